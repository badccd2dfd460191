using System.Diagnostics.CodeAnalysis;

namespace Isnad;

/// <summary>Reads a page of the web: its article or articles, or its links.</summary>
public static class HtmlPage
{
    /// <summary>Never throws for what the bytes hold.</summary>
    public static PageReading Read(ReadOnlyMemory<byte> bytes, PageContext context)
    {
        if (bytes.Length > PageLimits.Bytes) return PageReading.Skip($"the page is longer than {PageLimits.Bytes >> 20} MB, the most that is read at once");
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
        var finder = MainTextFinder.On(tree, title);
        var text = finder.Text;
        var address = Address(meta, main, context);
        if (PageLinks.IsList(tree, meta, main, address, text))
        {
            var links = PageLinks.Find(tree, address);
            return new([], links, $"a page of links ({links.Count} headlines), no article");
        }
        var (outlet, known) = PageOutlet.Find(meta, main, address, tree, text.Page, text.Title, origins);
        var dates = new PageDates(context.Now, known, origins);
        var (published, modified) = dates.Find(tree, meta, main, address, text);
        string body = text.Text;
        // A page around a video or a picture has its description for a text.
        if (body.Length == 0 && IsArticle(meta, main)) body = Paragraphs.Normalize(main?.Body ?? meta.First("og:description", "description") ?? "");
        string page = title + "\n" + body;
        var common = new ArticleSource
        {
            Url = address?.AbsoluteUri,
            Title = title,
            Published = published,
            Modified = modified,
            Outlet = outlet,
            Byline = PageByline.Find(tree, meta, main, text, outlet, origins),
            Section = main?.Section ?? meta.First("article:section", "parsely-section"),
            Image = Absolute(address, main?.Image ?? meta.First("og:image", "twitter:image")),
            Keywords = PageKeywords.Find(tree, meta, main, page, origins),
            Credits = text.Credits,
            Language = TextLanguage.Of(body.Length > 0 ? body : title ?? "", meta.Language ?? meta.First("og:locale")),
            Text = body,
            Parts = text.Parts,
            Captions = text.Captions,
            Origins = origins,
        };
        var several = SeveralArticles.Find(tree, linked, common, finder, dates);
        if (several.Count > 1) return new(several, [], null);
        return body.Length > 0 ? new([common], [], null) : PageReading.Skip("no text of an article on this page");
    }

    static bool IsArticle(PageMeta meta, LinkedArticle? linked) =>
        linked is not null && linked.Type is not ("WebPage" or "CollectionPage") || meta.First("og:type") is { } type && (type.Contains("article", StringComparison.OrdinalIgnoreCase) || type.Contains("video", StringComparison.OrdinalIgnoreCase));

    static Uri? Address(PageMeta meta, LinkedArticle? linked, PageContext context)
    {
        foreach (string? given in (ReadOnlySpan<string?>)[meta.Canonical, meta.First("og:url"), linked?.Url])
            if (given is not null && TryAddress(context.Address, given, out var address) && (address.AbsolutePath.Length > 1 || context.Address is null)) return address;
        return context.Address;
    }

    static bool TryAddress(Uri? page, string given, [NotNullWhen(true)] out Uri? address)
    {
        bool made = page is not null ? Uri.TryCreate(page, given, out address) : Uri.TryCreate(given, UriKind.Absolute, out address);
        if (made && address!.Scheme is "http" or "https" && address.Host.Length > 0) return true;
        address = null;
        return false;
    }

    static string? Absolute(Uri? page, string? given) => given is not null && TryAddress(page, given, out var address) ? address.AbsoluteUri : null;
}
