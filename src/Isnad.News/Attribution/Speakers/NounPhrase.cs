namespace Isnad;

/// <summary>A noun phrase that can name a speaker: tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
/// <param name="Noun">The first noun of the phrase that the lexicon knows, or null.</param>
/// <param name="NameFirst">Where the proper name begins, or -1 where there is none.</param>
sealed record NounPhrase(int First, int End, NounForm? Noun, int NameFirst, int NameEnd)
{
    internal bool HasName => NameFirst >= 0;

    internal Gender Gender => Noun?.Gender ?? Gender.Unknown;

    internal Count Number => Noun?.Number ?? Count.Unknown;

    internal NounKind Kind => Noun?.Kind is { } kind and not NounKind.Honorific ? kind : NounKind.Person;
}
