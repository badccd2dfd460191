namespace Isnad.Arabic;

/// <summary>What the times of a text are counted from.</summary>
public sealed record TimeContext
{
    /// <summary>The day of publication; where it is null only absolute dates have values.</summary>
    public DateOnly? Published { get; init; }
    /// <summary>The outlet's country (ISO 3166, two letters): which of 03/04 is the day, and which days are the weekend.</summary>
    public string? Country { get; init; }
}

/// <summary>An expression of time that has no value, and why.</summary>
public sealed record UnresolvedTime(TextSpan Span, string Reason);

/// <summary>The times of a text: those with a value, and those without.</summary>
public sealed record TimeReading(IReadOnlyList<TimeMention> Mentions, IReadOnlyList<UnresolvedTime> Unresolved);

/// <summary>Why an expression has no value: read in one place.</summary>
static class TimeReasons
{
    internal const string NoPublication = "counts from the day of publication, which is not known";
    internal const string NoClock = "counts hours from the time of publication, of which only the day is known";
    internal const string NoSuchDay = "the calendar has no such day";
    internal const string NoYear = "the year that it refers to is not in the text before it";
    internal const string OutsideHijri = "the Hijri year lies outside the tables of Umm al-Qura (1318 to 1500)";
}
