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
        foreach (var form in p[token].Cues)
        {
            if (form.Shape != CueShape.VerbalNoun || !form.HasObject) continue;
            if (Introducers.Find(p, form.Verb.Links, token + 1, objectAllowed: false) is not { } introducer || introducer.At > token + 3 || introducer.Kind == IntroducerKind.Preposition) continue;
            int end = ContentBounds.End(p, introducer.Content, introducer.Kind);
            if (p.Words(introducer.Content, end) < 2) continue;
            return new Draft
            {
                Rule = Name, Cue = token, CueEnd = token + 1, CueSkip = FiniteVerb.Clitics(form.Before), Introducer = introducer, Content = introducer.Content, ContentSkip = introducer.Skip, End = end, Next = end,
                Act = form.Verb.Act, Stance = form.Verb.Stance, Shape = form.Shape, Verb = form.Verb,
                Gender = form.Enclitic == "ها" ? Gender.Feminine : form.Enclitic == "ه" ? Gender.Masculine : Gender.Unknown, Number = form.Enclitic is "هم" ? Count.Plural : Count.Singular,
            };
        }
        return null;
    }
}
