using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>What is known of a word form by itself: the lemma, bare as newspapers print it, the search key, and what its ending shows.</summary>
sealed record Lexeme(string Lemma, string Key, NominalFeatures Features);

/// <summary>From a written form to its lemma and key.</summary>
static class Lemmas
{
    /// <remarks>
    /// Every step either answers with a key that is its own or asks for a shorter word; that is why the key of a key is that key.
    /// </remarks>
    internal static Lexeme Of(Word word)
    {
        string spelling = KeyLetters.Of(word.Folded);
        if (spelling.Length < 2 || !IsArabic(spelling)) return new(spelling, spelling, default);
        if (NominalAnalysis.Whole(spelling) is { } whole) return whole;
        if (VerbKeys.TryGetValue(spelling, out string? lemma)) return new(lemma, spelling, default);
        // The article outweighs a verb with a pronoun: المحاكم is not ألمحا with كم.
        if (NominalAnalysis.Definite(spelling) is { } definite) return definite;
        if (Verb(word) is { } verb) return verb;
        if (NominalAnalysis.Cut(spelling) is { } cut) return cut;
        if (BrokenPlurals.Guess(spelling) is { } singular) return new(singular.Lemma, singular.Key, new(GrammaticalNumber.Plural, GrammaticalGender.None, false));
        if (LightStem.Shorter(spelling) is { } shorter)
        {
            var stem = Words.Of(shorter).Lexeme;
            return spelling.StartsWith("ال", StringComparison.Ordinal) ? stem with { Features = stem.Features with { Definite = true } } : stem;
        }
        return spelling == word.Folded ? new(spelling, spelling, default) : Words.Of(spelling).Lexeme with { Lemma = word.Folded };
    }

    static readonly FrozenDictionary<string, string> VerbKeys =
        ReportingVerb.All.Select(v => (Key: KeyLetters.Of(v.Bare), v.Bare)).DistinctBy(v => v.Key).ToFrozenDictionary(v => v.Key, v => v.Bare);

    static Lexeme? Verb(Word word)
    {
        foreach (var reading in word.Verbs)
        {
            if (!reading.Features.IsFinite) continue;
            string key = KeyLetters.Of(reading.Verb.Bare);
            return new(reading.Verb.Bare, NominalLexicon.Find(key)?.Key ?? key, default);
        }
        return null;
    }

    static bool IsArabic(string word)
    {
        foreach (char c in word)
            if (!Letters.IsArabic(c)) return false;
        return true;
    }
}
