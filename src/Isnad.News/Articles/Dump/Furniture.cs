using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Lines that belong to the page and not to the article: share bars, counters, rights, breadcrumbs (lexicon/furniture.tsv).</summary>
static class Furniture
{
    const int MostWords = 12, MostOfSection = 3;

    static readonly FrozenDictionary<string, string> Rows = LexiconFile.Read("lexicon/furniture.tsv")
        .Select(r => (Key: Fold.ForSearch(r["text"]), Kind: r["kind"])).DistinctBy(r => r.Key).ToFrozenDictionary(r => r.Key, r => r.Kind, StringComparer.Ordinal);

    static readonly char[] Arrows = ['>', '\u203A', '\u00BB', '\u00AB', '/', '\\', '\u2190'];

    internal static bool Is(string line)
    {
        if (!line.Any(char.IsLetterOrDigit)) return true;
        var words = LabelWords.All(line, MostWords + 1);
        if (words.Count is 0 or > MostWords) return false;
        string joined = words.Join(words.Count);
        if (KindOf(joined) is "line" or "share" or "rights") return true;
        bool digits = line.Any(char.IsDigit);
        // "مشاهدات 120", "0 تعليق": a counter is its noun and a number, nothing else.
        if (digits && KindOf(joined) == "counter") return true;
        if (line[^1] is '.' or '\u061F' && !digits) return false;
        // "فيسبوك تويتر واتساب": nothing but words of sharing.
        bool allShare = true, opens = false, closes = false;
        for (int i = 0; i < words.Count; i++) allShare &= KindOf(words[i]) is "share";
        for (int n = 1; n <= words.Count; n++)
        {
            opens |= KindOf(words.Join(n)) is "opening" or "rights";
            closes |= KindOf(words.JoinLast(n)) is "closing" or "rights";
        }
        return allShare || opens || closes;
    }

    /// <summary>The name of a section, and nothing else.</summary>
    internal static bool IsSection(string line) => line.Length < 30 && KindOf(Fold.ForSearch(line.Trim(' ', ':'))) == "section";

    /// <summary><c>الرئيسية &gt; اقتصاد &gt; زراعة</c>: whether the line is a trail from the front page, and the section that it names first.</summary>
    internal static bool IsTrail(string line, out string? section)
    {
        section = null;
        string[] parts = line.Split(Arrows, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || KindOf(Fold.ForSearch(parts[0])) != "home") return false;
        if (parts[1].Count(c => c == ' ') < MostOfSection) section = parts[1];
        return true;
    }

    static string? KindOf(string folded) => Rows.GetValueOrDefault(folded);
}
