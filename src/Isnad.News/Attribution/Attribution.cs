using Isnad.Arabic;

namespace Isnad;

/// <summary>What attribution reads: a text with the facts already found in it.</summary>
public sealed record AnalysedText(TokenizedText Tokens, IReadOnlyList<TimeMention> Times, IReadOnlyList<NumberMention> Numbers, NamesOfText Names);

/// <summary>Finds who said what, through whom.</summary>
public static class Attribution
{
    /// <summary>The rules in the order in which they are tried at each token: the first that matches wins.</summary>
    static readonly IAttributionRule[] Rules =
    [
        new NameBeforeColon(),
        new QuotedThrough(),
        new AccordingTo(),
        new CitedIn(),
        new FiniteVerb(),
        new AccusativeParticiple(),
        new SayingNoun(),
    ];

    /// <returns>In the order of their cues.</returns>
    public static IReadOnlyList<Statement> Find(AnalysedText text)
    {
        if (text.Tokens.Tokens.Length == 0) return [];
        var reading = new Reading(text);
        var p = reading.Passage;
        int i = 0, sentence = -1;
        while (i < p.Count)
        {
            if (p.SentenceStart(i) != sentence && !p.IsBreak(i))
            {
                sentence = p.SentenceStart(i);
                if (i == sentence) Topics.Enter(reading, sentence);
            }
            int next = i + 1;
            foreach (var rule in Rules)
            {
                if (rule.Match(reading, i) is not { } draft) continue;
                SpeakerResolution.Resolve(reading, draft);
                if (Nesting.Collapse(reading, draft) is var inner && inner != draft) SpeakerResolution.Resolve(reading, draft = inner);
                reading.Drafts.Add(draft);
                next = Math.Max(i + 1, draft.Next);
                break;
            }
            i = next;
        }
        return Statements.Of(reading, text.Times);
    }
}
