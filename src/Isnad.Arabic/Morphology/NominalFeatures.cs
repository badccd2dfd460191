namespace Isnad.Arabic;

/// <summary>What the form of a noun or adjective shows of itself; null and None where it does not show.</summary>
/// <param name="Number">A broken plural shows it where the lexicon has it; the ending ين is dual or plural, so it does not tell.</param>
/// <param name="Gender">Of the word itself: a broken plural's is that of its meaning and does not show.</param>
/// <param name="Definite">By the article or a possessive pronoun; a noun made definite by the one after it does not show it.</param>
public readonly record struct NominalFeatures(GrammaticalNumber? Number, GrammaticalGender Gender, bool Definite)
{
    public static NominalFeatures Of(Word word) => word.Lexeme.Features;
}
