using System.Text;
using System.Text.Json;

namespace Isnad;

/// <summary>An article as a page's JSON-LD describes it (schema.org).</summary>
sealed record LinkedArticle
{
    internal required string Type { get; init; }
    internal string? Url { get; init; }
    internal string? Headline { get; init; }
    internal string? Published { get; init; }
    internal string? Modified { get; init; }
    internal string? Author { get; init; }
    internal string? Publisher { get; init; }
    internal string? PublisherUrl { get; init; }
    internal string? Section { get; init; }
    internal string? Image { get; init; }
    internal string? Body { get; init; }
    internal IReadOnlyList<string> Keywords { get; init; } = [];
    /// <summary>The entries of a live blog.</summary>
    internal IReadOnlyList<LinkedArticle> Updates { get; init; } = [];
}

/// <summary>Reads JSON-LD as pages have it: in graphs, in arrays, nested in a page's description, and not always valid.</summary>
static class JsonLd
{
    const int MaxDepth = 64, MaxSize = 4 << 20;
    static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Its articles first, then, as fall-back, descriptions of pages that carry a date.</summary>
    internal static List<LinkedArticle> Read(MarkupTree tree, IEnumerable<int> scripts)
    {
        var found = new List<LinkedArticle>();
        foreach (int script in scripts)
        {
            string text = tree.TextOf(script, MaxSize).Trim();
            if (text.Length is 0 or > MaxSize) continue;
            using var document = Parse(text);
            if (document is null)
            {
                if (Salvaged(text) is { } salvaged) found.Add(salvaged);
                continue;
            }
            try
            {
                Collect(document.RootElement, found, 0);
            }
            catch (InvalidOperationException)
            {
                // A string with half a surrogate pair: what was found before it stays.
            }
        }
        return [.. found.OrderBy(a => Rank(a.Type))];
    }

    /// <summary>JSON that cannot be read as a whole still says these, each on its own.</summary>
    static LinkedArticle? Salvaged(string text)
    {
        string? type = After("@type\"");
        if (type is null || !text.Contains("Article\"", StringComparison.Ordinal) && !IsArticle(type)) return null;
        return new() { Type = "Article", Headline = After("\"headline\""), Published = After("\"datePublished\""), Modified = After("\"dateModified\"") };

        string? After(string key)
        {
            int at = text.IndexOf(key, StringComparison.Ordinal);
            if (at < 0) return null;
            var rest = text.AsSpan(at + key.Length).TrimStart();
            if (rest is not [':', ..] || rest[1..].TrimStart() is not ['"', .. var value]) return null;
            int end = value.IndexOf('"');
            // What is cut at an unescaped quotation mark is no headline.
            return end is > 0 and < 400 && value[end - 1] != '\\' && value[(end + 1)..].TrimStart() is [',' or '}', ..] ? value[..end].ToString() : null;
        }
    }

    static int Rank(string type) => type.Contains("NewsArticle", StringComparison.Ordinal) || type == "LiveBlogPosting" ? 0
        : type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report" ? 1 : 2;

    internal static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
        }
        try
        {
            return JsonDocument.Parse(Repaired(text), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Line feeds within strings, comments of HTML or CDATA around it, a stray semicolon after it.</summary>
    static string Repaired(string text)
    {
        int from = text.AsSpan().IndexOfAny('{', '['), to = text.AsSpan().LastIndexOfAny('}', ']');
        if (from < 0 || to <= from) return text;
        var fixedUp = new StringBuilder(text.Length);
        bool inString = false;
        for (int i = from; i <= to; i++)
        {
            char c = text[i];
            if (inString && c == '\\' && i < to)
            {
                char next = text[++i];
                if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u') fixedUp.Append(c).Append(next);
                else fixedUp.Append(next);
                continue;
            }
            if (c == '"') inString = !inString;
            fixedUp.Append(inString && c < ' ' ? ' ' : c);
        }
        return fixedUp.ToString();
    }

    static void Collect(JsonElement e, List<LinkedArticle> found, int depth)
    {
        if (depth > 8 || found.Count > 400) return;
        if (e.ValueKind == JsonValueKind.Array) foreach (var item in e.EnumerateArray()) Collect(item, found, depth + 1);
        if (e.ValueKind != JsonValueKind.Object) return;
        string? type = TypeOf(e);
        if (type is not null && IsArticle(type)) found.Add(Article(e, type));
        else if (type is "WebPage" or "ItemPage" or "CollectionPage" && Text(e, "datePublished") is not null) found.Add(Article(e, type));
        foreach (string inner in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"])
            if (e.TryGetProperty(inner, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Collect(value, found, depth + 1);
    }

    static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting"
        || type is "Report" or "Review" or "CreativeWork" or "Recipe";

    static string? TypeOf(JsonElement e)
    {
        if (!e.TryGetProperty("@type", out var type)) return null;
        if (type.ValueKind == JsonValueKind.String) return type.GetString();
        if (type.ValueKind != JsonValueKind.Array) return null;
        string? any = null;
        foreach (var t in type.EnumerateArray())
        {
            if (t.ValueKind != JsonValueKind.String) continue;
            any ??= t.GetString();
            if (IsArticle(t.GetString()!)) return t.GetString();
        }
        return any;
    }

    static LinkedArticle Article(JsonElement e, string type) => new()
    {
        Type = type,
        Url = Text(e, "url") ?? Id(e, "mainEntityOfPage"),
        Headline = Line(e, "headline") ?? Line(e, "name"),
        Published = Text(e, "datePublished") ?? Text(e, "dateCreated") ?? Text(e, "uploadDate"),
        Modified = Text(e, "dateModified"),
        Author = Names(e, "author") ?? Names(e, "creator"),
        Publisher = Names(e, "publisher"),
        PublisherUrl = e.TryGetProperty("publisher", out var p) && p.ValueKind == JsonValueKind.Object ? Text(p, "url") : null,
        Section = Line(e, "articleSection"),
        Image = Id(e, "image"),
        Body = Text(e, "articleBody"),
        Keywords = Keywords(e),
        Updates = e.TryGetProperty("liveBlogUpdate", out var updates) && updates.ValueKind == JsonValueKind.Array
            ? [.. updates.EnumerateArray().Where(u => u.ValueKind == JsonValueKind.Object).Take(500).Select(u => Article(u, "BlogPosting"))] : [],
    };

    static string? Text(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String && value.GetString() is { } s && !string.IsNullOrWhiteSpace(s) ? s.Trim() : null;
    }

    static string? Line(JsonElement e, string name) => Text(e, name) is { } s ? Spaces.Collapse(Entities.Decode(s)) : null;

    /// <summary>The address in a value that is one, or an object with <c>url</c> or <c>@id</c>.</summary>
    static string? Id(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.Object ? Text(value, "url") ?? Text(value, "@id") : value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    static string? Names(JsonElement e, string name)
    {
        if (!e.TryGetProperty(name, out var value)) return null;
        var names = new List<string>();
        Add(value);
        return names.Count == 0 ? null : string.Join(", ", names.Distinct(StringComparer.Ordinal).Take(8));

        void Add(JsonElement v)
        {
            if (v.ValueKind == JsonValueKind.Array) foreach (var item in v.EnumerateArray()) Add(item);
            else if (v.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(v.GetString())) names.Add(Spaces.Collapse(Entities.Decode(v.GetString()!)));
            else if (v.ValueKind == JsonValueKind.Object && Line(v, "name") is { } n) names.Add(n);
        }
    }

    static string[] Keywords(JsonElement e)
    {
        if (!e.TryGetProperty("keywords", out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)] : [];
    }
}
