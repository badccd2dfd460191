namespace Isnad;

/// <summary>Parts of a page that announce other pages: a heading that is a link, with a picture, a date or a few words under it.</summary>
static class Teasers
{
    const int Longest = 900;

    internal static void Mark(MarkupTree tree, PageText page, Span<TextBlock> blocks, int title)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly var b = ref blocks[i];
            if (b.Kind != BlockKind.Heading || b.Links < b.Length * 0.8 || b.Length < 12 || i == title) continue;
            int scope = b.Element;
            while (true)
            {
                int parent = tree[scope].Parent;
                if (parent <= 0) break;
                int first = page.FirstBlock[parent], end = page.FirstBlock[tree[parent].End];
                if (first <= title && title < end || Headings(blocks[first..end]) > 1 || Length(blocks[first..end]) > Longest) break;
                scope = parent;
            }
            int from = page.FirstBlock[scope], to = page.FirstBlock[tree[scope].End];
            for (int k = from; k < to; k++) blocks[k].Hints |= Hint.Noise;
        }
    }

    static int Headings(ReadOnlySpan<TextBlock> blocks)
    {
        int n = 0;
        foreach (ref readonly var b in blocks) if (b.Kind == BlockKind.Heading && ++n > 1) break;
        return n;
    }

    static int Length(ReadOnlySpan<TextBlock> blocks)
    {
        int n = 0;
        foreach (ref readonly var b in blocks) if ((n += b.Length) > Longest) break;
        return n;
    }
}
