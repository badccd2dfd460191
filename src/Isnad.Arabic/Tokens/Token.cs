namespace Isnad.Arabic;

public enum TokenKind : byte
{
    /// <summary>Letters of one script with their marks; parts of a name that underscores join, and digits after Latin letters (G20).</summary>
    Word,
    /// <summary>Digits with decimal and thousands marks, whose value the mark alone does not tell: 2,5 and 2,500.</summary>
    Number,
    /// <summary>One mark of punctuation or symbol; a run of dots or dashes is one token.</summary>
    Punctuation,
    /// <summary>A web or mail address.</summary>
    Address,
    /// <summary>A word with # before it.</summary>
    Hashtag,
    /// <summary>A name with @ before it.</summary>
    Mention,
    /// <summary>The end of a paragraph: one or more line feeds.</summary>
    Break,
    /// <summary>Single letters with their dots: د. and أ.د. before names, initials, أ.ف.ب; its word keeps the dots.</summary>
    Abbreviation,
}

/// <summary>A token of a text: its place and, shared between equal words, what is known of its form.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind, Word Word)
{
    public int Start => Span.Start;
    public int End => Span.End;
}
