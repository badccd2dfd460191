using Isnad.Arabic;

namespace Isnad;

/// <summary>قوله إن, تأكيده أن: a verbal noun of saying with its speaker's pronoun.</summary>
sealed class SayingNoun : IAttributionRule
{
    public string Name => "saying-noun";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (!p.IsWord(token)) return null;
        foreach (var form in p.Cues(token))
        {
            if (form.Shape != CueShape.VerbalNoun || !form.HasObject) continue;
            if (Introducers.Find(p, form.Verb.Links, token + 1, objectAllowed: false) is not { } introducer || introducer.At > token + 3) continue;
            int verb = VerbBefore(p, token);
            if (introducer.Kind == IntroducerKind.Preposition && verb < 0) continue;
            var subject = verb >= 0 ? Subjects.After(p, verb + 1, token, tight: false) : null;
            int end = ContentBounds.End(p, introducer.Content, introducer.Kind);
            if (p.Words(introducer.Content, end) < 2) continue;
            return new Draft
            {
                Rule = Name, Cue = token, CueEnd = token + 1, CueSkip = FiniteVerb.Clitics(form.Before), Introducer = introducer, Content = introducer.Content, ContentSkip = introducer.Skip, End = end, Next = end,
                Subject = subject is not null && Subjects.IsKnown(p, subject) ? subject : null, Basis = subject is null ? SpeakerBasis.None : SpeakerBasis.After, Act = form.Verb.Act, Stance = form.Verb.Stance, Shape = form.Shape, Verb = form.Verb,
                Gender = form.Enclitic == "ها" ? Gender.Feminine : form.Enclitic == "ه" ? Gender.Masculine : Gender.Unknown, Number = form.Enclitic is "هم" ? Count.Plural : Count.Singular,
            };
        }
        return null;
    }

    /// <summary>جددت تحذيراتها من: the verb whose object the noun is, a few words before it in the sentence.</summary>
    static int VerbBefore(Passage p, int token)
    {
        for (int k = token - 1; k >= Math.Max(p.SentenceStart(token), token - 8); k--)
            if (CueContext.Finite(p, k) is not null) return k;
        return -1;
    }
}
