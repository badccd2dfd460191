namespace Isnad.Arabic;

/// <summary>Reads the parts of expressions of time out of tokens: each method either consumes its part and says so, or leaves the position alone.</summary>
readonly ref struct TimeReader(TokenizedText text)
{
    readonly string _text = text.Text;
    readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    internal int Count => _tokens.Length;

    internal Token this[int i] => _tokens[i];

    internal string Text => _text;

    internal string Folded(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Word.Folded : "";

    internal bool Is(int i, TokenKind kind) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == kind;

    internal bool IsMark(int i, char mark) => Is(i, TokenKind.Punctuation) && _tokens[i].Span.Length == 1 && _text[_tokens[i].Start] == mark;

    /// <summary>The mark at <paramref name="i"/>, or NUL; a tatweel that stands alone is a dash.</summary>
    internal char Mark(int i)
    {
        if ((uint)i >= (uint)_tokens.Length) return '\0';
        var token = _tokens[i];
        if (token.Kind == TokenKind.Punctuation) return token.Span.Length == 1 ? _text[token.Start] : '\0';
        return token.Kind == TokenKind.Word && token.Word.Folded.Length == 0 ? '-' : '\0';
    }

    /// <summary>Nothing stands between a token and the next one.</summary>
    internal bool Touches(int i) => i + 1 < _tokens.Length && i >= 0 && _tokens[i].End == _tokens[i + 1].Start;

    internal TimeForm? Form(int i) => Is(i, TokenKind.Word) ? TimeLexicon.Find(_tokens[i].Word.Folded) : null;

    internal bool Is(int i, TimeWordKind kind) => Form(i) is { } form && form.Lemma.Kind == kind;

    internal bool Is(int i, TimeWordKind kind, out TimeForm form)
    {
        form = Form(i) ?? default;
        return form.Lemma is not null && form.Lemma.Kind == kind;
    }

    /// <summary>Where the word itself starts, without what is joined to its front.</summary>
    internal int StartOf(int i, int skip)
    {
        int at = _tokens[i].Start;
        for (; skip > 0; at++)
            if (Fold.Char(_text[at]) != '\0') skip--;
        return at;
    }

    /// <summary>A number written in digits alone, without decimal or thousands marks.</summary>
    internal bool TryDigits(int i, out int value, out int length)
    {
        value = length = 0;
        if (!Is(i, TokenKind.Number)) return false;
        string digits = _tokens[i].Word.Folded;
        if (digits.Length is 0 or > 9) return false;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9') return false;
            value = value * 10 + (c - '0');
        }
        length = digits.Length;
        return true;
    }

    internal bool TryMonth(ref int i, out TimeLemma month) => TryMonth(ref i, out month, joined: true);

    /// <summary>A month, with its second name where the text gives both: أيلول/سبتمبر, ديسمبر (كانون الأول), أغسطس آب.</summary>
    internal bool TryMonth(ref int i, out TimeLemma month, bool joined)
    {
        int at = i;
        if (!TryMonthName(ref at, out month, joined)) return false;
        i = at;
        char mark = Mark(at);
        int second = mark is '/' or '(' or '-' or '\u2013' ? at + 1 : at;
        if (TryMonthName(ref second, out var other, joined: false) && other.Value == month.Value && other.IsHijri == month.IsHijri && (mark == '(') == IsMark(second, ')'))
            i = mark == '(' ? second + 1 : second;
        return true;
    }

    bool TryMonthName(ref int i, out TimeLemma month, bool joined)
    {
        month = null!;
        if (Form(i) is not { } form || !joined && form.Skip > 0) return false;
        if (TryLonger(form.Lemma, ref i, out var whole))
        {
            month = whole;
            return whole.Kind == TimeWordKind.Month;
        }
        if (form.Lemma.Kind != TimeWordKind.Month) return false;
        // كانون 2 for كانون الثاني.
        if (!form.Lemma.Complete)
        {
            if (!TryDigits(i + 1, out int which, out _) || which is not (1 or 2)) return false;
            foreach (var (rest, named) in form.Lemma.Longer!)
                if (rest[0] == (which == 1 ? "الاول" : "الثاني")) { month = named; i += 2; return true; }
            return false;
        }
        month = form.Lemma;
        i++;
        return true;
    }

    /// <summary>The longest name of several words that starts at <paramref name="i"/>.</summary>
    internal bool TryLonger(TimeLemma first, ref int i, out TimeLemma whole)
    {
        if (first.Longer is { } names)
            foreach (var (rest, named) in names)
            {
                int k = 0;
                while (k < rest.Length && Folded(i + 1 + k) == rest[k]) k++;
                if (k < rest.Length) continue;
                whole = named;
                i += 1 + k;
                return true;
            }
        whole = null!;
        return false;
    }

    /// <summary>A cardinal in words: ألفين وعشرة, اثني عشر, ثلاث.</summary>
    internal bool TryCardinal(ref int i, out int value)
    {
        value = 0;
        if (!Is(i, TimeWordKind.Cardinal, out var first)) return false;
        int sum = 0, last = first.Lemma.Value;
        int at = i + 1;
        for (; Is(at, TimeWordKind.Cardinal, out var next); at++)
        {
            int n = next.Lemma.Value;
            if (next.Proclitics == Proclitics.Wa) (sum, last) = (sum + last, n);
            else if (next.Proclitics != Proclitics.None) break;
            else if (n == 10 && last is >= 1 and <= 9) last += 10;
            else if (n is 100 or 1000 && last is >= 1 and <= 999) last *= n;
            else break;
        }
        (value, i) = (sum + last, at);
        return true;
    }

    /// <summary>A definite ordinal in words: الثالث والعشرين, الحادية عشرة, العشرين.</summary>
    internal bool TryOrdinal(ref int i, out int value)
    {
        value = 0;
        if (Form(i) is not { IsDefinite: true } form) return false;
        int n = form.Lemma.Value;
        if (form.Lemma.Kind == TimeWordKind.Cardinal && n is 20 or 30)
        {
            (value, i) = (n, i + 1);
            return true;
        }
        if (form.Lemma.Kind != TimeWordKind.Ordinal && !(form.Lemma.Kind == TimeWordKind.Cardinal && n == 1)) return false;
        int at = i + 1;
        if (Is(at, TimeWordKind.Cardinal, out var next))
        {
            if (next.Lemma.Value == 10 && next.Skip == 0) (n, at) = (n + 10, at + 1);
            else if (next.Lemma.Value is >= 20 and <= 90 && next.Proclitics == (Proclitics.Wa | Proclitics.Al)) (n, at) = (n + next.Lemma.Value, at + 1);
        }
        (value, i) = (n, at);
        return true;
    }
}
