using System.Globalization;

namespace Isnad.Arabic;

/// <summary>The Hijri calendar as Umm al-Qura computes it, which Saudi Arabia dates by; its tables cover 1318 to 1500 AH.</summary>
static class Hijri
{
    internal const int FirstYear = 1318, LastYear = 1500;
    static readonly UmAlQuraCalendar Calendar = new();

    internal static DateOnly? Day(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month)) return null;
        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    internal static int DaysInMonth(int year, int month) => Calendar.GetDaysInMonth(year, month);

    /// <summary>The Hijri year and month in which a day lies; zero outside the tables.</summary>
    internal static (int Year, int Month) Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime) return default;
        return (Calendar.GetYear(time), Calendar.GetMonth(time));
    }
}
