using Isnad.Arabic;

namespace Isnad;

/// <summary>A time as a page gives it.</summary>
/// <param name="Value">ISO 8601, as precise as the page is and no more; local to <paramref name="Zone"/>.</param>
/// <param name="Text">As written.</param>
/// <param name="Zone">An IANA zone or an offset (<c>UTC</c>, <c>Asia/Riyadh</c>, <c>+03:00</c>); null where neither page nor outlet tells.</param>
public sealed record Stamp(string Value, string Text, string? Zone);

/// <summary>Where a field of an article came from: the tag, label or rule that gave it. For <c>--explain</c>.</summary>
public sealed record Origin(string Field, string Value, string From);

/// <summary>What a block of a page is.</summary>
public enum BlockKind : byte { Paragraph, Heading, Quote, Item, Cell, Preformatted, Caption }

/// <summary>A part of an article's text that is more than a paragraph.</summary>
/// <param name="Span">UTF-16 units of <see cref="ArticleSource.Text"/>.</param>
public sealed record TextPart(BlockKind Kind, Isnad.Arabic.TextSpan Span);

/// <summary>What a page tells about one article, before its text is understood.</summary>
public sealed record ArticleSource
{
    public string? Url { get; init; }
    public string? Title { get; init; }
    public Stamp? Published { get; init; }
    public Stamp? Modified { get; init; }
    public string? Outlet { get; init; }
    public string? Byline { get; init; }
    public string? Section { get; init; }
    public string? Image { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
    /// <summary>Credits that stand outside the body (المصدر: رويترز), as written.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];
    /// <summary>Paragraphs separated by single line feeds.</summary>
    public required string Text { get; init; }
    /// <summary>The parts of the text in order, each with what it is; empty where the input does not tell.</summary>
    public IReadOnlyList<TextPart> Parts { get; init; } = [];
    /// <summary>Captions of its pictures: they stand beside the text, not in it.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];
    public IReadOnlyList<Origin> Origins { get; init; } = [];
}

/// <summary>One article, understood: the record that <c>isnad read --json</c> prints.</summary>
public sealed record Article
{
    /// <summary>Path, address, <c>-</c>, or <c>file.jsonl#ID</c>.</summary>
    public required string Input { get; init; }
    /// <summary>Its place on the page, from 0.</summary>
    public required int Index { get; init; }
    /// <summary>Stable: made from the canonical address, or else from the folded text.</summary>
    public required string Id { get; init; }
    public required ArticleSource Source { get; init; }
    public string Text => Source.Text;
    public string? Title => Source.Title;
    public required string Language { get; init; }
    /// <summary>The agencies and outlets that the article credits, as written, each once.</summary>
    public required IReadOnlyList<string> Credits { get; init; }
    public required IReadOnlyList<Statement> Statements { get; init; }
    /// <summary>Spans count units of the title.</summary>
    public required IReadOnlyList<Statement> TitleStatements { get; init; }
    public required IReadOnlyList<TimeMention> Times { get; init; }
    public required IReadOnlyList<NumberMention> Quantities { get; init; }
    public required IReadOnlyList<Entity> Entities { get; init; }
}
