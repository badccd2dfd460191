namespace Isnad.Arabic;

enum NameSource : byte { Lexicon, WeakLexicon, Construct, Introduced, Quoted, Person, Tagger }

/// <summary>A stretch of tokens that names something, before it is linked.</summary>
/// <param name="Last">The last token, inclusive.</param>
/// <param name="Cut">Letters joined before the first token that are no part of the name, folded.</param>
/// <param name="Id">The lexicon's row, where the name is known.</param>
readonly record struct NameSpan(int First, int Last, int Cut, EntityKind Kind, NameSource Source, string? Id = null)
{
    internal int Count => Last - First + 1;

    internal bool Overlaps(NameSpan other) => First <= other.Last && other.First <= Last;
}

/// <summary>Reading tokens as parts of names.</summary>
readonly ref struct NameTokens(TokenizedText text)
{
    readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    internal int Count => _tokens.Length;

    internal Token this[int i] => _tokens[i];

    internal NameWord Word(int i) => _tokens[i].Word.Name;

    internal bool IsWord(int i) => i >= 0 && i < _tokens.Length && _tokens[i].Kind == TokenKind.Word;

    internal bool Is(int i, NameClass any) => IsWord(i) && _tokens[i].Word.Name.Is(any);

    internal bool IsStrong(int i, NameClass any) => IsWord(i) && _tokens[i].Word.Name.IsStrong(any);

    internal NameClass Class(int i) => IsWord(i) ? _tokens[i].Word.Name.Class : NameClass.None;

    /// <summary>No letter is joined before the word, so that it can go on a name.</summary>
    internal bool IsBare(int i) => _tokens[i].Word.Name.Joined == Proclitics.None;

    internal Proclitics Joined(int i) => _tokens[i].Word.Name.Joined;

    internal bool IsDefinite(int i) => Is(i, NameClass.Definite);

    /// <summary>Letters to cut from the front so that the word is left under its reading; لل leaves one lam of the article.</summary>
    internal static int Cut(Reading reading) => System.Numerics.BitOperations.PopCount((uint)(reading.Proclitics & ~Proclitics.Al));

    internal int Cut(int i) => Cut(_tokens[i].Word.Name.Reading);

    internal bool IsQuote(int i) => i >= 0 && i < _tokens.Length && _tokens[i].Kind == TokenKind.Punctuation && text.Text[_tokens[i].Start] is '"' or '«' or '»' or '“' or '”' or '\'' or '‘' or '’' or '„';

    internal bool IsCapital(int i) => text.Text[_tokens[i].Start] is >= 'A' and <= 'Z';

    internal bool IsBreak(int i) => i < 0 || i >= _tokens.Length || _tokens[i].Kind is TokenKind.Break;

    internal bool IsChar(int i, char c) => i >= 0 && i < _tokens.Length && _tokens[i].Span.Length == 1 && text.Text[_tokens[i].Start] == c;

    /// <summary>The span in the text, without the letters that are joined before it.</summary>
    internal TextSpan Span(NameSpan name)
    {
        int start = _tokens[name.First].Start;
        for (int cut = name.Cut; cut > 0; start++)
            if (Fold.Char(text.Text[start]) != '\0') cut--;
        while (start < _tokens[name.First].End && Letters.IsMark(text.Text[start])) start++;
        return TextSpan.FromBounds(start, _tokens[name.Last].End);
    }
}
