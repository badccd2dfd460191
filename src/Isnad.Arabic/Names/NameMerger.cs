namespace Isnad.Arabic;

/// <summary>Makes one list of what the rules propose and what the tagger labels.</summary>
static class NameMerger
{
    internal static List<NameSpan> Merge(in NameTokens tokens, List<NameSpan> proposed, byte[] labels)
    {
        var tagged = Tagged(tokens, labels);
        var merged = new List<NameSpan>(proposed.Count + tagged.Count);
        int t = 0;
        foreach (var span in proposed)
        {
            while (t < tagged.Count && tagged[t].Last < span.First) AddUncovered(merged, WithHead(tokens, tagged[t++]));
            var rival = t < tagged.Count && tagged[t].Overlaps(span) ? tagged[t] : default(NameSpan?);
            if (Decide(tokens, span, rival) is not { } decided) continue;
            AddUncovered(merged, decided.Source == NameSource.Tagger ? WithHead(tokens, decided) : decided);
            while (t < tagged.Count && tagged[t].First <= decided.Last) t++;
        }
        while (t < tagged.Count) AddUncovered(merged, WithHead(tokens, tagged[t++]));
        for (int k = merged.Count - 1; k >= 0; k--)
            if (PhraseMatcher.At(tokens, merged[k].First, NameClass.Product, out int end) is not null && end >= merged[k].Last) merged.RemoveAt(k);
        return merged;
    }

    /// <summary>The proposal, the tagger's span in its place, or null where neither holds now (the tagger's span is then taken for itself).</summary>
    static NameSpan? Decide(in NameTokens tokens, NameSpan span, NameSpan? rival)
    {
        switch (span.Source)
        {
            case NameSource.Construct or NameSource.Quoted or NameSource.Introduced:
                return span;
            case NameSource.Lexicon:
                if (rival is not { } wider) return span;
                if (wider.First == span.First && wider.Last == span.Last && span.Count > 1) return span;
                if (wider.First == span.First && wider.Last == span.Last) return span with { Kind = wider.Kind, Id = wider.Kind == span.Kind ? span.Id : null };
                return wider.Count > span.Count && wider.First <= span.First && wider.Last >= span.Last ? wider : span;
            case NameSource.WeakLexicon:
                return rival is null ? null : rival.Value.First == span.First && rival.Value.Last == span.Last && rival.Value.Kind == span.Kind ? span : rival;
            default:
                if (rival is { } other) return other.Kind == EntityKind.Person && span.First <= other.First && other.Last <= span.Last && IsAllNames(tokens, span) ? span : other;
                return IsSurePerson(tokens, span) ? span : null;
        }
    }

    static bool IsAllNames(in NameTokens tokens, NameSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
            if (!tokens.Is(i, NameClass.Person | NameClass.Nasab | NameClass.Kunya | NameClass.Servant | NameClass.ForeignParticle)) return false;
        return true;
    }

    // Two parts that are names and no common words: the tagger need not agree.
    static bool IsSurePerson(in NameTokens tokens, NameSpan span)
    {
        if (span.Count < 2 || !tokens.IsStrong(span.First, NameClass.Person) && !tokens.Is(span.First, NameClass.Servant)) return false;
        for (int i = span.First + 1; i <= span.Last; i++)
            if (!tokens.Is(i, NameClass.Person | NameClass.Nasab | NameClass.Kunya | NameClass.Servant) && !(tokens.IsDefinite(i) && tokens[i].Word.Folded[^1] == Letters.Yeh && tokens[i].Word.Folded.Length > 5)) return false;
        return true;
    }

    // متحف غوغنهايم, مقاطعة وارن: a name that follows a head in construct belongs to the head's name.
    static NameSpan WithHead(in NameTokens tokens, NameSpan span)
    {
        int head = span.First - 1;
        if (span.Cut > 0 || !tokens.IsWord(head)) return span;
        var c = tokens.Class(head);
        if ((c & (NameClass.OrganizationHead | NameClass.PlaceHead)) == 0 || (c & (NameClass.Definite | NameClass.Introduces | NameClass.Person | NameClass.Boundary)) != 0) return span;
        return new(head, span.Last, tokens.Cut(head), (c & NameClass.PlaceHead) != 0 ? EntityKind.Place : EntityKind.Organization, NameSource.Construct);
    }

    static void AddUncovered(List<NameSpan> merged, NameSpan span)
    {
        if (merged.Count == 0 || merged[^1].Last < span.First) merged.Add(span);
    }

    static List<NameSpan> Tagged(in NameTokens tokens, byte[] labels)
    {
        var spans = new List<NameSpan>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0) continue;
            int first = i;
            int inside = labels[i] % 2 == 1 ? labels[i] + 1 : labels[i];
            while (i + 1 < labels.Length && labels[i + 1] == inside) i++;
            int last = i;
            while (first <= last && !tokens.IsWord(first) && tokens[first].Kind is not (TokenKind.Number or TokenKind.Abbreviation)) first++;
            while (last >= first && tokens[last].Kind == TokenKind.Punctuation && !tokens.IsChar(last, '.')) last--;
            var kind = (EntityKind)((inside - 1) / 2);
            // بن and فون want the name that goes on.
            while (kind == EntityKind.Person && last >= first && tokens.Is(last, NameClass.Nasab | NameClass.Kunya | NameClass.Servant | NameClass.ForeignParticle) && !tokens.Is(last, NameClass.Person)
                && last + 1 < labels.Length && labels[last + 1] == 0 && tokens.IsWord(last + 1) && tokens.IsBare(last + 1) && !tokens.Is(last + 1, NameClass.Boundary)) i = ++last;
            if (first > last || first == last && !tokens.IsWord(first) || IsForeignProse(tokens, first, last)) continue;
            // و before a known name inside begins the next one: الأردن وجيبوتي.
            for (int k = first + 1; k <= last && kind != EntityKind.Organization; k++)
                if (tokens.IsWord(k) && tokens.Joined(k) == Proclitics.Wa && tokens.Is(k, NameClass.Person | NameClass.Place | NameClass.Servant))
                {
                    spans.Add(new(first, k - 1, Cut(tokens, first), kind, NameSource.Tagger));
                    first = k;
                }
            spans.Add(new(first, last, Cut(tokens, first), kind, NameSource.Tagger));
        }
        return spans;
    }

    // Latin letters between Arabic are a name only where they are few and begin with a capital.
    static bool IsForeignProse(in NameTokens tokens, int first, int last)
    {
        int foreign = 0;
        for (int i = first; i <= last; i++)
            if (tokens.IsWord(i) && !Letters.IsArabic(tokens[i].Word.Folded[0])) foreign++;
        return foreign > 0 && (last - first > 3 || !tokens.IsCapital(first) || tokens.IsChar(first - 1, '('));
    }

    // و before a name that no lexicon knows is joined, unless the letters after it make a foreign name's beginning likely (ويلسون, والترز, وود).
    static int Cut(in NameTokens tokens, int i)
    {
        if (!tokens.IsWord(i)) return 0;
        int known = tokens.Cut(i);
        string form = tokens[i].Word.Folded;
        if (known > 0 || tokens.Class(i) != NameClass.None || form.Length < 4 || form[0] != Letters.Waw) return known;
        return form[1] is Letters.Alef or Letters.Yeh or Letters.Waw or Letters.Lam ? 0 : 1;
    }
}
