namespace Isnad.Archive;

/// <summary>One way in which a speaker's name is written.</summary>
public sealed record SpeakerSpelling(string Name, long Statements);

/// <summary>A role with the first and last publication that gives it.</summary>
public sealed record SpeakerRole(string Role, long Statements, string? First, string? Last);

/// <summary>Somebody who speaks in the archive, under all spellings of the name.</summary>
/// <param name="Id">Of the name that most statements give; the ids of his other names are his too.</param>
/// <param name="SurnameOnly">Only a family name is known: it may be several people's.</param>
public sealed record SpeakerIdentity(string Id, string Name, string Kind, bool SurnameOnly, long Statements, string? First, string? Last,
    IReadOnlyList<SpeakerSpelling> Spellings, IReadOnlyList<SpeakerRole> Roles)
{
    internal IReadOnlyList<SpeakerUse> Uses { get; init; } = [];
    internal IReadOnlyList<string> Ids { get; init; } = [];
}
