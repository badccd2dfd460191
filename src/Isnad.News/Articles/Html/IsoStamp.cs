using System.Globalization;
using System.Text;

namespace Isnad;

/// <summary>Times as machines write them: ISO 8601 in the shapes that pages use, and RFC 822 of feeds.</summary>
static class IsoStamp
{
    /// <summary>The stamp, or null where the text is none. Precision is kept: a day stays a day.</summary>
    internal static Stamp? Parse(string? text)
    {
        if (text is null) return null;
        var s = text.AsSpan().Trim();
        if (s.Length < 4 || s.Length > 64) return null;
        int i = 0;
        if (!Digits(s, ref i, 4, out int year)) return null;
        if (i == s.Length) return new($"{year:0000}", text.Trim(), null);
        char separator = s[i];
        bool basic = char.IsAsciiDigit(separator);
        if (!basic) { if (separator is not ('-' or '/' or '.')) return null; i++; }
        if (!UpTo2(s, ref i, basic, out int month) || month is < 1 or > 12) return null;
        if (i == s.Length) return basic ? null : new($"{year:0000}-{month:00}", text.Trim(), null);
        if (!basic) { if (s[i] != separator) return null; i++; }
        if (!UpTo2(s, ref i, basic, out int day) || day < 1 || year < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var value = new StringBuilder(20).Append(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        string? zone = null;
        int at = i;
        while (at < s.Length && s[at] is 'T' or 't' or ' ') at++;
        if (at > i && UpTo2(s, ref at, false, out int hour) && hour < 24 && Separated(s, ref at, ':', basic) && UpTo2(s, ref at, false, out int minute) && minute < 60)
        {
            value.Append(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
            if (at < s.Length && (s[at] == ':' || basic && char.IsAsciiDigit(s[at])))
            {
                if (s[at] == ':') at++;
                if (UpTo2(s, ref at, false, out int second) && second < 60) value.Append(CultureInfo.InvariantCulture, $":{second:00}");
                if (at < s.Length && s[at] is '.' or ',') { at++; while (at < s.Length && char.IsAsciiDigit(s[at])) at++; }
            }
            zone = Zone(s[at..]);
        }
        else if (i < s.Length && !char.IsWhiteSpace(s[i]) && s[i] is not ('T' or 't' or 'Z' or '+' or '-')) return null;
        return new(value.ToString(), text.Trim(), zone);
    }

    static bool Digits(ReadOnlySpan<char> s, ref int i, int n, out int value)
    {
        value = 0;
        if (i + n > s.Length) return false;
        for (int k = 0; k < n; k++) { if (!char.IsAsciiDigit(s[i + k])) return false; value = value * 10 + s[i + k] - '0'; }
        i += n;
        return true;
    }

    static bool UpTo2(ReadOnlySpan<char> s, ref int i, bool exactly, out int value)
    {
        if (Digits(s, ref i, 2, out value)) return true;
        return !exactly && Digits(s, ref i, 1, out value);
    }

    static bool Separated(ReadOnlySpan<char> s, ref int i, char by, bool optional)
    {
        if (i < s.Length && s[i] == by) { i++; return true; }
        return optional;
    }

    /// <summary><c>Z</c>, <c>GMT</c>, <c>+0300</c>, <c>+03:00</c>, <c>+03</c>.</summary>
    internal static string? Zone(ReadOnlySpan<char> s)
    {
        s = s.Trim();
        if (s.IsEmpty) return null;
        if (s[0] is 'Z' or 'z' || s.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || s.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || s is "UT") return "UTC";
        if (s[0] is not ('+' or '-')) return null;
        int i = 1;
        if (!Digits(s, ref i, 2, out int hours) || hours > 14) return null;
        int minutes = 0;
        if (i < s.Length && s[i] == ':') i++;
        if (i < s.Length && (!Digits(s, ref i, 2, out minutes) || minutes > 59)) return null;
        return hours == 0 && minutes == 0 ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"{s[0]}{hours:00}:{minutes:00}");
    }
}
