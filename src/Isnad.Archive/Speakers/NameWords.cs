using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>What the lexicons know of a folded word in a speaker's name.</summary>
static class NameWords
{
    static readonly FrozenDictionary<string, string> Spellings;
    static readonly FrozenSet<string> ArabicGiven;
    static readonly FrozenSet<string> Names;
    static readonly FrozenDictionary<string, string[][]> Titles;
    static readonly FrozenSet<string> RoleTitles;
    static readonly FrozenSet<string> Courtesies;
    static readonly FrozenDictionary<string, string> Nationalities;
    static readonly FrozenSet<string> Heads;
    static readonly FrozenSet<string> Places;
    static readonly FrozenDictionary<string, string> Organizations;

    /// <summary>Words that stand inside a role and are no part of a name: المتحدث باسم الوزارة, المبعوث إلى سوريا.</summary>
    static readonly FrozenSet<string> Inner = new[] { "باسم", "في", "لدي", "الي", "عن", "من", "علي", "عام", "اول", "لشوون", "للشوون", "بالانابه", "بالوكاله", "مكلف", "سابق", "شوون", "مجلس", "هييه" }.Select(w => Fold.ForSearch(w)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say when the role was held, not which role it is.</summary>
    static readonly FrozenSet<string> When = new[] { "السابق", "السابقة", "الأسبق", "الحالي", "الحالية", "الجديد", "الجديدة", "المنتخب", "الراحل", "المنتهية", "المعين", "سابق" }.Select(w => Fold.ForSearch(w)).ToFrozenSet(StringComparer.Ordinal);

    static NameWords()
    {
        Spellings = LexiconFile.Read("lexicon/name-spellings.tsv").ToFrozenDictionary(r => Fold.ForSearch(r["name"]), r => Fold.ForSearch(r["of"]), StringComparer.Ordinal);
        var given = LexiconFile.Read("lexicon/given-names.tsv").Select(r => (Word: Fold.ForSearch(r["name"]), Arabic: r["origin"] == "arabic", Weak: r["strength"] == "weak")).ToList();
        ArabicGiven = given.Where(g => g.Arabic).Select(g => g.Word).ToFrozenSet(StringComparer.Ordinal);
        var family = LexiconFile.Read("lexicon/family-names.tsv").Where(r => r["strength"] != "weak").Select(r => Fold.ForSearch(r["name"]));
        Names = given.Where(g => !g.Weak || g.Arabic).Select(g => g.Word).Concat(family).Where(w => !w.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        var titles = LexiconFile.Read("lexicon/titles.tsv").Where(r => r["class"] != "relation").Select(r => (Words: Fold.ForSearch(r["title"]).Split(' '), Role: r["class"] == "role")).ToList();
        Titles = titles.GroupBy(t => t.Words[0], t => t.Words, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(t => t.Length).ToArray(), StringComparer.Ordinal);
        RoleTitles = titles.Where(t => t.Role).Select(t => string.Join(' ', t.Words)).ToFrozenSet(StringComparer.Ordinal);
        Courtesies = LexiconFile.Read("lexicon/courtesies.tsv").SelectMany(r => Fold.ForSearch(r["title"]).Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        var rows = LexiconFile.Read("lexicon/nationalities.tsv").ToList();
        var main = rows.ToDictionary(r => r["id"], r => r["of"].Length > 0 ? r["of"] : r["id"], StringComparer.Ordinal);
        var nationalities = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => !r["adjective"].Contains(' ', StringComparison.Ordinal)))
        {
            string adjective = Fold.ForSearch(row["adjective"]);
            nationalities[adjective] = nationalities[adjective + Letters.Heh] = main[row["id"]];
        }
        Nationalities = nationalities.ToFrozenDictionary(StringComparer.Ordinal);
        Heads = LexiconFile.Read("lexicon/organization-heads.tsv").Select(r => Fold.ForSearch(r["head"])).ToFrozenSet(StringComparer.Ordinal);
        Places = LexiconFile.Read("lexicon/places.tsv").Select(r => Fold.ForSearch(r["name"])).ToFrozenSet(StringComparer.Ordinal);
        var organizations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("lexicon/known-organizations.tsv")) organizations[Fold.ForSearch(row["name"])] = row["of"] is { Length: > 0 } of ? of : row["id"];
        Organizations = organizations.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static string Spelling(string word) => Spellings.GetValueOrDefault(word, word);

    internal static bool IsArabicGiven(string word) => ArabicGiven.Contains(word);

    /// <summary>A given or family name of the lexicons.</summary>
    internal static bool IsName(string word) => Names.Contains(word);

    internal static bool IsPlace(string word) => Places.Contains(word);

    internal static bool IsInner(string word) => Inner.Contains(word);

    internal static bool IsWhen(string word) => When.Contains(word);

    internal static bool IsCourtesy(string word) => Courtesies.Contains(word);

    internal static bool IsHead(string word) => Heads.Contains(Bare(word));

    /// <summary>The row of an adjective of a country, so that أميركي and أمريكي are one; null where the word is none.</summary>
    internal static string? Nationality(string word) => Nationalities.GetValueOrDefault(Bare(word));

    internal static string? Organization(string name) => Organizations.GetValueOrDefault(name);

    /// <summary>How many words the longest title at this place has; 0 where there is none.</summary>
    internal static int Title(ReadOnlySpan<string> words, out bool takesNoun)
    {
        takesNoun = false;
        if (words.IsEmpty || !Titles.TryGetValue(words[0], out var titles)) return 0;
        foreach (string[] title in titles)
            if (title.Length <= words.Length && words[..title.Length].SequenceEqual(title))
            {
                takesNoun = RoleTitles.Contains(string.Join(' ', title));
                return title.Length;
            }
        return 0;
    }

    internal static bool IsDefinite(string word) => word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal);

    internal static string Bare(string word) => IsDefinite(word) ? word[2..] : word;
}
