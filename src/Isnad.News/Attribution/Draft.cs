using Isnad.Arabic;

namespace Isnad;

/// <summary>A statement in the making: what a rule found, before its speaker has a name and it has a confidence.</summary>
sealed class Draft
{
    internal required string Rule { get; init; }
    /// <summary>The first token of the cue and the one after its last.</summary>
    internal required int Cue { get; init; }
    internal required int CueEnd { get; init; }
    internal int CueSkip { get; init; }
    internal Introducer Introducer { get; init; }
    /// <summary>The first token of the content, the characters of it that do not belong to it, and the token after the last.</summary>
    internal required int Content { get; init; }
    internal int ContentSkip { get; init; }
    internal required int End { get; set; }
    /// <summary>The token from which reading goes on.</summary>
    internal int Next { get; set; }
    internal SpeechAct Act { get; init; }
    internal Stance Stance { get; init; }
    /// <summary>The speaker as written, or null where the cue carries it.</summary>
    internal NounPhrase? Subject { get; set; }
    internal Gender Gender { get; init; }
    internal Count Number { get; init; } = Count.Unknown;
    internal Referent? Speaker { get; set; }
    internal string Reason { get; set; } = "";
    internal List<Relay> Relays { get; } = [];
    internal CueShape Shape { get; init; }
    internal ReportingVerb? Verb { get; init; }
    /// <summary>How the speaker was found, for the confidence.</summary>
    internal SpeakerBasis Basis { get; set; }
}

enum SpeakerBasis : byte { None, After, Before, Clause, Carried, Topic, Pronoun }
