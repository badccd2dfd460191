using Isnad.Arabic;

namespace Isnad;

/// <summary>Finds the subject of a verb of saying: after it, before it, or the subject of the sentence.</summary>
static class Subjects
{
    /// <summary>The subject between a cue and what introduces its content, and where reading stopped.</summary>
    /// <param name="at">The introducer, or the sentence's end with <paramref name="tight"/>.</param>
    internal static NounPhrase? After(Passage p, int from, int at, bool tight)
    {
        int i = SkipAdjuncts(p, from, at);
        if (i >= at) return null;
        var phrase = NounPhrases.Parse(p, i, at, tight);
        if (phrase is null || !Starts(p, i)) return null;
        return phrase;
    }

    /// <summary>A word that a subject can begin with.</summary>
    internal static bool Starts(Passage p, int i)
    {
        if (!p.IsWord(i)) return p.Opens(i) >= 0 || p.Kind(i) is TokenKind.Mention or TokenKind.Number;
        var f = p[i];
        if (f.Complement != Complement.None && f.Noun is null) return false;
        if (p.NameAt(i) is not null) return !p.NameIsJoined(i) || p.First(i) == Letters.Waw;
        if (f.Noun is { } noun) return noun.Free;
        if (f.Is(ClauseClass.Demonstrative)) return true;
        foreach (var cue in p.Cues(i))
            if (cue.Accusative && cue.Shape == CueShape.Participle || cue.Finite && (!cue.Ambiguous || (cue.Before & Proclitics.Wa) != 0) && !p.IsKnownName(i)) return false;
        if ((f.Shape & (NounShape.VerbalNoun | NounShape.Definite)) == NounShape.VerbalNoun && !p.IsKnownName(i)) return false;
        return f.Clause == ClauseClass.None && (f.Shape & (NounShape.Li | NounShape.Ba)) == 0 && !Settings.IsAdverb(p, i);
    }

    /// <summary>Skips adverbs, times, settings and prepositional phrases, with the commas around them.</summary>
    internal static int SkipAdjuncts(Passage p, int from, int to)
    {
        int i = from;
        while (i < to)
        {
            if (p.IsComma(i) || p.IsDash(i) || p.IsTime(i) || Settings.IsAdverb(p, i)) { i++; continue; }
            if (p.AfterParenthesis(i) is var after && after > i) { i = after; continue; }
            // ل(السوداني): to whom.
            if (p.Folded(i) is "ل" && i + 1 < to && (p.AfterParenthesis(i + 1) > i + 1 || p.Opens(i + 1) >= 0))
            {
                i = p.Opens(i + 1) is var q and >= 0 ? Math.Min(p.Quotations[q].Close + 1, to) : p.AfterParenthesis(i + 1);
                continue;
            }
            if (p.IsWord(i) && (p[i].Is(ClauseClass.Preposition | ClauseClass.Particle) || Attached(p, i)))
            {
                i = AfterPhrase(p, i, to);
                continue;
            }
            break;
        }
        return i;
    }

    static bool Attached(Passage p, int i) =>
        (p.NameAt(i) is not null && p.NameIsJoined(i) && p.First(i) != Letters.Waw) || p[i].Noun is { Free: false } || (p[i].Noun is null && (p[i].Shape & (NounShape.Li | NounShape.Ba)) != 0) || (Settings.Is(p, i) && p.First(i) is Letters.Beh or Letters.Lam && p[i].Noun is null) || p.Folded(i) is "له" or "لها" or "لهم" or "به" or "بها";

    /// <summary>The end of a prepositional phrase: a comma, the next time or phrase, or a definite noun after an indefinite one, which cannot qualify it.</summary>
    static int AfterPhrase(Passage p, int i, int to)
    {
        bool definite = Attached(p, i) && (p[i].Shape & NounShape.Definite) != 0, noun = Attached(p, i), indefiniteAdjective = false;
        if (p[i].Is(ClauseClass.Particle)) return i + 1;
        for (int k = i + 1; k < to; k++)
        {
            if (p.IsComma(k) || p.IsDash(k)) return k + 1;
            if (p.IsTime(k)) return k;
            if (p.Opens(k) is var q and >= 0) { k = Math.Min(p.Quotations[q].Close, to - 1); continue; }
            if (p.AfterParenthesis(k) is var after && after > k) { k = after - 1; continue; }
            if (!p.IsWord(k)) continue;
            if (p[k].Is(ClauseClass.Preposition) || (Attached(p, k) && noun)) return k;
            if (p.Folded(k) is "له" or "لها" or "لهم" or "ذاته" or "نفسه" or "نفسها") return k + 1;
            bool article = (p[k].Shape & NounShape.Definite) != 0;
            if (article && noun && !definite && indefiniteAdjective && p[k].Noun is { Kind: NounKind.Person or NounKind.Honorific or NounKind.Source or NounKind.Organization }) return k;
            // تمنى على الوزير تشجيع: an indefinite verbal noun behind a definite one is the verb's object.
            if (noun && definite && !article && p[k].Noun is null && (p[k].Shape & NounShape.VerbalNoun) != 0 && p[k].ShapeBefore == Proclitics.None) return k;
            if (noun && !article) indefiniteAdjective = true;
            noun = true;
            definite |= article;
        }
        return to;
    }

    /// <summary>The phrase that ends right before a cue and opens its clause: the subject that stands first.</summary>
    internal static NounPhrase? Before(Passage p, int cue)
    {
        int end = cue;
        while (end > 0 && p.IsWord(end - 1) && (p[end - 1].Is(ClauseClass.Particle) || Settings.IsAdverb(p, end - 1)) || p.IsTime(end - 1)) end--;
        if (end <= 0) return null;
        int floor = Math.Max(p.SentenceStart(cue), cue - 45);
        if (p.QuotationAt(cue) is var q and >= 0) floor = Math.Max(floor, p.Quotations[q].First);
        if (p.IsWord(end - 1) && p[end - 1].Is(ClauseClass.Relative) && p.Folded(end - 1) is not "ما") return Antecedent(p, end - 1, floor);
        // After إذ, حيث, كما the verb stands first.
        if (p.IsWord(end - 1) && p[end - 1].Is(ClauseClass.Conjunction | ClauseClass.Subordinator)) return null;
        bool comma = p.IsComma(end - 1);
        if (comma) end--;
        NounPhrase? best = null;
        for (int s = end - 1; s >= floor; s--)
        {
            bool opens = s == floor || OpensClause(p, s - 1);
            if (!opens) continue;
            int start = s;
            bool copula = p.IsWord(s) && p[s].Is(ClauseClass.Copula);
            if (copula) start++;
            start = SkipAdjuncts(p, start, end);
            if (start >= end || !Starts(p, start)) continue;
            var phrase = NounPhrases.Parse(p, start, end);
            if (phrase is null) continue;
            bool whole = phrase.End == end || (p.IsComma(phrase.End) && comma && (s == floor || copula)) || Skipped(p, phrase.End, end);
            if (!whole) continue;
            if (IsSpeakerLike(p, phrase) || copula || (s > floor && p[s - 1].Is(ClauseClass.Conjunction)))
            {
                best = phrase;
                break;
            }
        }
        return best;
    }

    /// <summary>كان الوزير قد قال: the subject between the copula and a cue.</summary>
    internal static NounPhrase? AfterCopula(Passage p, int cue)
    {
        if (Before(p, cue) is not { } subject) return null;
        int k = subject.First - 1;
        while (k > 0 && (p.IsTime(k) || Settings.IsAdverb(p, k) || p.IsComma(k))) k--;
        return p.IsWord(k) && p[k].Is(ClauseClass.Copula) ? subject : null;
    }

    static bool Skipped(Passage p, int from, int to) => SkipAdjuncts(p, from, to) >= to && p.IsWord(from) && from > 0;

    static bool OpensClause(Passage p, int i)
    {
        if (p.IsComma(i) || p.IsDash(i) || p.IsMark(i)) return true;
        if (!p.IsWord(i)) return true;
        return p[i].Is(ClauseClass.Conjunction | ClauseClass.Subordinator) || p[i].Complement == Complement.Bare || p[i].Is(ClauseClass.Copula) || p.Folded(i) is "اما" or "واما";
    }

    /// <summary>The noun phrase before a relative pronoun, the widest that agrees with it.</summary>
    static NounPhrase? Antecedent(Passage p, int relative, int floor)
    {
        string w = p.Folded(relative);
        // الأمر الذي takes up the whole clause before it: a remark of the author's.
        if (p.Folded(relative - 1) is "الامر" or "الشيء") return null;
        // … الذين يشكلون …، والذين حذروا: both say something of the same.
        if (w[0] == Letters.Waw)
            for (int k = relative - 1; k > Math.Max(floor, relative - 25); k--)
                if (p.Folded(k) == w[1..]) { relative = k; break; }
        int end = relative > 0 && p.IsComma(relative - 1) ? relative - 1 : relative;
        bool plural = w.EndsWith("الذين", StringComparison.Ordinal), feminine = w.EndsWith("التي", StringComparison.Ordinal);
        NounPhrase? best = null;
        for (int s = end - 1; s >= Math.Max(floor, end - 14); s--)
        {
            if (!p.IsWord(s) && p.Opens(s) < 0) continue;
            if (p.IsWord(s) && p[s].Is(ClauseClass.Preposition | ClauseClass.Conjunction)) { if (best is not null) break; continue; }
            if (!Starts(p, s) && p[s].Noun is null) continue;
            var phrase = NounPhrases.Parse(p, s, end);
            if (phrase is null || phrase.End != end) continue;
            var noun = phrase.Noun;
            bool agrees = plural ? noun is null || noun.Number == Count.Plural && noun.Kind == NounKind.Group
                : feminine ? noun is null || noun.Gender == Gender.Feminine
                : noun is null || noun.Gender == Gender.Masculine && noun.Number == Count.Singular;
            if (!agrees) { if (best is not null && noun is not null && p[s].Noun == noun) break; continue; }
            if (IsSpeakerLike(p, phrase) || best is null) best = phrase;
        }
        return best;
    }

    /// <summary>The lexicon or the text's names know who it is: needed where only the speaker tells subject from object.</summary>
    internal static bool IsKnown(Passage p, NounPhrase phrase) => phrase.Entity >= 0 || phrase.Noun is { Free: true } || p.IsKnownName(phrase.First) || RelayNames.At(p, phrase.First, out _) > phrase.First;

    /// <summary>A phrase that is known to name somebody who can speak.</summary>
    internal static bool IsSpeakerLike(Passage p, NounPhrase phrase)
    {
        if (phrase.Entity >= 0) return true;
        if (phrase.Noun is { } noun) return noun.Free && p[phrase.First].Noun is not null || p.IsKnownName(phrase.First);
        for (int i = phrase.First; i < phrase.End; i++) if (p.IsKnownName(i)) return true;
        if (RelayNames.At(p, phrase.First, out _) > phrase.First) return true;
        return phrase.HasName && phrase.NameFirst == phrase.First && p.Words(phrase.First, phrase.End) <= 3 && p.Folded(phrase.First) is not (['س' or Letters.Yeh or 'ت', _, _, _, _, ..] or [Letters.Waw, Letters.Yeh or 'ت', _, _, ..]);
    }

    /// <summary>The subject of the sentence's first clause, where it has a title or a known name: who acts in it, though he may not speak.</summary>
    internal static NounPhrase? OfSentence(Passage p, int from, int to)
    {
        int i = SkipAdjuncts(p, from, to);
        if (i >= to || !p.IsWord(i)) return null;
        if (p[i].Is(ClauseClass.Copula)) i = SkipAdjuncts(p, i + 1, to);
        for (int tries = 0; tries < 2 && i < to; tries++)
        {
            if (p.IsWord(i) && (p[i].Noun is { Free: true } || p.IsKnownName(i)))
            {
                var phrase = NounPhrases.Parse(p, i, to, tight: true);
                if (phrase is null) return null;
                if (phrase.Named == EntityKind.Place) return null;
                if (phrase.Noun is { } noun) return noun.Kind is NounKind.Person or NounKind.Honorific or NounKind.Organization or NounKind.Group or NounKind.Source ? phrase : null;
                return IsSpeakerLike(p, phrase) && p.IsKnownName(phrase.First) ? phrase : null;
            }
            i = SkipAdjuncts(p, i + 1, to);
        }
        return null;
    }
}
