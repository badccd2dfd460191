namespace Isnad.Arabic;

/// <summary>Completes numbers that stand together: the two of a range share what they count, the two of a score count nothing.</summary>
static class Ranges
{
    internal static void Complete(TokenizedText text, List<NumberMention> found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first.Kind == NumberKind.Ordinal || second.Kind == NumberKind.Ordinal || first.Span.End > second.Span.End) continue;
            var between = text.Text.AsSpan(first.NumberSpan.End, Math.Max(0, second.NumberSpan.Start - first.NumberSpan.End)).Trim(" \u00A0\"()");
            if (between.Length > 6) continue;
            if (IsDash(between) || between is ":")
            {
                bool clock = between is ":";
                if (second.Unit is null || clock)
                {
                    // 3-1, 2:0, 021-555-1234
                    found[i] = first with { IsQuantity = first.IsQuantity && first.Unit is not null && !clock };
                    found[i + 1] = second with { IsQuantity = false };
                }
                else Share(found, i, text);
                // 10-7-2012
                if (i + 2 < found.Count && found[i + 2].NumberSpan.Start - second.NumberSpan.End <= 3 && IsDash(text.Text.AsSpan(second.NumberSpan.End, found[i + 2].NumberSpan.Start - second.NumberSpan.End)))
                    for (int k = i; k < i + 3; k++) found[k] = found[k] with { IsQuantity = false };
            }
            // بين 27 و31 مايو: neither is a quantity.
            else if (first.Unit is null && !second.IsQuantity && second.Unit is null && between is "و" or "إلى" or "الى" or "حتى") found[i] = first with { IsQuantity = false };
            else if (first.Unit is null && second.Unit is not null && between is "و" or "إلى" or "الى" or "حتى" or "أو" or "او" or "إلى نحو") Share(found, i, text);
        }
    }

    static bool IsDash(ReadOnlySpan<char> between) => between.Trim() is "-" or "\u2013" or "\u2014" or "\u2212" or "--";

    static void Share(List<NumberMention> found, int i, TokenizedText text)
    {
        var (first, second) = (found[i], found[i + 1]);
        if (first.Unit is not null) return;
        decimal value = first.Value;
        // بين 3 و5 ملايين: both are millions.
        if (value < 1000 && second.Value >= 1000 && Scale(text, second) is > 1 and decimal scale && value < second.Value / scale) value *= scale;
        found[i] = first with { Value = value, Unit = second.Unit, Kind = second.Kind, IsQuantity = second.IsQuantity };
    }

    static decimal Scale(TokenizedText text, NumberMention mention)
    {
        foreach (ref readonly var token in text.Tokens)
            if (mention.NumberSpan.Contains(token.Span) && NumberWords.TryRead(token.Word, out var word, out _) && word.Class == NumberClass.Scale) return word.Is(NumberForms.Dual) ? 1 : word.Value;
        return 1;
    }
}
