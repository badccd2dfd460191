using Isnad.Arabic;

namespace Isnad;

/// <summary>Turns what the rules found into statements: spans, directness, names, confidence.</summary>
static class Statements
{
    internal static IReadOnlyList<Statement> Of(Reading r, IReadOnlyList<TimeMention> times)
    {
        var statements = new List<Statement>(r.Drafts.Count);
        foreach (var draft in r.Drafts)
            if (Of(r.Passage, draft, times) is { } statement) statements.Add(statement);
        return statements;
    }

    static Statement? Of(Passage p, Draft d, IReadOnlyList<TimeMention> times)
    {
        var (content, directness) = Contents.Of(p, d);
        if (content.Length == 0) return null;
        // Nobody said it, and no clause or quotation shows that it was said.
        if (d.Speaker is null && d.Introducer.Kind is IntroducerKind.Object or IntroducerKind.Preposition) return null;
        var evidence = Confidence.Evidence(p, d, directness);
        return new Statement
        {
            Speaker = SpeakerOf(p, d),
            Cue = TextSpan.FromBounds(p.Tokens[d.Cue].Start + d.CueSkip, p.Tokens[d.CueEnd - 1].End),
            Content = content,
            Act = d.Act,
            Stance = d.Stance,
            Directness = directness,
            Said = Said(p, d, times),
            Chain = Chain(d),
            Confidence = Confidence.Of(evidence),
            Evidence = evidence,
            Rule = d.Rule,
            Reason = d.Reason.Length > 0 ? d.Reason : null,
        };
    }

    static Speaker? SpeakerOf(Passage p, Draft d)
    {
        if (d.Speaker is not { } speaker) return null;
        TextSpan? mention = null;
        if (d.Subject is { } subject)
        {
            var span = p.Span(subject.First, subject.End);
            mention = Mentions.Trim(p.Text, TextSpan.FromBounds(span.Start + Mentions.Joined(p, subject.First), span.End));
        }
        return new(speaker.Name, mention, speaker.Kind);
    }

    static List<Relay> Chain(Draft d)
    {
        var chain = new List<Relay>();
        foreach (var relay in d.Relays)
            if (!chain.Exists(r => r.Mention == relay.Mention)) chain.Add(relay);
        return chain;
    }

    /// <summary>The time that stands between cue and content.</summary>
    static string? Said(Passage p, Draft d, IReadOnlyList<TimeMention> times)
    {
        int from = p.Tokens[d.Cue].Start, to = p.Tokens[Math.Min(d.Content, p.Count - 1)].Start;
        foreach (var time in times)
            if (time.Span.Start >= from && time.Span.End <= to) return time.Value;
        return null;
    }
}
