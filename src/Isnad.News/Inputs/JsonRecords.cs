using System.Text.Json;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Articles given as JSON objects: fields id, title, text, published, modified, outlet, url, section, keywords, byline.</summary>
static class JsonRecords
{
    static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static bool IsOneValue(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            // Broken here or there: the lines will say where.
            return false;
        }
    }

    /// <summary>The records of one object or of an array of objects, each with its id or, without one, its place.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static List<(string Id, ArticleSource? Source, string? Skip)> Read(ReadOnlyMemory<byte> json, int line, ReadHints hints)
    {
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        using var document = JsonDocument.Parse(json, Options);
        var records = new List<(string, ArticleSource?, string?)>(1);
        if (document.RootElement.ValueKind == JsonValueKind.Array)
        {
            int place = 0;
            foreach (var element in document.RootElement.EnumerateArray()) records.Add(Record(element, place++, hints));
        }
        else records.Add(Record(document.RootElement, line, hints));
        return records;
    }

    static (string, ArticleSource?, string?) Record(JsonElement record, int place, ReadHints hints)
    {
        string number = place.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (record.ValueKind != JsonValueKind.Object) return (number, null, $"a JSON object was expected, a {record.ValueKind.ToString().ToLowerInvariant()} was found");
        string id = record.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given.ToString() : number;
        string? text = Text(record, "text");
        if (string.IsNullOrWhiteSpace(text)) return (id, null, "the field 'text' is missing or empty");
        string? published = Text(record, "published"), modified = Text(record, "modified");
        return (id, hints.Fill(new ArticleSource
        {
            Url = Text(record, "url"),
            Title = Text(record, "title"),
            Outlet = Text(record, "outlet"),
            Byline = Text(record, "byline"),
            Section = Text(record, "section"),
            Published = published is null ? null : hints.Stamp(published),
            Modified = modified is null ? null : hints.Stamp(modified),
            Keywords = Strings(record, "keywords"),
            Text = Paragraphs.Normalize(text),
            Origins = [.. Origins(record)],
        }), null);
    }

    static string? Text(JsonElement record, string field) =>
        record.TryGetProperty(field, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        } : null;

    static string[] Strings(JsonElement record, string field) =>
        record.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];

    static IEnumerable<Origin> Origins(JsonElement record)
    {
        foreach (string field in (string[])["title", "published", "modified", "outlet", "url", "section", "byline"])
            if (Text(record, field) is { } value) yield return new(field, value, $"JSON field '{field}'");
    }
}
