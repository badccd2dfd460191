namespace Isnad.Arabic;

/// <summary>A date whose month is a name, as far as the text gives it: a missing day or year is 0.</summary>
readonly record struct NamedDate(int Day, TimeLemma Month, int Year, int End)
{
    /// <summary>The words that join day, month and year: 9 من نوفمبر من عام 2023, 9 de novembre.</summary>
    static bool IsJoint(in TimeReader reader, int i) => reader.Is(i, TimeWordKind.From, out var from) && from.Skip == 0 || reader.Folded(i) is "de" or "of" or "du";

    static bool IsSuffix(in TimeReader reader, int i) => reader.Touches(i - 1) && reader.Folded(i) is "st" or "nd" or "rd" or "th" or "er" or "ème" or "eme";

    /// <param name="loose">A stamp stands alone, so that marks may stand between its parts and the month may come first.</param>
    internal static bool TryRead(in TimeReader reader, int i, bool loose, out NamedDate date)
    {
        date = default;
        int at = i, day = 0;
        bool first = TryDay(reader, ref at, out day);
        if (first)
        {
            if (IsSuffix(reader, at)) at++;
            // 2- أكتوبر; but 1 - صفر is a score.
            if (loose || reader.IsMark(at, '/') || reader.IsMark(at, '-') && reader.Folded(at + 1) != "صفر") SkipMarks(reader, ref at);
            if (IsJoint(reader, at)) at++;
            if (reader.Is(at, TimeWordKind.Unit, out var unit) && unit.Lemma.Unit == TimeUnit.Month && unit.Lemma.Count == 1) at++;
        }
        if (!reader.TryMonth(ref at, out var month, joined: !first)) return false;
        if (!first) TryDayAfter(reader, ref at, loose || month.IsLatin, out day);
        if (day == 0 && !first && !month.IsLatin) TrySpeltDayAfter(reader, ref at, out day);
        int end = at;
        int year = TryYear(reader, ref at, loose, day > 0, out int found) ? found : 0;
        if (year > 0) end = at;
        date = new(day, month, year, end);
        return true;
    }

    static bool TryDay(in TimeReader reader, ref int at, out int day)
    {
        if (reader.TryDigits(at, out day, out int length) && length <= 2 && day is >= 1 and <= 31) { at++; return true; }
        if (reader.Is(at, TimeWordKind.FirstDay)) { (day, at) = (1, at + 1); return true; }
        // أول مايو, واحد وعشرين مايو: without the article only right before the month.
        if (reader.Is(at, TimeWordKind.Ordinal, out var first) && !first.IsDefinite && first.Lemma.Value == 1 && reader.Is(at + 1, TimeWordKind.Month)) { (day, at) = (1, at + 1); return true; }
        if (reader.TryOrdinal(ref at, out day)) return day <= 31;
        int words = at;
        if (!reader.TryCardinal(ref words, out day) || day is < 1 or > 31 || !reader.Is(words, TimeWordKind.Month)) return false;
        at = words;
        return true;
    }

    // November 9, 2023; in running Arabic text a number after the month counts something else.
    static void TryDayAfter(in TimeReader reader, ref int at, bool allowed, out int day)
    {
        int next = at;
        day = 0;
        if (!allowed) return;
        if (reader.IsMark(next, '.') || reader.IsMark(next, '-')) next++;
        if (!reader.TryDigits(next, out int number, out int length) || length > 2 || number is < 1 or > 31 || reader.IsMark(next + 1, ':')) return;
        (day, at) = (number, next + 1);
        if (IsSuffix(reader, at)) at++;
    }

    // مايو تسعة وعشرين, at the end of its phrase: else the words count something.
    static void TrySpeltDayAfter(in TimeReader reader, ref int at, out int day)
    {
        int next = at;
        if (reader.TryCardinal(ref next, out day) && day is >= 11 and <= 31 && !reader.Is(next, TokenKind.Word)) at = next;
        else day = 0;
    }

    /// <summary>The year after a month: bare, after a comma, after عام or سنة; followed by م or هـ, which it takes in.</summary>
    internal static bool TryYear(in TimeReader reader, ref int at, bool loose, bool short2, out int year)
    {
        int next = at;
        year = 0;
        if (loose) SkipMarks(reader, ref next);
        else if (reader.Mark(next) is ',' or '\u060C' or '/' or '-') next++;
        if (IsJoint(reader, next)) next++;
        if (reader.Is(next, TimeWordKind.Unit, out var unit) && unit.Lemma.Unit == TimeUnit.Year && unit.Lemma.Count == 1 && unit.Proclitics is Proclitics.None or Proclitics.Al or Proclitics.Li or (Proclitics.Li | Proclitics.Al)) next++;
        int words = next;
        if (reader.TryCardinal(ref words, out int spelt) && spelt is >= 1000 and <= 2200) { (year, at) = (spelt, words); return true; }
        if (!reader.TryDigits(next, out int number, out int length)) return false;
        bool clock = reader.IsMark(next + 1, ':');
        if (length == 4 && number is >= 1000 and <= 2200) year = number;
        else if (loose && short2 && length == 2 && !clock) year = number < 50 ? 2000 + number : 1900 + number;
        else return false;
        at = next + 1;
        if (reader.Is(at, TimeWordKind.Era)) at++;
        return true;
    }

    static void SkipMarks(in TimeReader reader, ref int at)
    {
        for (int n = 0; n < 2 && reader.Mark(at) is ',' or '\u060C' or '.' or '-' or '/' or '\'' or '\u2019' or '\u2013' or '|'; n++) at++;
    }
}
