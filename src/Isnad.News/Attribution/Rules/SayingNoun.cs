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
            if (form.Shape != CueShape.VerbalNoun) continue;
            if (!form.HasObject)
            {
                if (OfSpeaker(p, form, token) is { } draft) return draft;
                continue;
            }
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

    /// <summary>تصريح المرشد بأن: the speaker completes the noun, and a clause follows at once.</summary>
    static Draft? OfSpeaker(Passage p, CueForm form, int token)
    {
        if (form.Ambiguous || !Subjects.Starts(p, token + 1)) return null;
        if (Introducers.Find(p, form.Verb.Links, token + 2, objectAllowed: false) is not { Kind: IntroducerKind.Clause } introducer || introducer.At > token + 14) return null;
        if (NounPhrases.Parse(p, token + 1, introducer.At) is not { } speaker || speaker.End != introducer.At || !Subjects.IsKnown(p, speaker)) return null;
        int end = ContentBounds.End(p, introducer.Content, introducer.Kind);
        if (p.Words(introducer.Content, end) < 2) return null;
        return new Draft
        {
            Rule = "saying-noun", Cue = token, CueEnd = token + 1, CueSkip = FiniteVerb.Clitics(form.Before), Introducer = introducer, Content = introducer.Content, ContentSkip = introducer.Skip, End = end, Next = end,
            Subject = speaker, Basis = SpeakerBasis.After, Act = form.Verb.Act, Stance = form.Verb.Stance, Shape = form.Shape, Verb = form.Verb,
        };
    }
}
