using Isnad.Arabic;

namespace Isnad;

public enum SpeakerKind : byte { Person, Organization, Group, Document, Unnamed }

public enum Directness : byte { Indirect, Mixed, Direct }

public enum RelayKind : byte { Agency, Broadcaster, Newspaper, Site, Network, Person, Document }

/// <summary>Who says it. <see cref="Mention"/> is null where the speaker is implicit and was resolved from the context.</summary>
/// <param name="Name">The resolved name, at most 15 words.</param>
/// <param name="Mention">The whole speaker as written at this statement, at most 30 words.</param>
public sealed record Speaker(string Name, TextSpan? Mention, SpeakerKind Kind);

/// <summary>Through whom the words reached us.</summary>
public sealed record Relay(string Name, TextSpan Mention, RelayKind Kind);

/// <summary>Somebody's reported words, with the spans that prove it.</summary>
/// <remarks>Spans count UTF-16 units of the text they were found in (<see cref="Article.Text"/>, or the title).</remarks>
public sealed record Statement
{
    /// <summary>Null where the speaker was not resolved: never guessed.</summary>
    public Speaker? Speaker { get; init; }
    public required TextSpan Cue { get; init; }
    public required TextSpan Content { get; init; }
    public SpeechAct Act { get; init; }
    public Stance Stance { get; init; }
    public Directness Directness { get; init; }
    /// <summary>When it was said, ISO 8601, where the text tells.</summary>
    public string? Said { get; init; }
    /// <summary>The relay nearest to the speaker first.</summary>
    public IReadOnlyList<Relay> Chain { get; init; } = [];
    /// <summary>How sure it is that cue, bounds and speaker are right: 0 to 1.</summary>
    public double Confidence { get; init; }
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
    /// <summary>What its confidence was computed from: the rows of lexicon/attribution-confidence.tsv that apply.</summary>
    internal IReadOnlyList<string> Evidence { get; init; } = [];
    /// <summary>Why the speaker was resolved so, in a few English words, for <c>--explain</c>.</summary>
    public string? Reason { get; init; }
}
