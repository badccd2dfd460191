using Isnad.Arabic;

namespace Isnad;

/// <summary>Gives a statement its speaker: the phrase written at it, or whom the context means.</summary>
static class SpeakerResolution
{
    internal static void Resolve(Reading r, Draft draft)
    {
        var p = r.Passage;
        if (draft.Subject is { } subject)
        {
            draft.Speaker = r.Discourse.Resolve(subject, draft.Gender);
            draft.Reason = draft.Basis == SpeakerBasis.Before ? "the subject stands before the cue" : "the subject stands after the cue";
        }
        else Implicit(r, draft);
        if (draft.Speaker is { } speaker) r.Discourse.Speak(speaker, draft.Cue);
    }

    static void Implicit(Reading r, Draft draft)
    {
        var p = r.Passage;
        int start = p.SentenceStart(draft.Cue);
        var before = r.InSentence(draft.Cue);
        if (draft.Shape == CueShape.Participle || before is null)
        {
            // A participle, and a verb joined by و, go on with the subject of their sentence.
            if (before?.Speaker is { } same && same.Fits(draft.Gender, draft.Number))
            {
                (draft.Speaker, draft.Reason, draft.Basis) = (same, "the speaker of the sentence", SpeakerBasis.Clause);
                return;
            }
            if (draft.Cue > start && Subjects.OfSentence(p, start, draft.Cue) is { } subject)
            {
                var referent = r.Discourse.Resolve(subject);
                if (referent.Fits(draft.Gender, draft.Number))
                {
                    (draft.Speaker, draft.Reason, draft.Basis) = (referent, "the subject of the sentence", SpeakerBasis.Clause);
                    return;
                }
            }
        }
        if (r.Discourse.Implicit(draft.Gender, draft.Number) is { } carried)
            (draft.Speaker, draft.Reason, draft.Basis) = (carried, "nobody is named: the last who spoke and agrees", SpeakerBasis.Carried);
        else if (NearestPerson(p, draft) is { } person)
            (draft.Speaker, draft.Reason, draft.Basis) = (r.Discourse.Resolve(person), "nobody has spoken yet: the last person named in the paragraph", SpeakerBasis.Topic);
    }

    /// <summary>The last person that the paragraph names before the cue, not after a preposition.</summary>
    static NounPhrase? NearestPerson(Passage p, Draft draft)
    {
        for (int k = draft.Cue - 1; k >= Math.Max(0, draft.Cue - 80) && !p.IsBreak(k); k--)
        {
            if (p.NameAt(k) is not { Kind: EntityKind.Person } name || p.NameIsJoined(k) || (p.IsWord(k - 1) && p[k - 1].Is(ClauseClass.Preposition))) continue;
            var gender = p.Names.Entities[name.EntityIndex].Gender;
            if (gender != Gender.Unknown && draft.Gender != Gender.Unknown && gender != draft.Gender) continue;
            return new(k, p.EndOf(name.Span), null, k, p.EndOf(name.Span), name.EntityIndex, name.Kind);
        }
        return null;
    }
}
