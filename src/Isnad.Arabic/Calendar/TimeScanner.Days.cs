namespace Isnad.Arabic;

ref partial struct TimeScanner
{
    // الخميس, الخميس الماضي, الخميس 9 نوفمبر, الثلاثاء من الأسبوع المقبل, يوم الخميس الموافق 9/11/2023.
    readonly bool TryWeekday(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form.Lemma.IsLatin && !(_reader.Is(i + 1, TokenKind.Number) || _reader.Mark(i + 1) is ',' or '.')) return false;
        if (_reader.Is(i - 1, TimeWordKind.WeekdayName)) return false;
        bool recurs = Recurs(i);
        int at = i + 1;
        // ليل السبت الأحد, ليلة الخميس/الجمعة: a night of two days counts from the first.
        if (_reader.Is(i - 1, TimeWordKind.Daypart))
        {
            int second = _reader.Mark(at) is '/' or '-' ? at + 1 : at;
            if (_reader.Is(second, TimeWordKind.Weekday, out var next) && next.Lemma.Value == form.Lemma.Value % 7 + 1 && next.Skip == 0) at = second + 1;
        }
        var day = New(ExpressionKind.Date, i, at, form) with { Weekday = form.Lemma.Value };
        int direction = at;
        if (TryDirection(ref direction, out int way)) day = day with { Direction = way, End = direction };
        if (TryDateAfter(day.End, out var date)) { found = date with { Start = day.Start, First = i, Weekday = day.Weekday, Direction = date.Direction ?? day.Direction }; return true; }
        if (recurs) return false;
        if (day.Direction is null && TryWeekOf(day.End, out int shift, out int end)) day = day with { WeekShift = shift, End = end };
        if (form.Lemma.IsLatin) return false;
        found = day;
        return true;
    }

    // أيام الأحد والثلاثاء والخميس, every week.
    readonly bool Recurs(int i)
    {
        while (_reader.Is(i - 1, TimeWordKind.Weekday)) i--;
        return _reader.Folded(i - 1) is "ايام" or "وايام";
    }

    // After a weekday: 9 نوفمبر, الموافق 9/11/2023, ,11 تموز 2012, 9/11.
    readonly bool TryDateAfter(int i, out TimeExpression found)
    {
        int at = i;
        if (_reader.Mark(at) is ',' or '\u060C' or '-' or '(' or '\u2013') at++;
        if (_reader.Is(at, TimeWordKind.Equals)) at++;
        if (_reader.Folded(at) is "ل" or "يوم" or "في" or "لـ") at++;
        if (_reader.Is(at, TokenKind.Number) && TryShortDate(at, out found)) return true;
        if (TryDate(at, out found) && found.Day > 0)
        {
            if (_reader.IsMark(i, '(') && _reader.IsMark(found.End, ')')) found = found.Until(found.End + 1);
            return true;
        }
        return false;
    }

    readonly bool TryWeekOf(int i, out int shift, out int end)
    {
        (shift, end) = (0, i);
        int at = i;
        if (!_reader.Is(at, TimeWordKind.From, out var from) || from.Skip > 0) return false;
        at++;
        bool current = _reader.Is(at, TimeWordKind.This);
        if (current) at++;
        if (!_reader.Is(at, TimeWordKind.Unit, out var unit) || unit.Lemma.Unit != TimeUnit.Week || !unit.IsDefinite) return false;
        at++;
        if (!TryDirection(ref at, out shift) && !current) return false;
        end = at;
        return true;
    }

    // 9/11 after a weekday or يوم.
    readonly bool TryShortDate(int i, out TimeExpression found)
    {
        found = null!;
        if (!_reader.TryDigits(i, out int first, out int a) || a > 2 || !_reader.IsMark(i + 1, '/') || !_reader.TryDigits(i + 2, out int second, out int b) || b > 2 || _reader.IsMark(i + 3, '/')) return false;
        bool monthFirst = second > 12 || first <= 12 && StampOrder.IsMonthFirst(_country);
        if (monthFirst) (first, second) = (second, first);
        if (second is < 1 or > 12 || first < 1 || first > DateTime.DaysInMonth(2000, second)) return false;
        found = New(ExpressionKind.Date, i, i + 3, default) with { Day = first, Month = second };
        return true;
    }

    // اليوم, أمس, أمس الأول, غدا, with the weekday that many texts add.
    readonly bool TryDayWord(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int days = form.Lemma.Value, at = i + 1;
        if (days == 0 && !IsToday(i, form)) return false;
        if (_reader.Folded(i - 1) is "ولا" or "لا" || _reader.Folded(at) == "ولا" || _reader.Folded(at) == "القريب") return false;
        if (days == -1 && _reader.Folded(at) is "الاول") (days, at) = (-2, at + 1);
        else if (days == -1 && _reader.Folded(at) is "الاولي") (days, at) = (-2, at + 1);
        // الغد alone is a newspaper, or tomorrow's (قائد الغد): a preposition or a part of the day makes it tomorrow.
        if (days == 1 && form is { IsDefinite: true, Skip: 0 } && _reader.Form(i - 1) is not { Lemma.Kind: TimeWordKind.In or TimeWordKind.Since or TimeWordKind.To or TimeWordKind.From or TimeWordKind.After or TimeWordKind.Unit or TimeWordKind.Daypart }) return false;
        found = New(ExpressionKind.Shift, i, WeekdayAfter(at), form) with { Unit = TimeUnit.Day, Amount = days };
        if (TryDateAfter(found.End, out var date) && date.Month > 0) found = date with { Start = found.Start, First = i };
        return true;
    }

    // The weekday beside a day word says nothing new: أمس الخميس, اليوم، الخميس.
    readonly int WeekdayAfter(int i)
    {
        int at = _reader.Mark(i) is ',' or '\u060C' or '(' ? i + 1 : i;
        if (_reader.Folded(at) == "يوم") at++;
        if (!_reader.Is(at, TimeWordKind.Weekday, out var weekday) || weekday.Skip > 0) return i;
        at++;
        if (_reader.IsMark(i, '(')) return _reader.IsMark(at, ')') ? at + 1 : i;
        return at;
    }

    // اليوم is also "the day": in the day's name, in a count of days, in a rate, in the name of an outlet.
    readonly bool IsToday(int i, TimeForm form)
    {
        if (_reader.Is(i + 1, TimeWordKind.DayAdjective, out var adjective) && adjective.IsDefinite) return false;
        if (_reader.Is(i + 1, TimeWordKind.Ordinal, out var ordinal) && ordinal.IsDefinite) return false;
        if (_reader.Is(i + 1, TimeWordKind.Same) || _reader.Is(i + 1, TimeWordKind.Cardinal, out var one) && one.IsDefinite) return false;
        if (_reader.Is(i - 1, TimeWordKind.That) || _reader.Is(i - 1, TimeWordKind.Masthead) || _reader.Folded(i - 1) is "نفس" or "ذات" or "طوال" or "طيلة" or "كل") return false;
        // “إسرائيل اليوم” is a name.
        if (IsQuote(_reader.Mark(i + 1)) && IsQuote(_reader.Mark(i - 2))) return false;
        bool inside = _reader.Is(i - 1, TimeWordKind.In) && _reader.Folded(i - 1).EndsWith('ي') || (form.Proclitics & (Proclitics.Ba | Proclitics.Li)) != 0;
        return !inside || _reader.Is(WeekdayAfter(i + 1) - 1, TimeWordKind.Weekday);
    }

    // أول من أمس, أول أمس; the third of May; الثامنة صباحا.
    readonly bool TryOrdinal(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form is { Lemma: { Kind: TimeWordKind.Ordinal, Value: 1 }, IsDefinite: false })
        {
            if (_reader.Is(i + 1, TimeWordKind.Month) && TryDate(i, out found)) return true;
            int at = _reader.Is(i + 1, TimeWordKind.From) ? i + 2 : i + 1;
            if (!_reader.Is(at, TimeWordKind.Day, out var day) || day.Lemma.Value != -1 || day.Skip > 0) return false;
            found = New(ExpressionKind.Shift, i, WeekdayAfter(at + 1), form) with { Unit = TimeUnit.Day, Amount = -2 };
            return true;
        }
        if (TryDate(i, out found)) return true;
        if (!form.IsDefinite) return false;
        if (TryDayOfMonth(i, out found)) return true;
        return TryClockPoint(i, out found);
    }

    // 12 من الشهر الجاري, الخامس عشر من شهر رمضان is read as a named date before.
    readonly bool TryDayOfMonth(int i, out TimeExpression found)
    {
        found = null!;
        int at = i;
        int day;
        if (_reader.TryDigits(at, out day, out int length) && length <= 2) at++;
        else if (!_reader.TryOrdinal(ref at, out day)) return false;
        if (day is < 1 or > 31 || !_reader.Is(at, TimeWordKind.From)) return false;
        if (!TryShiftedUnit(at + 1, TimeUnit.Month, out int shift, out int end)) return false;
        found = New(ExpressionKind.Date, i, end, _reader.Form(i) ?? default) with { Day = day, MonthShift = shift };
        return true;
    }

    // صباح اليوم, مساء يوم الخميس, بعد ظهر الثلاثاء, ليل السبت الأحد.
    readonly bool TryDaypart(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form.IsDefinite) return false;
        if (!TryDayAt(i + 1, out var day)) return TryThisDaypart(i, form, out found);
        found = day with { Start = _reader.StartOf(i, form.Skip), First = i };
        return true;
    }

    // مساء هذا اليوم.
    readonly bool TryThisDaypart(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (!_reader.Is(i + 1, TimeWordKind.This) || !_reader.Is(i + 2, TimeWordKind.Day, out var day) || day.Lemma.Value != 0) return false;
        found = New(ExpressionKind.Shift, i, WeekdayAfter(i + 3), form) with { Unit = TimeUnit.Day };
        return true;
    }

    /// <summary>A day right here: a weekday, أمس, يوم with one, or a date.</summary>
    readonly bool TryDayAt(int i, out TimeExpression found)
    {
        found = null!;
        if (_reader.Is(i, TokenKind.Number)) return TryDate(i, out found) && found.Day > 0;
        if (_reader.Form(i) is not { Skip: 0 } form) return false;
        bool read = form.Lemma.Kind switch
        {
            TimeWordKind.Weekday => TryWeekday(i, form, out found),
            TimeWordKind.Day => TryDayWord(i, form, out found),
            TimeWordKind.Unit when form.Lemma.Unit == TimeUnit.Day && form.Lemma.Count == 1 => TryUnit(i, form, out found),
            TimeWordKind.Ordinal => TryOrdinal(i, form, out found),
            TimeWordKind.This when _reader.Is(i + 1, TimeWordKind.Day) => TryThis(i, form, out found),
            TimeWordKind.Unit when form.Lemma.Unit == TimeUnit.Night => TryUnit(i, form, out found),
            _ => false,
        };
        return read && found.IsDay && found.Minutes < 0;
    }
}
