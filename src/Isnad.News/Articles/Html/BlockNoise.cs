using Isnad.Arabic;

namespace Isnad;

/// <summary>Takes out of an article's blocks what its words show to be page furniture.</summary>
static class BlockNoise
{
    internal static void Trim(PageText page, Span<TextBlock> blocks, string? title)
    {
        string? folded = title is null ? null : Fold.ForSearch(title);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var b = ref blocks[i];
            if (b.Dropped) continue;
            var text = page.Text(b);
            // The headline is the article's title, not its first paragraph.
            if (folded is not null && i < 12 && text.Length < 400 && b.Kind is BlockKind.Heading or BlockKind.Paragraph && Fold.ForSearch(text) == folded) b.Dropped = true;
            else if (text.Length >= 60 && !seen.Add(text.ToString())) b.Dropped = true;
        }
    }
}
