namespace Isnad.Arabic;

/// <summary>What is known beside the stamp itself.</summary>
public sealed record StampContext
{
    /// <summary>When the page was read: منذ 3 ساعات is counted from it, and no stamp lies after it.</summary>
    public DateTimeOffset? Now { get; init; }
    /// <summary>The outlet's zone (IANA name), for clock times whose zone the stamp does not say.</summary>
    public string? Zone { get; init; }
    /// <summary>The outlet's country (ISO 3166, two letters), which orders day and month.</summary>
    public string? Country { get; init; }
}

/// <summary>What a stamp says, or why it says nothing.</summary>
public sealed record StampResult
{
    /// <summary>ISO 8601, as precise as the stamp and no more, minutes at the finest; local to <see cref="Zone"/>. Null for a failure.</summary>
    public string? Value { get; init; }
    /// <summary>An IANA zone, <c>UTC</c> or an offset; null where neither stamp nor context tells.</summary>
    public string? Zone { get; init; }
    /// <summary>The stamp as written, without labels around it; what was given where nothing was read.</summary>
    public required string Text { get; init; }
    /// <summary>Another reading of the same figures exists.</summary>
    public bool IsAmbiguous { get; init; }
    /// <summary>The rule that chose the reading, where there was a choice: see specs/times/stamps.md.</summary>
    public string? Rule { get; init; }
    /// <summary>Why there is no value.</summary>
    public string? Reason { get; init; }

    public bool Success => Value is not null;
}

/// <summary>Reads stamps: the date lines that pages print beside an article, in any of the forms that Arabic sites use.</summary>
/// <remarks>Never throws: a line that is no stamp is a result with a reason.</remarks>
public static class Stamps
{
    static readonly StampContext Nothing = new();

    public static StampResult Parse(string text, StampContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= Nothing;
        if (text.Length > 400) return new() { Text = text, Reason = StampReasons.TooLong };
        var machine = MachineStamp.TryRead(text.AsSpan().Trim(), text);
        return machine ?? new StampReader(TokenizedText.Of(text), context).Read();
    }
}

/// <summary>Why a line gives no time: read in one place.</summary>
static class StampReasons
{
    internal const string TooLong = "longer than a stamp";
    internal const string Prose = "reads as a sentence, not as a stamp";
    internal const string NoDate = "no date in it";
    internal const string NoYear = "no year in it, and the time of reading is not known";
    internal const string NoNow = "counts from the time of reading, which is not known";
    internal const string NoAmount = "says no amount before its unit of time";
    internal const string NoSuchDay = "the calendar has no such day";
    internal const string OutsideHijri = "the Hijri year lies outside the tables of Umm al-Qura (1318 to 1500)";
}
