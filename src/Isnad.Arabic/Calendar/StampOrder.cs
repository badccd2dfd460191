using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>The rules that choose between readings of a stamp, in the order in which they are asked.</summary>
static class StampRules
{
    internal const string Weekday = "weekday";
    internal const string HijriPair = "hijri-pair";
    internal const string NotAfterReading = "not-after-reading";
    internal const string ServerFormat = "server-format";
    internal const string Country = "country";
    internal const string DayFirst = "day-first";
    internal const string LatestBeforeReading = "latest-before-reading";
    internal const string GregorianWins = "gregorian-wins";
    internal const string DateOverWeekday = "date-over-weekday";
}

/// <summary>Which of two numbers is the day: 03/04/2024.</summary>
static class StampOrder
{
    /// <summary>Countries that write the month before the day.</summary>
    static readonly FrozenSet<string> MonthFirst = FrozenSet.ToFrozenSet(["US", "PH", "FM", "MH", "PW"], StringComparer.Ordinal);

    internal static bool IsMonthFirst(string? country) => country is not null && MonthFirst.Contains(country);

    internal static Ymd Choose(NumericDate figures, int weekday, DateOnly? paired, bool serverFormat, StampContext context, out string? rule)
    {
        rule = null;
        if (!figures.IsAmbiguous) return figures.DayFirst ?? figures.MonthFirst ?? default;
        var (day, month) = (figures.DayFirst!.Value, figures.MonthFirst!.Value);
        if (weekday > 0 && Gregorian.Weekday(day.Date!.Value) == weekday != (Gregorian.Weekday(month.Date!.Value) == weekday))
            return Chosen(StampRules.Weekday, Gregorian.Weekday(day.Date!.Value) == weekday, out rule);
        if (paired is { } pair && (day.Date == pair || month.Date == pair)) return Chosen(StampRules.HijriPair, day.Date == pair, out rule);
        if (context.Now is { } now)
        {
            // A day of slack, since the outlet may live east of the reader.
            var last = DateOnly.FromDateTime(now.DateTime).AddDays(1);
            if (day.Date > last != month.Date > last) return Chosen(StampRules.NotAfterReading, month.Date > last, out rule);
        }
        if (serverFormat) return Chosen(StampRules.ServerFormat, false, out rule);
        if (context.Country is not null) return Chosen(StampRules.Country, !IsMonthFirst(context.Country), out rule);
        return Chosen(StampRules.DayFirst, true, out rule);

        Ymd Chosen(string name, bool dayFirst, out string? named)
        {
            named = name;
            return dayFirst ? day : month;
        }
    }
}
