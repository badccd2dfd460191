namespace Isnad;

/// <summary>What is known of a page besides its bytes.</summary>
/// <param name="Address">Where it was fetched; null for a file.</param>
/// <param name="ContentType">The HTTP header, for its charset.</param>
/// <param name="Clock">Stamps after its now are refused. Null: the system's clock.</param>
public sealed record PageContext(Uri? Address = null, string? ContentType = null, TimeProvider? Clock = null)
{
    internal DateTimeOffset Now => (Clock ?? TimeProvider.System).GetUtcNow();
}

/// <summary>A link to what is likely an article: the absolute address and the words on it.</summary>
public sealed record PageLink(string Address, string Text);

/// <summary>What a page holds: articles, or links to them, or neither and why.</summary>
public sealed record PageReading(IReadOnlyList<ArticleSource> Articles, IReadOnlyList<PageLink> Links, string? SkipReason)
{
    internal static PageReading Skip(string reason) => new([], [], reason);
}

/// <summary>What one page may cost. Beyond these it is cut or refused with a reason.</summary>
public static class PageLimits
{
    public const int Bytes = 32 << 20;
    /// <summary>An inflated page may be this many times its compressed size; text seldom passes 30.</summary>
    public const int InflationRatio = 200;
}
