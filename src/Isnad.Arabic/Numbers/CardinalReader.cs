namespace Isnad.Arabic;

/// <summary>Reads a cardinal: hundreds, units and tens make a group, a group is multiplied by a scale, scales go down (مليونان وثلاثمئة ألف وخمسة).</summary>
ref struct CardinalReader(TokenizedText text, int at)
{
    const decimal Limit = 1e24m;

    readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    readonly int _first = at;
    int _end;
    int _endOffset;
    decimal _total;
    decimal _group;
    // The lowest place filled in the group: 1, 10, 100; 0 after eleven to nineteen; 1000 where the group is empty.
    int _place = 1000;
    bool _hasGroup;
    decimal _lastScale = decimal.MaxValue;
    decimal _lastChunk;
    bool _afterScale;
    // The last conjunct where it is a lone unit (مئة وثلاثة): a denominator after it takes it alone.
    decimal _lastUnit;
    bool _fraction;
    bool _denominator;
    bool _ordinal;
    NumberTraits _traits;

    decimal Value => _total + _group;

    internal bool TryRead(out ParsedNumber number)
    {
        number = default;
        if (!TryFirst(out int start, out var proclitics)) return false;
        int before;
        do before = _end;
        while (Step() && _end > before);
        if (!_ordinal) Tail();
        if (_end > _first + 1) _traits &= ~(NumberTraits.Plain | NumberTraits.One | NumberTraits.Two);
        var form = _ordinal ? NumberForm.Ordinal : _fraction ? NumberForm.Fraction : NumberForm.Cardinal;
        number = new(Value, _first, _end, TextSpan.FromBounds(start, _endOffset), form, _traits, proclitics, _lastScale == decimal.MaxValue ? 1 : _lastScale);
        return true;
    }

    bool TryFirst(out int start, out Proclitics proclitics)
    {
        var token = _tokens[_first];
        proclitics = Proclitics.None;
        start = token.Start;
        if (token.Kind == TokenKind.Number)
        {
            if (!Digits.TryRead(text.Text, token.Start, out var digits)) return false;
            SetDigits(_first, digits);
            _traits = NumberTraits.Digits | (digits.Plain ? NumberTraits.Plain : 0);
            if (_first > 0 && _tokens[_first - 1] is { Kind: TokenKind.Word } article && article.Word.Folded is "ال" or "لل" or [Letters.Waw or Letters.Feh or Letters.Beh or Letters.Kaf, 'ا', 'ل']) _traits |= NumberTraits.Definite;
            return true;
        }
        NumberWords.TryRead(token.Word, out var word, out proclitics);
        bool definite = (proclitics & Proclitics.Al) != 0;
        if (definite) _traits |= NumberTraits.Definite;
        start = WordStart.After(text, token, proclitics & ~Proclitics.Al);
        if (word.Class == NumberClass.Fraction || (word.Is(NumberForms.MaybeFraction) && !definite && (IsDefiniteNoun(_first + 1) || IsFraction(_first + 1))))
        {
            _group = word.Class == NumberClass.Fraction ? word.Value : 1 / word.Value;
            (_hasGroup, _fraction, _place) = (true, true, 0);
            Take(_first);
            // خمس خمس العشرين
            while (Joined.TryRead(text, _end, out var next) && !next.Wa && AsFraction(next.Word) is decimal share)
            {
                _group *= share;
                Take(next.Token);
                if (Joined.TryRead(text, _end, out var of) && of is { Wa: false, Definite: true } && of.Word.Class is NumberClass.Tens or NumberClass.Hundred)
                {
                    _group *= of.Word.Value;
                    Take(of.Token);
                }
            }
            return true;
        }
        if (word.Class >= NumberClass.Tens) _traits |= NumberTraits.Round;
        if (word.Class == NumberClass.Unit && word.Value == 1) _traits |= NumberTraits.One;
        if (word.Class == NumberClass.Two) _traits |= NumberTraits.Two;
        if (word.Class is NumberClass.Zero) { Take(_first); _hasGroup = true; _place = 0; return true; }
        if (word.Class is NumberClass.Dozen) { Take(_first); _group = word.Value; _hasGroup = true; _place = 0; return true; }
        return TakeWord(new(word, _first, Wa: false, definite), isFirst: true);
    }

    /// <summary>Takes the next part of the number, if there is one.</summary>
    bool Step()
    {
        if (_fraction) return TakeFractionScale();
        if (Joined.TryRead(text, _end, out var next))
        {
            if (next.Definite && (_traits & NumberTraits.Definite) == 0) return false;
            if (next.Word.Class == NumberClass.Ordinal && next is { Wa: true, Definite: true } && Value >= 100 && Ordinals.TryRead(text, next.Token, next.Word, Proclitics.None, out var ordinal))
            {
                (_group, _ordinal, _end, _endOffset) = (_group + ordinal.Value, true, ordinal.End, ordinal.Span.End);
                return false;
            }
            return TakeWord(next, isFirst: false);
        }
        return TakeDigits();
    }

    // 3 ملايين و200 ألف, 4 آلاف 3 مئة و21. But 9750 و13 ألف are two numbers.
    bool TakeDigits()
    {
        if (_hasGroup && !(_place == 100 && (_traits & NumberTraits.Digits) != 0 && _end > _first + 1)) return false;
        if (!_hasGroup && _lastScale == decimal.MaxValue) return false;
        int at = _end;
        bool joined = at < _tokens.Length && _tokens[at].Kind == TokenKind.Word && _tokens[at].Word.Folded == "و";
        if (joined) at++;
        if (at >= _tokens.Length || _tokens[at].Kind != TokenKind.Number || !Digits.TryRead(text.Text, _tokens[at].Start, out var digits)) return false;
        int after = TokenAt(at, digits.End);
        decimal scale = 1, limit = _hasGroup ? 100 : _lastScale;
        if (Joined.TryRead(text, after, out var next) && !next.Wa && next.Word.Class is NumberClass.Scale or NumberClass.Hundred) scale = next.Word.Value;
        else if (!joined) return false;
        if (!digits.Plain && scale == 1 && (digits.Value % 1 == 0 || Percent.Follows(text, after, out _)) || digits.Value * scale >= limit || digits.Value == 0) return false;
        if (_hasGroup) { _group += digits.Value; _place = 0; _end = after; _endOffset = digits.End; }
        else SetDigits(at, digits);
        return true;
    }

    void SetDigits(int at, DigitNumber digits)
    {
        (_end, _endOffset) = (TokenAt(at, digits.End), digits.End);
        decimal value = digits.Value;
        if (digits.AsDecimal is decimal other && BeforeGreat(_end)) value = other;
        // 10k
        if (_end < _tokens.Length && _tokens[_end] is { Kind: TokenKind.Word } k && k.Word.Folded == "k") { value *= 1000; Take(_end); }
        // "6" آلاف: the marks of quotation stand around the digits alone.
        if (_end + 1 < _tokens.Length && _tokens[_end].Kind == TokenKind.Punctuation && text.Text[_tokens[_end].Start] is '"' or ')' or '\u00BB' or '\u201D'
            && Joined.TryRead(text, _end + 1, out var scale) && scale is { Wa: false, Definite: false } && scale.Word.Class == NumberClass.Scale) _end++;
        (_group, _hasGroup, _place) = (value, true, 0);
    }

    bool BeforeGreat(int at) =>
        at < _tokens.Length && (_tokens[at].Kind == TokenKind.Punctuation ? text.Text[_tokens[at].Start] is '%' or '\u066A'
            : Joined.TryRead(text, at, out var next) && !next.Wa && next.Word.Class == NumberClass.Scale && next.Word.Value > 1000);

    bool TakeWord(Joined next, bool isFirst)
    {
        var (word, at, wa, _) = next;
        bool opens = isFirst || wa;
        switch (word.Class)
        {
            case NumberClass.Unit or NumberClass.Two or NumberClass.Bound:
                if (!opens || _place < 100 || word.Is(NumberForms.BeforeTens) && !NumberParser.JoinedTens(text, at + 1)) return false;
                bool teen = NumberParser.Teens(text, at + 1);
                if (word.Class == NumberClass.Bound && !teen && !(word.Value == 1 && NumberParser.JoinedTens(text, at + 1))) return false;
                Add(word.Value + (teen ? 10 : 0), teen ? 0 : 1, teen ? at + 1 : at);
                _lastUnit = teen || isFirst ? 0 : word.Value;
                return true;
            case NumberClass.Ten:
                if (!opens || _place < 100) return false;
                Add(10, 0, at);
                return true;
            case NumberClass.Tens:
                // 21 وعشرون is no number: a ten joins a unit in words.
                if (!opens || _place < 1 || _place == 10 || (word.Is(NumberForms.Denominator) && !wa)) return false;
                Add(word.Value, 10, at);
                _denominator |= word.Is(NumberForms.Denominator);
                return true;
            case NumberClass.Hundred when word.Is(NumberForms.Joined | NumberForms.Dual):
                if (!opens || _hasGroup) return false;
                Add(word.Value, 100, at);
                return true;
            case NumberClass.Hundred:
                if (_hasGroup ? wa || _group >= 1000 && (_traits & NumberTraits.Digits) == 0 : !opens || word.Is(NumberForms.Plural)) return false;
                _group = _hasGroup ? _group * word.Value : word.Value;
                (_hasGroup, _place, _lastUnit) = (true, 100, 0);
                _afterScale = false;
                Take(at);
                return true;
            case NumberClass.Scale:
                return TakeScale(word, at, wa, opens, isFirst);
            default:
                return false;
        }
    }

    bool TakeScale(NumberWord word, int at, bool wa, bool opens, bool isFirst)
    {
        // عام 2015 مليون: a year is not multiplied.
        if ((_traits & NumberTraits.Plain) != 0 && _total == 0 && _group is >= 1900 and <= 2199 && _first > 0 && (Dates.IsMonth(_tokens[_first - 1].Word) || Neighbours.Is(_tokens[_first - 1].Word, NeighbourRole.Label))) return false;
        decimal scale = word.Is(NumberForms.Dual) ? word.Value / 2 : word.Value, chunk;
        if (_hasGroup)
        {
            if (wa || word.Is(NumberForms.Dual) || (_total > 0 && scale >= _lastScale) || _group * scale > Limit) return false;
            chunk = _group * scale;
        }
        else if (_afterScale && !wa && !word.Is(NumberForms.Dual))
        {
            // ألف مليون, مئة ألف مليار
            if (_lastChunk * scale > Limit || scale <= _lastScale) return false;
            _total -= _lastChunk;
            chunk = _lastChunk * scale;
        }
        else
        {
            if (!opens || word.Is(NumberForms.Plural) || scale >= _lastScale) return false;
            chunk = word.Value;
            if (word.Is(NumberForms.DualOrAccusative) && (isFirst || wa) && IsDualHere(at)) chunk *= 2;
        }
        _total += chunk;
        (_lastChunk, _lastScale, _afterScale, _group, _hasGroup, _place, _lastUnit) = (chunk, scale, true, 0, false, 1000, 0);
        Take(at);
        return true;
    }

    // ألفا شخص: the dual before its genitive. ألفًا has tanween, or nothing to govern, or it is joined to نصف.
    readonly bool IsDualHere(int at) =>
        !text.Text.AsSpan(_tokens[at].Start, _tokens[at].Span.Length).Contains('\u064B')
        && at + 1 < _tokens.Length && _tokens[at + 1].Kind == TokenKind.Word && !Neighbours.IsStop(_tokens[at + 1].Word)
        && !(Joined.TryRead(text, at + 1, out var next) && next.Wa)
        && _tokens[at + 1].Word.Folded is not ['و', ..];

    // نصف مليون, ربع المليار
    bool TakeFractionScale()
    {
        if (!Joined.TryRead(text, _end, out var next) || next.Wa) return false;
        if (next.Word.Class == NumberClass.Scale && !next.Word.Is(NumberForms.Dual) || next.Word.Class == NumberClass.Dozen)
        {
            _group *= next.Word.Value;
            _fraction = false;
            _lastScale = next.Word.Class == NumberClass.Scale ? next.Word.Value : _lastScale;
            Take(next.Token);
        }
        return false;
    }

    void Tail()
    {
        if (_fraction) return;
        if (TryDenominator() || TryRatio()) { _fraction = true; return; }
        if (TryJoinedFraction()) return;
        if (Joined.TryRead(text, _end, out var dozen) && dozen.Word.Class == NumberClass.Dozen)
        {
            if (dozen.Wa) _group += dozen.Word.Value;
            else (_group, _total) = (Value * dozen.Word.Value, 0);
            Take(dozen.Token);
        }
    }

    // خمسة أثمان, ثلاث وعشرون خمس (23/5), مئة وثلاثة أرباع (100 3/4).
    bool TryDenominator()
    {
        decimal share;
        if (Joined.TryRead(text, _end, out var next) && !next.Wa && AsFraction(next.Word) is decimal part && part != 0.5m)
        {
            share = part;
            Take(next.Token);
        }
        else if (Joined.TryRead(text, _end, out next) && !next.Wa && next.Word.Class == NumberClass.Part && IsWord(next.Token + 1, "من") && TryInner(next.Token + 2, out var inner))
            (share, _end, _endOffset) = (1 / inner.Value, inner.End, inner.Span.End);
        else if (Joined.TryRead(text, _end, out next) && !next.Wa && next.Word.Class == NumberClass.Unit && TryDenominatorWord(next.Token, out share)) { }
        else return false;
        bool alone = _lastUnit > 0 && _lastUnit * share < 1 && (next.Word.Is(NumberForms.Plural) || next.Word.Class == NumberClass.Part);
        // ثلاثة أرباع المليون
        bool scaled = Joined.TryRead(text, _end, out var scale) && scale is { Wa: false } && scale.Word is { Class: NumberClass.Scale, Form: NumberForms.None };
        decimal unit = scaled ? scale.Word.Value : 1;
        _group = alone ? Value - _lastUnit + _lastUnit * share * unit : Value * share * unit;
        _total = 0;
        if (scaled) Take(scale.Token);
        return !scaled;
    }

    // ثلاثة واحد وعشرونات: three twenty-firsts.
    bool TryDenominatorWord(int at, out decimal share)
    {
        var reader = new CardinalReader(text, at);
        share = 0;
        if (!reader.TryFirst(out _, out _)) return false;
        while (reader.Step()) { }
        if (!reader._denominator) return false;
        (share, _end, _endOffset) = (1 / reader.Value, reader._end, reader._endOffset);
        return true;
    }

    // واحد من خمسة, 2000 على 3, مئتان فاصلة ثلاثة
    bool TryRatio()
    {
        if (_end + 1 >= _tokens.Length || _tokens[_end].Kind != TokenKind.Word) return false;
        string particle = _tokens[_end].Word.Folded;
        bool words = (_traits & NumberTraits.Digits) == 0;
        switch (particle)
        {
            case "علي": break;
            case "من" when Value == 1 || words: break;
            case "في" when Value == 1: break;
            case "فاصلة" or "فاصله":
                if (!TryInner(_end + 1, out var decimals) || decimals.Form == NumberForm.Ordinal) return false;
                decimal fraction = decimals.Value;
                if (fraction >= 1)
                {
                    if (decimals.End + 1 < _tokens.Length && IsWord(decimals.End, "من") && TryInner(decimals.End + 1, out var of) && of.Value > fraction) (fraction, decimals) = (fraction / of.Value, of);
                    else while (fraction >= 1) fraction /= 10;
                }
                (_group, _end, _endOffset) = (_group + fraction, decimals.End, decimals.Span.End);
                return false;
            default: return false;
        }
        if (!TryInner(_end + 1, out var denominator) || denominator.Value == 0 || denominator.Is(NumberTraits.Definite) || denominator.Form == NumberForm.Ordinal || Percent.Follows(text, denominator.End, out _)) return false;
        // أربعة من ستة عمال counts both; a mere ratio counts nothing.
        if (particle == "من" && Value != 1 && (denominator.Value <= Value || IsNoun(denominator.End))) return false;
        (_group, _total, _end, _endOffset) = (Value / denominator.Value, 0, denominator.End, denominator.Span.End);
        return true;
    }

    // ثلاثة ملايين ونصف المليون, مئة وثلث, مليون ونصف
    bool TryJoinedFraction()
    {
        if (!Joined.TryRead(text, _end, out var next) || !next.Wa) return false;
        decimal share;
        if (AsFraction(next.Word) is decimal one && !(next.Word.Class != NumberClass.Fraction && IsNoun(next.Token + 1))) share = one;
        else if (next.Word.Class == NumberClass.Unit && Joined.TryRead(text, next.Token + 1, out var denominator) && !denominator.Wa && AsFraction(denominator.Word) is decimal many)
            (share, next) = (next.Word.Value * many, denominator);
        else return false;
        Take(next.Token);
        if (Joined.TryRead(text, _end, out var scale) && scale is { Wa: false } && scale.Word is { Class: NumberClass.Scale, Form: NumberForms.None })
        {
            Take(scale.Token);
            _group += share * scale.Word.Value;
        }
        else _group += _afterScale && !_hasGroup ? share * _lastScale : share;
        return true;
    }

    bool TryInner(int at, out ParsedNumber number)
    {
        number = default;
        if (at >= _tokens.Length) return false;
        if (_tokens[at].Kind == TokenKind.Word)
        {
            if (!NumberWords.TryRead(_tokens[at].Word, out var word, out var proclitics) || proclitics != 0
                || word.Class is NumberClass.Ordinal or NumberClass.Compound or NumberClass.Minus or NumberClass.Point or NumberClass.Part or NumberClass.Fraction) return false;
        }
        else if (_tokens[at].Kind != TokenKind.Number) return false;
        var reader = new CardinalReader(text, at);
        if (!reader.TryFirst(out int start, out _)) return false;
        while (reader.Step()) { }
        number = new(reader.Value, at, reader._end, TextSpan.FromBounds(start, reader._endOffset), NumberForm.Cardinal, reader._traits, Proclitics.None, 1);
        return true;
    }

    static decimal? AsFraction(NumberWord word) =>
        word.Class == NumberClass.Fraction ? word.Value : word.Is(NumberForms.MaybeFraction) ? 1 / word.Value : null;

    readonly bool IsFraction(int at) => Joined.TryRead(text, at, out var next) && !next.Wa && AsFraction(next.Word) is not null;

    readonly bool IsWord(int at, string word) => at < _tokens.Length && _tokens[at].Kind == TokenKind.Word && _tokens[at].Word.Folded == word;

    readonly bool IsNoun(int at) => at < _tokens.Length && _tokens[at].Kind == TokenKind.Word && !Neighbours.IsStop(_tokens[at].Word);

    readonly bool IsDefiniteNoun(int at) => at < _tokens.Length && _tokens[at] is { Kind: TokenKind.Word } token && token.Word.Folded is ['ا', 'ل', _, _, ..]
        && !NumberWords.TryRead(token.Word, out _, out _);

    void Add(decimal value, int place, int lastToken)
    {
        (_group, _hasGroup, _place, _afterScale, _lastUnit) = (_group + value, true, place, false, 0);
        Take(lastToken);
    }

    void Take(int token) => (_end, _endOffset) = (token + 1, _tokens[token].End);

    /// <summary>The first token that starts at or after the offset.</summary>
    readonly int TokenAt(int from, int offset)
    {
        int i = from + 1;
        while (i < _tokens.Length && _tokens[i].Start < offset) i++;
        return i;
    }
}
