using Isnad.Arabic;

namespace Isnad;

/// <summary>A noun phrase that can name a speaker: tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
/// <param name="Noun">The first noun of the phrase that the lexicon knows, or null.</param>
/// <param name="NameFirst">Where the proper name begins, or -1 where there is none.</param>
/// <param name="Entity">The entity that the phrase means, by the names found in the text; -1 where they do not tell.</param>
/// <param name="Named">What that entity is.</param>
sealed record NounPhrase(int First, int End, NounForm? Noun, int NameFirst, int NameEnd, int Entity, EntityKind? Named)
{
    internal bool HasName => NameFirst >= 0;

    internal Gender Gender => Noun?.Gender ?? Gender.Unknown;

    internal Count Number => Noun?.Number ?? (Named is null ? Count.Unknown : Count.Singular);

    internal NounKind Kind => Noun?.Kind is { } kind and not NounKind.Honorific ? kind : Named is EntityKind.Organization or EntityKind.Place ? NounKind.Organization : NounKind.Person;
}
