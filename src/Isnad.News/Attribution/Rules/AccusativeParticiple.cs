namespace Isnad;

/// <summary>A participle that goes on with the sentence's speaker: مشيرا إلى, مؤكدة أن, قائلين.</summary>
sealed class AccusativeParticiple : IAttributionRule
{
    public string Name => "accusative-participle";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (CueContext.Participle(p, token) is not { } form) return null;
        var found = Introducers.Find(p, form.Verb.Links, token + 1);
        if (found is not { } introducer) return null;
        int next = Subjects.SkipAdjuncts(p, token + 1, p.SentenceEnd(token));
        if (introducer.Kind == IntroducerKind.Preposition && form.Verb.Links.Has(Isnad.Arabic.Link.Noun) && next < introducer.At && (p[next].Shape & NounShape.VerbalNoun) != 0 && p[next].Noun is null)
            introducer = new(IntroducerKind.Object, -1, -1);
        int content = introducer.Content;
        if (introducer.Kind == IntroducerKind.Object)
        {
            content = Subjects.SkipAdjuncts(p, token + 1, p.SentenceEnd(token));
            if (content >= p.SentenceEnd(token) || p[content].Clause is not (ClauseClass.None or ClauseClass.Demonstrative)) return null;
        }
        if (introducer.Kind is IntroducerKind.Object or IntroducerKind.Preposition && p.IsWord(content) && NounShapes.IsFeeling(p.Tokens[content].Word)) return null;
        int end = ContentBounds.End(p, content, introducer.Kind);
        if (p.Words(content, end) == 0) return null;
        var draft = new Draft
        {
            Rule = Name, Cue = token, CueEnd = token + 1, CueSkip = FiniteVerb.Clitics(form.Before), Introducer = introducer, Content = content, ContentSkip = introducer.Skip, End = end, Next = Math.Max(end, token + 1),
            Act = form.Verb.Act, Stance = form.Verb.Stance, Gender = form.Gender, Number = form.Number, Shape = form.Shape, Verb = form.Verb,
        };
        if (introducer.At > token + 1 && Relays.Find(p, token + 1, introducer.At) is { } own) draft.Relays.Add(own);
        // The relay named with the finite verb holds for the participles of its sentence.
        if (r.InSentence(token) is { } before) draft.Relays.AddRange(before.Relays);
        return draft;
    }
}
