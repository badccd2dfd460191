using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Days as pages in other languages print them: a day, a month's name and a year in any order, and figures with signs between.</summary>
static class ForeignStamp
{
    static readonly FrozenDictionary<string, int> Months = LexiconFile.Read("lexicon/page-months.tsv")
        .ToFrozenDictionary(r => r["name"], r => int.Parse(r["month"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    internal static Stamp? Parse(string text) => Cjk(text) ?? Named(text) ?? Figures(text);

    // 2020年4月17日, 2020년 4월 17일
    static Stamp? Cjk(string text)
    {
        int at = text.AsSpan().IndexOfAny('年', '년');
        if (at < 4) return null;
        int i = at + 1;
        if (!Back(text, at, out int year) || !Number(text, ref i, out int month) || i >= text.Length || text[i] is not ('月' or '월')) return null;
        i++;
        return Number(text, ref i, out int day) && i < text.Length && text[i] is '日' or '일' ? Of(year, month, day, text) : null;
    }

    static bool Back(string text, int end, out int number)
    {
        int start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        number = 0;
        return end - start == 4 && int.TryParse(text.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    static bool Number(string text, ref int i, out int number)
    {
        while (i < text.Length && text[i] == ' ') i++;
        int start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        number = 0;
        return i > start && i - start <= 2 && int.TryParse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    static Stamp? Named(string text)
    {
        string lower = text.ToLowerInvariant();
        int i = 0, day = 0, year = 0, month = 0, since = 0;
        while (i < lower.Length)
        {
            int start = i;
            if (Letters.DigitValue(lower[i]) >= 0 || char.IsDigit(lower[i]))
            {
                int n = 0;
                while (i < lower.Length && char.IsDigit(lower[i])) { n = i - start < 6 ? n * 10 + (int)char.GetNumericValue(lower[i]) : n; i++; }
                int length = i - start;
                if (length == 4 && n is >= 1990 and < 2200 && year == 0 && (month > 0 || day > 0)) year = n;
                else if (length <= 2 && n is >= 1 and <= 31 && !(i < lower.Length && lower[i] == ':') && !(start > 0 && lower[start - 1] == ':') && (day == 0 || month == 0)) { day = n; since = 0; }
            }
            else if (char.IsLetter(lower[i]))
            {
                while (i < lower.Length && (char.IsLetter(lower[i]) || CharUnicodeInfo.GetUnicodeCategory(lower[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) i++;
                if (month == 0 && Months.TryGetValue(lower[start..i], out int m)) month = m;
                else if (month == 0 && ++since > 2) day = 0;
            }
            else i++;
            if (day > 0 && month > 0 && year > 0) return Of(year, month, day, text);
        }
        return null;
    }

    /// <summary>17.04.2020, 17/4/2020, 4/17/2020 where the day cannot be a month, 2020-04-17.</summary>
    static Stamp? Figures(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || i > 0 && char.IsAsciiDigit(text[i - 1])) continue;
            int at = i;
            if (Run(text, ref at, out int a, out int la) && Sign(text, ref at) is { } sign && Run(text, ref at, out int b, out _) && at < text.Length && text[at] == sign)
            {
                at++;
                if (!Run(text, ref at, out int c, out int lc)) continue;
                var found = la == 4 ? Of(a, b, c, text) : lc == 4 ? (b > 12 ? Of(c, a, b, text) : Of(c, b, a, text)) : lc == 2 && sign == '.' ? Of(2000 + c, b, a, text) : null;
                if (found is not null) return found;
            }
        }
        return null;
    }

    static char? Sign(string text, ref int at) => at < text.Length && text[at] is '.' or '/' or '-' ? text[at++] : null;

    static bool Run(string text, ref int at, out int number, out int length)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        length = at - start;
        number = 0;
        return length is 1 or 2 or 4 && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    static Stamp? Of(int year, int month, int day, string text) =>
        year is >= 1990 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), text, null) : null;
}
