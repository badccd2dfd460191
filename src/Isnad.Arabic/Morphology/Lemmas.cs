namespace Isnad.Arabic;

/// <summary>What is known of a word form by itself: the lemma, bare as newspapers print it, the search key, and what its ending shows.</summary>
sealed record Lexeme(string Lemma, string Key, NominalFeatures Features);

/// <summary>From a written form to its lemma and key.</summary>
static class Lemmas
{
    const int MaxSteps = 4;

    /// <remarks>The lexeme's key may be a word that is read otherwise itself (a verb's, spelled like a plural): then that word's key is taken.</remarks>
    internal static Lexeme Of(Word word)
    {
        var lexeme = Read(word);
        for (int i = 0; i < MaxSteps && lexeme.Key != word.Folded; i++)
        {
            if (NominalLexicon.IsKey(lexeme.Key)) break;
            string key = Read(Words.Of(lexeme.Key)).Key;
            if (key == lexeme.Key) break;
            lexeme = lexeme with { Key = key };
        }
        return lexeme;
    }

    static Lexeme Read(Word word)
    {
        string spelling = KeyLetters.Of(word.Folded);
        if (spelling.Length < 2 || !IsArabic(spelling)) return new(spelling, spelling, default);
        if (NominalAnalysis.Whole(spelling, word.Folded) is { } whole) return whole;
        // The article outweighs a verb with a pronoun: المحاكم is not ألمحا with كم.
        if (NominalAnalysis.Definite(spelling) is { } definite) return definite;
        if (NominalAnalysis.Ended(spelling) is { } ended) return ended;
        if (CommonVerbs.Plain(spelling) is { } plain) return Verb(plain);
        if (NominalAnalysis.Cut(spelling) is { } cut) return cut;
        if (spelling.Length > 3 && CommonVerbs.WithClitics(spelling) is { } verb) return Verb(verb);
        if (word.Clitics.Front is > 0 and int front && word.Folded.Length >= front + 3) return Words.Of(word.Folded.AsSpan(front)).Lexeme;
        if (BrokenPlurals.Guess(spelling) is { } singular) return new(singular.Lemma, singular.Key, new(GrammaticalNumber.Plural, GrammaticalGender.None, false));
        if (LightStem.Shorter(spelling) is { } shorter)
        {
            var stem = Words.Of(shorter).Lexeme;
            return spelling.StartsWith("ال", StringComparison.Ordinal) ? stem with { Features = stem.Features with { Definite = true } } : stem;
        }
        return spelling == word.Folded ? new(spelling, spelling, default) : Words.Of(spelling).Lexeme with { Lemma = word.Folded };
    }

    // Where a noun is written like the verb, a reader who types it means both; but كتب is first of all books, and so the verb is filed under يكتب.
    static Lexeme Verb(string lemma)
    {
        string key = KeyLetters.Of(lemma);
        if (NominalLexicon.Find(key) is not { } noun) return new(lemma, key, default);
        if (noun.Key == key) return new(lemma, key, default);
        string present = Letters.Yeh + key;
        return CommonVerbs.IsImperfectStemOf(key, lemma) && NominalLexicon.Find(present) is null ? new(lemma, present, default) : new(lemma, noun.Key, default);
    }

    static bool IsArabic(string word)
    {
        foreach (char c in word)
            if (!Letters.IsArabic(c)) return false;
        return true;
    }
}
