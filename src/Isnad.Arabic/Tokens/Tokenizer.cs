namespace Isnad.Arabic;

/// <summary>Cuts a text into tokens.</summary>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>, in order, without overlap; white space makes none.</summary>
    public static void Tokenize(string text, List<Token> tokens)
    {
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            int start = i;
            if (c is '\n' or '\r')
            {
                while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
                tokens.Add(new(TextSpan.FromBounds(start, i), TokenKind.Break, Words.Empty));
            }
            else if (char.IsWhiteSpace(c) || Letters.IsInvisible(c)) i++;
            else if (Letters.DigitValue(c) >= 0)
            {
                i = EndOfNumber(text, i);
                Add(TokenKind.Number);
            }
            else if (IsWordPart(c))
            {
                i = EndOfWord(text, i);
                Add(TokenKind.Word);
            }
            else if (c is '#' or '@' && i + 1 < text.Length && IsWordPart(text[i + 1]))
            {
                i = EndOfWord(text, i + 1);
                Add(c == '#' ? TokenKind.Hashtag : TokenKind.Mention);
            }
            else
            {
                i++;
                while (c is '.' or '-' && i < text.Length && text[i] == c) i++;
                if (char.IsHighSurrogate(c) && i < text.Length && char.IsLowSurrogate(text[i])) i++;
                Add(TokenKind.Punctuation);
            }

            void Add(TokenKind kind) => tokens.Add(new(TextSpan.FromBounds(start, i), kind, Words.Of(text.AsSpan(start, i - start))));
        }
    }

    static bool IsWordPart(char c) => char.IsLetter(c) || Letters.IsMark(c) || c is Letters.Tatweel or '\u200C' or '\u200D';

    static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (IsWordPart(text[i]) || (text[i] == '_' && i + 1 < text.Length && IsWordPart(text[i + 1])))) i++;
        return i;
    }

    static int EndOfNumber(string text, int i)
    {
        while (i < text.Length)
        {
            if (Letters.DigitValue(text[i]) >= 0) i++;
            // A decimal or thousands mark stands between two digits.
            else if (text[i] is '.' or ',' or '\u066B' or '\u066C' or '\u060C' && i + 1 < text.Length && Letters.DigitValue(text[i + 1]) >= 0) i += 2;
            else break;
        }
        return i;
    }
}
