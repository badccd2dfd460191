using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Archive;

/// <summary>One JSON object a line for each article: the contract of <c>read --json</c>, ninjs, or JSON-LD.</summary>
sealed class JsonLines(Stream output) : IDisposable
{
    // Relaxed: Arabic stays legible. A data format, never put into a page unescaped.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    readonly BufferedStream _buffer = new(output, 1 << 16);

    internal void Write(StoredArticle stored, ExportFormat format)
    {
        using (var json = new Utf8JsonWriter(_buffer, Options))
        {
            if (format == ExportFormat.Ninjs) Ninjs.Write(stored, json);
            else if (format == ExportFormat.Jsonld) JsonLinkedData.Write(stored, json);
            else ArticleJson.Write(stored.Article, json);
        }
        _buffer.WriteByte((byte)'\n');
    }

    public void Dispose() => _buffer.Flush();

    /// <summary>An ISO 8601 time with its zone where the page's zone is an offset or UTC; else as precise as it is.</summary>
    internal static string Time(Stamp stamp)
    {
        if (stamp.Value.Length <= 10 || stamp.Zone is null) return stamp.Value;
        return stamp.Zone is "UTC" ? stamp.Value + "Z" : stamp.Zone[0] is '+' or '-' ? stamp.Value + stamp.Zone : stamp.Value;
    }

    internal static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    internal static string Address(StoredArticle stored) => stored.Article.Source.Url ?? "urn:isnad:" + stored.Article.Id;
}
