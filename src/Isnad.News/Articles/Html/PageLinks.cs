namespace Isnad;

/// <summary>The links of a page whose words read as headlines.</summary>
static class PageLinks
{
    const int ShortestHeadline = 20, Most = 500;

    internal static List<PageLink> Find(MarkupTree tree, Uri? address)
    {
        var found = new List<PageLink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < tree.Count && found.Count < Most; i++)
        {
            if (tree[i].Tag != Tag.A) continue;
            var raw = tree.RawAttribute(i, "href");
            if (raw.Length is < 2 or > 2000 || raw[0] == '#') continue;
            string text = tree.LineOf(i, 400);
            if (text.Length < ShortestHeadline || !text.Contains(' ')) continue;
            string href = Entities.Decode(raw.Trim());
            if (!Uri.TryCreate(href, UriKind.RelativeOrAbsolute, out var uri)) continue;
            if (!uri.IsAbsoluteUri && (address is null || !Uri.TryCreate(address, href, out uri))) continue;
            if (uri.Scheme is not ("http" or "https") || uri.AbsolutePath.Length < 2) continue;
            string clean = uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
            if (seen.Add(clean)) found.Add(new(clean, text));
        }
        return found;
    }

    /// <summary>Whether a page lists articles rather than being one: no sign of an article, little text, many headlines.</summary>
    internal static bool IsList(MarkupTree tree, PageMeta meta, LinkedArticle? linked, Uri? address, MainText main)
    {
        if (linked is not null && linked.Type is not ("WebPage" or "CollectionPage") || meta.First("article:published_time", "og:article:published_time") is not null) return false;
        if (meta.First("og:type") is { } type && type.Contains("article", StringComparison.OrdinalIgnoreCase)) return false;
        int headlines = 0;
        for (int i = 1; i < tree.Count; i++)
            if (tree[i].Tag == Tag.A && tree[i].End > i + 1 && LongText(tree, i)) headlines++;
        bool home = address is not null && address.AbsolutePath.Trim('/').Length < 12 && !address.AbsolutePath.AsSpan().ContainsAnyInRange('0', '9');
        int needed = home ? 10 : main.Title >= 0 && main.Text.Length > 200 ? int.MaxValue : 20;
        return headlines >= needed && main.Text.Length < (home ? headlines * 60 : 600);
    }

    static bool LongText(MarkupTree tree, int node)
    {
        int length = 0;
        for (int i = node + 1; i < tree[node].End && length < 300; i++) if (tree[i].Tag == Tag.Text) length += tree.Source.AsSpan(tree[i].Start, tree[i].Length).Trim().Length;
        return length is >= ShortestHeadline and < 250;
    }
}
