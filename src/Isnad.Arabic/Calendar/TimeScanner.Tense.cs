namespace Isnad.Arabic;

/// <summary>On which side of the publication a clause speaks.</summary>
enum Tense : byte { Unknown, Past, Future }

ref partial struct TimeScanner
{
    const int Window = 12;

    /// <summary>
    /// The clause speaks of what is to come: سوف, المقرر, a future verb before the time, or a present-tense verb of a scheduled event that opens
    /// the clause; or of what was: the nearest verb that says something is past.
    /// </summary>
    Tense TenseOf(TimeExpression found)
    {
        // Only a weekday, a day or a month without a year can lie on either side.
        var asked = found.Kind == ExpressionKind.Range ? found.From! : found;
        if (asked is not { Kind: ExpressionKind.Date, Year: 0, Direction: null, YearShift: null, MonthShift: null, WeekShift: null, SameYear: false } && found.Kind != ExpressionKind.Weekend) return Tense.Unknown;
        var sentence = _sentences[SentenceOf(found.First)];
        int first = Math.Max(sentence.First, found.First - Window);
        for (int i = found.First - 1; i >= first; i--)
        {
            if (IsScheduled(i) || _reader.Is(i, TimeWordKind.Planned) && OpensClause(i, sentence.First) && !FollowsWas(i)) return Tense.Future;
            if (!_reader.Is(i, TokenKind.Word)) continue;
            if (HasPastVerb(i)) return LooksAhead(found, sentence) ? Tense.Future : Tense.Past;
            // A clause of its own after أن: what stands before it is another verb, unless that verb speaks of what is to come.
            if (_reader.Folded(i) is "ان" or "بان") return IsScheduled(i - 1) || IsScheduled(i - 2) ? Tense.Future : Tense.Unknown;
        }
        return LooksAhead(found, sentence) ? Tense.Future : Tense.Unknown;
    }

    readonly bool HasFutureBefore(int i)
    {
        for (int k = i - 1; k >= Math.Max(0, i - 6) && _reader.Is(k, TokenKind.Word); k--)
            if (IsFutureWord(k)) return true;
        return false;
    }

    // الأحد سيلتقي الوزير نظيره; حدد الأحد موعدا.
    readonly bool LooksAhead(TimeExpression found, Sentence sentence)
    {
        bool opens = found.First - sentence.First <= 3;
        for (int i = found.End; i < Math.Min(found.End + 3, sentence.End) && _reader.Folded(i) is not ("ان" or "علي"); i++)
            if (_reader.Folded(i) == "موعدا" || opens && (IsFutureWord(i) || _reader.Is(i, TimeWordKind.Planned))) return true;
        return false;
    }

    readonly bool OpensClause(int i, int sentenceFirst) =>
        i - sentenceFirst <= 1 || _reader.Folded(i - 1) is "ان" or "التي" or "الذي" or "حيث" or "فيما" or "بينما" or "كما" or "عندما" or "حين" or "علي" || _reader.Is(i - 1, TokenKind.Punctuation);

    // كان من المقرر أن يصل: what was scheduled then.
    readonly bool IsScheduled(int i) => IsFutureWord(i) && !FollowsWas(i);

    readonly bool FollowsWas(int i)
    {
        for (int k = i - 1; k >= i - 4 && _reader.Is(k, TokenKind.Word); k--)
            if (_reader.Folded(k) is "كان" or "كانت" or "وكان" or "وكانت" or "كانا" or "كانوا") return true;
        return false;
    }

    readonly bool IsFutureWord(int i)
    {
        if (!_reader.Is(i, TokenKind.Word)) return false;
        if (_reader.Form(i) is { } form) return form.Lemma.Kind == TimeWordKind.Future;
        // سيلتقي, وستعقد, سنعلن: س before a present-tense verb.
        string word = _reader.Folded(i);
        int s = word[0] is Letters.Waw or Letters.Feh ? 1 : 0;
        return word.Length >= s + 5 && word[s] == '\u0633' && word[s + 1] is Letters.Yeh or '\u062A' or '\u0646';
    }

    readonly bool HasPastVerb(int i)
    {
        foreach (var reading in _reader[i].Word.Verbs)
            if (reading.Features.Aspect == VerbAspect.Past && !reading.Ambiguous) return true;
        return false;
    }
}
