namespace Isnad.Arabic;

/// <summary>An expression that fixes a time, with its value as ISO 8601 of reduced precision (<c>2023-10</c>, <c>2023-11-09T14:20</c>, <c>START/END</c>).</summary>
public sealed record TimeMention(TextSpan Span, string Value)
{
    /// <summary>The zone that the text names for a clock time (IANA name, UTC or offset), or null.</summary>
    public string? Zone { get; init; }
}

/// <summary>Finds the times that running text speaks of.</summary>
public static class Times
{
    /// <param name="published">The day from which أمس and الخميس are counted; where it is null only absolute dates have values.</param>
    public static IReadOnlyList<TimeMention> Find(TokenizedText text, DateOnly? published) => Read(text, new() { Published = published }).Mentions;

    public static IReadOnlyList<TimeMention> Find(TokenizedText text, TimeContext context) => Read(text, context).Mentions;

    /// <summary>Also what could not be resolved, with the reason.</summary>
    public static TimeReading Read(TokenizedText text, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var scanner = new TimeScanner(text, context);
        scanner.Scan();
        return new(scanner.Mentions ?? [], scanner.Unresolved ?? []);
    }
}
