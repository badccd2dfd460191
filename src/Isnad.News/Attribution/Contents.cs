using Isnad.Arabic;

namespace Isnad;

/// <summary>The span of a content without what surrounds it, and whether it is quoted.</summary>
static class Contents
{
    internal static (TextSpan, Directness) Of(Passage p, Draft d)
    {
        int first = d.Content, end = Math.Min(d.End, p.Count);
        while (first < end && p.IsMark(first) && p.Opens(first) < 0 && p.First(first) is not ('#' or '(' or '[')) first++;
        while (end > first && (p.IsBreak(end - 1) || p.IsMark(end - 1) && p.Closes(end - 1) < 0 && p.First(end - 1) is not (')' or ']' or '%' or '$' or '?' or '\u061F' or '!'))) end--;
        if (first >= end) return default;
        bool whole = false;
        // Outer quotation marks belong to no content.
        if (p.Opens(first) is var q and >= 0 && (p.Quotations[q].Close >= end - 1 || !p.Quotations[q].Closed))
        {
            whole = true;
            first++;
            if (p.Closes(end - 1) == q) end--;
            while (end > first && (p.IsBreak(end - 1) || p.IsMark(end - 1) && p.First(end - 1) is '.' or ',' or '\u060C')) end--;
            if (first >= end) return default;
        }
        // إن stands inside the marks: "إن …".
        if (d.Introducer.Kind is IntroducerKind.Colon or IntroducerKind.Quotation)
        {
            int k = first;
            if (p.Opens(k) >= 0 && k + 1 < end) k++;
            if (k + 1 < end && p[k].Complement == Complement.Bare && p[k].ComplementBefore == Proclitics.None && d.Introducer.Kind is IntroducerKind.Colon or IntroducerKind.Quotation) first = k == first ? k + 1 : first;
        }
        var span = p.Span(first, end);
        span = TextSpan.FromBounds(Math.Min(span.Start + (first == d.Content ? d.ContentSkip : 0), span.End), span.End);
        return (span, DirectnessOf(p, d, first, end, whole));
    }

    static Directness DirectnessOf(Passage p, Draft d, int first, int end, bool whole)
    {
        if (whole || d.Introducer.Kind is IntroducerKind.Colon or IntroducerKind.Quotation) return Directness.Direct;
        if (p.Opens(first) is var q and >= 0 && p.Quotations[q].Close >= end - 1) return Directness.Direct;
        for (int k = first; k < end; k++)
        {
            if (p.Opens(k) is not (var inner and >= 0)) continue;
            // Marks around a name or a single term do not make it mixed.
            if (p.Words(p.Quotations[inner].First, p.Quotations[inner].Close) > 2) return Directness.Mixed;
            k = Math.Max(k, Math.Min(p.Quotations[inner].Close, end) - 1);
        }
        return Directness.Indirect;
    }
}
