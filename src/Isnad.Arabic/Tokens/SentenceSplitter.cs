namespace Isnad.Arabic;

/// <summary>Cuts tokens into sentences: at the end of a paragraph, and at . ! ? ؟ outside quotations and brackets.</summary>
static class SentenceSplitter
{
    internal static List<Sentence> Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = new List<Sentence>(tokens.Length / 20 + 2);
        int paragraph = 0;
        for (int start = 0; start < tokens.Length; paragraph++)
        {
            int end = start;
            while (end < tokens.Length && tokens[end].Kind != TokenKind.Break) end++;
            SplitParagraph(text, tokens, start, end, paragraph, sentences);
            start = end + 1;
        }
        return sentences;
    }

    static void SplitParagraph(string text, ReadOnlySpan<Token> tokens, int start, int end, int paragraph, List<Sentence> sentences)
    {
        var quotation = new Quotation(text, tokens[start..end]);
        int first = start;
        for (int i = start; i < end; i++)
        {
            char mark = Mark(text, tokens[i]);
            if (mark == '\0') continue;
            bool wasInside = quotation.IsInside;
            quotation.Pass(mark);
            bool stop;
            if (quotation.IsInside) stop = false;
            else if (wasInside) stop = i > first && i + 1 < end && Mark(text, tokens[i - 1]) == '.' && OpensWithConjunction(tokens[i + 1]);
            else stop = IsTerminator(mark) && EndsHere(text, tokens, i, first, end);
            if (!stop) continue;
            while (i + 1 < end && Mark(text, tokens[i + 1]) is var next && (IsTerminator(next) || (IsCloser(next) && tokens[i].End == tokens[i + 1].Start && !quotation.Opens(next)))) quotation.Pass(Mark(text, tokens[++i]));
            sentences.Add(new(first, i + 1, paragraph));
            first = i + 1;
        }
        if (first < end) sentences.Add(new(first, end, paragraph));
    }

    /// <summary>The mark, or NUL where the token is none or a run of several.</summary>
    static char Mark(string text, in Token token) => token.Kind == TokenKind.Punctuation && token.Span.Length == 1 ? text[token.Start] : '\0';

    static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u061F' or '\u06D4';

    static bool IsCloser(char c) => c is '\u00BB' or '\u00AB' or '"' or '\u201D' or '\u201C' or '\u2019' or ')' or ']';

    // After a quotation that ended with a full stop, و or ف opens a new sentence; a verb of saying goes on with the old one.
    static bool OpensWithConjunction(in Token token) =>
        token.Kind == TokenKind.Word && token.Word.Folded.Length > 3 && token.Word.Folded[0] is Letters.Waw or Letters.Feh;

    static bool EndsHere(string text, ReadOnlySpan<Token> tokens, int i, int first, int end)
    {
        if (text[tokens[i].Start] != '.') return true;
        // 1. at the head of a sentence numbers it.
        if (i == first + 1 && tokens[first].Kind == TokenKind.Number) return false;
        if (i == first || i + 1 >= end) return true;
        // A dot between Latin letters without a space is part of a name.
        return !(tokens[i].Start == tokens[i - 1].End && tokens[i].End == tokens[i + 1].Start
            && char.IsAsciiLetterOrDigit(text[tokens[i].Start - 1]) && char.IsAsciiLetterOrDigit(text[tokens[i].End]));
    }
}
