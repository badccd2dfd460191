using Isnad.Arabic;

namespace Isnad;

/// <summary>Somebody of whom the article speaks: all mentions that mean the same.</summary>
sealed class Referent
{
    internal required string Name { get; set; }
    /// <summary>The words of the fullest proper name, folded; empty where no name was met.</summary>
    internal string[] NameWords { get; set; } = [];
    /// <summary>The lexicon's nouns it was called by: minister, company.</summary>
    internal HashSet<string> Titles { get; } = new(StringComparer.Ordinal);
    internal SpeakerKind Kind { get; init; }
    internal Gender Gender { get; set; }
    internal Count Number { get; set; }
    internal int Last { get; set; }
    /// <summary>The latest phrase that meant him.</summary>
    internal NounPhrase? LastPhrase { get; set; }

    internal bool Fits(Gender gender, Count number)
    {
        if (number is Count.Plural or Count.Dual) return Number is not Count.Singular || Kind is SpeakerKind.Group or SpeakerKind.Organization;
        if (gender == Gender.Unknown || Gender == Gender.Unknown) return true;
        return gender == Gender || Kind == SpeakerKind.Group;
    }
}
