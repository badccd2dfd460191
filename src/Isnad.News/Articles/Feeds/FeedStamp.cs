using System.Globalization;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Times of feeds: RFC 822 with all that is wrong with it in practice, ISO 8601, then whatever a page would print.</summary>
static class FeedStamp
{
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    internal static Stamp? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120) return null;
        if (IsoStamp.Parse(text) is { } iso) return iso;
        if (Rfc822(text) is { } mail) return mail;
        var read = Stamps.Parse(text);
        return read.Success ? new(read.Value!, read.Text, read.Zone) : ForeignStamp.Parse(text);
    }

    // Thu, 01 Jan 2004 19:48:21 GMT; the weekday, the seconds and the zone may be missing, the year may have two digits,
    // and day and month may be swapped (Jan 1, 2004).
    static Stamp? Rfc822(string text)
    {
        int day = 0, month = 0, year = -1, hour = -1, minute = 0, second = -1;
        string? zone = null;
        foreach (string part in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains(':') && hour < 0)
            {
                string[] clock = part.Split(':');
                if (!Number(clock[0], out hour) || hour > 23 || !Number(clock[1], out minute) || minute > 59) return null;
                if (clock.Length > 2 && (!Number(clock[2].Split('.')[0], out second) || second > 60)) return null;
                second = Math.Min(second, 59);
            }
            else if (char.IsAsciiDigit(part[0]) && Number(part, out int n) && hour < 0)
            {
                if (day == 0 && part.Length <= 2 && n is >= 1 and <= 31) day = n;
                else if (year < 0) year = part.Length == 2 ? n + (n < 70 ? 2000 : 1900) : n;
            }
            else if (month == 0 && part.Length >= 3 && Array.IndexOf(Months, part[..3].ToLowerInvariant()) is var m and >= 0) month = m + 1;
            else if (year < 0 && Number(part, out int late) && part.Length == 4) year = late;
            else if (hour >= 0) zone ??= Zone(part);
        }
        if (day == 0 || month == 0 || year is < 1900 or > 2999 || day > DateTime.DaysInMonth(year, month)) return null;
        string value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        if (hour >= 0) value += string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
        if (second >= 0) value += string.Create(CultureInfo.InvariantCulture, $":{second:00}");
        return new(value, text.Trim(), hour >= 0 ? zone : null);
    }

    static bool Number(string text, out int n) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out n);

    // RFC 822 names these; AST and the European ones are found in feeds.
    static string? Zone(string part) => IsoStamp.Zone(part) ?? part.ToUpperInvariant() switch
    {
        "EST" => "-05:00",
        "EDT" or "AST" => "-04:00",
        "CST" => "-06:00",
        "CDT" => "-05:00",
        "MST" => "-07:00",
        "MDT" => "-06:00",
        "PST" => "-08:00",
        "PDT" => "-07:00",
        "CET" => "+01:00",
        "CEST" or "EET" => "+02:00",
        "EEST" or "MSK" => "+03:00",
        "BST" => "+01:00",
        _ => null,
    };
}
