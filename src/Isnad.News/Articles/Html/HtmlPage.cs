namespace Isnad;

/// <summary>Reads a page of the web: its article or articles, or its links.</summary>
public static class HtmlPage
{
    /// <summary>Never throws for what the bytes hold.</summary>
    public static PageReading Read(ReadOnlyMemory<byte> bytes, PageContext context)
    {
        if (bytes.Length > PageLimits.Bytes) return PageReading.Skip($"the page is longer than {PageLimits.Bytes >> 20} MB");
        return Read(Charset.Decode(bytes.Span, context.ContentType), context);
    }

    internal static PageReading Read(string html, PageContext context)
    {
        var tree = MarkupReader.Html(html);
        var meta = new PageMeta(tree);
        var linked = JsonLd.Read(tree, meta.JsonLd);
        var main = linked.Count > 0 ? linked[0] : null;
        var origins = new List<Origin>();
        string? title = PageTitle.Find(tree, meta, main, origins);
        var text = MainTextFinder.Find(tree, title);
        var address = Address(meta, main, context);
        var (published, modified) = new PageDates(context.Now, origins).Find(tree, meta, main, address, text);
        string body = text.Text;
        // A page around a video or a picture has its description for a text.
        if (body.Length == 0 && IsArticle(meta, main)) body = Paragraphs.Normalize(main?.Body ?? meta.First("og:description", "description") ?? "");
        if (body.Length == 0) return PageReading.Skip("no text of an article on this page");
        return new([new ArticleSource
        {
            Url = address?.AbsoluteUri,
            Title = title,
            Published = published,
            Modified = modified,
            Outlet = main?.Publisher ?? meta.First("og:site_name"),
            Byline = main?.Author ?? meta.First("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
            Section = main?.Section ?? meta.First("article:section"),
            Image = main?.Image ?? meta.First("og:image", "twitter:image"),
            Text = body,
            Parts = text.Parts,
            Captions = text.Captions,
            Origins = origins,
        }], [], null);
    }

    static bool IsArticle(PageMeta meta, LinkedArticle? linked) =>
        linked is not null && linked.Type is not ("WebPage" or "CollectionPage") || meta.First("og:type") is { } type && (type.Contains("article", StringComparison.OrdinalIgnoreCase) || type.Contains("video", StringComparison.OrdinalIgnoreCase));

    static Uri? Address(PageMeta meta, LinkedArticle? linked, PageContext context)
    {
        foreach (string? given in (ReadOnlySpan<string?>)[meta.Canonical, meta.First("og:url"), linked?.Url])
            if (given is not null && TryAddress(context.Address, given, out var address) && address.AbsolutePath.Length > 1) return address;
        return context.Address;
    }

    static bool TryAddress(Uri? page, string given, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? address)
    {
        bool made = page is not null ? Uri.TryCreate(page, given, out address) : Uri.TryCreate(given, UriKind.Absolute, out address);
        if (made && address!.Scheme is "http" or "https") return true;
        address = null;
        return false;
    }
}
