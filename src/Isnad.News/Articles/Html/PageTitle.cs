using Isnad.Arabic;

namespace Isnad;

/// <summary>The headline, without the site's name.</summary>
static class PageTitle
{
    static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", " ~ ", "|", " : "];

    internal static string? Find(MarkupTree tree, PageMeta meta, LinkedArticle? linked, List<Origin> origins)
    {
        string? site = meta.First("og:site_name", "application-name", "twitter:site") ?? linked?.Publisher;
        var headings = Headings(tree);
        string? documentTitle = meta.Title is { Length: > 0 } t ? WithoutSite(t, site, headings) : null;
        if (linked?.Headline is { Length: > 3 } headline) return From(WithoutSite(headline, site, headings), "JSON-LD headline");
        if (meta.First("og:title", "twitter:title", "title", "DC.title", "parsely-title", "sailthru.title") is { Length: > 3 } open)
            return From(WithoutSite(Spaces.Collapse(open), site, headings), "meta og:title");
        // A single h1 that the document's title begins with or repeats.
        if (headings.FirstOrDefault(h => documentTitle is not null && Same(h, documentTitle)) is { } same) return From(same, "h1");
        if (headings.Count == 1 && headings[0].Length > 12) return From(headings[0], "h1");
        if (documentTitle is not null) return From(documentTitle, "title");
        return headings.Count > 0 ? From(headings[0], "h1") : null;

        string From(string value, string from)
        {
            origins.Add(new("title", value, from));
            return value;
        }
    }

    static List<string> Headings(MarkupTree tree)
    {
        var found = new List<string>();
        for (int i = 1; i < tree.Count && found.Count < 8; i++)
            if (tree[i].Tag == Tag.H1 && tree.LineOf(i, 500) is { Length: > 2 } line) found.Add(line);
        return found;
    }

    static bool Same(string a, string b)
    {
        string x = Fold.ForSearch(a), y = Fold.ForSearch(b);
        return x == y || x.Length > 15 && y.Contains(x, StringComparison.Ordinal) || y.Length > 15 && x.StartsWith(y, StringComparison.Ordinal);
    }

    /// <summary>Cuts the part that is the site: named by the page, or, where a heading shows the rest to be the headline, whatever else stands there.</summary>
    internal static string WithoutSite(string title, string? site, List<string> headings)
    {
        title = Spaces.Collapse(title);
        foreach (string heading in headings)
            if (heading.Length > 12 && title.Length > heading.Length && (title.StartsWith(heading, StringComparison.Ordinal) || heading.Length > title.Length / 2 && title.Contains(heading, StringComparison.Ordinal))) return heading;
        foreach (string separator in Separators)
        {
            int last = title.LastIndexOf(separator, StringComparison.Ordinal), first = title.IndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) continue;
            string tail = title[(last + separator.Length)..], head = title[..first];
            if (site is not null && IsSite(tail, site)) return title[..last].Trim();
            if (site is not null && IsSite(head, site)) return title[(first + separator.Length)..].Trim();
            // No name to compare: a short tail after a long headline is the site.
            if (separator.Length > 1 && tail.Length <= 30 && last >= 25 && tail.Count(c => c == ' ') < 4) return title[..last].Trim();
        }
        return title;
    }

    static bool IsSite(string part, string site)
    {
        string a = Letters(part), b = Letters(site);
        return a.Length > 1 && b.Length > 1 && (a == b || a.Length >= 4 && b.Contains(a, StringComparison.Ordinal) || b.Length >= 4 && a.Contains(b, StringComparison.Ordinal) && a.Length < b.Length * 3);

        static string Letters(string s) => new([.. Fold.ForSearch(s).Where(char.IsLetterOrDigit)]);
    }
}
