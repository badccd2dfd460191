namespace Isnad.Arabic;

/// <summary>Whether a paragraph is inside a quotation or bracket at some mark.</summary>
/// <remarks>
/// Only what closes in the same paragraph counts: a quotation over several paragraphs is reopened in each, and a stray mark must not
/// swallow the rest. Guillemets and curly marks also come reversed, since right-to-left typing turns them: the first of a paragraph opens.
/// </remarks>
struct Quotation
{
    int _guillemets, _curly, _straight, _round;
    readonly int _guillemetPairs, _curlyPairs, _straightPairs, _roundPairs;
    int _guillemetsOpened, _curlyOpened, _straightOpened, _roundOpened;
    readonly char _guillemet, _curlyMark;

    internal Quotation(string text, ReadOnlySpan<Token> tokens)
    {
        int guillemets = 0, guillemetsOther = 0, curly = 0, curlyOther = 0, straight = 0, open = 0, close = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Punctuation || token.Span.Length != 1) continue;
            char c = text[token.Start];
            if (c is '\u00AB' or '\u00BB')
            {
                if (_guillemet == '\0') _guillemet = c;
                if (c == _guillemet) guillemets++;
                else guillemetsOther++;
            }
            else if (c is '\u201C' or '\u201D')
            {
                if (_curlyMark == '\0') _curlyMark = c;
                if (c == _curlyMark) curly++;
                else curlyOther++;
            }
            else if (c == '"') straight++;
            else if (c == '(') open++;
            else if (c == ')') close++;
        }
        _guillemetPairs = Math.Min(guillemets, guillemetsOther);
        _curlyPairs = curlyOther == 0 ? curly / 2 : Math.Min(curly, curlyOther);
        _straightPairs = straight / 2;
        _roundPairs = Math.Min(open, close);
        _sameCurly = curlyOther == 0;
    }

    // ”…” : one mark for both ends.
    readonly bool _sameCurly;

    internal readonly bool IsInside => _guillemets > 0 || _curly > 0 || _straight > 0 || _round > 0;

    /// <summary>Whether the mark would open a quotation here rather than close one.</summary>
    internal readonly bool Opens(char c) => c switch
    {
        '\u00AB' or '\u00BB' => c == _guillemet && _guillemets == 0,
        '\u201C' or '\u201D' => c == _curlyMark && _curly == 0,
        '"' => _straight == 0 && _straightOpened < _straightPairs,
        _ => false,
    };

    internal void Pass(char c)
    {
        switch (c)
        {
            case '\u00AB' or '\u00BB': Pass(c == _guillemet, ref _guillemets, ref _guillemetsOpened, _guillemetPairs); break;
            case '\u201C' or '\u201D': Pass(_sameCurly ? _curly == 0 : c == _curlyMark, ref _curly, ref _curlyOpened, _curlyPairs); break;
            case '"': Pass(_straight == 0, ref _straight, ref _straightOpened, _straightPairs); break;
            case '(': Pass(true, ref _round, ref _roundOpened, _roundPairs); break;
            case ')': Pass(false, ref _round, ref _roundOpened, _roundPairs); break;
        }
    }

    static void Pass(bool opens, ref int depth, ref int opened, int pairs)
    {
        if (opens)
        {
            if (opened < pairs) (depth, opened) = (depth + 1, opened + 1);
        }
        else if (depth > 0) depth--;
    }
}
