using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Where a content ends: at the end of the governed clause.</summary>
/// <remarks>
/// A repeated أن stays inside; the next verb of saying with an introducer of its own, an accusative participle of saying, a phrase
/// that gives a source, and the author's glosses (الأمر الذي, وهو ما) end it.
/// </remarks>
static class ContentBounds
{
    /// <summary>After a comma these words open the author's own remark or the next topic.</summary>
    static readonly FrozenSet<string> Glosses = new[] { "الامر", "مما", "علما" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> According = new[] { "بحسب", "حسب", "حسبما", "بحسبما", "وفق", "وفقا", "وفقما", "طبقا", "نقلا", "براي", "باعتقاد", "بنظر", "بتقدير" }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsAccording(string folded) => According.Contains(folded);

    /// <summary>The end (exclusive) of the content that starts at <paramref name="start"/>.</summary>
    internal static int End(Passage p, int start, IntroducerKind kind)
    {
        if (start >= p.Count) return start;
        if (kind == IntroducerKind.Preposition && p.Opens(start) is var name and >= 0 && p.Quotations[name].Closed && p.Words(start, p.Quotations[name].Close) <= 4
            && p.First(p.Quotations[name].Close + 1) != Letters.Waw) return p.Quotations[name].Close + 1;
        if (p.Opens(start) is var q and >= 0 && kind is IntroducerKind.Colon or IntroducerKind.Quotation)
            return AfterQuotation(p, q, start);
        int end = kind == IntroducerKind.Colon ? ColonEnd(p, start) : ClauseEnd(p, start, kind);
        // A conjunction before the next clause belongs to that.
        while (end > start + 1 && p.IsWord(end - 1) && p[end - 1].Is(ClauseClass.Conjunction | ClauseClass.Subordinator | ClauseClass.Particle)) end--;
        return end;
    }

    /// <summary>After a colon without marks the words run on over sentences until the next attribution or the paragraph's end.</summary>
    static int ColonEnd(Passage p, int start)
    {
        int end = p.ParagraphEnd(start), i = ClauseEnd(p, start, IntroducerKind.Colon);
        while (i < end && i > 0 && i == p.SentenceEnd(i - 1) && !OpensStatement(p, i)) i = ClauseEnd(p, i, IntroducerKind.Colon);
        return i;
    }

    /// <summary>A sentence that begins with a verb of saying, or a name and such a verb.</summary>
    static bool OpensStatement(Passage p, int i)
    {
        int limit = Math.Min(p.SentenceEnd(i), i + 12);
        for (int k = i; k < limit; k++)
        {
            if (p.QuotationAt(k) >= 0 && p.QuotationAt(i) < 0) return false;
            foreach (var cue in p.Cues(k))
                if (cue.Finite && p[k].Noun is null && Introducers.Find(p, cue.Verb.Links, k + 1, objectAllowed: k == i) is not null) return true;
        }
        return false;
    }

    static int AfterQuotation(Passage p, int q, int start)
    {
        var quotation = p.Quotations[q];
        if (!quotation.Closed) return Math.Min(quotation.Close, p.Count);
        int end = quotation.Close + 1;
        // What goes on without a comma belongs to the same clause: "…" بعد أربعة أشهر.
        int k = end;
        if (k < p.Count && p.IsWord(k) && p.SentenceEnd(start) > k && !EndsContent(p, k, start, afterMark: false) && !Adjunct(p, k)) return ClauseEnd(p, k, IntroducerKind.Quotation);
        return end;
    }

    /// <summary>After the quotation: the setting of the speech, not more of it.</summary>
    static bool Adjunct(Passage p, int k) =>
        p[k].Is(ClauseClass.Pronoun | ClauseClass.Relative | ClauseClass.Subordinator | ClauseClass.Conjunction) || p.Folded(k) is "خلال" or "اثناء" || (p.Folded(k) is "في" && (Settings.Is(p, k + 1) || p.Folded(k + 1) is "اشارة")) || p.IsTime(k);

    static int ClauseEnd(Passage p, int start, IntroducerKind kind)
    {
        int end = p.SentenceEnd(start), inside = p.QuotationAt(start);
        if (inside >= 0) end = Math.Min(end, p.Quotations[inside].Close);
        for (int k = start; k < end; k++)
        {
            if (p.AfterParenthesis(k) is var after && after > k) { k = after - 1; continue; }
            if (p.Opens(k) is var q and >= 0 && p.Quotations[q].Closed)
            {
                k = Math.Min(p.Quotations[q].Close, end - 1);
                // A quotation may end the sentence that began before it.
                if (p.SentenceEnd(k) > end && p.QuotationAt(k) < 0) end = p.SentenceEnd(k);
                continue;
            }
            if (k > start && (EndsContent(p, k, start, p.IsMark(k - 1) || p.IsBreak(k - 1)) || kind is IntroducerKind.Object or IntroducerKind.Preposition && IsSetting(p, k))) return k;
        }
        // A paragraph that ends with a comma goes on in the next one where that opens with a participle of saying: not in this content.
        return end;
    }

    /// <summary>Behind a noun phrase the occasion of the speech: أشادت بمؤسسها في بيان.</summary>
    static bool IsSetting(Passage p, int k) =>
        p.Folded(k) == "في" && k + 1 < p.Count && (p.Folded(k + 1) is "بيان" or "بيانها" or "بيانه" or "تصريح" or "تصريحات" or "تغريدة" or "منشور" or "تدوينة" or "مقابلة"
            || Settings.IsOutlet(p, k + 1) && p[k + 1].Noun is { Lemma: "magazine" or "newspaper" or "newspaper-2" or "periodical" });

    /// <summary>Whether the content ends before token <paramref name="k"/>.</summary>
    static bool EndsContent(Passage p, int k, int start, bool afterMark)
    {
        if (!p.IsWord(k)) return false;
        var f = p[k];
        string w = f.Folded;
        if (According.Contains(w) && Sources.Follows(p, k)) return true;
        bool comma = afterMark && (p.IsComma(k - 1) || p.IsBreak(k - 1));
        if (comma)
        {
            if (Glosses.Contains(w) && (w != "الامر" || p[k + 1 < p.Count ? k + 1 : k].Is(ClauseClass.Relative))) return true;
            if (w is "وهو" or "وهي" && p.Folded(k + 1) is "ما" or "مما") return true;
            if (w is "وذلك" && (Settings.Is(p, k + 2) || p.Folded(k + 1) is "خلال" or "ردا" or "تعليقا")) return true;
            if (w is "علي" or "على" && p.Folded(k + 1) is "حد") return true;
            // لكن الوزير لم …: what somebody else does or leaves is the reporter's.
            if (w is "لكن" or "ولكن" && p.NameAt(k + 1) is not null || w is "الا" && p.Folded(k + 1) is "ان" && p.NameAt(k + 2) is not null) return true;
            // The contrast is the reporter's: one speaker's clause does not set another's beside it.
            if (w is "بينما" or "فيما") return true;
        }
        if (w is "ومن" && Settings.IsSide(p.Folded(k + 1)) && p.Folded(k + 1) is not ("قبل" or "خلال" or "جديد")) return true;
        if (w is "وبدوره" or "وبدورها" || (afterMark && w is "بدوره" or "بدورها")) return true;
        if (CueContext.Participle(p, k) is { } participle && Introducers.Find(p, participle.Verb.Links, k + 1) is not null) return true;
        foreach (var cue in p.Cues(k))
        {
            if (f.Noun is not null && !afterMark && (cue.Before & Proclitics.Wa) == 0) continue;
            // وأخبره بأن: with an object and no subject it goes on inside.
            if (!cue.Finite || cue.HasObject) continue;
            bool joined = (cue.Before & (Proclitics.Wa | Proclitics.Fa)) != 0;
            bool led = p.Folded(k - 1) is "كما" or "فيما" or "بينما" or "لكنه" or "لكنها" or "ولكنه" or "ولكنها" or "وقد" or "ثم" or "فقد" or "اذ" or "لكنهم";
            if (!joined && !led && afterMark && cue.Shape == CueShape.Past && comma && Introducers.Find(p, cue.Verb.Links, k + 1, objectAllowed: false) is { Kind: IntroducerKind.Clause or IntroducerKind.Colon } next && next.At <= k + 10) return true;
            if (!joined && !led) continue;
            if (cue.Shape == CueShape.Present && joined && !afterMark && !led) continue;
            if (Introducers.Find(p, cue.Verb.Links, k + 1, objectAllowed: false) is { } found && Near(p, k, found)) return true;
            // وأكد ضرورة …: a verbal noun introduces itself.
            if (joined && afterMark && cue.Shape == CueShape.Past && cue.Verb.Links.Has(Link.Noun) && k + 1 < p.Count && (p[k + 1].Shape & NounShape.VerbalNoun) != 0 && p[k + 1].Noun is null) return true;
        }
        // كما, فيما, بينما before a subject and its verb of saying.
        if (f.Is(ClauseClass.Conjunction) && w is "فيما" or "بينما" or "كما" or "وكان" or "وكانت" or "لكن" or "ولكن")
            return Speech(p, k + 1);
        if (w is "في" && p.Folded(k + 1) is "حين") return true;
        if (w is "وكان" or "وكانت") return Speech(p, k + 1);
        return false;
    }

    static bool Near(Passage p, int cue, Introducer introducer) => introducer.At - cue < 30;

    /// <summary>Within the next words stands a verb of saying with an introducer.</summary>
    static bool Speech(Passage p, int from)
    {
        int limit = Math.Min(p.SentenceEnd(Math.Min(from, p.Count - 1)), from + 12);
        for (int k = from; k < limit; k++)
        {
            if (p[k].Complement != Complement.None) return false;
            foreach (var cue in p.Cues(k))
                if (cue.Finite && p[k].Noun is null && Introducers.Find(p, cue.Verb.Links, k + 1, objectAllowed: k == from) is not null) return true;
        }
        return false;
    }
}
