namespace Isnad;

/// <summary>An entry of a feed, as the feed gives it.</summary>
public sealed record FeedEntry
{
    public string? Id { get; init; }
    /// <summary>Plain text.</summary>
    public string? Title { get; init; }
    /// <summary>The absolute address of the article where base and link tell it.</summary>
    public string? Link { get; init; }
    public Stamp? Published { get; init; }
    public Stamp? Modified { get; init; }
    /// <summary>Markup of the whole content, else of the summary; never to be shown as it is.</summary>
    public string? Content { get; init; }
    public string? Summary { get; init; }
    public string? Author { get; init; }
    public string? Image { get; init; }
    /// <summary>The outlet, where the entry names one of its own (<c>source</c>).</summary>
    public string? Source { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];
}

/// <summary>A feed as read: RSS, RDF, Atom or JSON Feed.</summary>
public sealed record FeedReading
{
    public string? Title { get; init; }
    /// <summary>The address of the site that the feed is of.</summary>
    public string? Link { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];
    /// <summary>Why there is nothing to read, or null.</summary>
    public string? SkipReason { get; init; }

    /// <summary>The entries that hold text, as articles.</summary>
    public IReadOnlyList<ArticleSource> Articles()
    {
        var outlet = Uri.TryCreate(Link, UriKind.Absolute, out var site) ? OutletList.OfAddress(site) : null;
        var found = new List<ArticleSource>(Entries.Count);
        foreach (var entry in Entries)
        {
            string text = FeedText.Plain(entry.Content ?? entry.Summary ?? "");
            if (text.Length == 0) continue;
            var own = Uri.TryCreate(entry.Link, UriKind.Absolute, out var address) ? OutletList.OfAddress(address) : null;
            string? name = own is { IsAggregator: false } ? own.Name : entry.Source ?? (outlet is { IsAggregator: false } ? outlet.Name : outlet is null ? Title : null);
            found.Add(new ArticleSource
            {
                Url = entry.Link,
                Title = entry.Title,
                Published = entry.Published,
                Modified = entry.Modified,
                Outlet = name,
                Byline = entry.Author,
                Image = entry.Image,
                Keywords = entry.Categories,
                Language = TextLanguage.Of(text, Language),
                Text = text,
                Origins = [.. Origins(entry)],
            });
        }
        return found;
    }

    static IEnumerable<Origin> Origins(FeedEntry entry)
    {
        if (entry.Title is not null) yield return new("title", entry.Title, "feed entry");
        if (entry.Published is not null) yield return new("published", entry.Published.Value, "feed entry");
        if (entry.Modified is not null) yield return new("modified", entry.Modified.Value, "feed entry");
    }
}

/// <summary>Text of feeds: markup in it is read, not shown.</summary>
static class FeedText
{
    /// <summary>Paragraphs, one a line.</summary>
    internal static string Plain(string markup) => markup.Contains('<') ? new PageText(MarkupReader.Html(markup), hiddenToo: true).All() : Paragraphs.Normalize(Entities.Decode(markup));

    /// <summary>One line. In titles a lone &lt; is itself.</summary>
    internal static string? Line(string? markup)
    {
        if (string.IsNullOrWhiteSpace(markup)) return null;
        string text = Spaces.Collapse(Plain(markup).Replace('\n', ' '));
        return text.Length == 0 ? null : text;
    }
}
