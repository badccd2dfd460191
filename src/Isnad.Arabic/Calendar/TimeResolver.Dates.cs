namespace Isnad.Arabic;

sealed partial class TimeResolver
{
    // A day or month without a year is the last one that was, unless the next is this near and the last that far (السادس من أغسطس, published in
    // July), or the next lies in the year of publication and nothing says that the clause is past.
    const int NearDays = 60, SameYearDays = 200, NearMonths = 2, NearHijriMonths = 4;

    (Extent?, string?) Date(TimeExpression e, Tense tense, int sentence)
    {
        if (e.Year > 0) return Absolute(e, e.Year);
        if (e.SameYear) return _lastYear > 0 ? Absolute(e, _lastYear) : None(TimeReasons.NoYear);
        // 6 أغسطس و4 نوفمبر: what comes after a full date, or after a day to come, goes on from it.
        if (e.Month > 0 && e.Day > 0 && (_lastDayHasYear || _lastDay > _published) && _lastDaySentence == sentence && e is { Direction: null, YearShift: null } && _lastDay is { } before && OnOrAfter(before, e) is { } next) return Found(CalendarValue.OfDay(next));
        if (_published is not { } published) return None(TimeReasons.NoPublication);
        if (e.YearShift is { } shift) return Absolute(e, published.Year + shift);
        if (e.MonthShift is { } months)
        {
            int number = Gregorian.MonthNumber(published.Year, published.Month) + months;
            return Absolute(e with { Month = number % 12 + 1 }, number / 12);
        }
        if (e is { Month: > 0, Day: > 0 }) return DayOfYear(e, published, tense);
        if (e.Month > 0) return Found(Month(e, published, tense));
        if (e.Weekday > 0) return Found(CalendarValue.OfDay(Weekday(e, published, tense)));
        return None(TimeReasons.NoYear);
    }

    static (Extent?, string?) Absolute(TimeExpression e, int year)
    {
        if (e.Month == 0) return Found(CalendarValue.OfYear(year));
        if (e.Day == 0) return Found(CalendarValue.OfMonth(year, e.Month));
        return Gregorian.IsDay(year, e.Month, e.Day) ? Found(new(year, e.Month, e.Day, 0, Precision.Day)) : None(TimeReasons.NoSuchDay);
    }

    static DateOnly? OnOrAfter(DateOnly before, TimeExpression e)
    {
        for (int year = before.Year; year <= before.Year + 1; year++)
            if (Gregorian.IsDay(year, e.Month, e.Day) && new DateOnly(year, e.Month, e.Day) is var day && day >= before && day.DayNumber - before.DayNumber < 300
                && (e.Weekday == 0 || Gregorian.Weekday(day) == e.Weekday)) return day;
        return null;
    }

    // The year of a day: by الماضي or المقبل, else by its weekday, else by the tense, else the nearer past.
    static (Extent?, string?) DayOfYear(TimeExpression e, DateOnly published, Tense tense)
    {
        DateOnly? past = null, next = null;
        for (int year = published.Year - 4; year <= published.Year + 4; year++)
        {
            if (!Gregorian.IsDay(year, e.Month, e.Day)) continue;
            var day = new DateOnly(year, e.Month, e.Day);
            if (e.Weekday > 0 && Gregorian.Weekday(day) != e.Weekday) continue;
            if (day < published || day == published && e.Direction != -1) past = day;
            else if (day > published) next ??= day;
        }
        // The weekday fits no near year: it is a slip, and the date counts.
        if (past is null && next is null || e.Direction > 0 && next is null || e.Direction < 0 && past is null) return e.Weekday > 0 ? DayOfYear(e with { Weekday = 0 }, published, tense) : None(TimeReasons.NoSuchDay);
        int back = past is { } p ? published.DayNumber - p.DayNumber : int.MaxValue, on = next is { } n ? n.DayNumber - published.DayNumber : int.MaxValue;
        bool forward = e.Direction switch
        {
            > 0 => next is not null,
            < 0 => past is null,
            0 => false,
            _ => back != 0 && (e.Weekday > 0 ? on < back : tense == Tense.Future && on <= 300 || past is null || on <= NearDays && back > 365 - NearDays - 31
                || tense == Tense.Unknown && on <= SameYearDays && next!.Value.Year == published.Year),
        };
        if (e.Direction == 0 && Gregorian.IsDay(published.Year, e.Month, e.Day)) return Found(CalendarValue.OfDay(new(published.Year, e.Month, e.Day)));
        return Found(CalendarValue.OfDay((forward ? next ?? past : past ?? next)!.Value));
    }

    static CalendarValue Month(TimeExpression e, DateOnly published, Tense tense)
    {
        // Months that the last such month lies back: 0 is the month of publication itself.
        int back = (published.Month - e.Month + 12) % 12;
        int year = e.Direction switch
        {
            0 => published.Year,
            < 0 => back == 0 ? published.Year - 1 : PastYear(),
            > 0 => back == 0 ? published.Year + 1 : PastYear() + 1,
            _ => back > 0 && (tense == Tense.Future || back >= 12 - NearMonths) ? PastYear() + 1 : PastYear(),
        };
        return CalendarValue.OfMonth(year, e.Month);

        int PastYear() => e.Month <= published.Month ? published.Year : published.Year - 1;
    }

    // A bare weekday in a report is the last one that was, the day of publication included; in a clause of the future the next one.
    static DateOnly Weekday(TimeExpression e, DateOnly published, Tense tense)
    {
        if (e.WeekShift is { } weeks) return Gregorian.Monday(published).AddDays(7 * weeks + e.Weekday - 1);
        int back = (Gregorian.Weekday(published) - e.Weekday + 7) % 7;
        return e.Direction switch
        {
            < 0 => published.AddDays(back == 0 ? -7 : -back),
            > 0 => published.AddDays(7 - back),
            0 => Gregorian.Monday(published).AddDays(e.Weekday - 1),
            _ when tense == Tense.Future && back > 0 => published.AddDays(7 - back),
            _ => published.AddDays(-back),
        };
    }

    (Extent?, string?) HijriDate(TimeExpression e)
    {
        int year = e.Year;
        if (year == 0)
        {
            if (_published is not { } published) return None(TimeReasons.NoPublication);
            (year, int month) = Hijri.Of(published);
            if (year == 0 || e.Month == 0) return None(TimeReasons.OutsideHijri);
            if (e.YearShift is { } shift) year += shift;
            else if (e.Direction == 1) year += e.Month <= month ? 1 : 0;
            else if (e.Direction == -1) year -= e.Month >= month ? 1 : 0;
            // The last such month, unless the next is near: رمضان, published in شعبان.
            else if (e.Direction is null && e.Month > month + NearHijriMonths) year--;
            else if (e.Direction is null && e.Month + 12 <= month + NearHijriMonths) year++;
        }
        if (year is < Hijri.FirstYear or >= Hijri.LastYear) return None(TimeReasons.OutsideHijri);
        if (e.Month == 0) return (Arabic.Extent.OfDays(Hijri.Day(year, 1, 1)!.Value, Hijri.Day(year + 1, 1, 1)!.Value.AddDays(-1)), null);
        if (e.Day > 0) return Hijri.Day(year, e.Month, e.Day) is { } day ? Found(CalendarValue.OfDay(day)) : None(TimeReasons.NoSuchDay);
        var first = Hijri.Day(year, e.Month, 1)!.Value;
        return (Arabic.Extent.OfDays(first, first.AddDays(Hijri.DaysInMonth(year, e.Month) - 1)), null);
    }
}
