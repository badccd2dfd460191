using Isnad.Arabic;

namespace Isnad;

/// <summary>The subject of a sentence that is no speech: the next verb without a subject may mean him.</summary>
static class Topics
{
    internal static void Enter(Reading r, int sentence)
    {
        var p = r.Passage;
        int end = p.SentenceEnd(sentence);
        // A sentence with a verb of saying near its start names its speaker by itself.
        for (int k = sentence; k < Math.Min(end, sentence + 3); k++)
            if (CueContext.Finite(p, k) is { } form && Introducers.Find(p, form.Verb.Links, k + 1, objectAllowed: false) is not null) return;
        if (Subjects.OfSentence(p, sentence, end) is not { } subject) return;
        var referent = r.Discourse.Resolve(subject);
        if (referent.Kind is SpeakerKind.Person && (subject.Named == EntityKind.Person || subject.Noun is { Kind: NounKind.Person or NounKind.Honorific, Number: Count.Singular } && (subject.HasName || subject.Noun.Definite))) r.Discourse.Speak(referent, subject.First);
    }
}
