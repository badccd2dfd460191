using System.Globalization;

namespace Isnad.Arabic;

/// <summary>Stamps that programs write for programs: seconds or milliseconds since 1970, and ISO 8601 without marks.</summary>
static class MachineStamp
{
    internal static StampResult? TryRead(ReadOnlySpan<char> text, string whole)
    {
        if (text.Length < 8) return null;
        foreach (char c in text)
            if (c is not (>= '0' and <= '9' or 'T' or 'Z')) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            // Ten digits of seconds run from 2001 to 2286; eight digits are a day, fourteen a second of it.
            if (text.Length is 10 or 13) return Of(text.Length == 10 ? number : number / 1000, text);
            if (text.Length is not (8 or 12 or 14)) return null;
        }
        var day = text[..8];
        var time = text[8..].TrimEnd('Z').TrimStart('T');
        if (!DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        if (time.Length == 0) return new() { Value = CalendarValue.OfDay(date).ToString(), Text = text.ToString() };
        if (time.Length is not (4 or 6) || !TimeOnly.TryParseExact(time[..4], "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return null;
        return new() { Value = CalendarValue.OfTime(date.ToDateTime(clock), Precision.Minute).ToString(), Text = text.ToString(), Zone = text[^1] == 'Z' ? "UTC" : null };
    }

    static StampResult Of(long seconds, ReadOnlySpan<char> text) => new()
    {
        Value = CalendarValue.OfTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime, Precision.Minute).ToString(),
        Zone = "UTC",
        Text = text.ToString(),
    };
}
