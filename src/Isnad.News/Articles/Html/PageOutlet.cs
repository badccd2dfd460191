using Isnad.Arabic;

namespace Isnad;

/// <summary>Who published an article: the outlet of the address, of the description, or the one that an aggregator names as its source.</summary>
static class PageOutlet
{
    internal static (string? Name, Outlet? Known) Find(PageMeta meta, LinkedArticle? linked, Uri? address, MarkupTree tree, PageText page, int title, List<Origin> origins)
    {
        var host = address is null ? null : OutletList.OfAddress(address);
        if (host is { IsAggregator: false }) return Take(host.Name, host, $"host {address!.Host}");
        if (host is { IsAggregator: true } && Named(page, title) is { } source) return Take(source.Name, OutletList.OfName(source.Name), source.From);
        foreach (var (name, from) in (ReadOnlySpan<(string?, string)>)[(linked?.Publisher, "JSON-LD publisher"), (meta.First("og:site_name"), "meta og:site_name"), (meta.First("publisher", "article:publisher", "application-name"), "meta publisher")])
        {
            if (name is null || name.Length > 80 || name.Contains("://", StringComparison.Ordinal)) continue;
            var known = OutletList.OfName(name);
            if (known is { IsAggregator: true }) continue;
            return Take(known?.Name ?? name, known, from);
        }
        if (meta.Title is { } line)
            foreach (string part in line.Split(['|', '-', '\u2013', ':', '\u00BB', '\u00AB']))
                if (part.Trim() is { Length: > 2 } name && OutletList.OfName(name) is { IsAggregator: false } known) return Take(known.Name, known, "title");
        if (Named(page, title) is { } label) return Take(label.Name, OutletList.OfName(label.Name), label.From);
        if (address is null && OfLinks(tree) is { } linkedTo) return Take(linkedTo.Name, linkedTo, "most of its links");
        return host is null && address is not null ? Take(address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host, null, "host") : (null, null);

        (string, Outlet?) Take(string name, Outlet? known, string from)
        {
            origins.Add(new("outlet", name, from));
            return (name, known);
        }
    }

    /// <summary>A saved page without an address links mostly to its own site.</summary>
    static Outlet? OfLinks(MarkupTree tree)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int absolute = 0;
        for (int i = 1; i < tree.Count && absolute < 400; i++)
        {
            if (tree[i].Tag != Tag.A || tree.RawAttribute(i, "href") is not { Length: > 10 and < 500 } href || !href.StartsWith("http", StringComparison.OrdinalIgnoreCase)) continue;
            if (!Uri.TryCreate(href.ToString(), UriKind.Absolute, out var uri) || uri.Host.Length == 0) continue;
            absolute++;
            string site = uri.GetLeftPart(UriPartial.Authority);
            counts[site] = counts.GetValueOrDefault(site) + 1;
        }
        if (absolute < 5) return null;
        var most = counts.MaxBy(c => c.Value);
        return most.Value * 2 > absolute && OutletList.OfAddress(new(most.Key)) is { IsAggregator: false } outlet ? outlet : null;
    }

    /// <summary>A short block that says "source: X", or, near the headline, that is an outlet's name and no more.</summary>
    static (string Name, string From)? Named(PageText page, int title)
    {
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Length is < 3 or > 80) continue;
            string text = page.Text(block).ToString();
            if (Labels.Of(text) is { Kind: LabelKind.Source, Value: { Length: > 1 and < 60 } value } && SourceLine.Split(value).Outlet is { } outlet) return (outlet, "label in the page");
            if (title >= 0 && Math.Abs(i - title) <= 4 && OutletList.OfName(text) is { IsAggregator: false } known) return (known.Name, "name beside the headline");
        }
        return null;
    }
}
