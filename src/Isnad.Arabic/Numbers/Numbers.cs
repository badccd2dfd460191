namespace Isnad.Arabic;

/// <summary>Finds numbers and what they count.</summary>
public static class Numbers
{
    /// <summary>All numbers of a text in order, those that count nothing among them (<see cref="NumberMention.IsQuantity"/>).</summary>
    public static IReadOnlyList<NumberMention> Find(TokenizedText text)
    {
        List<NumberMention>? found = null;
        var tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Number or TokenKind.Word or TokenKind.Punctuation)) continue;
            // The hundred of a percentage is no number of its own.
            if (Percent.IsJoined(tokens[i])) continue;
            if (NumberParser.TryParse(text, i, out var number))
            {
                var (mention, end) = Complete(text, number);
                (found ??= []).Add(mention);
                i = end - 1;
            }
            else if (tokens[i].Kind == TokenKind.Number) AddEach(text, tokens[i], found ??= []);
        }
        if (found is null) return [];
        Ranges.Complete(text, found);
        return found;
    }

    /// <summary>The quantities among the numbers: those that tell how many or how much, and are no part of a date.</summary>
    /// <param name="times">A duration stays a quantity although it fixes a time (قبل ثلاثة أيام).</param>
    public static IReadOnlyList<NumberMention> Quantities(IReadOnlyList<NumberMention> numbers, IReadOnlyList<TimeMention> times)
    {
        var quantities = new List<NumberMention>(numbers.Count);
        foreach (var number in numbers)
        {
            if (!number.IsQuantity) continue;
            bool dated = false;
            if (!Units.IsTime(number.Unit))
                foreach (var time in times) dated |= time.Span.Contains(number.NumberSpan);
            if (!dated) quantities.Add(number);
        }
        return quantities;
    }

    static (NumberMention Mention, int End) Complete(TokenizedText text, in ParsedNumber number)
    {
        if (number.Form == NumberForm.Ordinal && !Ages.Is(text, number))
            return (new(number.Span, number.Span, number.Value, NumberKind.Ordinal, null, NumberModifier.None), number.End);
        if (number.Form == NumberForm.Ordinal)
            return (new(number.Span, number.Span, number.Value, NumberKind.Quantity, Ages.Unit, NumberModifier.None) { IsQuantity = true }, number.End);
        var counted = Counted.Of(text, number);
        int start = counted.First < number.First ? text.Tokens[counted.First].Start : number.Span.Start;
        int end = counted.End > number.End ? text.Tokens[counted.End - 1].End : number.Span.End;
        if (Modifiers.TryBefore(text, counted.First, out var modifier, out int first) || (counted.First < number.First && Modifiers.TryBefore(text, number.First, out modifier, out first)))
            start = Math.Min(start, text.Tokens[first].Start);
        else if (Modifiers.TryAfter(text, counted.End, out modifier, out int after)) end = text.Tokens[after - 1].End;
        var kind = number.Form == NumberForm.Cardinal && number.Is(NumberTraits.Definite) && number.Is(NumberTraits.Round | NumberTraits.Digits) && counted.Kind == NumberKind.Cardinal
            ? NumberKind.Ordinal : counted.Kind;
        bool quantity = QuantityRule.Holds(text, number, counted, modifier);
        var mention = new NumberMention(TextSpan.FromBounds(start, end), number.Span, Plain(number.Value), kind, counted.Unit, modifier) { IsQuantity = quantity };
        return (mention, Percent.Follows(text, number.End, out int percent) ? percent : number.End);
    }

    // 2.5 million is 2500000, not 2500000.0: dividing drops the zeros that a decimal keeps.
    static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    // 192.168.1.2, 15.3.2024: each group is a number, and none a quantity.
    static void AddEach(TokenizedText text, in Token token, List<NumberMention> found)
    {
        int i = token.Start;
        while (i < token.End)
        {
            if (Letters.DigitValue(text.Text[i]) < 0) { i++; continue; }
            int start = i;
            decimal value = 0;
            for (; i < token.End && i - start < 28 && Letters.DigitValue(text.Text[i]) is >= 0 and int digit; i++) value = value * 10 + digit;
            var span = TextSpan.FromBounds(start, i);
            found.Add(new(span, span, value, NumberKind.Cardinal, null, NumberModifier.None));
        }
    }
}

/// <summary>Ordinals that tell an age: في سن التاسعة والستين.</summary>
static class Ages
{
    internal const string Unit = "سنة";

    internal static bool Is(TokenizedText text, in ParsedNumber number) =>
        number.First > 0 && Neighbours.Is(text.Tokens[number.First - 1].Word, NeighbourRole.Age);
}
