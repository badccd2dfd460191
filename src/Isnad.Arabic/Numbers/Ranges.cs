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
                // A range rises, and from nought no range sets out: 3-1 is a score whatever follows it.
                if (second.Unit is null || clock || first.Value == 0 || second.Value == 0 || (first.Value >= second.Value && first.Unit is null && !Units.IsUnit(second.Unit)))
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
            // بين 2000 و2500 ريال: the first, alone, is a year; but المادتين 5 و6 لسنة is named before.
            else if (first.Unit is null && second.Unit is not null && (first.IsQuantity || (first.Value is >= 1900 and <= 2199 && second.Value > first.Value)) && between is "و" or "إلى" or "الى" or "حتى" or "أو" or "او" or "إلى نحو") Share(found, i, text);
        }
        CarryOn(text, found);
    }

    // الفصول 172 و173, 2009 و2011: what goes on a name or a year by و is one too.
    static void CarryOn(TokenizedText text, List<NumberMention> found)
    {
        for (int i = 1; i < found.Count; i++)
        {
            var (first, second) = (found[i - 1], found[i]);
            if (first.IsQuantity || !second.IsQuantity || first.Kind != NumberKind.Cardinal || (second.Unit is not null && !text.Text.AsSpan(second.NumberSpan.End).TrimStart().StartsWith("من ", StringComparison.Ordinal)) || second.Modifier != NumberModifier.None || first.Value % 1 != 0) continue;
            int gap = second.NumberSpan.Start - first.NumberSpan.End;
            if (gap is >= 0 and <= 4 && text.Text.AsSpan(first.NumberSpan.End, gap).Trim() is "و" or "و " or "أو" or "+") found[i] = second with { IsQuantity = false };
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
