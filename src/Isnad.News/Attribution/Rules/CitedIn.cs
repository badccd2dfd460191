using Isnad.Arabic;

namespace Isnad;

/// <summary>جاء في البيان أن, ورد في التقرير: the document is the speaker.</summary>
sealed class CitedIn : IAttributionRule
{
    public string Name => "cited-in";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (p.Folded(token) is not ("جاء" or "وجاء" or "ورد" or "وورد" or "جاءت" or "وجاءت") || p.Folded(token + 1) is not "في" || token + 2 >= p.Count) return null;
        int sentence = Math.Min(p.SentenceEnd(token), token + 50), start = token + 2;
        if (p.IsWord(token - 1) && p[token - 1].Is(ClauseClass.Negation)) return null;
        for (int k = start + 1; k < sentence; k++)
        {
            Introducer? lead = null;
            if (p.IsColon(k)) lead = new(IntroducerKind.Colon, k, k + 1);
            else if (p.Opens(k) is var q and >= 0)
            {
                if (p.Words(k, p.Quotations[q].Close) > 5) lead = new(IntroducerKind.Quotation, k, k);
                else { k = Math.Min(p.Quotations[q].Close, sentence - 1); continue; }
            }
            else if (p.IsWord(k) && p[k].Complement != Complement.None && p[k].ComplementBefore is Proclitics.None) lead = new(IntroducerKind.Clause, k, p[k].Complement == Complement.Bare ? k + 1 : k);
            if (lead is not { } introducer) continue;
            var subject = NounPhrases.Parse(p, start, k);
            if (subject?.Noun is null) return null;
            int end = ContentBounds.End(p, introducer.Content, introducer.Kind);
            if (p.Words(introducer.Content, end) < 2) return null;
            return new Draft
            {
                Rule = Name, Cue = token, CueEnd = token + 1, CueSkip = p.First(token) == Letters.Waw && p.Folded(token) is not "ورد" ? 1 : 0, Introducer = introducer, Content = introducer.Content, End = end, Next = end,
                Subject = subject, Basis = SpeakerBasis.After, Shape = CueShape.Past,
            };
        }
        return null;
    }
}
