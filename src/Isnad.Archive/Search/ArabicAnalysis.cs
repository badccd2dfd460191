using Isnad.Arabic;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = Isnad.Arabic.Token;

namespace Isnad.Archive;

/// <summary>Text to terms: each word's search key and, at the same place, its folded form. Punctuation makes none.</summary>
/// <remarks>The form carries a mark before it, so that the two never meet: أحزاب finds حزب by key, and a text with أحزاب itself is ranked above.</remarks>
sealed class ArabicAnalysis : Analyzer
{
    /// <summary>A new number makes every index again: raise it when terms change.</summary>
    internal const int Version = 1;

    internal const char FormMark = '=';

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new ArabicTerms(reader));
}

sealed class ArabicTerms : Lucene.Net.Analysis.Tokenizer
{
    readonly ICharTermAttribute _term;
    readonly IOffsetAttribute _offset;
    readonly IPositionIncrementAttribute _increment;
    readonly List<Token> _tokens = [];
    int _next, _length;
    bool _read, _formIsDue;

    internal ArabicTerms(TextReader input) : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!_read)
        {
            string text = m_input.ReadToEnd();
            _length = text.Length;
            Arabic.Tokenizer.Tokenize(text, _tokens);
            _read = true;
        }
        if (_formIsDue)
        {
            var token = _tokens[_next++];
            _formIsDue = false;
            Emit(token, form: true);
            return true;
        }
        while (_next < _tokens.Count && !IsTerm(_tokens[_next])) _next++;
        if (_next == _tokens.Count) return false;
        Emit(_tokens[_next], form: false);
        if (HasForm(_tokens[_next])) _formIsDue = true;
        else _next++;
        return true;
    }

    void Emit(Token token, bool form)
    {
        ClearAttributes();
        if (form) _term.Append(ArabicAnalysis.FormMark).Append(token.Word.Folded);
        else _term.Append(Term(token));
        _offset.SetOffset(token.Start, token.End);
        _increment.PositionIncrement = form ? 0 : 1;
    }

    internal static bool IsTerm(Token token) => token.Kind is not (TokenKind.Punctuation or TokenKind.Break) && token.Word.Folded.Length > 0;

    internal static bool HasForm(Token token) => token.Kind is TokenKind.Word or TokenKind.Hashtag;

    internal static string Term(Token token) => HasForm(token) && token.Word.Key is { Length: > 0 } key ? key : token.Word.Folded;

    public override void Reset()
    {
        base.Reset();
        _tokens.Clear();
        _next = 0;
        _read = _formIsDue = false;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_length, _length);
    }
}
