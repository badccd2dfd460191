using System.Text;

namespace Isnad;

/// <summary>RSS, RDF and Atom: one reader, since feeds mix their elements.</summary>
sealed class XmlFeed(MarkupTree tree, PageContext context)
{
    const int MostEntries = 5000;

    internal FeedReading Read()
    {
        int root = 0;
        for (int i = 1; i < tree.Count && root == 0; i++)
            if (tree[i].Tag != Tag.Text && Local(i) is "rss" or "feed" or "rdf" or "channel" or "item" or "entry") root = i;
        if (root == 0) return new() { SkipReason = "no feed: neither rss, rdf nor feed element in it" };
        // RSS has its fields in channel, with items in it or, in RDF, beside it.
        int channel = Local(root) is "rss" or "rdf" ? Children(root).FirstOrDefault(c => Local(c) == "channel", root) : root;
        var entries = new List<FeedEntry>();
        for (int i = root; i < tree.Count && entries.Count < MostEntries; i++)
        {
            if (tree[i].Tag == Tag.Text || Local(i) is not ("item" or "entry") || Space(i) is not ("" or "atom" or "rss")) continue;
            entries.Add(Entry(i));
            i = tree[i].End - 1;
        }
        return new()
        {
            Title = Line(channel, "title", "dc:title"),
            Link = Link(channel) ?? context.Address?.AbsoluteUri,
            Language = Text(channel, "language", "dc:language") ?? tree.Get(root, "xml:lang"),
            Entries = entries,
        };
    }

    FeedEntry Entry(int item)
    {
        string? id = Text(item, "id", "guid", "dc:identifier") ?? Attribute(item, "about");
        string? link = Link(item);
        int guid = First(item, "guid"), description = First(item, "description"), summary = First(item, "summary");
        // Where an item has both, the first sums up the second.
        bool both = description > 0 && summary > 0;
        // A guid is the address itself unless it says that it is none.
        if (link is null && guid > 0 && !tree.Is(guid, "isPermaLink", "false") && Text(item, "guid") is { } perma && Uri.TryCreate(perma, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") link = perma;
        return new()
        {
            Id = id,
            Title = Line(item, "title", "dc:title", "media:title"),
            Link = link,
            Published = Stamp(item, "pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created", "dc:date", "date"),
            Modified = Stamp(item, "updated", "modified", "dcterms:modified", "lastbuilddate"),
            Content = Markup(item, "content:encoded", "content", "fullitem", "xhtml:body", "body") ?? (both ? Content(Math.Max(description, summary)) : null),
            Summary = both ? Content(Math.Min(description, summary)) : Markup(item, "description", "summary", "abstract", "dc:description", "itunes:summary", "media:description") ?? (First(item, "media:group") is var group and > 0 ? Markup(group, "media:description") : null),
            Author = Author(item),
            Source = Line(item, "source") is { Length: < 80 } source ? source : null,
            Image = Image(item),
            Categories = [.. Children(item).Where(c => Name(c) is "category" or "dc:subject" or "keywords").Select(c => tree.Get(c, "term") ?? FeedText.Line(Inner(c))).OfType<string>().Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Take(40)],
        };
    }

    IEnumerable<int> Children(int node)
    {
        for (int i = node + 1; i < tree[node].End; i = tree[i].End)
            if (tree[i].Tag != Tag.Text) yield return i;
    }

    string Local(int node)
    {
        var name = tree.Name(node);
        int colon = name.IndexOf(':');
        return name[(colon + 1)..].ToString().ToLowerInvariant();
    }

    string Name(int node) => Space(node) is { Length: > 0 } space and not ("atom" or "rss") ? $"{space}:{Local(node)}" : Local(node);

    /// <summary>The namespace by its usual prefix, whatever prefix the feed gives it; empty for those of RSS and Atom themselves.</summary>
    string Space(int node)
    {
        var name = tree.Name(node);
        int colon = name.IndexOf(':');
        string declaration = colon < 0 ? "xmlns" : string.Concat("xmlns:", name[..colon]);
        for (int n = node; n >= 0; n = tree[n].Parent)
        {
            var uri = tree.RawAttribute(n, declaration);
            if (uri.IsEmpty) continue;
            return Known(uri.ToString().ToLowerInvariant(), colon < 0 ? "" : name[..colon].ToString().ToLowerInvariant());
        }
        return colon < 0 ? "" : name[..colon].ToString().ToLowerInvariant();
    }

    static string Known(string uri, string prefix) =>
        uri.Contains("purl.org/rss/1.0/modules/content", StringComparison.Ordinal) ? "content"
        : uri.Contains("purl.org/rss", StringComparison.Ordinal) || uri.Contains("netscape.com/rdf", StringComparison.Ordinal) || uri.Contains("backend.userland.com", StringComparison.Ordinal) || uri.Contains("blogs.law.harvard.edu", StringComparison.Ordinal) ? uri.Contains("/modules/", StringComparison.Ordinal) ? prefix : ""
        : uri.Contains("w3.org/2005/atom", StringComparison.Ordinal) || uri.Contains("purl.org/atom", StringComparison.Ordinal) ? "atom"
        : uri.Contains("purl.org/dc/terms", StringComparison.Ordinal) ? "dcterms"
        : uri.Contains("purl.org/dc/elements", StringComparison.Ordinal) ? "dc"
        : uri.Contains("search.yahoo.com/mrss", StringComparison.Ordinal) ? "media"
        : uri.Contains("itunes", StringComparison.Ordinal) ? "itunes"
        : uri.Contains("w3.org/1999/xhtml", StringComparison.Ordinal) ? "xhtml"
        : uri.Contains("22-rdf-syntax", StringComparison.Ordinal) ? "rdf"
        : prefix.Length > 0 ? prefix : "";

    int First(int node, string name)
    {
        foreach (int child in Children(node)) if (Name(child) == name) return child;
        return -1;
    }

    string? Text(int node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (First(node, name) is var child and > 0 && Inner(child).Trim() is { Length: > 0 } text) return text;
        return null;
    }

    string? Line(int node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (First(node, name) is var child and > 0 && FeedText.Line(Content(child)) is { } line) return line;
        return null;
    }

    Stamp? Stamp(int node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            // A repeated element overwrites the one before it.
            Stamp? last = null;
            foreach (int child in Children(node)) if (Name(child) == name) last = FeedStamp.Parse(Inner(child)) ?? last;
            if (last is not null) return last;
        }
        return null;
    }

    string? Markup(int node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (First(node, name) is var child and > 0 && Content(child).Trim() is { Length: > 0 } markup) return markup;
        return null;
    }

    string? Attribute(int node, string local)
    {
        for (int i = 0; i < tree[node].AttributeCount; i++)
        {
            var (name, value) = tree.AttributeAt(node, i);
            if (name == local || name.EndsWith(":" + local, StringComparison.Ordinal)) return value;
        }
        return null;
    }

    /// <summary>The text of an element as a reader of XML sees it: entities resolved once, CDATA as it stands.</summary>
    string Inner(int node)
    {
        var text = new StringBuilder();
        for (int i = node + 1; i < tree[node].End; i++) if (tree[i].Tag == Tag.Text) tree.AppendText(text, i);
        return text.ToString();
    }

    /// <summary>Markup: escaped in the text, or standing in the feed as elements (xhtml), or base64; plain text is escaped.</summary>
    string Content(int node)
    {
        string type = (tree.Get(node, "type") ?? "").ToLowerInvariant(), mode = (tree.Get(node, "mode") ?? "").ToLowerInvariant();
        bool elements = false;
        for (int i = node + 1; i < tree[node].End; i++) elements |= tree[i].Tag != Tag.Text;
        if (elements) return InnerMarkup(node);
        string text = Inner(node);
        if (mode == "base64" || type == "application/octet-stream")
        {
            byte[] bytes = new byte[text.Length];
            return Convert.TryFromBase64String(text.Trim(), bytes, out int n) ? Encoding.UTF8.GetString(bytes, 0, n) : text;
        }
        bool plain = type is "text" or "text/plain" && mode != "escaped";
        return plain ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal) : text;
    }

    string InnerMarkup(int node)
    {
        var markup = new StringBuilder();
        var open = new Stack<int>();
        for (int i = node + 1; i < tree[node].End; i++)
        {
            while (open.TryPeek(out int top) && tree[top].End <= i) markup.Append("</").Append(Local(open.Pop())).Append('>');
            if (tree[i].Tag == Tag.Text)
            {
                var raw = tree.Source.AsSpan(tree[i].Start, tree[i].Length);
                if (tree[i].Literal) markup.Append(raw.ToString().Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
                else markup.Append(raw);
                continue;
            }
            markup.Append('<').Append(Local(i));
            if (tree.Get(i, "href") is { } href) markup.Append(" href=\"").Append(href.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
            markup.Append('>');
            if (tree[i].End > i + 1) open.Push(i);
        }
        while (open.TryPop(out int rest)) markup.Append("</").Append(Local(rest)).Append('>');
        return markup.ToString();
    }

    string? Author(int item)
    {
        int author = First(item, "author");
        string? name = author > 0 && First(author, "name") is var named and > 0 ? Inner(named) : null;
        string? found = FeedText.Line(name ?? Text(item, "dc:creator", "itunes:author", "media:credit") ?? (author > 0 ? Inner(author) : null) ?? Text(item, "managingeditor"));
        if (found is null) return null;
        // RSS wants an address: name@example.com (The Name).
        int open = found.IndexOf('(');
        return open > 0 && found[..open].Contains('@') ? found[(open + 1)..].TrimEnd(')', ' ') : found;
    }

    string? Image(int item)
    {
        foreach (int child in Children(item))
        {
            string? address = Name(child) switch
            {
                "media:thumbnail" or "itunes:image" => tree.Get(child, "url") ?? tree.Get(child, "href"),
                "media:content" or "enclosure" when (tree.Get(child, "type") ?? tree.Get(child, "medium") ?? "").StartsWith("image", StringComparison.OrdinalIgnoreCase) => tree.Get(child, "url"),
                _ => null,
            };
            if (!string.IsNullOrEmpty(address)) return Resolve(child, address);
        }
        return null;
    }

    /// <summary>The address of the article: Atom's alternate link, or RSS's text.</summary>
    string? Link(int node)
    {
        string? any = null;
        foreach (int child in Children(node))
        {
            if (Local(child) != "link" || Space(child) is not ("" or "atom" or "rss")) continue;
            string? href = tree.Get(child, "href");
            string rel = tree.Get(child, "rel") ?? "alternate";
            if (href is { Length: > 0 })
            {
                if (rel == "alternate") return Resolve(child, href);
                continue;
            }
            if (Inner(child).Trim() is not { Length: > 0 } text) continue;
            // Of several addresses as text the last counts, as in other readers; one that says to be something else yields to all.
            if (rel == "alternate" || any is null) any = Resolve(child, text);
        }
        return any ?? (Text(node, "feedburner:origlink") is { } original ? original : null);
    }

    /// <summary>Against xml:base of the elements around it, else of the feed's own address.</summary>
    string Resolve(int node, string address)
    {
        var bases = new List<string>();
        for (int n = node; n > 0; n = tree[n].Parent) if (tree.Get(n, "xml:base") is { Length: > 0 } given) bases.Add(given);
        var from = context.Address;
        for (int i = bases.Count - 1; i >= 0; i--)
            if (from is null ? Uri.TryCreate(bases[i], UriKind.Absolute, out var next) : Uri.TryCreate(from, bases[i], out next)) from = next;
        return from is not null && Uri.TryCreate(from, address, out var absolute) ? absolute.OriginalString.Length > 0 && absolute.IsAbsoluteUri && address == absolute.OriginalString ? address : absolute.AbsoluteUri : address;
    }
}
