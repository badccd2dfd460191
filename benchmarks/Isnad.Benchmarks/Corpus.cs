using System.IO.Compression;
using System.Text.Json;

namespace Isnad.Benchmarks;

/// <summary>The texts that whole-corpus runs read, in memory before the clock starts.</summary>
static class Corpus
{
    const string Default = "../shared/corpus/articles.jsonl.gz";

    internal static string[] Read(string? path)
    {
        path ??= Environment.GetEnvironmentVariable("ISNAD_CORPUS") ?? Default;
        if (Directory.Exists(path)) path = Path.Combine(path, "articles.jsonl.gz");
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var texts = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } value) texts.Add(value);
        }
        Console.WriteLine($"{path}: {texts.Count:N0} texts, {texts.Sum(t => (long)t.Length):N0} characters");
        return [.. texts];
    }
}
