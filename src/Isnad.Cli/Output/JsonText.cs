using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Cli.Output;

/// <summary>Objects as one line of JSON, Arabic legible.</summary>
static class JsonText
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
