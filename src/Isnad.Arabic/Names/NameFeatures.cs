namespace Isnad.Arabic;

/// <summary>Takes the features of a word one by one.</summary>
interface INameFeatureSink
{
    void Add(uint hash, bool lexical);
}

/// <summary>What the tagger looks at. Every feature belongs to one word (seen from up to two words away) or to a pair of marks, so that the sums of a word are computed once for its form.</summary>
static class NameFeatures
{
    /// <summary>Distances at which a word is seen: -2 to 2.</summary>
    internal const int Distances = 5;

    /// <summary>Bits of <see cref="NameClass"/> that are features of their own.</summary>
    const int ClassBits = 25;

    /// <summary>Gives the sink the hash of each feature that the word has for a token at this distance from it (0: the word's own token), and whether it names the form itself, which says nothing of words not met in training.</summary>
    internal static void OfWord<TSink>(Word word, TokenKind kind, int distance, ref TSink sink) where TSink : INameFeatureSink, allows ref struct
    {
        uint at = (uint)(distance + 2);
        string form = word.Folded;
        if (form.Length == 0) return;
        var name = word.Name;
        string stem = name.Reading.Stem;
        sink.Add(Hash(1, at, form), true);
        if (stem.Length != form.Length) sink.Add(Hash(2, at, stem), true);
        uint classes = (uint)name.Class;
        sink.Add(Hash(3, at, classes), false);
        for (uint left = classes & (1u << ClassBits) - 1; left != 0; left &= left - 1)
        {
            int bit = System.Numerics.BitOperations.TrailingZeroCount(left);
            sink.Add(Hash(4, at, (uint)bit | ((classes & (uint)NameClass.Weak) << 8)), false);
        }
        if (!word.Verbs.IsEmpty) sink.Add(Hash(15, at, (uint)name.Joined), false);
        sink.Add(Hash(5, at, Shape(form, kind) | (uint)name.Joined << 8), false);
        if (distance is < -1 or > 1 || kind != TokenKind.Word) return;
        sink.Add(Hash(6, at, form.AsSpan(Math.Max(0, form.Length - 2))), false);
        sink.Add(Hash(7, at, form.AsSpan(Math.Max(0, form.Length - 3))), false);
        sink.Add(Hash(8, at, form.AsSpan(0, Math.Min(2, form.Length))), false);
        if (distance != 0) return;
        sink.Add(Hash(9, at, form.AsSpan(0, Math.Min(3, form.Length))), false);
        sink.Add(Hash(10, at, form.AsSpan(Math.Max(0, form.Length - 1))), false);
        sink.Add(Hash(11, at, form.AsSpan(Math.Max(0, form.Length - 4))), false);
        sink.Add(Hash(12, at, form.AsSpan(0, 1)), false);
        sink.Add(Hash(13, at, (uint)Math.Min(form.Length, 9)), false);
        // Letters that Arabic puts together seldom tell foreign names: their pairs are features.
        for (int i = 0; i + 3 <= form.Length; i++) sink.Add(Hash(14, at, form.AsSpan(i, 3)), false);
    }

    internal static uint OfMark(NameMark mark, int distance) => Hash(20, (uint)(distance + 2), (uint)mark);

    internal static uint OfMarks(NameMark before, NameMark mark) => Hash(21, (uint)before, (uint)mark);

    internal static uint OfFirst => Hash(22, 0, 0);

    /// <summary>Two neighbours by their groups; <paramref name="place"/> 0: two words and one before the token, 1: one before and the token, 2: the token and the next.</summary>
    internal static uint OfGroups(int place, int left, int right) => Hash(23, (uint)place, (uint)(left << 8 | right));

    static uint Shape(string form, TokenKind kind)
    {
        if (kind != TokenKind.Word) return kind == TokenKind.Punctuation ? 16u + form[0] % 64u : (uint)kind;
        return Letters.IsArabic(form[0]) ? form.Length switch { 1 => 8u, 2 => 9u, _ => 10u } : 11u;
    }

    static uint Hash(uint template, uint at, ReadOnlySpan<char> text)
    {
        uint h = 2166136261u ^ template * 0x9E3779B1u ^ at * 0x85EBCA77u;
        foreach (char c in text) h = (h ^ c) * 16777619u;
        return Mix(h);
    }

    static uint Hash(uint template, uint at, uint value) => Mix(Mix(2166136261u ^ template * 0x9E3779B1u ^ at * 0x85EBCA77u) ^ value * 0xC2B2AE3Du);

    static uint Mix(uint h)
    {
        h = (h ^ h >> 16) * 0x7FEB352Du;
        h = (h ^ h >> 15) * 0x846CA68Bu;
        h ^= h >> 16;
        return h == 0 ? 1 : h;
    }
}

/// <summary>What the rules and lexicons found at a token, as evidence for the tagger.</summary>
enum NameMark : byte { None, Place, PlaceOn, WeakPlace, Known, KnownOn, WeakKnown, Construct, ConstructOn, Quoted, PlaceConstruct, PlaceConstructOn, Person, PersonOn, InQuotes, Introduced }
