namespace Isnad;

/// <summary>How much a block speaks for being an article's text, in characters.</summary>
static class BlockValues
{
    internal static float Of(ReadOnlySpan<char> text, in TextBlock block)
    {
        int length = text.Length, links = Math.Min(block.Links, length), plain = length - links;
        if (block.Kind == BlockKind.Heading) return links > plain ? -10 : 0;
        // Scripts without spaces say in one character what others say in two or three.
        if (IsDense(text)) { plain *= 2; length *= 2; links *= 2; }
        if (links > length * 0.6f) return -5 - Math.Min(links, 100) * 0.2f;
        bool sentence = EndsSentence(text);
        if (plain >= 80) return plain - links * 0.7f;
        if (sentence && plain >= 25) return plain * 0.7f - links * 0.7f;
        return block.Kind == BlockKind.Preformatted || block.Kind == BlockKind.Cell && links == 0 ? 0 : -6 - links * 0.5f;
    }

    static bool IsDense(ReadOnlySpan<char> text) => text.Length > 8 && text[text.Length / 2] is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    internal static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0 && i >= text.Length - 4; i--)
        {
            char c = text[i];
            if (c is '.' or '!' or '?' or '\u061F' or '\u3002' or '\u2026' or '\uFF01' or '\uFF1F' or ':' or ';' or '\u06D4') return true;
            if (char.IsLetterOrDigit(c)) return false;
        }
        return false;
    }
}
