namespace Isnad.Arabic;

/// <summary>Cuts tokens into sentences: at the end of a paragraph, and at . ! ? ؟ outside quotation marks.</summary>
static class SentenceSplitter
{
    internal static List<Sentence> Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = new List<Sentence>(tokens.Length / 20 + 2);
        int first = 0, paragraph = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Break)
            {
                if (i > first) sentences.Add(new(first, i, paragraph));
                first = i + 1;
                paragraph++;
            }
            else if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Span.Length == 1 && text[tokens[i].Start] is '.' or '!' or '?' or '\u061F')
            {
                sentences.Add(new(first, i + 1, paragraph));
                first = i + 1;
            }
        }
        if (first < tokens.Length) sentences.Add(new(first, tokens.Length, paragraph));
        return sentences;
    }
}
