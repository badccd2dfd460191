using System.Text.Json;

namespace Isnad;

/// <summary>Reads feeds: RSS of all versions, RDF, Atom 0.3 and 1.0, JSON Feed; ill-formed ones as far as they go.</summary>
public static class FeedFile
{
    /// <summary>Never throws for what the bytes hold.</summary>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, PageContext context)
    {
        if (bytes.Length > PageLimits.Bytes) return new() { SkipReason = $"the feed is longer than {PageLimits.Bytes >> 20} MB, the most that is read at once" };
        string text = Charset.Decode(bytes.Span, context.ContentType);
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (start is ['{', ..]) return JsonFeed(text, context);
        return start.IsEmpty ? new() { SkipReason = "empty" } : new XmlFeed(MarkupReader.Xml(text), context).Read();
    }

    /// <summary>Whether bytes that a server sent are a feed rather than a page: by what it says, else by how they begin.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (contentType is not null && (contentType.Contains("rss", StringComparison.OrdinalIgnoreCase) || contentType.Contains("atom", StringComparison.OrdinalIgnoreCase) || contentType.Contains("feed+json", StringComparison.OrdinalIgnoreCase))) return true;
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        return !head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("<rss", StringComparison.Ordinal) || head.Contains("<feed", StringComparison.Ordinal) || head.Contains("<rdf:RDF", StringComparison.Ordinal) || head.Contains("jsonfeed.org/version", StringComparison.Ordinal));
    }

    static FeedReading JsonFeed(string text, PageContext context)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var feed = document.RootElement;
            if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return new() { SkipReason = "JSON without 'items': no JSON Feed" };
            return new()
            {
                Title = FeedText.Line(String(feed, "title")),
                Link = String(feed, "home_page_url") ?? context.Address?.AbsoluteUri,
                Language = String(feed, "language"),
                Entries = [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Entry)],
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new() { SkipReason = $"no valid JSON: {e.Message}" };
        }
    }

    static FeedEntry Entry(JsonElement item) => new()
    {
        Id = String(item, "id"),
        Title = FeedText.Line(String(item, "title")),
        Link = String(item, "url") ?? String(item, "external_url"),
        Published = FeedStamp.Parse(String(item, "date_published")),
        Modified = FeedStamp.Parse(String(item, "date_modified")),
        Content = String(item, "content_html") ?? String(item, "content_text"),
        Summary = String(item, "summary"),
        Image = String(item, "image") ?? String(item, "banner_image"),
        Author = item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? String(author, "name")
            : item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).Select(a => String(a, "name")).FirstOrDefault(n => n is not null) : null,
        Categories = item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? [.. tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)] : [],
    };

    static string? String(JsonElement e, string name) => e.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    } : null;
}
