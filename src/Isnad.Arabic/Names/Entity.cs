namespace Isnad.Arabic;

public enum EntityKind : byte { Person, Organization, Place }

/// <summary>The grammatical gender of a person as the words around the name show it.</summary>
public enum Gender : byte { Unknown, Masculine, Feminine }

/// <summary>Somebody or something named in a text, by its fullest name there, with every place where it is mentioned.</summary>
public sealed record Entity(string Name, EntityKind Kind, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>Of a person; unknown for all else.</summary>
    public Gender Gender { get; init; }

    /// <summary>Titles and roles as written beside the name, each once: وزير الخارجية الأميركي.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}

/// <summary>One mention of an entity.</summary>
/// <param name="Span">The name alone.</param>
/// <param name="EntityIndex">Into the entities of the same text.</param>
/// <param name="Title">The titles and roles before the name, or in apposition after it.</param>
/// <param name="IsNominal">The mention is a common noun (الوزير, الحزب) that stands for a name given before.</param>
public readonly record struct NameMention(TextSpan Span, EntityKind Kind, int EntityIndex, TextSpan? Title, bool IsNominal = false)
{
    /// <summary>Title and name together.</summary>
    public TextSpan Whole => Title is not { } title ? Span
        : TextSpan.FromBounds(Math.Min(title.Start, Span.Start), Math.Max(title.End, Span.End));
}

/// <summary>The names of a text: its entities, and their mentions in the order of the text.</summary>
public sealed record NamesOfText(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions)
{
    public static NamesOfText None { get; } = new([], []);
}
