namespace Isnad.Arabic;

/// <summary>How exactly a time is known.</summary>
enum Precision : byte { Year, Month, Day, Hour, Minute }

/// <summary>A point of the Gregorian calendar, known as exactly as its <see cref="Precision"/> says; what is finer than that is 1 or 0.</summary>
readonly record struct CalendarValue(int Year, int Month, int Day, int Minute, Precision Precision)
{
    internal static CalendarValue OfYear(int year) => new(year, 1, 1, 0, Precision.Year);

    internal static CalendarValue OfMonth(int year, int month) => new(year, month, 1, 0, Precision.Month);

    internal static CalendarValue OfDay(DateOnly day) => new(day.Year, day.Month, day.Day, 0, Precision.Day);

    internal static CalendarValue OfTime(DateTime time, Precision precision) =>
        new(time.Year, time.Month, time.Day, (int)time.TimeOfDay.TotalMinutes, precision);

    internal DateOnly FirstDay => new(Year, Month, Day);

    /// <summary>ISO 8601, reduced to what is known.</summary>
    public override string ToString() => Precision switch
    {
        Precision.Year => $"{Year:D4}",
        Precision.Month => $"{Year:D4}-{Month:D2}",
        Precision.Day => $"{Year:D4}-{Month:D2}-{Day:D2}",
        Precision.Hour => $"{Year:D4}-{Month:D2}-{Day:D2}T{Minute / 60:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}T{Minute / 60:D2}:{Minute % 60:D2}",
    };
}

/// <summary>The Gregorian calendar's rules that times need.</summary>
static class Gregorian
{
    internal static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    internal static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>Months counted from year 0, so that they can be added to.</summary>
    internal static int MonthNumber(int year, int month) => year * 12 + month - 1;
}
