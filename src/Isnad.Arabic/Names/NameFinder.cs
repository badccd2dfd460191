namespace Isnad.Arabic;

/// <summary>Finds the stretches of a text that name something: rules and lexicons propose, the tagger decides what they leave open.</summary>
static class NameFinder
{
    internal static List<NameSpan> Find(TokenizedText text)
    {
        var tokens = new NameTokens(text);
        var proposed = Propose(tokens);
        byte[] labels = NameTagger.Tag(text, Marks(tokens, proposed));
        return NameMerger.Merge(tokens, proposed, labels);
    }

    /// <summary>What rules and lexicons find, from left to right without overlap.</summary>
    internal static List<NameSpan> Propose(in NameTokens tokens)
    {
        var found = new List<NameSpan>();
        int i = 0, start = 0;
        while (i < tokens.Count)
        {
            if (tokens[i].Kind is TokenKind.Break) start = i + 1;
            if (TryAt(tokens, i, start, out var span))
            {
                found.Add(span);
                i = span.Last + 1;
            }
            else i++;
        }
        return found;
    }

    internal static NameMark[] Marks(in NameTokens tokens, List<NameSpan> proposed)
    {
        var marks = new NameMark[tokens.Count];
        foreach (var span in proposed)
        {
            var (first, rest) = (span.Source, span.Kind) switch
            {
                (NameSource.Lexicon, EntityKind.Place) => (NameMark.Place, NameMark.PlaceOn),
                (NameSource.Lexicon, _) => (NameMark.Known, NameMark.KnownOn),
                (NameSource.WeakLexicon, EntityKind.Place) => (NameMark.WeakPlace, NameMark.WeakPlace),
                (NameSource.WeakLexicon, _) => (NameMark.WeakKnown, NameMark.WeakKnown),
                (NameSource.Construct, EntityKind.Place) => (NameMark.PlaceConstruct, NameMark.PlaceConstructOn),
                (NameSource.Construct, _) => (NameMark.Construct, NameMark.ConstructOn),
                (NameSource.Introduced, _) => (NameMark.Introduced, NameMark.Introduced),
                (NameSource.Quoted, _) => (NameMark.Quoted, NameMark.Quoted),
                _ => (NameMark.Person, NameMark.PersonOn),
            };
            marks[span.First] = first;
            for (int i = span.First + 1; i <= span.Last; i++) marks[i] = rest;
        }
        for (int i = 1; i + 1 < marks.Length; i++)
            if (marks[i] == NameMark.None && tokens.IsQuote(i - 1) && tokens.IsWord(i)) marks[i] = NameMark.InQuotes;
        return marks;
    }

    // السعودية is a country and an adjective: after a feminine noun it is the adjective.
    static bool IsAdjective(in NameTokens tokens, int i, int start) =>
        i > start && tokens[i].Word.Name.Joined == Proclitics.None && tokens[i].Word.Folded.EndsWith("ية", StringComparison.Ordinal) && tokens[i].Word.Folded.StartsWith("ال", StringComparison.Ordinal)
        && tokens.IsWord(i - 1) && !tokens.Is(i - 1, NameClass.Boundary | NameClass.PlaceHead | NameClass.Place) && tokens[i - 1].Word.Folded[^1] == Letters.TehMarbuta;

    static bool TryAt(in NameTokens tokens, int i, int start, out NameSpan span)
    {
        span = default;
        if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation)) return false;
        var word = tokens.Word(i);
        if (word.Class == NameClass.None && word.Phrases is null) return false;
        bool afterRole = i > start && tokens.Is(i - 1, NameClass.Role | NameClass.Honorific);
        var phrase = PhraseMatcher.At(tokens, i, NameClass.Place | NameClass.Organization, out int last);
        if (OrganizationRule.TryAt(tokens, i, afterRole, out span) && (phrase is null || span.Last >= last && !(last > i && span.Source == NameSource.Introduced && (phrase.Class & NameClass.Place) != 0)))
        {
            if (phrase is not null && span.First == i && span.Last == last) span = span with { Id = phrase.Id };
            return true;
        }
        if (PlaceRule.TryAt(tokens, i, out span) && (phrase is null || span.Last >= last)) return true;
        if (phrase is not null && last == i && IsAdjective(tokens, i, start)) return false;
        if (phrase is not null && !tokens.IsStrong(i, NameClass.Person))
        {
            var source = last == i && (phrase.Class & NameClass.Weak) != 0 ? NameSource.WeakLexicon : NameSource.Lexicon;
            var kind = (phrase.Class & NameClass.Place) != 0 ? EntityKind.Place : EntityKind.Organization;
            if (source == NameSource.Lexicon || !tokens.Is(i, NameClass.Person) || !PersonRule.TryAt(tokens, i, afterTitle: false, out span))
                span = new(i, last, NameTokens.Cut(word.PhraseReading), kind, source, phrase.Id);
            return true;
        }
        bool afterTitle = i > start && tokens.Is(i - 1, NameClass.Role | NameClass.Honorific | NameClass.Nationality);
        return PersonRule.TryAt(tokens, i, afterTitle, out span);
    }
}
