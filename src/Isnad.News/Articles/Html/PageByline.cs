using Isnad.Arabic;

namespace Isnad;

/// <summary>Who wrote an article: never the outlet itself, never an address.</summary>
static class PageByline
{
    static readonly string[] Openings =
    [
        "بقلم",
        "كتب",
        "كتبت",
        "تحرير",
        "إعداد",
        "by ", "par ", "von ", "por ",
    ];

    internal static string? Find(MarkupTree tree, PageMeta meta, LinkedArticle? linked, MainText main, string? outlet, List<Origin> origins)
    {
        if (Take(linked?.Author, "JSON-LD author") is { } author) return author;
        if (Take(meta.First("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "DC.creator"), "meta author") is { } named) return named;
        for (int i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag == Tag.Text || tree[i].AttributeCount == 0) continue;
            if ((PageMeta.HasToken(tree.RawAttribute(i, "rel"), "author") || PageMeta.HasToken(tree.RawAttribute(i, "itemprop"), "author")) && Take(tree.LineOf(i, 120), "element marked author") is { } marked) return marked;
        }
        // A short line near the headline that says so: بقلم فلان.
        for (int i = Math.Max(0, main.Title); i < Math.Min(main.Page.Blocks.Count, Math.Max(0, main.Title) + 6); i++)
        {
            if (main.Page.Blocks[i].Length > 60) continue;
            string line = main.Page.Text(main.Page.Blocks[i]).ToString();
            foreach (string opening in Openings)
                if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && line.Length > opening.Length + 3 && !char.IsLetter(line[opening.Length - (opening[^1] == ' ' ? 1 : 0)])
                    && Take(line[opening.Length..].Trim(' ', ':', '-'), "line beside the headline") is { } said) return said;
        }
        return null;

        string? Take(string? name, string from)
        {
            if (name is null) return null;
            name = Spaces.Collapse(name);
            if (name.Length is < 3 or > 120 || name.Contains("://", StringComparison.Ordinal) || name.Contains('@') || name.All(c => !char.IsLetter(c))) return null;
            if (outlet is not null && Fold.ForSearch(name) == Fold.ForSearch(outlet) || OutletList.OfName(name) is not null) return null;
            if (name is "admin" or "Admin" or "administrator" or "editor" or "Super User" or "webmaster" or "null") return null;
            origins.Add(new("byline", name, from));
            return name;
        }
    }
}
