using Isnad.Arabic;

namespace Isnad;

/// <summary>Blocks whose own words show them to be page furniture.</summary>
static class BlockNoise
{
    const int Short = 220, HeadingLength = 70, Notice = 900;

    enum Effect : byte { Drop, Stop, End, Box }

    readonly record struct Phrase(string Folded, Effect Effect);

    static readonly Dictionary<string, Effect> Whole = new(StringComparer.Ordinal);
    static readonly Dictionary<string, Effect>.AlternateLookup<ReadOnlySpan<char>> WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly Dictionary<char, Phrase[]> Starts;
    static readonly Phrase[] Anywhere;

    static BlockNoise()
    {
        var rows = LexiconFile.Read("lexicon/page-noise.tsv").Select(r => (Folded: Key(r["phrase"]), Match: r["match"], Effect: Enum.Parse<Effect>(r["effect"], ignoreCase: true))).ToList();
        foreach (var r in rows.Where(r => r.Match != "any")) Whole[r.Folded] = r.Effect;
        Starts = rows.Where(r => r.Match == "start").GroupBy(r => r.Folded[0]).ToDictionary(g => g.Key, g => g.Select(r => new Phrase(r.Folded, r.Effect)).ToArray());
        Anywhere = [.. rows.Where(r => r.Match == "any").Select(r => new Phrase(r.Folded, r.Effect))];
    }

    /// <summary>Folded, without signs and spaces around it.</summary>
    static string Key(ReadOnlySpan<char> text) => Fold.ForSearch(text).Replace('\u2019', '\'').Trim(" .:!\u2026«»\"'-–|/\\()[]\u061F>*•\t\n".ToCharArray());

    /// <summary>Marks what the words show; after words that announce other things, also what stands beside them.</summary>
    internal static void Mark(MarkupTree tree, PageText page, Span<TextBlock> blocks, int title)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var b = ref blocks[i];
            if (b.Length > Notice || (b.Hints & (Hint.Noise | Hint.Comments)) != 0 && b.Kind != BlockKind.Heading || i == title) continue;
            var text = page.Text(b);
            if ((b.Length <= Short ? OfShort(text) : OfNotice(text)) is not { } effect) continue;
            b.Hints |= Hint.Noise;
            if (effect == Effect.Box) MarkBox(tree, page, blocks, i, title);
            else if (effect != Effect.Drop && b.Length <= HeadingLength) MarkFollowing(tree, page, blocks, i, effect);
        }
    }

    static void MarkFollowing(MarkupTree tree, PageText page, Span<TextBlock> blocks, int i, Effect effect)
    {
        ref var b = ref blocks[i];
        int parent = tree[b.Element].Parent;
        while (parent > 0 && page.FirstBlock[tree[parent].End] == i + 1 && page.FirstBlock[parent] == i) parent = tree[parent].Parent;
        if (parent < 0) return;
        int end = page.FirstBlock[tree[parent].End], k = i + 1, length = 0, links = 0;
        for (; k < end; k++)
        {
            // Up to the next heading of the same rank, which begins something else.
            if (b.Kind == BlockKind.Heading && blocks[k].Kind == BlockKind.Heading && tree[blocks[k].Element].Tag == tree[b.Element].Tag && blocks[k].Links == 0) break;
            length += blocks[k].Length;
            links += blocks[k].Links;
        }
        // Running text without links is the article going on after an inset.
        if (effect == Effect.Stop && length > 300 && links < length * 0.15) return;
        for (int n = i + 1; n < k; n++) blocks[n].Hints |= Hint.Noise;
    }

    static void MarkBox(MarkupTree tree, PageText page, Span<TextBlock> blocks, int i, int title)
    {
        int box = blocks[i].Element;
        while (tree[box].Parent > 0 && tree[tree[box].Parent].Tag != Tag.Body)
        {
            int parent = tree[box].Parent, first = page.FirstBlock[parent], end = page.FirstBlock[tree[parent].End], length = 0;
            foreach (ref readonly var b in blocks[first..end]) length += b.Length;
            if (first <= title && title < end || length > 5000) break;
            box = parent;
        }
        int to = page.FirstBlock[tree[box].End];
        for (int k = page.FirstBlock[box]; k < to; k++) blocks[k].Hints |= Hint.Noise;
    }

    /// <summary>Null where the words are no furniture.</summary>
    static Effect? OfShort(ReadOnlySpan<char> text)
    {
        string key = Key(text);
        if (key.Length == 0) return Effect.Drop;
        if (WholeLookup.TryGetValue(key, out var effect)) return effect;
        if (Starts.TryGetValue(key[0], out var starts))
            foreach (var phrase in starts)
                if (key.StartsWith(phrase.Folded, StringComparison.Ordinal) && !char.IsLetter(key[Math.Min(phrase.Folded.Length, key.Length - 1)])) return phrase.Effect;
        return OfKey(key);
    }

    static Effect? OfNotice(ReadOnlySpan<char> text) => OfKey(Fold.ForSearch(text));

    static Effect? OfKey(string key)
    {
        foreach (var phrase in Anywhere) if (key.Contains(phrase.Folded, StringComparison.Ordinal)) return phrase.Effect;
        return null;
    }

    /// <summary>Within the article: its own headline, repeated paragraphs, and the line of names and dates above the text.</summary>
    internal static void Trim(PageText page, Span<TextBlock> blocks, string? title)
    {
        string? wanted = title is null ? null : Anchor.Letters(title);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool begun = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var b = ref blocks[i];
            if (b.Dropped) continue;
            var text = page.Text(b);
            if (wanted is not null && b.Kind == BlockKind.Heading && text.Length < 500 && Anchor.Letters(text) == wanted) { b.Dropped = true; continue; }
            if (text.Length >= 60 && !seen.Add(text.ToString())) { b.Dropped = true; continue; }
            begun |= text.Length >= 80 || b.Value > 20;
            if (!begun && b.Kind != BlockKind.Heading && text.Length <= 90 && (HasDate(text) || wanted is not null && Anchor.Letters(text) == wanted)) b.Dropped = true;
        }
    }

    /// <summary>A year or a clock time.</summary>
    static bool HasDate(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 3 < text.Length; i++)
        {
            int a = Letters.DigitValue(text[i]), b = Letters.DigitValue(text[i + 1]);
            if (a < 0 || b < 0) continue;
            if (text[i + 2] == ':' && Letters.DigitValue(text[i + 3]) >= 0) return true;
            if ((a == 1 && b == 9 || a == 2 && b == 0) && Letters.DigitValue(text[i + 2]) >= 0 && Letters.DigitValue(text[i + 3]) >= 0) return true;
        }
        return false;
    }
}
