namespace Isnad.Arabic;

/// <summary>Cuts a text into tokens.</summary>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>, in order, without overlap; white space makes none.</summary>
    /// <remarks>Any UTF-16 is text: half a surrogate pair is a token of punctuation. With a list that has room and words met before, nothing is allocated.</remarks>
    public static void Tokenize(string text, List<Token> tokens)
    {
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == ' ') i++;
            else if (c is >= Letters.Hamza and <= Letters.Yeh and not Letters.Tatweel && Words.Scan(text, i, out int wordEnd) is { } word)
            {
                tokens.Add(new(TextSpan.FromBounds(i, wordEnd), TokenKind.Word, word));
                i = wordEnd;
            }
            else if (IsLineEnd(c))
            {
                int start = i;
                while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
                tokens.Add(new(TextSpan.FromBounds(start, i), TokenKind.Break, Words.Empty));
            }
            else if (char.IsWhiteSpace(c) || Letters.IsInvisible(c)) i++;
            else
            {
                bool afterNumber = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Number;
                var (kind, end) = Next(text, i, afterNumber);
                tokens.Add(new(TextSpan.FromBounds(i, end), kind, Words.Of(text.AsSpan(i, end - i))));
                i = end;
            }
        }
    }

    static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    static (TokenKind Kind, int End) Next(string text, int i, bool afterNumber)
    {
        char c = text[i];
        if (c < '\u0080' && char.IsAsciiLetterOrDigit(c) && Addresses.End(text, i) is var address and > 0) return (TokenKind.Address, address);
        if (Letters.DigitValue(c) >= 0) return (TokenKind.Number, WordShapes.EndOfNumber(text, i));
        if (WordShapes.StartsWord(c))
        {
            // After a number a single letter is a unit or era (5 م. or 1445 هـ.), and its dot ends the sentence.
            if (!afterNumber && Abbreviations.End(text, i) is var abbreviation and > 0) return (TokenKind.Abbreviation, abbreviation);
            if (c == Letters.Waw && Abbreviations.StartsTitle(text, i + 1)) return (TokenKind.Word, i + 1);
            return (TokenKind.Word, WordShapes.EndOfWord(text, i));
        }
        if (c is '#' or '@' && i + 1 < text.Length && (WordShapes.StartsWord(text[i + 1]) || Letters.DigitValue(text[i + 1]) >= 0 || text[i + 1] == '_'))
            return (c == '#' ? TokenKind.Hashtag : TokenKind.Mention, WordShapes.EndOfTag(text, i + 1));
        return (TokenKind.Punctuation, EndOfPunctuation(text, i));
    }

    static int EndOfPunctuation(string text, int i)
    {
        char c = text[i++];
        if (c is '.' or '-' or Letters.Tatweel)
            while (i < text.Length && text[i] == c) i++;
        else if (Letters.IsMark(c))
            while (i < text.Length && Letters.IsMark(text[i])) i++;
        else if (char.IsHighSurrogate(c) && i < text.Length && char.IsLowSurrogate(text[i])) i++;
        // A variation selector says how the symbol before it is drawn.
        while (i < text.Length && text[i] is >= '\uFE00' and <= '\uFE0F') i++;
        return i;
    }
}
