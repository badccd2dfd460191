using System.Globalization;
using Isnad.Arabic;

namespace Isnad;

/// <summary>When a page was published and changed, from the most to the least trusted: JSON-LD, meta, time elements, address, visible stamp.</summary>
sealed class PageDates(DateTimeOffset now, Outlet? outlet, List<Origin> origins)
{
    static readonly string[] PublishedNames =
    [
        "article:published_time", "datePublished", "og:published_time", "parsely-pub-date", "sailthru.date", "article.published", "publishdate", "publish-date", "publish_date",
        "published_date", "published-date", "pubdate", "publication_date", "publication-date", "DC.date.issued", "DCTERMS.issued", "dcterms.created", "DC.date.created", "DC.date", "dcterms.date",
        "date", "article_date_original", "originalpublicationdate", "rnews:datePublished", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "bt:pubDate", "cdate", "date_published",
        "displaydate", "dateCreated", "creation_date", "created", "article:published", "article:post_date", "timestamp", "mediator_published_time", "shareaholic:article_published_time", "citation_publication_date", "citation_date", "pdate", "OriginalPublicationDate", "article.created", "last-publish-date", "video:release_date",
    ];
    static readonly string[] ModifiedNames =
    [
        "article:modified_time", "dateModified", "og:updated_time", "article:updated_time", "lastmod", "last-modified", "DCTERMS.modified", "DC.date.modified", "article.updated", "revision_date", "modified", "updated",
    ];

    internal (Stamp? Published, Stamp? Modified) Find(MarkupTree tree, PageMeta meta, LinkedArticle? linked, Uri? address, MainText main)
    {
        var modified = Take("modified", linked?.Modified, "JSON-LD dateModified") ?? FromMeta("modified", meta, ModifiedNames) ?? FromTime(tree, main, modified: true);
        var published = Take("published", linked?.Published, "JSON-LD datePublished") ?? FromMeta("published", meta, PublishedNames)
            ?? FromTime(tree, main, modified: false) ?? FromAddress(address) ?? Visible(main, ref modified);
        return (published is null ? null : Zoned(published), modified is null ? null : Zoned(modified));
    }

    static string? Known(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>A time from the description of one of several articles.</summary>
    internal Stamp? Described(string field, string? text, List<Origin> to)
    {
        if (IsoStamp.Parse(text) is not { } stamp || !IsPossible(stamp)) return null;
        to.Add(new(field, stamp.Value, $"JSON-LD of the entry"));
        return Zoned(stamp);
    }

    /// <summary>The first time element within an element.</summary>
    internal Stamp? Within(MarkupTree tree, int element, List<Origin> to)
    {
        for (int i = element; i < tree[element].End; i++)
        {
            if (tree[i].Tag != Tag.Time || (IsoStamp.Parse(tree.Get(i, "datetime")) ?? Printed(tree.LineOf(i, 80))) is not { } stamp || !IsPossible(stamp)) continue;
            to.Add(new("published", stamp.Value, "<time> of the entry"));
            return Zoned(stamp);
        }
        return null;
    }

    /// <summary>A clock time without a zone is told in the outlet's.</summary>
    Stamp Zoned(Stamp stamp) => stamp.Zone is null && stamp.Value.Length > 10 && Known(outlet?.Zone) is { } zone ? stamp with { Zone = zone } : stamp;

    Stamp? FromMeta(string field, PageMeta meta, string[] names)
    {
        foreach (string name in names)
            foreach (string value in meta.All(name))
                if (Take(field, value, $"meta {name}") is { } stamp) return stamp;
        return null;
    }

    Stamp? Take(string field, string? text, string from)
    {
        if (text is null || (IsoStamp.Parse(text) ?? Unix(text)) is not { } stamp) return null;
        if (!IsPossible(stamp)) return null;
        origins.Add(new(field, stamp.Value, from));
        return stamp;
    }

    Stamp? Unix(string text)
    {
        text = text.Trim();
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long n)) return null;
        var at = text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(n) : DateTimeOffset.FromUnixTimeSeconds(n);
        return new(at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), text, "UTC");
    }

    /// <summary>Not before news stood on the web, not after tomorrow.</summary>
    internal bool IsPossible(Stamp stamp)
    {
        if (stamp.Value.Length < 10) return false;
        return DateOnly.TryParseExact(stamp.Value.AsSpan(0, 10), "yyyy-MM-dd", out var day)
            && day.Year >= 1993 && day <= DateOnly.FromDateTime(now.UtcDateTime.AddHours(26));
    }

    Stamp? FromTime(MarkupTree tree, MainText main, bool modified)
    {
        // The first after the headline, else the first of all; one marked as the date of publication wherever it stands.
        int title = main.Title < 0 ? 0 : main.Page.Blocks[main.Title].Element;
        Stamp? plain = null, early = null;
        for (int i = 1; i < tree.Count; i++)
        {
            ref var node = ref tree[i];
            if (node.Tag == Tag.Text || node.AttributeCount == 0) continue;
            var property = tree.RawAttribute(i, "itemprop");
            bool isModified = PageMeta.HasToken(property, "dateModified"), isPublished = PageMeta.HasToken(property, "datePublished") || tree.HasAttribute(i, "pubdate");
            if (node.Tag != Tag.Time && !isModified && !isPublished) continue;
            var classes = tree.RawAttribute(i, "class");
            isModified |= classes.Contains("updated", StringComparison.OrdinalIgnoreCase) && !classes.Contains("published", StringComparison.OrdinalIgnoreCase) || classes.Contains("modified", StringComparison.OrdinalIgnoreCase);
            if (isModified != modified) continue;
            var stamp = IsoStamp.Parse(tree.Get(i, "datetime")) ?? IsoStamp.Parse(tree.Get(i, "content"));
            if (stamp is null || !IsPossible(stamp)) stamp = Printed(tree.LineOf(i, 80));
            if (stamp is null) continue;
            if (isPublished || isModified) { origins.Add(new(modified ? "modified" : "published", stamp.Value, $"<{tree.Name(i)}> marked so")); return stamp; }
            if (i < title) early ??= stamp;
            else plain ??= stamp;
        }
        plain ??= early;
        if (plain is not null && !modified) origins.Add(new("published", plain.Value, "<time>"));
        return modified ? null : plain;
    }

    Stamp? Printed(string text)
    {
        var read = Stamps.Parse(text, new StampContext { Now = now, Zone = Known(outlet?.Zone), Country = Known(outlet?.Country) });
        if (read.Success && new Stamp(read.Value!, read.Text, read.Zone) is var stamp && IsPossible(stamp)) return stamp;
        return ForeignStamp.Parse(text) is { } foreign && IsPossible(foreign) ? foreign : null;
    }

    /// <summary>A stamp printed near the headline: below it, above it, below the text; said to be of an update, it is the time of change.</summary>
    Stamp? Visible(MainText main, ref Stamp? modified)
    {
        int blocks = main.Page.Blocks.Count;
        if (blocks == 0) return null;
        int title = main.Title >= 0 ? main.Title : Math.Max(0, main.First), first = main.First >= 0 ? main.First : title, last = Math.Max(main.Last, title);
        return Within(main, title, Math.Min(blocks, Math.Min(title + 25, Math.Max(first + 3, Math.Min(title + 8, last + 1)))), ref modified)
            ?? Within(main, Math.Max(0, title - 10), title, ref modified)
            ?? Within(main, last + 1, Math.Min(blocks, last + 8), ref modified)
            ?? Within(main, Math.Max(0, title - 60), title, ref modified);
    }

    Stamp? Within(MainText main, int from, int to, ref Stamp? modified)
    {
        for (int i = from; i < to; i++)
        {
            var block = main.Page.Blocks[i];
            if (block.Length > 200) continue;
            var text = main.Page.Text(block);
            if (!HasDigit(text)) continue;
            // Each line and each part between bars by itself: names and times stand side by side.
            foreach (var range in text.SplitAny('\n', '|', '\u2022', '\u00B7'))
            {
                var part = text[range];
                if (!HasDigit(part) || part.Length > 120 || Printed(part.Trim().ToString()) is not { } stamp) continue;
                bool changed = IsUpdate(part);
                origins.Add(new(changed ? "modified" : "published", stamp.Value, "visible stamp"));
                if (!changed) return stamp;
                modified ??= stamp;
            }
        }
        return null;
    }

    static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text) if (char.IsDigit(c)) return true;
        return false;
    }

    static readonly string[] UpdateWords = ["تحديث", "updated", "modified", "aktualisiert", "actualizado", "mis à jour", "atualizado", "aggiornato", "güncelleme"];

    static bool IsUpdate(ReadOnlySpan<char> text)
    {
        foreach (string word in UpdateWords) if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    Stamp? FromAddress(Uri? address)
    {
        if (address is null || AddressDay(address.AbsolutePath) is not { } stamp || !IsPossible(stamp)) return null;
        origins.Add(new("published", stamp.Value, "the address"));
        return stamp;
    }

    /// <summary><c>/2020/08/24/</c>, <c>/2020-8-24-</c>, <c>/20200824</c>.</summary>
    internal static Stamp? AddressDay(string path)
    {
        string[] parts = path.Split('/');
        // /2013/middle_east/8/3/: the year first, month and day after the section.
        for (int i = 0; i + 3 < parts.Length; i++)
            if (parts[i].Length == 4 && !parts[i + 1].Any(char.IsDigit) && IsoStamp.Parse($"{parts[i]}-{parts[i + 2]}-{parts[i + 3]}") is { Value.Length: 10 } split)
                return split with { Text = string.Join('/', parts[i..(i + 4)]) };
        for (int i = 0; i + 6 < path.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(path[i - 1]) || !(path[i] == '1' && path[i + 1] == '9' || path[i] == '2' && path[i + 1] == '0')) continue;
            int end = i;
            while (end < path.Length && (char.IsAsciiDigit(path[end]) || path[end] is '/' or '-' or '.') && end - i < 10) end++;
            var part = path.AsSpan(i, end - i).TrimEnd("/-.");
            // More digits after it: a number, no day.
            if (part.Length + i < path.Length && char.IsAsciiDigit(path[part.Length + i])) { if (part.Length >= 8 && !part.ContainsAny('/', '-', '.')) continue; }
            if (part.Length >= 8 && IsoStamp.Parse(part.ToString()) is { Value.Length: 10 } stamp) return stamp with { Text = part.ToString() };
        }
        return null;
    }
}
