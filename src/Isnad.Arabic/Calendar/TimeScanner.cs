namespace Isnad.Arabic;

/// <summary>Goes through a text once and reads an expression of time wherever a word or number can open one.</summary>
ref partial struct TimeScanner(TokenizedText text, TimeContext context)
{
    readonly TimeReader _reader = new(text);
    readonly TimeResolver _resolver = new(context);
    readonly string? _country = context.Country;
    readonly ReadOnlySpan<Sentence> _sentences = text.Sentences;
    int _sentence;
    bool _inQuotes;
    List<(TimeExpression Found, int Place)>? _waiting;

    internal List<TimeMention>? Mentions { get; private set; }

    internal List<UnresolvedTime>? Unresolved { get; private set; }

    internal void Scan()
    {
        int i = 0;
        while (i < _reader.Count)
        {
            var token = _reader[i];
            if (token.Kind == TokenKind.Number)
            {
                if (TryNumber(i, out var found)) { Add(found); i = found.End; continue; }
            }
            else if (token.Kind == TokenKind.Word && TimeLexicon.TryFind(token.Word.Folded, out var form) && TryWord(i, form, out var found))
            {
                Add(found);
                i = found.End;
                continue;
            }
            _inQuotes = Quoted(i);
            i++;
        }
        AddWaiting();
    }

    bool TryNumber(int i, out TimeExpression found)
    {
        if (TryDayNumbers(i, out found)) return true;
        if (TryPoint(i, default, out found))
        {
            found = Ranged(WithClock(found));
            return true;
        }
        return false;
    }

    bool TryWord(int i, TimeForm form, out TimeExpression found)
    {
        switch (form.Lemma.Kind)
        {
            case TimeWordKind.Between when TryRange(i + 1, and: true, out found):
            case TimeWordKind.From when TryRange(i + 1, and: false, out found):
                return true;
            case TimeWordKind.From or TimeWordKind.Between:
                found = null!;
                return false;
        }
        if (!TryPoint(i, form, out found)) return false;
        found = Ranged(WithClock(found));
        return true;
    }

    /// <summary>One time, without the clock time after it and without the end of a range.</summary>
    readonly bool TryPoint(int i, TimeForm form, out TimeExpression found)
    {
        if (form.Lemma is null) form = _reader.Form(i) ?? default;
        if (form.Lemma is null) return TryNumericPoint(i, out found);
        switch (form.Lemma.Kind)
        {
            case TimeWordKind.Weekday: return TryWeekday(i, form, out found);
            case TimeWordKind.Day: return TryDayWord(i, form, out found);
            case TimeWordKind.Month: return TryMonth(i, form, i, out found);
            case TimeWordKind.Season: return TrySeason(i, form, out found) || TryMonth(i, form, i, out found);
            case TimeWordKind.Unit: return TryUnit(i, form, out found);
            case TimeWordKind.This: return TryThis(i, form, out found);
            case TimeWordKind.FirstDay: return TryDate(i, out found);
            case TimeWordKind.That: return TryThat(i, form, out found);
            case TimeWordKind.Part: return TryPart(i, form, out found);
            case TimeWordKind.Daypart: return TryDaypart(i, form, out found);
            case TimeWordKind.Decade: return TryDecade(i, form, out found);
            case TimeWordKind.Period: return TryPeriod(i, form, out found);
            case TimeWordKind.Since or TimeWordKind.Ago: return TryAgo(i, form, out found);
            case TimeWordKind.After: return TryAfter(i, form, out found);
            case TimeWordKind.Ordinal or TimeWordKind.Cardinal: return TryOrdinal(i, form, out found);
            default: found = null!; return false;
        }
    }

    void Add(TimeExpression found)
    {
        var span = TextSpan.FromBounds(found.Start, _reader[found.End - 1].End);
        if (IsNameInQuotes(found)) return;
        int sentence = SentenceOf(found.First);
        var resolved = _resolver.Resolve(found, TenseOf(found), sentence, _inQuotes);
        if (resolved.Value is { } value) (Mentions ??= []).Add(new(span, value) { Zone = found.Zone ?? found.From?.Zone });
        else if (found is { Kind: ExpressionKind.Period, SameYear: false }) (_waiting ??= []).Add((found, Mentions?.Count ?? 0));
        else (Unresolved ??= []).Add(new(span, resolved.Reason!));
    }

    // A report that names the year of its quarter only once, and late: الربع الثاني … الربع الثاني من 2012.
    void AddWaiting()
    {
        if (_waiting is null) return;
        for (int k = _waiting.Count - 1; k >= 0; k--)
        {
            var (found, place) = _waiting[k];
            var span = TextSpan.FromBounds(found.Start, _reader[found.End - 1].End);
            if (_resolver.PeriodYear is { } year) (Mentions ??= []).Insert(place, new(span, _resolver.Resolve(found with { Year = year }, Tense.Unknown, 0, false).Value!));
            else (Unresolved ??= []).Add(new(span, TimeReasons.NoPublication));
        }
    }

    // “الأول من مايو” is a stadium: a day without a year that fills its quotation marks is a name.
    readonly bool IsNameInQuotes(TimeExpression found) =>
        found is { Kind: ExpressionKind.Date, Day: > 0, Year: 0, Weekday: 0 } && IsQuote(_reader.Mark(found.First - 1)) && IsQuote(_reader.Mark(found.End));

    static bool IsQuote(char mark) => mark is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\'' or '\u2018' or '\u2019';

    // Quotations do not run over paragraphs here: a mark that was never closed must not turn the rest around.
    readonly bool Quoted(int i)
    {
        if (_reader[i].Kind == TokenKind.Break) return false;
        return _reader.Mark(i) switch
        {
            '\u201C' or '\u00AB' => true,
            '\u201D' or '\u00BB' => false,
            '"' => !_inQuotes,
            _ => _inQuotes,
        };
    }

    int SentenceOf(int token)
    {
        while (_sentence + 1 < _sentences.Length && _sentences[_sentence].End <= token) _sentence++;
        return _sentence;
    }

    readonly TimeExpression New(ExpressionKind kind, int i, int end, TimeForm form) => new() { Kind = kind, Start = _reader.StartOf(i, form.Skip), First = i, End = end };
}
