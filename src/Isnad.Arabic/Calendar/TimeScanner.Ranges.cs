namespace Isnad.Arabic;

ref partial struct TimeScanner
{
    // 10 و11 أبريل, 12-15 مايو, 12 إلى 15 مايو: the first day takes month and year from the second.
    bool TryDayNumbers(int i, out TimeExpression found)
    {
        found = null!;
        if (!_reader.TryDigits(i, out int day, out int length) || length > 2 || day is < 1 or > 31) return false;
        int at = i + 1;
        bool range = _reader.Mark(at) is '-' or '\u2013';
        if (range) at++;
        else if (TryTo(ref at)) range = true;
        if (range)
        {
            if (!TryLastDay(at, day, out var closing)) return false;
            found = Between(closing with { Start = _reader[i].Start, First = i, Day = day, Weekday = 0 }, closing);
            return true;
        }
        // A list: each day is a time of its own, not the time between them.
        int last = i;
        while (_reader.Folded(last + 1) == "و" || _reader.Mark(last + 1) is ',' or '\u060C')
        {
            int next = last + 2;
            if (_reader.Folded(next) == "و") next++;
            if (!_reader.TryDigits(next, out int number, out int two) || two > 2 || number <= day) return false;
            if (TryLastDay(next, day, out found))
            {
                for (int k = i; k < next; k++)
                    if (_reader.TryDigits(k, out int listed, out _)) Add(found with { Start = _reader[k].Start, First = k, End = k + 1, Day = listed, Weekday = 0 });
                return true;
            }
            (last, day) = (next, number);
        }
        return false;
    }

    readonly bool TryLastDay(int i, int after, out TimeExpression found) =>
        (TryDate(i, out found) || TryDayOfMonth(i, out found)) && _reader.TryDigits(i, out int day, out int length) && length <= 2 && day > after && found.Day == day;

    /// <summary>بين 2010 و2015, من يناير إلى مارس, من 5 إلى 10 مايو.</summary>
    bool TryRange(int i, bool and, out TimeExpression found)
    {
        found = null!;
        if (!TryEdge(i, out var from)) return false;
        int at = from.End;
        if (and ? !TryAnd(ref at) : !TryTo(ref at)) return false;
        bool bare = !and && from is { Kind: ExpressionKind.Date, Month: 0, Year: 0, Day: > 0, Weekday: 0, MonthShift: null };
        if (!TryEdge(at, out var to) || !Fits(from, to)) return false;
        if (from is { Day: > 0, Month: 0, MonthShift: null, Weekday: 0 } && to is { Month: 0, MonthShift: null }) return false;
        found = Between(from, to);
        return true;
    }

    readonly bool TryEdge(int i, out TimeExpression found)
    {
        int at = i;
        while (_reader.Folded(at) is "الفترة" or "ما") at++;
        // A bare number is a day that its other edge completes.
        if (_reader.Is(at, TokenKind.Number) && _reader.TryDigits(at, out int number, out int length))
        {
            if (TryPoint(at, default, out found)) return true;
            if (length <= 2 && number is >= 1 and <= 31) { found = New(ExpressionKind.Date, at, at + 1, default) with { Day = number }; return true; }
            if (length == 4 && number is >= 1000 and <= 2200 && !CountsNext(at)) { found = New(ExpressionKind.Date, at, at + 1, default) with { Year = number }; return true; }
            return false;
        }
        if (_reader.Form(at) is not { } form) { found = null!; return false; }
        if (TryPoint(at, form, out found)) return true;
        int month = at;
        if (_reader.TryMonth(ref month, out var named) && !named.IsLatin)
        {
            found = WithModifiers(New(ExpressionKind.Date, at, month, form) with { Month = named.Value, IsHijri = named.IsHijri });
            return true;
        }
        int ordinal = at;
        if (!_reader.TryOrdinal(ref ordinal, out int day) || day > 31) return false;
        found = New(ExpressionKind.Date, at, ordinal, form) with { Day = day };
        return true;
    }

    // Years with years, months with months, days with days.
    static bool Fits(TimeExpression from, TimeExpression to) => Grain(from) == Grain(to) && Grain(from) > 0;

    static int Grain(TimeExpression e) => e.Kind switch
    {
        ExpressionKind.Date => e.Day > 0 || e.Weekday > 0 ? 3 : e.Month > 0 ? 2 : 1,
        ExpressionKind.Shift => e.Unit switch { TimeUnit.Day => 3, TimeUnit.Month => 2, TimeUnit.Year => 1, _ => 0 },
        ExpressionKind.Decade or ExpressionKind.Century => 4,
        ExpressionKind.Period => 5,
        ExpressionKind.Season => 6,
        _ => 0,
    };

    readonly TimeExpression Between(TimeExpression opening, TimeExpression closing)
    {
        if (opening.Kind == ExpressionKind.Date && closing.Kind == ExpressionKind.Date)
        {
            if (opening is { Day: > 0, Month: 0, MonthShift: null }) opening = opening with { Month = closing.Month, MonthShift = closing.MonthShift };
            if (opening is { Month: > 0, Year: 0, YearShift: null, Direction: null, SameYear: false }) opening = opening with { Year = closing.Year, YearShift = closing.YearShift, Direction = closing.Direction, SameYear = closing.SameYear, IsHijri = opening.IsHijri || closing.IsHijri };
        }
        return new() { Kind = ExpressionKind.Range, Start = opening.Start, First = opening.First, End = closing.End, From = opening, To = closing };
    }

    /// <summary>إلى, حتى, ولغاية, إلى غاية.</summary>
    readonly bool TryTo(ref int i)
    {
        int at = i;
        if (_reader.Mark(at) is ',' or '\u060C') at++;
        if (!_reader.Is(at, TimeWordKind.To, out var to) || to.Proclitics is not (Proclitics.None or Proclitics.Wa)) return false;
        at++;
        if (_reader.Is(at, TimeWordKind.To, out var second) && second.Skip == 0) at++;
        i = at;
        return true;
    }

    // The و that joins the second edge of بين is written onto it, or stands alone before a number.
    readonly bool TryAnd(ref int i)
    {
        if (_reader.Folded(i) == "و") { i++; return true; }
        return _reader.Form(i) is { } form && (form.Proclitics & Proclitics.Wa) != 0;
    }

    /// <summary>A clock time after a day belongs to it; on its way may stand على, في تمام, ابتداء من.</summary>
    readonly TimeExpression WithClock(TimeExpression day)
    {
        if (!day.IsDay || day.Minutes >= 0) return day;
        int at = day.End;
        for (int steps = 0; steps < 4; steps++)
        {
            if (ClockReader.TryRead(_reader, at, out var clock) && !(clock.IsPlain && steps > 0 && _reader.Is(at, TokenKind.Number)))
            {
                // الخميس الثالثة: an ordinal after a day needs الساعة or a part of the day.
                return day with { Minutes = clock.Minutes, Zone = clock.Zone, End = clock.End };
            }
            if (_reader.Mark(at) is ',' or '\u060C' or '-' or '(' || _reader.Form(at) is { Lemma.Kind: TimeWordKind.On or TimeWordKind.In or TimeWordKind.Part or TimeWordKind.From }) at++;
            else break;
        }
        return day;
    }

    /// <summary>A clock time here, with the day that may follow it: الساعة السادسة من مساء الخميس.</summary>
    readonly bool TryClockPoint(int i, out TimeExpression found)
    {
        found = null!;
        // 2-1 مساء السبت is a score and the evening of a day.
        if (_reader.Is(i, TokenKind.Number) && _reader.Mark(i - 1) is '-' or '\u2013' && _reader.Is(i - 2, TokenKind.Number)) return false;
        if (!ClockReader.TryRead(_reader, i, out var clock)) return false;
        var start = New(ExpressionKind.Clock, i, clock.End, _reader.Form(i) ?? default) with { Minutes = clock.Minutes, Zone = clock.Zone };
        int at = clock.End;
        if (_reader.Mark(at) is ',' or '\u060C') at++;
        if (_reader.Is(at, TimeWordKind.From, out var from) && from.Skip == 0) at++;
        if (_reader.Is(at, TimeWordKind.Daypart)) at++;
        if (TryDayAt(at, out var day)) found = day with { Start = start.Start, First = i, Minutes = clock.Minutes, Zone = clock.Zone };
        // 2:05 alone may be a score, a verse or a place in a video.
        else if (clock.IsMarked || _reader.Is(i - 1, TimeWordKind.On)) found = start;
        return found is not null;
    }

    /// <summary>The end of a range after an expression that opens no range of its own: يناير - مارس 2018, 5 مايو - 10 يونيو.</summary>
    readonly TimeExpression Ranged(TimeExpression from)
    {
        if (from.Kind != ExpressionKind.Date || from.Minutes >= 0 || from.Month == 0 || _reader.Mark(from.End) is not ('-' or '\u2013' or '/')) return from;
        return TryPoint(from.End + 1, default, out var to) && to.Kind == ExpressionKind.Date && Fits(from, to) && to.Month > 0 ? Between(from, to) : from;
    }
}
