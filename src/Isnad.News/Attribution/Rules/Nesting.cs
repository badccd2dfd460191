using Isnad.Arabic;

namespace Isnad;

/// <summary>Where a whole content is itself an attribution, the inner speaker speaks and the outer one passes on: ذكرت الصحيفة أن الوزير قال إن.</summary>
static class Nesting
{
    /// <summary>How much of the outer content may remain behind the inner one.</summary>
    const int Remainder = 6;

    internal static Draft Collapse(Reading r, Draft outer)
    {
        var p = r.Passage;
        if ( outer.Introducer.Kind is IntroducerKind.Object or IntroducerKind.Preposition || p[Math.Min(outer.Content, p.Count - 1)].Complement == Complement.Pronoun) return outer;
        // A person's own words that begin with what another expects are his: only an outlet or a text passes on a whole attribution in quotation marks.
        if (outer.Introducer.Kind is IntroducerKind.Colon or IntroducerKind.Quotation && !PassesOn(p, outer)) return outer;
        if (Inner(r, outer) is not { } inner) return outer;
        if (p.Words(Math.Min(inner.End, outer.End), outer.End) > Remainder) return outer;
        var subject = outer.Subject ?? outer.Speaker?.LastPhrase;
        if (subject is not null) inner.Relays.Add(Relays.Of(p, subject.First, subject.End, Relays.KindOf(subject.Noun?.Lemma ?? "")));
        inner.Relays.AddRange(outer.Relays);
        inner.Next = Math.Max(inner.Next, inner.End);
        return inner;
    }

    static bool PassesOn(Passage p, Draft outer) =>
        outer.Subject is { } subject && (subject.Noun?.Kind == NounKind.Document || Settings.IsOutlet(p, subject.First) || RelayNames.At(p, subject.First, out _) > subject.First || subject.Named == Isnad.Arabic.EntityKind.Organization);

    /// <summary>A quoted name or the object of a weak verb is no attribution.</summary>
    static bool Fits(Passage p, Draft inner) =>
        !inner.Verb!.Links.Has(Isnad.Arabic.Link.Weak) && (inner.Introducer.Kind != IntroducerKind.Quotation || p.Words(inner.Content, Math.Min(inner.End, p.Opens(inner.Content) is var q and >= 0 ? p.Quotations[q].Close : inner.End)) > 4);

    static Draft? Inner(Reading r, Draft outer)
    {
        var p = r.Passage;
        int start = outer.Content;
        if (p.Opens(start) >= 0) start++;
        int limit = Math.Min(Math.Min(p.SentenceEnd(start), start + 30), p.Count);
        for (int m = start; m < limit; m++)
        {
            if (m > start && (p[m].Complement != Complement.None || p[m].Is(ClauseClass.Relative))) return null;
            if (CueContext.Finite(p, m) is not { } form) continue;
            if (form.Ambiguous && Introducers.Find(p, form.Verb.Links, m + 1, objectAllowed: false) is not { Kind: IntroducerKind.Clause }) return null;
            if ((form.Before & (Isnad.Arabic.Proclitics.Wa | Isnad.Arabic.Proclitics.Fa)) != 0) return null;
            if (m == start) return FiniteVerb.Build(r, m, form, "nested", null) is { Subject: not null, Introducer.Kind: not IntroducerKind.Object } first ? first : null;
            var subject = NounPhrases.Parse(p, start, m);
            if (subject is null || subject.End < m && !p.IsComma(m - 1) && Subjects.SkipAdjuncts(p, subject.End, m) < m || !Subjects.Starts(p, start)) return null;
            // هذا الموعد يشهد …: a thing that the lexicon does not know as a speaker says nothing.
            if (subject.Noun is null && subject.Entity < 0 && !p.IsKnownName(subject.First) && !form.CarriesSubject || subject.Named == Isnad.Arabic.EntityKind.Place && form.Shape == CueShape.Present) return null;
            return FiniteVerb.Build(r, m, form, "nested", subject) is { Introducer.Kind: not IntroducerKind.Object } inner && Fits(p, inner) ? inner : null;
        }
        return null;
    }
}
