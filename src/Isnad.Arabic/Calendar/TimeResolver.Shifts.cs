using System.Collections.Frozen;

namespace Isnad.Arabic;

sealed partial class TimeResolver
{
    // Where the week ends on Thursday evening; elsewhere the weekend is Saturday and Sunday.
    static readonly FrozenSet<string> FridayWeekend = FrozenSet.ToFrozenSet(["SA", "EG", "KW", "QA", "BH", "OM", "YE", "IQ", "JO", "SY", "PS", "LY", "SD", "DZ"], StringComparer.Ordinal);

    (Extent?, string?) Shift(TimeExpression e)
    {
        if (_published is not { } published) return None(TimeReasons.NoPublication);
        switch (e.Unit)
        {
            case TimeUnit.Day or TimeUnit.Night:
                return Found(CalendarValue.OfDay(published.AddDays(e.Amount)));
            case TimeUnit.Week:
                var monday = Gregorian.Monday(published).AddDays(7 * e.Amount);
                return (Arabic.Extent.OfDays(monday, monday.AddDays(6)), null);
            case TimeUnit.Month:
                int month = Gregorian.MonthNumber(published.Year, published.Month) + e.Amount;
                return Found(CalendarValue.OfMonth(month / 12, month % 12 + 1));
            case TimeUnit.Year:
                return Year(published.Year + e.Amount);
            case TimeUnit.Decade:
                int decade = published.Year / 10 * 10 + 10 * e.Amount;
                return Found(CalendarValue.OfYear(decade), CalendarValue.OfYear(decade + 9));
            case TimeUnit.Century:
                int century = (published.Year - 1) / 100 * 100 + 100 * e.Amount;
                return Found(CalendarValue.OfYear(century + 1), CalendarValue.OfYear(century + 100));
            default: return None(TimeReasons.NoClock);
        }
    }

    static (Extent?, string?) Year(int year) => year is >= 1 and <= 9999 ? Found(CalendarValue.OfYear(year)) : None(TimeReasons.NoSuchDay);

    // A quarter without a year is the last that began, the running one included.
    (Extent?, string?) Period(TimeExpression e)
    {
        int months = 12 / e.Parts, first = (e.Part - 1) * months + 1;
        int year = e.Year > 0 ? e.Year : e.SameYear ? _lastYear : 0;
        if (year == 0 && _published is { } published)
        {
            year = published.Year + (e.YearShift ?? 0);
            if (e.YearShift is null && (first > published.Month || e.Direction == -1 && first + months > published.Month)) year--;
            if (e.Direction == 1) year = published.Year + (first <= published.Month ? 1 : 0);
        }
        if (year == 0) return None(e.SameYear ? TimeReasons.NoYear : TimeReasons.NoPublication);
        return Found(CalendarValue.OfMonth(year, first), CalendarValue.OfMonth(year, first + months - 1));
    }

    // Seasons are three whole months; a winter is named for the year in which it begins.
    (Extent?, string?) Season(TimeExpression e)
    {
        int start;
        if (e.Year > 0 || e.SameYear && _lastYear > 0) start = Gregorian.MonthNumber(e.Year > 0 ? e.Year : _lastYear, e.Month);
        else if (_published is not { } published) return None(TimeReasons.NoPublication);
        else if (e.YearShift is { } shift) start = Gregorian.MonthNumber(published.Year + shift, e.Month);
        else
        {
            int now = Gregorian.MonthNumber(published.Year, published.Month);
            start = Gregorian.MonthNumber(published.Year, e.Month);
            // The season that is running, else the nearest on the side that the adjective names.
            while (start > now) start -= 12;
            bool running = now - start < 3;
            start = e.Direction switch
            {
                < 0 => running ? start - 12 : start,
                > 0 => start + 12,
                _ => running || now - start <= 6 ? start : start + 12,
            };
        }
        return Found(OfMonthNumber(start), OfMonthNumber(start + 2));
    }

    static CalendarValue OfMonthNumber(int number) => CalendarValue.OfMonth(number / 12, number % 12 + 1);

    (Extent?, string?) Weekend(TimeExpression e, bool future)
    {
        if (_published is not { } published) return None(TimeReasons.NoPublication);
        bool friday = context.Country is { } country && FridayWeekend.Contains(country);
        var first = Gregorian.Monday(published).AddDays(friday ? 4 : 5);
        if (e.Direction is { } way) first = first.AddDays(7 * way);
        else if (published < first && !future) first = first.AddDays(-7);
        return (Arabic.Extent.OfDays(first, first.AddDays(1)), null);
    }
}
