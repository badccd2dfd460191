namespace Isnad.Arabic;

/// <summary>What a number does: counts nothing named, ranks, is a share of a hundred, is money, or counts something.</summary>
public enum NumberKind : byte { Cardinal, Ordinal, Percentage, Money, Quantity }

/// <summary>How the text limits a number: أكثر من (more), أقل من (less), نحو (about), or not at all.</summary>
public enum NumberModifier : byte { None, More, Less, About }

/// <summary>A number in a text, in digits or words, with what it counts.</summary>
/// <param name="Span">From the modifier to the thing counted (<c>أكثر من ألف حاوية</c>).</param>
/// <param name="NumberSpan">The number alone.</param>
/// <param name="Unit">The thing counted in its singular, <c>%</c>, or a currency; null where nothing is counted.</param>
public sealed record NumberMention(TextSpan Span, TextSpan NumberSpan, decimal Value, NumberKind Kind, string? Unit, NumberModifier Modifier)
{
    /// <summary>Whether it tells how many or how much: not the year, date, score, article, telephone number, rank or mere fraction that it may be instead.</summary>
    public bool IsQuantity { get; init; }
}
