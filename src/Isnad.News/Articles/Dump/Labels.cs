using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

enum LabelKind : byte { None, Published, Modified, Source, Keywords, ReadAlso }

/// <summary>What a line of a dump says it is.</summary>
/// <param name="Name">The label as written.</param>
/// <param name="Value">What follows it on the line; empty where the value stands on the next line.</param>
readonly record struct Label(LabelKind Kind, string Name, string Value)
{
    internal static readonly Label None = new(LabelKind.None, "", "");
}

/// <summary>Recognizes label lines (lexicon/labels.tsv).</summary>
static class Labels
{
    static readonly FrozenDictionary<string, LabelKind> Whole = Rows("source", "keywords", "read-also").ToFrozenDictionary(r => r.Key, r => r.Kind switch
    {
        "source" => LabelKind.Source,
        "keywords" => LabelKind.Keywords,
        _ => LabelKind.ReadAlso,
    }, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> StampWords = Rows("published-word", "modified-word", "stamp-filler")
        .ToFrozenDictionary(r => r.Key, r => r.Kind, StringComparer.Ordinal);

    // The longest label has three words; one more may be a clitic cut off.
    const int MostLabelWords = 4;
    const int MostStampWords = 7;

    static IEnumerable<(string Key, string Kind)> Rows(params string[] kinds) =>
        LexiconFile.Read("lexicon/labels.tsv").Where(r => kinds.Contains(r["kind"])).Select(r => (Key: Fold.ForSearch(r["text"]), Kind: r["kind"])).DistinctBy(r => r.Key);

    /// <summary>The label with which the line opens, if it opens with one.</summary>
    internal static Label Of(string line)
    {
        var words = LabelWords.Of(line, Math.Max(MostLabelWords, MostStampWords) + 1);
        for (int n = Math.Min(MostLabelWords, words.Count); n > 0; n--)
        {
            if (!Whole.TryGetValue(words.Join(n), out var kind)) continue;
            string value = words.After(line, n, out bool marked);
            // Without a colon, "المصدر" and "شاهد" open ordinary sentences too: then the label must be the whole line.
            if (marked || value.Length == 0) return new(kind, words.Written(line, n), value);
        }
        return OfStamp(line, words);
    }

    // "تم النشر في", "آخر تحديث للخبر", "Last updated on": words of the label lexicon only, one of them telling what the stamp is of.
    static Label OfStamp(string line, LabelWords words)
    {
        var kind = LabelKind.None;
        int n = 0;
        while (n < Math.Min(words.Count, MostStampWords) && Meaning(words[n]) is { } meaning)
        {
            if (meaning == "modified-word") kind = LabelKind.Modified;
            else if (meaning == "published-word" && kind == LabelKind.None) kind = LabelKind.Published;
            n++;
            words.After(line, n, out bool marked);
            if (marked) break;
        }
        return kind == LabelKind.None ? Label.None : new(kind, words.Written(line, n), words.After(line, n, out _));
    }

    // "لتحديث", "بالتاريخ", "والتعديل": one letter joined before a word of the lexicon.
    static string? Meaning(string word) =>
        StampWords.TryGetValue(word, out string? meaning) ? meaning
        : word.Length > 3 && word[0] is Letters.Beh or Letters.Lam or Letters.Waw && StampWords.TryGetValue(word[1..], out meaning) ? meaning
        : word.Length > 4 && word.StartsWith("لل", StringComparison.Ordinal) && StampWords.TryGetValue(string.Concat("ال", word.AsSpan(2)), out meaning) ? meaning
        : null;
}
