namespace Isnad;

/// <summary>Pages that hold more than one article: entries of a live blog, whole articles one after another.</summary>
static class SeveralArticles
{
    const int LeastText = 250, LeastEntry = 40;

    /// <summary>The articles, or none where the page holds one.</summary>
    internal static IReadOnlyList<ArticleSource> Find(MarkupTree tree, List<LinkedArticle> linked, ArticleSource page, MainTextFinder finder, PageDates dates)
    {
        if (linked.FirstOrDefault(l => l.Updates.Count > 1) is { } live && Entries(live.Updates, page, dates, LeastEntry) is { Count: > 1 } entries) return entries;
        if (Described(linked, page, dates) is { Count: > 1 } described) return described;
        return Elements(tree, page, finder, dates);
    }

    // Several described articles with bodies of their own; one article described twice has the same body twice.
    static List<ArticleSource> Described(List<LinkedArticle> linked, ArticleSource page, PageDates dates) =>
        Entries([.. linked.Where(l => l.Body is { Length: >= LeastText }).DistinctBy(l => l.Body, StringComparer.Ordinal).DistinctBy(l => l.Headline, StringComparer.Ordinal)], page, dates, LeastText);

    static List<ArticleSource> Entries(IReadOnlyList<LinkedArticle> entries, ArticleSource page, PageDates dates, int least)
    {
        var found = new List<ArticleSource>();
        foreach (var entry in entries)
        {
            string text = Paragraphs.Normalize(Plain(entry.Body ?? ""));
            if (text.Length < least) continue;
            var origins = new List<Origin> { new("text", "", "JSON-LD articleBody") };
            found.Add(page with
            {
                Url = entry.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var at) && at.Scheme is "http" or "https" ? url : page.Url,
                Title = entry.Headline ?? page.Title,
                Published = dates.Described("published", entry.Published, origins) ?? page.Published,
                Modified = dates.Described("modified", entry.Modified, origins),
                Byline = entry.Author ?? page.Byline,
                Text = text,
                Parts = [],
                Captions = [],
                Origins = [.. page.Origins, .. origins],
            });
        }
        return found;
    }

    static string Plain(string text) => text.Contains('<') ? new PageText(MarkupReader.Html(text), hiddenToo: true).All() : Entities.Decode(text);

    // Article elements, each with a heading and a text of its own, none of them the headline of the page.
    static List<ArticleSource> Elements(MarkupTree tree, ArticleSource page, MainTextFinder finder, PageDates dates)
    {
        if (finder.Text.Title >= 0 || finder.Text.Container < 0) return [];
        var found = new List<ArticleSource>();
        for (int i = finder.Text.Container; i < tree[finder.Text.Container].End && found.Count < 100; i++)
        {
            bool update = PageMeta.HasToken(tree.RawAttribute(i, "itemprop"), "liveBlogUpdate");
            if (tree[i].Tag != Tag.Article && !update) continue;
            var part = finder.Part(i);
            string? heading = finder.HeadingOf(i);
            if (part.Text.Length >= (update ? LeastEntry : LeastText) && (heading is not null || update))
            {
                var origins = new List<Origin>();
                found.Add(page with { Title = heading ?? page.Title, Published = dates.Within(tree, i, origins) ?? page.Published, Modified = null, Text = part.Text, Parts = part.Parts, Captions = part.Captions, Origins = [.. page.Origins, .. origins] });
            }
            i = tree[i].End - 1;
        }
        return found;
    }
}
