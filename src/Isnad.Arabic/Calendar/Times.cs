namespace Isnad.Arabic;

/// <summary>An expression that fixes a time, with its value as ISO 8601 of reduced precision (<c>2023-10</c>, <c>2023-11-09T14:20</c>, <c>START/END</c>).</summary>
public sealed record TimeMention(TextSpan Span, string Value);

/// <summary>Finds the times that running text speaks of.</summary>
public static class Times
{
    /// <param name="published">The day from which أمس and الخميس are counted; where it is null only absolute dates have values.</param>
    public static IReadOnlyList<TimeMention> Find(TokenizedText text, DateOnly? published) => [];
}
