using Isnad.Arabic;

namespace Isnad;

/// <summary>The headline's place on the page, and what it says of the blocks around it.</summary>
static class Anchor
{
    /// <summary>The block that is the headline, or -1: the first heading of the highest rank that reads as the title does.</summary>
    internal static int Find(MarkupTree tree, PageText page, ReadOnlySpan<TextBlock> blocks, string? title)
    {
        if (title is null || title.Length < 4) return -1;
        string wanted = Letters(title);
        int best = -1, bestRank = 99;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly var b = ref blocks[i];
            if (b.Kind != BlockKind.Heading || b.Length > title.Length * 3 + 20 || b.Length < title.Length / 3) continue;
            var tag = tree[b.Element].Tag;
            int rank = Tags.IsHeading(tag) ? tag - Tag.H1 : 6;
            if (b.Links > b.Length / 2) rank += 3;
            if (rank >= bestRank) continue;
            string here = Letters(page.Text(b));
            if (here == wanted || here.Length > 12 && wanted.StartsWith(here, StringComparison.Ordinal) || wanted.Length > 12 && here.Contains(wanted, StringComparison.Ordinal))
                (best, bestRank) = (i, rank);
        }
        return best;
    }

    internal static string Letters(ReadOnlySpan<char> text) => new([.. Fold.ForSearch(text).Where(char.IsLetterOrDigit)]);

    /// <summary>What stands before the headline is not the body, unless little follows the headline.</summary>
    internal static void MarkBefore(MarkupTree tree, Span<TextBlock> blocks, int title)
    {
        if (title < 0 || tree[blocks[title].Element].Tag is not (Tag.H1 or Tag.H2)) return;
        float before = 0, after = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if ((blocks[i].Hints & (Hint.Noise | Hint.Comments)) != 0) continue;
            if (i < title) before += Math.Max(0, blocks[i].Value);
            else after += Math.Max(0, blocks[i].Value);
        }
        if (after < 250 || after < before * 0.4f) return;
        for (int i = 0; i < title; i++) blocks[i].Hints |= Hint.Noise;
    }

    /// <summary>Article elements beside or within the one that holds the headline are teasers or readers' comments.</summary>
    internal static void MarkOtherArticles(MarkupTree tree, PageText page, Span<TextBlock> blocks, int title)
    {
        if (title < 0) return;
        int own = blocks[title].Element;
        while (own > 0 && tree[own].Tag != Tag.Article) own = tree[own].Parent;
        if (own <= 0) return;
        float good = 0;
        int end = page.FirstBlock[tree[own].End];
        for (int k = title; k < end; k++) if (!InOther(k, blocks)) good += Math.Max(0, blocks[k].Value);
        if (good < 200) return;
        for (int i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag != Tag.Article || i == own) continue;
            int first = page.FirstBlock[i], last = page.FirstBlock[tree[i].End];
            if (first <= title && title < last) continue;
            // An article within, much longer than what is around it, is the body.
            float other = 0;
            for (int k = first; k < last; k++) other += Math.Max(0, blocks[k].Value);
            if (i > own && i < tree[own].End && other > good * 2) continue;
            for (int k = first; k < last; k++) blocks[k].Hints |= Hint.Noise;
            i = tree[i].End - 1;
        }

        bool InOther(int block, ReadOnlySpan<TextBlock> all)
        {
            for (int n = all[block].Element; n > 0 && n != own; n = tree[n].Parent) if (tree[n].Tag == Tag.Article) return true;
            return false;
        }
    }
}
