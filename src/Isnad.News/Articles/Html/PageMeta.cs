namespace Isnad;

/// <summary>What stands in the head of a page: meta elements, title, canonical address, links to feeds.</summary>
sealed class PageMeta
{
    readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    internal string? Title { get; }
    internal string? Canonical { get; }
    internal string? AmpOf { get; }
    internal string? Base { get; }
    internal string? Language { get; }
    /// <summary>Script elements that hold JSON-LD.</summary>
    internal List<int> JsonLd { get; } = [];

    internal PageMeta(MarkupTree tree)
    {
        for (int i = 1; i < tree.Count; i++)
        {
            ref var node = ref tree[i];
            switch (node.Tag)
            {
                case Tag.Meta: Meta(tree, i); break;
                case Tag.Title when Title is null && !Within(tree, i, Tag.Svg): Title = tree.LineOf(i, 600); break;
                case Tag.Base when Base is null: Base = tree.Get(i, "href"); break;
                case Tag.Link when Canonical is null && HasToken(tree.RawAttribute(i, "rel"), "canonical"): Canonical = tree.Get(i, "href"); break;
                case Tag.Html: Language ??= tree.Get(i, "lang") ?? tree.Get(i, "xml:lang"); break;
                case Tag.Script when tree.RawAttribute(i, "type").Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase): JsonLd.Add(i); break;
            }
        }
    }

    void Meta(MarkupTree tree, int i)
    {
        string? content = tree.Get(i, "content");
        if (string.IsNullOrWhiteSpace(content) || content.Length > 20_000) return;
        foreach (string key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (tree.Get(i, key) is not { Length: > 0 and < 80 } name) continue;
            if (!_values.TryGetValue(name, out var list)) _values[name] = list = [];
            if (list.Count < 200) list.Add(content);
        }
    }

    static bool Within(MarkupTree tree, int node, Tag tag)
    {
        for (int i = tree[node].Parent; i > 0; i = tree[i].Parent) if (tree[i].Tag == tag) return true;
        return false;
    }

    internal static bool HasToken(ReadOnlySpan<char> value, string token)
    {
        foreach (var part in value.Split(' ')) if (value[part].Equals(token, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The first value of the first of these names that the page has.</summary>
    internal string? First(params ReadOnlySpan<string> names) => First(out _, names);

    internal string? First(out string name, params ReadOnlySpan<string> names)
    {
        foreach (string n in names)
            if (_values.TryGetValue(n, out var list)) { name = n; return list[0]; }
        name = "";
        return null;
    }

    internal IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var list) ? list : [];
}
