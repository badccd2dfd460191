using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace Isnad;

/// <summary>Character references of HTML and XML.</summary>
static class Entities
{
    // HTML: numbers 128–159 mean what windows-1252 has there.
    const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);
    static readonly ConcurrentDictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static string Decode(ReadOnlySpan<char> raw)
    {
        int at = raw.IndexOf('&');
        if (at < 0) return raw.ToString();
        var text = new StringBuilder(raw.Length);
        while (at >= 0)
        {
            text.Append(raw[..at]);
            raw = raw[at..];
            int used = One(raw, text);
            if (used == 0) { text.Append('&'); used = 1; }
            raw = raw[used..];
            at = raw.IndexOf('&');
        }
        return text.Append(raw).ToString();
    }

    /// <summary>Reads one reference at the start of <paramref name="raw"/>; 0 where the ampersand is none.</summary>
    static int One(ReadOnlySpan<char> raw, StringBuilder to)
    {
        if (raw.Length < 3) return 0;
        if (raw[1] == '#') return Number(raw, to);
        int n = 1;
        while (n < raw.Length && n < 33 && char.IsAsciiLetterOrDigit(raw[n])) n++;
        if (n == 1) return 0;
        bool closed = n < raw.Length && raw[n] == ';';
        if (!closed && !IsOldName(raw[1..n])) return 0;
        string? value = Resolve(raw[1..n]);
        if (value is null) return 0;
        to.Append(value);
        return closed ? n + 1 : n;
    }

    // Names that browsers also read without the semicolon and that pages do write so.
    static bool IsOldName(ReadOnlySpan<char> name) => name is "amp" or "lt" or "gt" or "quot" or "nbsp" or "laquo" or "raquo" or "copy" or "reg";

    static string? Resolve(ReadOnlySpan<char> name)
    {
        if (Lookup.TryGetValue(name, out string? known)) return known;
        string written = $"&{name};", read = WebUtility.HtmlDecode(written);
        string? value = read != written ? read : name switch
        {
            "NewLine" => "\n", "Tab" => "\t", "colon" => ":", "comma" => ",", "period" => ".", "excl" => "!", "quest" => "?", "lpar" => "(", "rpar" => ")",
            "lsqb" or "lbrack" => "[", "rsqb" or "rbrack" => "]", "num" => "#", "percnt" => "%", "sol" => "/", "lowbar" => "_", "plus" => "+", "equals" => "=",
            "ast" => "*", "commat" => "@", "dollar" => "$", "semi" => ";", "hyphen" or "dash" => "\u2010", "lcub" => "{", "rcub" => "}", "vert" or "verbar" => "|",
            "AMP" => "&", "LT" => "<", "GT" => ">", "QUOT" => "\"", "NonBreakingSpace" => "\u00A0", "bullet" => "\u2022", "check" => "\u2713",
            "rarr" => "\u2192", "star" => "\u2606", "starf" => "\u2605", "grave" => "`", "bsol" => "\\", "hairsp" => "\u200A",
            _ => null,
        };
        if (Known.Count < 4096) Known.TryAdd(name.ToString(), value);
        return value;
    }

    static int Number(ReadOnlySpan<char> raw, StringBuilder to)
    {
        bool hex = raw[2] is 'x' or 'X';
        int start = hex ? 3 : 2, n = start;
        while (n < raw.Length && n - start < 8 && (hex ? char.IsAsciiHexDigit(raw[n]) : char.IsAsciiDigit(raw[n]))) n++;
        if (n == start) return 0;
        if (!int.TryParse(raw[start..n], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)) code = 0xFFFD;
        if (code is >= 128 and < 160) code = Windows1252[code - 128];
        if (Rune.IsValid(code) && code != 0) to.Append(new Rune(code).ToString());
        else to.Append('\uFFFD');
        return n < raw.Length && raw[n] == ';' ? n + 1 : n;
    }
}
