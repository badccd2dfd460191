using Isnad.Arabic;

namespace Isnad;

/// <summary>نقلت الوكالة عن الوزير قوله إن: the speaker stands after عن, the subject of the verb is the relay.</summary>
sealed class QuotedThrough : IAttributionRule
{
    public string Name => "quoted-through";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (!p.IsWord(token)) return null;
        CueForm? verb = null;
        foreach (var cue in p.Cues(token))
            if (cue.Verb.Id == "relay" && cue.Shape is not (CueShape.Participle or CueShape.VerbalNoun)) verb ??= cue;
        bool noun = p.Folded(token) is "نقلا";
        if (verb is null && !noun || (p.IsWord(token - 1) && p[token - 1].Is(ClauseClass.Negation))) return null;
        int sentence = Math.Min(p.SentenceEnd(token), token + 60), an = -1;
        for (int k = token + 1; k < sentence && an < 0; k++)
        {
            if (p.AfterParenthesis(k) is var past && past > k) { k = past - 1; continue; }
            if (p.Folded(k) is "عن" or "عنه" or "عنها" or "عنهم") an = k;
            else if (p.IsWord(k) && (p[k].Complement != Complement.None || p.IsColon(k) || k - token > 25)) break;
        }
        if (an < 0) return null;
        bool pronoun = p.Folded(an) != "عن";
        var (introducer, at) = Lead(p, an + 1, sentence);
        if (introducer is not { } lead) return null;
        var speaker = pronoun ? null : NounPhrases.Parse(p, an + 1, at);
        if (speaker is null && !pronoun) return null;
        int end = ContentBounds.End(p, lead.Content, lead.Kind);
        if (p.Words(lead.Content, end) < 2) return null;
        var draft = new Draft
        {
            Rule = Name, Cue = token, CueEnd = token + 1, CueSkip = verb is { } v ? FiniteVerb.Clitics(v.Before) : 0, Introducer = lead, Content = lead.Content, ContentSkip = lead.Skip, End = end, Next = Math.Max(end, token + 1),
            Subject = speaker, Basis = speaker is null ? SpeakerBasis.None : SpeakerBasis.After, Shape = CueShape.Past,
        };
        var outer = noun ? null : Subjects.After(p, token + 1, an, tight: false) ?? Subjects.Before(p, token);
        if (outer is not null) draft.Relays.Add(Relays.Of(p, outer.First, outer.End, Relays.KindOf(outer.Noun?.Lemma ?? "")));
        return draft;
    }

    /// <summary>What follows the speaker: قوله إن, أن, a colon or quotation, or a verbal noun with its pronoun.</summary>
    static (Introducer?, int At) Lead(Passage p, int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (p.AfterParenthesis(k) is var past && past > k) { k = past - 1; continue; }
            if (p.IsColon(k)) return (new(IntroducerKind.Colon, k, Introducers.AfterColon(p, k)), k);
            if (p.Opens(k) is var q and >= 0)
            {
                if (p.Words(k, p.Quotations[q].Close) > 5 || k > from + 1 && !p.IsWord(p.Quotations[q].Close + 1)) return (new(IntroducerKind.Quotation, k, k), k);
                k = Math.Min(p.Quotations[q].Close, to - 1);
                continue;
            }
            if (!p.IsWord(k)) continue;
            var f = p[k];
            if (f.Complement != Complement.None && f.ComplementBefore is Proclitics.None or Proclitics.Ba && !p[Math.Max(0, k - 1)].Is(ClauseClass.Preposition))
                return (new(IntroducerKind.Clause, k, f.Complement == Complement.Bare ? k + 1 : k), k);
            // عن المسؤولين استعدادهم للبدء: any verbal noun with a pronoun.
            if (k > from && f.Noun is null && f.Cues.IsEmpty && (f.Shape & (NounShape.VerbalNoun | NounShape.Definite)) == NounShape.VerbalNoun && f.Folded.Length > 5 && (f.Folded[^1] == Letters.Heh || f.Folded.EndsWith("هم", StringComparison.Ordinal) || f.Folded.EndsWith("ها", StringComparison.Ordinal)))
                return (new(IntroducerKind.Object, k, k), k);
            foreach (var cue in f.Cues)
                if (cue.Shape == CueShape.VerbalNoun && cue.HasObject && k > from)
                {
                    if (Introducers.Find(p, cue.Verb.Links, k + 1, objectAllowed: false) is { } found && found.At < k + 12) return (found, k);
                    return (new(IntroducerKind.Object, k, k), k);
                }
        }
        return (null, to);
    }
}
