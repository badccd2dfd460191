using Isnad.Arabic;

namespace Isnad;

/// <summary>One pass over a text: the passage, who was spoken of, and the statements found so far.</summary>
sealed class Reading
{
    internal Reading(AnalysedText text)
    {
        Passage = new(text);
        Discourse = new(Passage);
    }

    internal Passage Passage { get; }
    internal Discourse Discourse { get; }
    internal List<Draft> Drafts { get; } = [];

    /// <summary>The last statement that belongs to the sentence of this token, or null.</summary>
    internal Draft? InSentence(int token)
    {
        if (Drafts.Count == 0) return null;
        var last = Drafts[^1];
        return last.Cue >= Passage.SentenceStart(token) || Passage.SentenceEnd(last.Cue) > token ? last : null;
    }

    /// <summary>The title's speaker where nothing else is known: after a paragraph the same person goes on.</summary>
    internal Referent? Resolve(NounPhrase? phrase, Gender verb) => phrase is null ? null : Discourse.Resolve(phrase, verb);
}
