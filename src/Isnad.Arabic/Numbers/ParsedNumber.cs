namespace Isnad.Arabic;

enum NumberForm : byte { Cardinal, Ordinal, Fraction }

[Flags]
enum NumberTraits : byte
{
    None = 0,
    /// <summary>Begins with digits.</summary>
    Digits = 1,
    /// <summary>Digits and nothing else: no marks, no words.</summary>
    Plain = 2,
    /// <summary>With the article: الثلاث, الـ10.</summary>
    Definite = 4,
    /// <summary>واحد, واحدة alone.</summary>
    One = 8,
    /// <summary>اثنان, اثنتين alone.</summary>
    Two = 16,
    /// <summary>Begins with a ten, a hundred or more: with the article it may be an ordinal too (الذكرى الثمانون).</summary>
    Round = 32,
}

/// <summary>A number as read from the tokens, before what it counts is known.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Span">Its characters, without particles joined before it.</param>
/// <param name="Scale">The last multiplier in it (ملايين: a million), 1 where there is none.</param>
readonly record struct ParsedNumber(decimal Value, int First, int End, TextSpan Span, NumberForm Form, NumberTraits Traits, Proclitics Proclitics, decimal Scale)
{
    internal int Tokens => End - First;

    internal bool Is(NumberTraits traits) => (Traits & traits) != 0;
}
