namespace Isnad;

/// <summary>The subjects that a page gives its article: tags, then the keywords of its description.</summary>
static class PageKeywords
{
    const int Most = 40, Longest = 80;

    internal static IReadOnlyList<string> Find(MarkupTree tree, PageMeta meta, LinkedArticle? linked, string page, List<Origin> origins)
    {
        if (Clean(meta.All("article:tag"), "meta article:tag") is { Count: > 0 } tags) return tags;
        if (Clean(linked?.Keywords ?? [], "JSON-LD keywords") is { Count: > 0 } described) return described;
        if (Clean(TagLinks(tree), "links of rel=tag") is { Count: > 0 } links) return links;
        if (meta.First("news_keywords", "keywords", "parsely-tags", "sailthru.tags") is { } line) return Clean([line], "meta keywords");
        return [];

        IReadOnlyList<string> Clean(IReadOnlyList<string> given, string from)
        {
            if (given.Count == 0) return [];
            IEnumerable<string> cut = given.Count == 1 ? KeywordLine.Cut(given[0].Length > 2000 ? given[0][..2000] : given[0], page) : given;
            string[] words = [.. cut.Select(k => Spaces.Collapse(k).TrimStart('#').Replace('_', ' ')).Where(k => k.Length is > 1 and < Longest).Distinct(StringComparer.Ordinal).Take(Most)];
            if (words.Length > 0) origins.Add(new("keywords", string.Join(" · ", words), from));
            return words;
        }
    }

    static List<string> TagLinks(MarkupTree tree)
    {
        var found = new List<string>();
        for (int i = 1; i < tree.Count && found.Count < Most; i++)
            if (tree[i].Tag == Tag.A && PageMeta.HasToken(tree.RawAttribute(i, "rel"), "tag") && tree.LineOf(i, 120) is { Length: > 1 } word) found.Add(word);
        return found;
    }
}
