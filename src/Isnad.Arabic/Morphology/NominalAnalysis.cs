namespace Isnad.Arabic;

/// <summary>Reads a word as a form of a listed noun or adjective: what stands before it, the stem, the ending.</summary>
static class NominalAnalysis
{
    /// <summary>What can stand before a noun, without and with the article, the shortest first.</summary>
    static readonly (string Text, bool Article)[] Beginnings =
    [
        ("", false), ("ال", true), ("و", false), ("ف", false), ("ب", false), ("ل", false), ("ك", false), ("لل", true),
        ("وب", false), ("ول", false), ("وك", false), ("فب", false), ("فل", false),
        ("وال", true), ("بال", true), ("كال", true), ("فال", true), ("ولل", true), ("فلل", true), ("وبال", true), ("وكال", true), ("فبال", true),
    ];

    /// <summary>The word itself, uncut, as the lexicon has it.</summary>
    /// <param name="written">The word folded for names: كتابه with heh is his book before it is writing.</param>
    internal static Lexeme? Whole(string word, string written)
    {
        if (NominalLexicon.Find(word) is not { } found) return null;
        bool pronoun = found.Kind == NominalKind.Feminine && written[^1] == Letters.Heh && word.Length > 4
            && NominalLexicon.Find(word.AsSpan(0, word.Length - 1)) is { Kind: NominalKind.Masculine or NominalKind.BrokenPlural };
        return pronoun ? null : Unmarked(found, article: false);
    }

    /// <summary>The word as the article with a listed stem.</summary>
    internal static Lexeme? Definite(string word) =>
        word.Length >= 4 && word.StartsWith("ال", StringComparison.Ordinal) ? Ended(word.AsSpan(2), article: true, afterProclitic: true) : null;

    /// <summary>The word as a listed stem with an ending only.</summary>
    internal static Lexeme? Ended(string word) => Ended(word, article: false, afterProclitic: false);

    /// <summary>The word as a listed stem with something before or after it.</summary>
    internal static Lexeme? Cut(string word)
    {
        foreach (var (beginning, article) in Beginnings)
            if (word.Length >= beginning.Length + 2 && word.StartsWith(beginning, StringComparison.Ordinal)
                && Ended(word.AsSpan(beginning.Length), article, beginning.Length > 0) is { } found)
                return found;
        return null;
    }

    static Lexeme? Ended(ReadOnlySpan<char> word, bool article, bool afterProclitic)
    {
        // ورد is not و with رد; but الرد is the article's.
        if (afterProclitic && NominalLexicon.Find(word) is { } whole && (word.Length > 2 || article || whole.Kind == NominalKind.Particle))
            return Unmarked(whole, article);
        Span<char> restored = stackalloc char[word.Length + 1];
        foreach (var ending in NominalEndings.Of(word[^1]))
        {
            int length = word.Length - ending.Text.Length;
            if (length < 2) break;
            if (article && !ending.UnderArticle || !word.EndsWith(ending.Text, StringComparison.Ordinal)) continue;
            scoped var stem = word[..length];
            if (ending.Restores)
            {
                stem.CopyTo(restored);
                restored[length] = Letters.Heh;
                stem = restored[..(length + 1)];
            }
            var found = NominalLexicon.Find(stem);
            if (found is null && ending.Possessed && !ending.Restores && stem[^1] == Letters.Alef)
            {
                // مستواه: alef maksura becomes alef when something follows.
                stem.CopyTo(restored);
                restored[length - 1] = Letters.Yeh;
                found = NominalLexicon.Find(restored[..length]);
            }
            if (found is null || stem.Length < 3 && (afterProclitic || ending.Text.Length < 2) || (NominalEndings.Host(found.Kind) & ending.Takes) == 0) continue;
            if (ending.Text == "ي" && Nisba.Takes(stem, found.Kind)) continue;
            bool plural = found.Kind == NominalKind.BrokenPlural;
            return new(found.Lemma, found.Key, new(
                plural ? GrammaticalNumber.Plural : ending.Number ?? (ending.Possessed && found.Kind != NominalKind.Adjective ? GrammaticalNumber.Singular : null),
                plural ? GrammaticalGender.None : found.Kind == NominalKind.Feminine ? GrammaticalGender.Feminine : ending.Gender,
                article || ending.Possessed));
        }
        return Nisba.Of(word, article);
    }

    static Lexeme Unmarked(Nominal nominal, bool article) => new(nominal.Lemma, nominal.Key, nominal.Kind switch
    {
        NominalKind.BrokenPlural => new(GrammaticalNumber.Plural, GrammaticalGender.None, article),
        NominalKind.Feminine => new(GrammaticalNumber.Singular, GrammaticalGender.Feminine, article),
        NominalKind.Masculine or NominalKind.Adjective => new(GrammaticalNumber.Singular, GrammaticalGender.Masculine, article),
        _ => new(null, GrammaticalGender.None, article),
    });
}
