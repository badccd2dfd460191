using Isnad.Arabic;

namespace Isnad;

/// <summary>A name before a colon at the head of a paragraph: interviews, lists, headlines. The cue is the name.</summary>
sealed class NameBeforeColon : IAttributionRule
{
    /// <summary>How long a name before a colon can be.</summary>
    const int Longest = 12;

    public string Name => "name-colon";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (!Heads(p, token) || !Subjects.Starts(p, token)) return null;
        int colon = token;
        while (colon < Math.Min(p.Count, token + Longest) && !p.IsColon(colon) && !p.IsBreak(colon)) colon++;
        if (colon >= p.Count || !p.IsColon(colon) || colon == token) return null;
        for (int k = token; k < colon; k++) if (p.IsDash(k) || p[k].Noun?.Lemma is "editor" or "correspondent") return null;
        var subject = NounPhrases.Parse(p, token, colon);
        if (subject is null || subject.End != colon || !Subjects.IsKnown(p, subject) || !CanSpeak(subject)) return null;
        int content = Introducers.AfterColon(p, colon), end = ContentBounds.End(p, content, IntroducerKind.Colon);
        // A by-line or a credit has only a name behind the colon: المحرر: فلان.
        if (p.Words(content, end) < 3 || p.NameAt(content) is { } name && p.EndOf(name.Span) >= end - 1) return null;
        return new Draft
        {
            Rule = Name, Cue = token, CueEnd = subject.End, Introducer = new(IntroducerKind.Colon, colon, content), Content = content, End = end, Next = end,
            Subject = subject, Basis = SpeakerBasis.Before, Shape = CueShape.Past,
        };
    }

    /// <summary>First in its paragraph, or behind the dash that lists it.</summary>
    static bool Heads(Passage p, int token) => p.IsBreak(token - 1) || (p.IsDash(token - 1) && p.IsBreak(token - 2));

    static bool CanSpeak(NounPhrase subject) =>
        subject.Named is EntityKind.Person or EntityKind.Organization || subject.Noun is { Kind: NounKind.Person or NounKind.Honorific or NounKind.Group } || subject.Noun is { Kind: NounKind.Source, Definite: false };
}
