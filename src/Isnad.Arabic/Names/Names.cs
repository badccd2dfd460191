namespace Isnad.Arabic;

public enum EntityKind : byte { Person, Organization, Place }

/// <summary>Somebody or something named in a text, by its fullest name there, with every place where it is mentioned.</summary>
public sealed record Entity(string Name, EntityKind Kind, IReadOnlyList<TextSpan> Mentions);

/// <summary>Finds the people, organizations and places that a text names.</summary>
public static class Names
{
    public static IReadOnlyList<Entity> Find(TokenizedText text) => [];
}
