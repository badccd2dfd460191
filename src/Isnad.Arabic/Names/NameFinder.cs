namespace Isnad.Arabic;

/// <summary>Finds the stretches of a text that name something: constructs first, then the lexicons, then people.</summary>
static class NameFinder
{
    internal static List<NameSpan> Find(TokenizedText text)
    {
        var tokens = new NameTokens(text);
        var found = new List<NameSpan>();
        int i = 0, sentence = 0;
        while (i < tokens.Count)
        {
            if (tokens[i].Kind is TokenKind.Break or TokenKind.Punctuation)
            {
                if (tokens[i].Kind is TokenKind.Break) sentence = i + 1;
                i++;
                continue;
            }
            if (TryAt(tokens, i, sentence, out var span))
            {
                found.Add(span);
                i = span.Last + 1;
            }
            else i++;
        }
        return found;
    }

    static bool TryAt(in NameTokens tokens, int i, int sentence, out NameSpan span)
    {
        span = default;
        if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        var word = tokens.Word(i);
        if (word.Class == NameClass.None && word.Phrases is null) return false;
        bool afterRole = i > sentence && tokens.Is(i - 1, NameClass.Role | NameClass.Honorific);
        var phrase = PhraseMatcher.At(tokens, i, NameClass.Place | NameClass.Organization, out int last);
        int cut = phrase is null ? 0 : NameTokens.Cut(word.PhraseReading);
        if (OrganizationRule.TryAt(tokens, i, afterRole, out span) && (phrase is null || span.Last >= last))
        {
            if (phrase is not null && span.First == i && span.Last == last) span = span with { Id = phrase.Id };
            return true;
        }
        if (PlaceRule.TryAt(tokens, i, out span) && (phrase is null || span.Last >= last)) return true;
        if (phrase is not null && (last > i || (phrase.Class & NameClass.Weak) == 0) && !tokens.IsStrong(i, NameClass.Person))
        {
            span = new(i, last, cut, (phrase.Class & NameClass.Place) != 0 ? EntityKind.Place : EntityKind.Organization, NameSource.Lexicon, phrase.Id);
            return true;
        }
        bool afterTitle = i > sentence && tokens.Is(i - 1, NameClass.Role | NameClass.Honorific | NameClass.Nationality);
        return PersonRule.TryAt(tokens, i, afterTitle, out span);
    }
}
