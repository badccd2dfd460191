using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

enum LabelKind : byte { None, Published, Modified, Source, Keywords, ReadAlso, Byline, Section, Caption }

/// <summary>What a line of a dump says it is.</summary>
/// <param name="Name">The label as written.</param>
/// <param name="Value">What follows it on the line; empty where the value stands on the next line.</param>
/// <param name="IsMarked">A colon, dash or bar stands between.</param>
readonly record struct Label(LabelKind Kind, string Name, string Value, bool IsMarked)
{
    internal static readonly Label None = new(LabelKind.None, "", "", false);
}

/// <summary>Recognizes label lines (lexicon/labels.tsv).</summary>
static class Labels
{
    static readonly FrozenDictionary<string, string> Whole = Rows("source", "source-word", "keywords", "read-also", "byline", "byline-open", "section", "caption")
        .ToFrozenDictionary(r => r.Key, r => r.Kind, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> StampWords = Rows("published-word", "modified-word", "stamp-filler")
        .ToFrozenDictionary(r => r.Key, r => r.Kind, StringComparer.Ordinal);

    // The longest label has three words; one more may be a clitic cut off.
    const int MostLabelWords = 4;
    const int MostStampWords = 7;
    const int MostWordsOfPerson = 5;

    static IEnumerable<(string Key, string Kind)> Rows(params string[] kinds) =>
        LexiconFile.Read("lexicon/labels.tsv").Where(r => kinds.Contains(r["kind"])).Select(r => (Key: Fold.ForSearch(r["text"]), Kind: r["kind"])).DistinctBy(r => r.Key);

    /// <summary>The label with which the line opens, if it opens with one.</summary>
    internal static Label Of(string line)
    {
        var words = LabelWords.Of(line, Math.Max(MostLabelWords, MostStampWords) + 1);
        for (int n = Math.Min(MostLabelWords, words.Count); n > 0; n--)
        {
            if (!Whole.TryGetValue(words.Join(n), out string? row)) continue;
            string value = words.After(line, n, out bool marked);
            // "مصدر الصورة، رويترز": captions alone have a comma after the label.
            if (row == "caption" && value.StartsWith('\u060C')) (value, marked) = (value[1..].Trim(), true);
            if (Fits(row, n, line, value, marked)) return new(KindOf(row), words.Written(line, n), value, marked);
        }
        return OfStamp(line, words);
    }

    // Without a colon, "المصدر" and "شاهد" open ordinary sentences too: then the label must be the whole line, or what follows must be a value of its kind.
    static bool Fits(string row, int words, string line, string value, bool marked) => value.Length == 0 || row switch
    {
        "source-word" => SourceLine.IsName(value),
        "byline" => marked && IsPerson(value),
        "byline-open" => IsPerson(value),
        _ when marked => true,
        // "الوكالة الوطنية للإعلام" is a name itself.
        "source" => SourceLine.IsName(value) && !SourceLine.IsName(line),
        "read-also" => words > 1 && !ReadAlso.IsParagraph(value) && value[^1] != '.',
        _ => false,
    };

    // "كتب: لم نتسلم شيئا." is a quotation.
    static bool IsPerson(string value) =>
        value.Count(c => c == ' ') < MostWordsOfPerson && value[^1] is not ('.' or '\u061F' or '!' or '"' or '\u00BB') && value[0] is not ('"' or '\u00AB' or '\u201C') && !value.Any(char.IsDigit);

    static LabelKind KindOf(string row) => row switch
    {
        "source" or "source-word" => LabelKind.Source,
        "keywords" => LabelKind.Keywords,
        "read-also" => LabelKind.ReadAlso,
        "section" => LabelKind.Section,
        "caption" => LabelKind.Caption,
        _ => LabelKind.Byline,
    };

    // "تم النشر في", "آخر تحديث للخبر", "Last updated on": words of the label lexicon only, one of them telling what the stamp is of.
    static Label OfStamp(string line, LabelWords words)
    {
        var kind = LabelKind.None;
        int n = 0;
        bool marked = false;
        while (n < Math.Min(words.Count, MostStampWords) && Meaning(words[n]) is { } meaning)
        {
            if (meaning == "modified-word") kind = LabelKind.Modified;
            else if (meaning == "published-word" && kind == LabelKind.None) kind = LabelKind.Published;
            n++;
            words.After(line, n, out marked);
            if (marked) break;
        }
        return kind == LabelKind.None ? Label.None : new(kind, words.Written(line, n), words.After(line, n, out _), marked);
    }

    // "لتحديث", "بالتاريخ", "والتعديل": one letter joined before a word of the lexicon.
    static string? Meaning(string word) =>
        StampWords.TryGetValue(word, out string? meaning) ? meaning
        : word.Length > 3 && word[0] is Letters.Beh or Letters.Lam or Letters.Waw && StampWords.TryGetValue(word[1..], out meaning) ? meaning
        : word.Length > 4 && word.StartsWith("لل", StringComparison.Ordinal) && StampWords.TryGetValue(string.Concat("ال", word.AsSpan(2)), out meaning) ? meaning
        : null;
}
