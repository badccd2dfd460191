using System.Runtime.InteropServices;

namespace Isnad.Arabic;

/// <summary>A sentence: the tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>, and the paragraph it stands in (from 0).</summary>
public readonly record struct Sentence(int First, int End, int Paragraph);

/// <summary>A text with its tokens and sentences: what times, numbers, names and statements are found in.</summary>
public sealed class TokenizedText
{
    readonly List<Token> _tokens;
    readonly List<Sentence> _sentences;

    TokenizedText(string text, List<Token> tokens, List<Sentence> sentences) => (Text, _tokens, _sentences) = (text, tokens, sentences);

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>In order; together they cover all tokens but the breaks between paragraphs.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    public static TokenizedText Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 8);
        Tokenizer.Tokenize(text, tokens);
        return new(text, tokens, SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens)));
    }

    /// <summary>Where the parts of a token stand: its proclitics, the word, its enclitic; the token alone where nothing is joined to it.</summary>
    public IReadOnlyList<TextSpan> PartsOf(Token token)
    {
        if (token.Kind != TokenKind.Word || token.Word.Clitics is not { None: false } clitics) return [token.Span];
        var parts = new List<TextSpan>(4);
        int start = token.Start, letters = token.Word.Folded.Length;
        if (clitics.Conjunction > 0) CutAfter(clitics.Conjunction);
        if (clitics.Preposition > 0) CutAfter(clitics.Front);
        if (clitics.Pronoun > 0) CutAfter(letters - clitics.Pronoun);
        parts.Add(TextSpan.FromBounds(start, token.Span.End));
        return parts;

        // Inside a ligature there is no cut: the part before it is then longer.
        void CutAfter(int count)
        {
            int end = Fold.EndOfLetters(Text.AsSpan(token.Span.Start, token.Span.Length), count) + token.Span.Start;
            if (end <= start || end >= token.Span.End) return;
            parts.Add(TextSpan.FromBounds(start, end));
            start = end;
        }
    }

    /// <summary>The text from the first token's start to the last one's end (inclusive).</summary>
    public TextSpan SpanOf(int firstToken, int lastToken) => TextSpan.FromBounds(_tokens[firstToken].Start, _tokens[lastToken].End);
}
