namespace Isnad.Arabic;

ref partial struct TimeScanner
{
    readonly bool TryUnit(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        switch (form.Lemma.Unit)
        {
            case TimeUnit.Hour: return TryClockPoint(i, out found);
            case TimeUnit.Day: return !form.IsDefinite && form.Lemma.Count == 1 && TryNamedDay(i, form, out found);
            case TimeUnit.Night: return TryNight(i, form, out found);
            case TimeUnit.Month when form.Lemma.Count == 1 && _reader.Form(i + 1) is { Skip: 0 } next && !form.IsDefinite && (next.Lemma.Kind is TimeWordKind.Month or TimeWordKind.Season) && TryMonth(i + 1, next, i, out found):
                return true;
            case TimeUnit.Year when TryYears(i, out found):
                return true;
        }
        if (!form.IsDefinite || form.Lemma.Count != 1) return false;
        return TryWeekOfMonth(i, form, out found) || TryShift(i, form, i, out found);
    }

    // الأسبوع الأول من مايو: a part of the month, which stays its value, since weeks are counted in several ways.
    readonly bool TryWeekOfMonth(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form.Lemma.Unit != TimeUnit.Week || !_reader.Is(i + 1, TimeWordKind.Ordinal, out var which) && _reader.Folded(i + 1) != "الاخير" || !_reader.Is(i + 2, TimeWordKind.From)) return false;
        if (_reader.Form(i + 3) is not { } next || next.Lemma.Kind is not (TimeWordKind.Month or TimeWordKind.Unit or TimeWordKind.This) || !TryPoint(i + 3, next, out found) || found.IsDay) return false;
        found = found with { Start = _reader.StartOf(i, form.Skip), First = i };
        return true;
    }

    // الشهر الماضي, الأسبوع المقبل, العام الجاري, العقد الماضي; العام نفسه.
    readonly bool TryShift(int i, TimeForm form, int start, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        var unit = form.Lemma.Unit;
        // The last decade or century is the last ten years to one, a calendar decade to another: no value.
        if (unit is TimeUnit.Day or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Decade or TimeUnit.Century) return false;
        // العام الدراسي المقبل.
        if (unit == TimeUnit.Year && _reader.Folded(at) is "الدراسي" or "الجامعي" or "المالي" or "الهجري") at++;
        bool current = start < i;
        int way;
        // العام قبل الماضي.
        if (_reader.Is(at, TimeWordKind.Ago) && _reader.Is(at + 1, TimeWordKind.Direction, out var before) && before.Lemma.Direction < 0) (way, at) = (-2, at + 2);
        else if (!TryDirection(ref at, out way) && !current)
        {
            if (unit != TimeUnit.Year || !_reader.Is(at, TimeWordKind.Same)) return false;
            found = New(ExpressionKind.Date, start, at + 1, form) with { SameYear = true };
            return true;
        }
        // الأمين العام الحالي: العام is an adjective there.
        if (unit == TimeUnit.Year && way == 0 && !current && _reader.Is(i - 1, TimeWordKind.General)) return false;
        var opening = _reader.Form(start) ?? default;
        found = New(ExpressionKind.Shift, start, at, opening) with { Unit = unit, Amount = way };
        // العام المقبل 2013: the figures count.
        if (unit == TimeUnit.Year && _reader.TryDigits(at, out int year, out int length) && length == 4 && year is >= 1900 and <= 2100 && !CountsNext(at)) found = New(ExpressionKind.Date, start, _reader.Is(at + 1, TimeWordKind.Era) ? at + 2 : at + 1, opening) with { Year = year };
        // الأسبوع المقبل يوم الثلاثاء.
        if (unit == TimeUnit.Week)
        {
            int day = _reader.Folded(at) == "يوم" ? at + 1 : at;
            if (_reader.Is(day, TimeWordKind.Weekday, out var weekday) && weekday.Skip == 0) found = New(ExpressionKind.Date, start, day + 1, opening) with { Weekday = weekday.Lemma.Value, WeekShift = way };
        }
        return true;
    }

    // في ذلك العام: the year spoken of last.
    readonly bool TryThat(int i, TimeForm form, out TimeExpression found)
    {
        bool read = TryYearPhrase(i, out _, out int end);
        found = read ? New(ExpressionKind.Date, i, end, form) with { SameYear = true } : null!;
        return read;
    }

    // يوم الخميس, يوم 9 نوفمبر, يوم 9/11, يوم أمس.
    readonly bool TryNamedDay(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        if (_reader.Is(i - 1, TimeWordKind.WeekdayName)) return false;
        if (_reader.Is(at, TokenKind.Number))
        {
            if (!TryShortDate(at, out found) && !(TryDate(at, out found) && found.Day > 0) && !TryDayOfMonth(at, out found)) return false;
        }
        else if (_reader.Form(at) is not { Skip: 0 } next || next.Lemma.Kind is not (TimeWordKind.Weekday or TimeWordKind.Day or TimeWordKind.Ordinal or TimeWordKind.Cardinal) || !TryPoint(at, next, out found) || !found.IsDay) return false;
        found = found with { Start = _reader.StartOf(i, form.Skip), First = i };
        return true;
    }

    // الليلة, الليلة الماضية, الليلة قبل الماضية, ليلة أمس, ليلة الخميس.
    readonly bool TryNight(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form.Lemma.Count != 1) return false;
        if (!form.IsDefinite)
        {
            if (!TryDayAt(i + 1, out var day)) return false;
            found = day with { Start = _reader.StartOf(i, form.Skip), First = i };
            return true;
        }
        if (_reader.Is(i - 1, TimeWordKind.That) || _reader.Is(i + 1, TimeWordKind.Ordinal) || _reader.Is(i + 1, TimeWordKind.Same) || _reader.Is(i + 1, TimeWordKind.DayAdjective)) return false;
        int at = i + 1, days = 0;
        if (_reader.Is(at, TimeWordKind.Ago) && _reader.Is(at + 1, TimeWordKind.Direction)) (days, at) = (-2, at + 2);
        else if (TryDirection(ref at, out days)) { }
        else if (form.Skip > 0 || _reader.Is(i - 1, TimeWordKind.In)) return false;
        found = New(ExpressionKind.Shift, i, at, form) with { Unit = TimeUnit.Day, Amount = days };
        return true;
    }

    // هذا الشهر, هذا العام, هذا الصيف, هذا المساء, هذا الخميس.
    readonly bool TryThis(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (_reader.Form(i + 1) is not { IsDefinite: true, Skip: 0 } next) return false;
        switch (next.Lemma.Kind)
        {
            case TimeWordKind.Unit when next.Lemma is { Unit: TimeUnit.Night, Count: 1 }:
            case TimeWordKind.Daypart:
                found = New(ExpressionKind.Shift, i, i + 2, form) with { Unit = TimeUnit.Day };
                return true;
            case TimeWordKind.Day when next.Lemma.Value == 0:
                found = New(ExpressionKind.Shift, i, WeekdayAfter(i + 2), form) with { Unit = TimeUnit.Day };
                return true;
            case TimeWordKind.Weekday:
                found = New(ExpressionKind.Date, i, i + 2, form) with { Weekday = next.Lemma.Value, WeekShift = 0 };
                return true;
            case TimeWordKind.Season:
                found = New(ExpressionKind.Season, i, i + 2, form) with { Month = next.Lemma.Value, Direction = 0 };
                return true;
            case TimeWordKind.Unit when next.Lemma.Count == 1:
                return TryShift(i + 1, next, i, out found);
            default: return false;
        }
    }

    // مطلع الشهر الجاري, نهاية 2017, منتصف تسعينيات القرن الماضي, نهاية الأسبوع; the value is that of the whole.
    readonly bool TryPart(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (form.IsDefinite) return false;
        if (TryClockPoint(i, out found)) return true;
        if (_reader.Is(i + 1, TokenKind.Number))
        {
            if (!TryDate(i + 1, out found) && !TryYears(i + 1, out found)) return false;
        }
        else if (_reader.Form(i + 1) is not { Skip: 0 } next) return false;
        else if (next.Lemma is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Week, Count: 1 } && next.IsDefinite && form.Lemma.Value == 1)
        {
            if (_reader.Is(i + 2, TimeWordKind.Ordinal) || _reader.Is(i + 2, TimeWordKind.Same)) return false;
            int at = i + 2;
            int? way = TryDirection(ref at, out int shift) ? shift : null;
            found = New(ExpressionKind.Weekend, i, at, form) with { Direction = way };
        }
        else if (!TryPoint(i + 1, next, out found))
        {
            // مطلع العام, نهاية الشهر: those of the publication.
            if (!next.IsDefinite || next.Lemma is not { Kind: TimeWordKind.Unit, Count: 1, Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Week }) return false;
            if (_reader.Is(i + 2, TimeWordKind.Ordinal) || _reader.Is(i + 2, TimeWordKind.DayAdjective)) return false;
            found = New(ExpressionKind.Shift, i, i + 2, form) with { Unit = next.Lemma.Unit };
        }
        // بداية اليوم is a time of day, and its day is the day.
        found = found with { Start = _reader.StartOf(i, form.Skip), First = i };
        return true;
    }

    readonly bool TrySeason(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        if (form.IsDefinite)
        {
            if (!TryDirection(ref at, out int way)) return false;
            found = New(ExpressionKind.Season, i, at, form) with { Month = form.Lemma.Value, Direction = way };
            return true;
        }
        if (NamedDate.TryYear(_reader, ref at, loose: false, short2: false, out int year)) found = New(ExpressionKind.Season, i, at, form) with { Month = form.Lemma.Value, Year = year };
        else if (TryYearPhrase(i + 1, out int? shift, out at)) found = New(ExpressionKind.Season, i, at, form) with { Month = form.Lemma.Value, YearShift = shift, SameYear = shift is null };
        else return false;
        return true;
    }

    // الربع الثاني, النصف الأول من العام الجاري.
    readonly bool TryPeriod(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        if (!form.IsDefinite || !_reader.Is(at, TimeWordKind.Ordinal, out var which) && _reader.Folded(at) != "الاخير") return false;
        int part = which.Lemma?.Value ?? form.Lemma.Value;
        if (part < 1 || part > form.Lemma.Value || which.Lemma is not null && !which.IsDefinite) return false;
        at++;
        found = New(ExpressionKind.Period, i, at, form) with { Part = part, Parts = form.Lemma.Value };
        int year = at;
        if (NamedDate.TryYear(_reader, ref year, loose: false, short2: false, out int number)) { found = found with { Year = number, End = year }; return true; }
        if (TryYearPhrase(at, out int? shift, out int end)) { found = found with { YearShift = shift, SameYear = shift is null, End = end }; return true; }
        int direction = at;
        if (form.Lemma.Value == 4 && TryDirection(ref direction, out int way)) { found = found with { Direction = way, End = direction }; return true; }
        bool from = _reader.Is(at, TimeWordKind.From);
        if (from && _reader.Is(at + 1, TimeWordKind.Unit, out var unit) && unit.IsDefinite && unit.Lemma is { Unit: TimeUnit.Year, Count: 1 }) { found = found with { YearShift = 0, End = at + 2 }; return true; }
        // النصف الأول من مايو: a part of the month, which stays its value.
        if (from && _reader.Form(at + 1) is { } next && (next.Lemma.Kind == TimeWordKind.Month || next.Lemma is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Month }) && TryPoint(at + 1, next, out var month))
        {
            found = month with { Start = found.Start, First = i };
            return true;
        }
        // The first half of a match; the first quarter of something else than a year.
        return form.Lemma.Value == 4 && !from;
    }

    readonly bool TryDecade(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        if (_reader.Is(at, TimeWordKind.From) && _reader.Is(at + 1, TimeWordKind.Age) || _reader.Is(at, TimeWordKind.Age)) return false;
        int century = 0;
        int unit = _reader.Is(at, TimeWordKind.From) ? at + 1 : at;
        if (_reader.Is(unit, TimeWordKind.Unit, out var named) && named.Lemma is { Unit: TimeUnit.Century, Count: 1 } && named.IsDefinite)
        {
            int next = unit + 1;
            if (TryDirection(ref next, out int way)) (century, at) = (20 + (way < 0 ? 0 : 1), next);
            else if (_reader.TryOrdinal(ref next, out int ordinal)) (century, at) = (ordinal, next);
        }
        if (century == 0 && !form.IsDefinite) return false;
        if (century == 0) century = 20;
        found = New(ExpressionKind.Decade, i, at, form) with { Year = (century - 1) * 100 + form.Lemma.Value };
        return true;
    }

    // قبل شهرين, منذ 6 أشهر, قبل نحو ثلاثة أعوام; منذ 2010 is read from the number on.
    readonly bool TryAgo(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        int at = i + 1;
        if (_reader.Is(at, TimeWordKind.About)) at++;
        if (!TryAmount(ref at, out int amount, out var unit)) return false;
        // قبل يومين من الانتخابات counts from something else.
        if (_reader.Is(at, TimeWordKind.From, out var from) && from.Skip == 0 && _reader.Folded(at + 1) is not ("الان" or "اليوم")) return false;
        if (_reader.Is(at, TimeWordKind.Unit) || _reader.Is(at, TimeWordKind.Same)) return false;
        if (unit is TimeUnit.Decade or TimeUnit.Century) (amount, unit) = (amount * (unit == TimeUnit.Decade ? 10 : 100), TimeUnit.Year);
        found = New(ExpressionKind.Shift, i, at, form) with { Unit = unit, Amount = -amount };
        return true;
    }

    readonly bool TryAmount(ref int at, out int amount, out TimeUnit unit)
    {
        unit = TimeUnit.None;
        int next = at;
        bool counted = _reader.TryDigits(next, out amount, out int length) && length <= 3;
        if (counted) next++;
        else counted = _reader.TryCardinal(ref next, out amount);
        if (!_reader.Is(next, TimeWordKind.Unit, out var form) || form.IsDefinite || form.Skip > 0) return false;
        if (!counted)
        {
            if (form.Lemma.Count == 0) return false;
            amount = form.Lemma.Count;
            // منذ عام 2015, منذ يوم الخميس, قبل شهر رمضان: the unit opens a name.
            if (amount == 1 && (_reader.Is(next + 1, TokenKind.Number) || _reader.Form(next + 1) is { Lemma.Kind: TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Day or TimeWordKind.Cardinal or TimeWordKind.Ordinal })) return false;
        }
        (unit, at) = (form.Lemma.Unit, next + 1);
        return true;
    }

    // بعد غد, بعد ظهر الثلاثاء; بعد شهرين where the sentence speaks of what is to come.
    readonly bool TryAfter(int i, TimeForm form, out TimeExpression found)
    {
        found = null!;
        if (_reader.Is(i + 1, TimeWordKind.Day, out var day) && day.Lemma.Value == 1)
        {
            found = New(ExpressionKind.Shift, i, WeekdayAfter(i + 2), form) with { Unit = TimeUnit.Day, Amount = 2 };
            return true;
        }
        if (_reader.Is(i + 1, TimeWordKind.Daypart, out var noon) && TryDayAt(i + 2, out found))
        {
            found = found with { Start = _reader.StartOf(i, form.Skip), First = i };
            return true;
        }
        // سيعود بعد يومين; بعد أسبوعين من الآن. Else it counts from something that the text told.
        int at = i + 1;
        if (_reader.Is(at, TimeWordKind.About)) at++;
        if (!TryAmount(ref at, out int amount, out var unit) || unit is TimeUnit.Decade or TimeUnit.Century) return false;
        bool now = _reader.Is(at, TimeWordKind.From) && _reader.Folded(at + 1) == "الان";
        if (!now && (_reader.Is(at, TimeWordKind.From) || _reader.Is(at, TimeWordKind.On) || !HasFutureBefore(i))) return false;
        found = New(ExpressionKind.Shift, i, now ? at + 2 : at, form) with { Unit = unit, Amount = amount };
        return true;
    }
}
