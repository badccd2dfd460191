using Isnad.Arabic;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = Isnad.Arabic.Token;

namespace Isnad.Archive;

/// <summary>Text to terms: each word's search key and, at the same place, its folded form and its skeleton. Punctuation makes none.</summary>
/// <remarks>
/// Forms and skeletons carry a mark before them, so that the three never meet: أحزاب finds حزب by key, a text with أحزاب itself ranks above it, and one with تحزب below.
/// </remarks>
sealed class ArabicAnalysis : Analyzer
{
    /// <summary>A new number makes every index again: raise it when terms change.</summary>
    internal const int Version = 2;

    internal static string Key(Token token) => IsWord(token) && token.Word.Key is { Length: > 0 } key ? key : token.Word.Folded;

    internal static string Form(Token token) => "=" + token.Word.Folded;

    internal static string Root(Token token) => "~" + Skeleton.Of(Key(token));

    internal static bool IsTerm(Token token) => token.Kind is not (TokenKind.Punctuation or TokenKind.Break) && token.Word.Folded.Length > 0;

    internal static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Hashtag;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new Terms(reader));

    sealed class Terms : Lucene.Net.Analysis.Tokenizer
    {
        readonly ICharTermAttribute _term;
        readonly IOffsetAttribute _offset;
        readonly IPositionIncrementAttribute _increment;
        readonly List<Token> _tokens = [];
        int _next, _given, _length;
        bool _read;

        internal Terms(TextReader input) : base(input)
        {
            _term = AddAttribute<ICharTermAttribute>();
            _offset = AddAttribute<IOffsetAttribute>();
            _increment = AddAttribute<IPositionIncrementAttribute>();
        }

        public override bool IncrementToken()
        {
            if (!_read) Read();
            while (_next < _tokens.Count && !IsTerm(_tokens[_next])) _next++;
            if (_next == _tokens.Count) return false;
            var token = _tokens[_next];
            ClearAttributes();
            _term.Append(_given switch { 0 => Key(token), 1 => Form(token), _ => Root(token) });
            _offset.SetOffset(token.Start, token.End);
            _increment.PositionIncrement = _given == 0 ? 1 : 0;
            if (++_given < (IsWord(token) ? 3 : 1)) return true;
            _given = 0;
            _next++;
            return true;
        }

        void Read()
        {
            string text = m_input.ReadToEnd();
            _length = text.Length;
            Arabic.Tokenizer.Tokenize(text, _tokens);
            _read = true;
        }

        public override void Reset()
        {
            base.Reset();
            _tokens.Clear();
            _next = _given = 0;
            _read = false;
        }

        public override void End()
        {
            base.End();
            _offset.SetOffset(_length, _length);
        }
    }
}
