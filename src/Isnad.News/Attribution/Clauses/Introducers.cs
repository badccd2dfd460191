using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Finds what introduces the content of a cue, by the links that its verb or noun takes.</summary>
static class Introducers
{
    /// <summary>How many tokens may stand between cue and introducer: a long title with its adjuncts.</summary>
    const int Window = 70;

    /// <summary>بـ in these opens an adjunct, not the content.</summary>
    static readonly FrozenSet<string> Adverbial = new[]
    {
        "بحسب", "بعد", "بين", "بدوره", "بدورها", "باسم", "بشكل", "بصورة", "بمناسبة", "بشان", "بشده", "بشدة", "بقوه", "بقوة", "بحضور", "بوضوح", "بينما", "بالتالي", "باعتباره", "باعتبارها", "بيد", "بالنسبة", "بالاضافة", "بناء", "بصفته", "بصفتها", "بالقول", "بقوله", "بقولها", "بصراحة", "باستمرار", "بتاريخ", "بالمناسبة", "بالمقابل", "بكل", "بعيد", "بعيدا",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="links">What the verb takes.</param>
    /// <param name="from">The token after the cue.</param>
    internal static Introducer? Find(Passage p, Links links, int from, bool objectAllowed = true)
    {
        bool weak = links.Has(Link.Weak);
        int limit = Math.Min(p.SentenceEnd(Math.Min(from, p.Count)), from + Window);
        if (from >= p.Count) return null;
        int bi = -1, shortQuote = -1;
        for (int k = from; k < limit; k++)
        {
            if (p.AfterParenthesis(k) is var after && after > k) { k = after - 1; continue; }
            if (p.Opens(k) is var q and >= 0)
            {
                var quotation = p.Quotations[q];
                int words = p.Words(quotation.First, quotation.Close);
                bool direct = k > 0 && (p.IsColon(k - 1) || k == from || p.IsComma(k - 1) || p.IsDash(k - 1));
                if (weak ? words > (direct ? 2 : 6) : words > 6 || (direct && words > 2) || !quotation.Closed) return new(IntroducerKind.Quotation, k, k);
                if (shortQuote < 0) shortQuote = k;
                k = quotation.Close;
                continue;
            }
            // The colon behind another verb of saying is that verb's: بدأ بالفنان الذي قال:
            if (p.IsColon(k) && k - 1 > from && FiniteAt(p, k - 1)) return null;
            if (p.IsColon(k)) return new(IntroducerKind.Colon, k, AfterColon(p, k));
            if (p.IsMark(k))
            {
                if (p.IsComma(k) && ClauseOpens(p, k + 1)) break;
                continue;
            }
            if (!p.IsWord(k)) continue;
            var f = p[k];
            if (f.Complement != Complement.None)
            {
                if (Clause(p, links, k) is { } clause) return clause;
                if (p.Folded(k - 1) is "الا" or "غير" or "بيد") break;
                continue;
            }
            if (k > from && OpensNextClause(p, k)) break;
            if (Question(p, links, k) is { } question) return question;
            if (weak && !links.Has(Link.An)) continue;
            // تحدث عن تقديم الاستقالة: a weak verb with عن and a verbal noun.
            if (weak && p.Folded(k) == "عن" && k + 1 < limit && (p.Opens(k + 1) >= 0 || p[k + 1].Noun is null && NounShapes.IsVerbalNoun(Bare(p.Folded(k + 1))))) return new(IntroducerKind.Preposition, k, k + 1);
            if (Preposition(p, links, k, from) is { } preposition) return LaterClause(p, links, preposition, limit) ?? preposition;
            if (bi < 0 && links.Has(Link.Bi) && IsBi(p, k, k == from)) bi = k;
            // Of two phrases with بـ the one with a verbal noun is the content: طالب الوزير بمصر بفتح المعبر.
            else if (bi >= 0 && links.Has(Link.Bi) && k < bi + 12 && links.Has(Link.ObjectPerson) && (p[bi].Shape & NounShape.VerbalNoun) == 0 && IsBetterBi(p, k)) bi = k;
        }
        if (bi >= 0) return Bi(p, bi);
        if (shortQuote >= 0 && !weak && links.Has(Link.Quote) && QuoteEndsClause(p, shortQuote)) return new(IntroducerKind.Quotation, shortQuote, shortQuote);
        return objectAllowed && links.Has(Link.Noun) && !weak ? new(IntroducerKind.Object, -1, -1) : null;
    }

    static Introducer? Clause(Passage p, Links links, int k)
    {
        var f = p[k];
        int content = f.Complement == Complement.Pronoun ? k : k + 1;
        if (f.ComplementBefore == Proclitics.Ba) return links.Has(Link.Bianna) || links.Has(Link.Bi) || links.Has(Link.Anna) ? new(IntroducerKind.Clause, k, content, f.Complement == Complement.Pronoun ? 1 : 0) : null;
        if (f.ComplementBefore != Proclitics.None) return null;
        // إن with لم behind it is "if"; after verbs that take no إن it opens a clause of its own.
        if (p.First(k) == Letters.AlefHamzaBelow && f.Complement == Complement.Bare && (!links.Has(Link.Inna) && !links.Has(Link.Quote) || p.Folded(k + 1) is "لم")) return null;
        // أن after another preposition is not the verb's own: بعد أن, دون أن, إلا أن.
        string before = p.Folded(k - 1);
        switch (before)
        {
            case "الي" or "الى": return links.Has(Link.Ila) ? new(IntroducerKind.Clause, k - 1, content) : null;
            case "علي" or "على": return links.Has(Link.Ala) ? new(IntroducerKind.Clause, k - 1, content) : null;
            case "من": return links.Has(Link.Min) ? new(IntroducerKind.Clause, k - 1, content) : null;
            case "عن": return links.Has(Link.An) ? new(IntroducerKind.Clause, k - 1, content) : null;
            case "في": return links.Has(Link.Fi) ? new(IntroducerKind.Clause, k - 1, content) : null;
            case "الا" or "غير" or "بيد" or "بعد" or "قبل" or "دون" or "منذ" or "حتي" or "حتى" or "رغم" or "برغم" or "بمجرد" or "حيث" or "اذ" or "كما" or "خاصة" or "علما" or "لولا" or "يمكن" or "يجب" or "يكاد" or "لدرجة" or "شرط": return null;
        }
        return links.Has(Link.Anna) || links.Has(Link.Inna) || links.Has(Link.AnSubjunctive) || links.Has(Link.Bianna) || links.Has(Link.Quote) || links.Has(Link.Ila) || links.Has(Link.Ala) || links.Has(Link.Min) || links.Has(Link.An) ? new(IntroducerKind.Clause, k, content) : null;
    }

    static Introducer? Preposition(Passage p, Links links, int k, int from)
    {
        if (k + 1 >= p.Count) return null;
        var link = p.Folded(k) switch
        {
            "الي" or "الى" => Link.Ila,
            "علي" or "على" => Link.Ala,
            "عن" => Link.An,
            "من" => Link.Min,
            "في" => Link.Fi,
            _ => Link.Weak,
        };
        if (link == Link.Weak)
            return links.Has(Link.Ila) && k >= from && (p[k].Shape & NounShape.Li) != 0 && (p[k].Shape & NounShape.VerbalNoun) != 0 ? new(IntroducerKind.Preposition, k, k, 1) : null;
        // قال عن gives the topic, not the content.
        if (!links.Has(link) || links.Has(Link.Weak) || link == Link.An && links.Has(Link.Inna)) return null;
        // The preposition of the title before it: المسؤول عن, المشرف على, وفد من.
        if (k > from && p[k - 1].Noun is { Kind: NounKind.Group or NounKind.Source or NounKind.Person } noun && (link == Link.Min || noun.Lemma is "official" or "official-2" or "supervisor")) return null;
        if (link == Link.Min && (Settings.IsSide(p.Folded(k + 1)) || p[k + 1].Is(ClauseClass.Relative))) return null;
        if (link == Link.Fi && Settings.Is(p, k + 1)) return null;
        if (p[k + 1].Complement != Complement.None && p[k + 1].ComplementBefore == Proclitics.None) return null;
        return new(IntroducerKind.Preposition, k, k + 1);
    }

    /// <summary>An indirect question is a content: كشف كيف, تساءل عما إذا.</summary>
    static Introducer? Question(Passage p, Links links, int k)
    {
        string w = p.Folded(k);
        if (w is "عما" && links.Has(Link.An) || w is "مما" && links.Has(Link.Min)) return new(IntroducerKind.Clause, k, k, 1);
        if (w is "كيف" or "لماذا" or "هل" or "ماذا" || (w is "ما" && p.Folded(k + 1) is "اذا"))
            return links.Has(Link.Noun) || links.Has(Link.An) || links.Has(Link.Quote) ? new(IntroducerKind.Clause, k, k) : null;
        return null;
    }

    /// <summary>أكد على متن الطائرة أن: the phrase is an adjunct where no verbal noun but a clause of the verb's own follows.</summary>
    static Introducer? LaterClause(Passage p, Links links, Introducer preposition, int limit)
    {
        if (!links.Has(Link.Anna) && !links.Has(Link.Inna) || (p[preposition.Content].Shape & NounShape.VerbalNoun) != 0) return null;
        for (int k = preposition.Content + 1; k < Math.Min(limit, preposition.Content + 14); k++)
        {
            if (p.IsComma(k) || p.IsColon(k) || p.Opens(k) >= 0) return null;
            if (!p.IsWord(k) || p[k].Complement == Complement.None) continue;
            return (p[k - 1].Shape & NounShape.VerbalNoun) != 0 && !p[k - 1].Definite ? null : Clause(p, links, k);
        }
        return null;
    }

    static bool IsBi(Passage p, int k, bool atOnce)
    {
        var f = p[k];
        string w = f.Folded;
        if (w is "ب") return true;
        if (w.Length < 4 || w[0] != Letters.Beh || Adverbial.Contains(w) || f.Clause != ClauseClass.None || Settings.Is(p, k)) return false;
        if (w is "بما") return p.Folded(k + 1) is not ("في" or "ان");
        if (f.Noun is { Free: true }) return false;
        // Right behind the cue every بـ is its own.
        if (atOnce) return true;
        // Bodies and roles after بـ belong to the title: الباحث بجامعة.
        if (f.Noun is { Kind: NounKind.Organization or NounKind.Person } && (f.Shape & NounShape.VerbalNoun) == 0) return false;
        return (f.Shape & NounShape.Ba) != 0 || p.Tokens[k].Word.Parts is ["ب", _, ..] && p.NameAt(k) is null || f.Noun is not null || Fold.ForNames(w).StartsWith("بعدم", StringComparison.Ordinal);
    }

    /// <summary>A quotation may stand in the next line.</summary>
    internal static int AfterColon(Passage p, int colon) => colon + 2 < p.Count && p.IsBreak(colon + 1) && p.Opens(colon + 2) >= 0 ? colon + 2 : colon + 1;

    static bool FiniteAt(Passage p, int i)
    {
        if (p[i].Noun is not null) return false;
        foreach (var cue in p.Cues(i)) if (cue.Finite && !cue.Ambiguous) return true;
        return false;
    }

    static string Bare(string folded) => folded.Length > 5 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;

    static bool IsBetterBi(Passage p, int k) =>
        (p[k].Shape & (NounShape.Ba | NounShape.VerbalNoun)) == (NounShape.Ba | NounShape.VerbalNoun) || (p.Folded(k) == "ب" && p.Opens(k + 1) >= 0);

    static Introducer Bi(Passage p, int k)
    {
        if (p.Folded(k) == "ب") return new(IntroducerKind.Preposition, k, k + 1);
        return new(IntroducerKind.Preposition, k, k, 1);
    }

    static bool QuoteEndsClause(Passage p, int open)
    {
        int close = p.Quotations[p.Opens(open)].Close;
        return close + 1 >= p.Count || !p.IsWord(close + 1) || p[close + 1].Is(ClauseClass.Conjunction | ClauseClass.Preposition) || CueContext.Participle(p, close + 1) is not null || CueContext.Finite(p, close + 1) is not null;
    }

    /// <summary>After a comma a finite verb of saying or a participle opens the next statement.</summary>
    static bool ClauseOpens(Passage p, int k)
    {
        if (k >= p.Count || !p.IsWord(k)) return false;
        foreach (var cue in p.Cues(k))
            if ((cue.Finite && p[k].Noun is null) || (cue.Shape == CueShape.Participle && cue.Accusative && p[k].Noun is null && CueContext.IntroducedAtOnce(p, cue, k))) return true;
        return false;
    }

    /// <summary>و with a verb of saying opens the next clause.</summary>
    static bool OpensNextClause(Passage p, int k)
    {
        if (p[k].Noun is not null) return false;
        foreach (var cue in p.Cues(k))
        {
            // قال المذيع معلقا: a participle without words of its own stays in the clause.
            if (cue.Shape == CueShape.Participle && cue.Accusative && CueContext.IntroducedAtOnce(p, cue, k)) return true;
            if (cue.Finite && (cue.Before & (Proclitics.Wa | Proclitics.Fa)) != 0) return true;
            // نشر بيانا قال فيه إن: the relative clause of an indefinite noun says it.
            if (cue.Shape == CueShape.Past && cue.Verb.Id == "say" && !p[k - 1].Is(ClauseClass.Relative) && p.IsWord(k - 1)) return true;
            if (cue.Finite && cue.Shape == CueShape.Past && p[k - 1].Is(ClauseClass.Conjunction | ClauseClass.Subordinator | ClauseClass.Pronoun)) return true;
        }
        return false;
    }
}
