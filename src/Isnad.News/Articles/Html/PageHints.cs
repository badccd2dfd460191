using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>What the class and id names of an element say of its content.</summary>
[Flags]
enum Hint : byte { None = 0, Body = 1, Weak = 2, Caption = 4, Noise = 8, Comments = 16 }

static class PageHints
{
    const int MaxNames = 600;

    static readonly FrozenDictionary<string, Hint> Whole;
    static readonly FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> WholeLookup;
    static readonly (string Stem, Hint Hint)[][] Stems = new (string, Hint)[26][];

    static PageHints()
    {
        var rows = LexiconFile.Read("lexicon/page-hints.tsv").ToList();
        Whole = rows.ToFrozenDictionary(r => r["id"], Of, StringComparer.OrdinalIgnoreCase);
        WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
        for (char c = 'a'; c <= 'z'; c++)
            Stems[c - 'a'] = [.. rows.Where(r => r["match"] == "stem" && r["id"][0] == c).Select(r => (r["id"], Of(r)))];

        static Hint Of(LexiconRow row) => Enum.Parse<Hint>(row["part"], ignoreCase: true);
    }

    internal static Hint Of(MarkupTree tree, int node)
    {
        var hint = OfTag(tree[node].Tag);
        if (tree[node].AttributeCount == 0) return hint;
        return hint | Of(tree.RawAttribute(node, "class")) | Of(tree.RawAttribute(node, "id"));
    }

    static Hint OfTag(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Footer or Tag.Menu or Tag.Dialog or Tag.Search or Tag.Aside or Tag.Form => Hint.Noise,
        Tag.FigCaption => Hint.Caption,
        Tag.Article or Tag.Main => Hint.Body,
        _ => Hint.None,
    };

    /// <summary>Names are cut at signs and digits, and before a capital that follows a small letter: <c>relatedPosts-2</c> is related, posts.</summary>
    internal static Hint Of(ReadOnlySpan<char> names)
    {
        if (names.Length > MaxNames) names = names[..MaxNames];
        var hints = Hint.None;
        Span<char> joined = stackalloc char[40];
        int i = 0;
        while (i < names.Length)
        {
            // One name (up to white space), then its words.
            int end = i;
            while (end < names.Length && !char.IsWhiteSpace(names[end])) end++;
            var name = names[i..end];
            int n = 0, start = 0;
            // WordPress names a post after its subjects (category-health, tag-share-market): they say nothing of the page.
            if (name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("tag-", StringComparison.Ordinal)) name = default;
            for (int k = 0; k <= name.Length; k++)
            {
                bool letter = k < name.Length && char.IsAsciiLetter(name[k]);
                bool cut = !letter || k > 0 && char.IsAsciiLetterUpper(name[k]) && char.IsAsciiLetterLower(name[k - 1]);
                if (cut && k > start) hints |= Word(name[start..k]);
                if (cut) start = letter ? k : k + 1;
                if (letter && n < joined.Length) joined[n++] = char.ToLowerInvariant(name[k]);
            }
            if (n > 6) hints |= Stem(joined[..n]);
            i = end + 1;
        }
        return hints;
    }

    static Hint Word(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return Hint.None;
        return WholeLookup.TryGetValue(word, out var hint) ? hint : Stem(word);
    }

    static Hint Stem(ReadOnlySpan<char> word)
    {
        int c = (word[0] | 0x20) - 'a';
        if (c is < 0 or > 25) return Hint.None;
        foreach (var (stem, hint) in Stems[c])
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return hint;
        return Hint.None;
    }
}
