namespace Isnad.Arabic;

public enum TokenKind : byte
{
    /// <summary>Letters of any script with their marks.</summary>
    Word,
    /// <summary>Digits with decimal and thousands marks.</summary>
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
}

/// <summary>A token of a text: its place and, shared between equal words, what is known of its form.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind, Word Word)
{
    public int Start => Span.Start;
    public int End => Span.End;
}
