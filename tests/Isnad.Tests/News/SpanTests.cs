using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Isnad.Tests.News;

/// <summary>Evidence, not assertion: in the JSON, text cut at any offset and length is exactly what is quoted.</summary>
public class SpanTests
{
    [Fact]
    public void Every_span_of_the_samples_cuts_out_what_is_quoted()
    {
        int spans = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories))
            spans += CheckAll([file]);
        Assert.True(spans > 50, $"only {spans} spans");
    }

    [Fact]
    public void Every_span_of_real_articles_cuts_out_what_is_quoted()
    {
        string corpus = Repository.Shared("corpus/articles.jsonl.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        using var folder = new Cli.TemporaryFolder();
        var some = new StringBuilder();
        // Every twentieth: all outlets are among them.
        for (int i = 0; lines.ReadLine() is { } line; i++)
            if (i % 20 == 0) some.Append(line).Append('\n');
        string path = folder.Write("some.jsonl", some.ToString());
        int spans = CheckAll([path, Repository.Shared("gold/dev.jsonl"), Repository.Shared("seed/page.txt")]);
        Assert.True(spans > 5_000, $"only {spans} spans");
    }

    // Characters beyond the basic plane count once, broken halves too.
    [Theory]
    [InlineData("قال الوزير 😀 سالم النجدي إن 😀😀 السد آمن منذ 3 سنوات، بحسب وكالة الساحل.")]
    [InlineData("قال الوزير \uD83D سالم النجدي إن \uDE00 السد آمن منذ 3 سنوات، بحسب وكالة الساحل.")]
    public void Code_points_are_counted(string text)
    {
        using var folder = new Cli.TemporaryFolder();
        CheckAll([folder.Write("emoji.jsonl", JsonSerializer.Serialize(new { id = "1", title = text, text }))]);
    }

    static int CheckAll(string[] paths)
    {
        var reader = new InputReader(new ReadHints(Published: "2026-11-09"));
        int spans = 0;
        foreach (var unit in new InputWalker(() => Stream.Null).Walk(paths))
            foreach (var article in reader.Read(unit).Articles)
            {
                var buffer = new ArrayBufferWriter<byte>();
                ArticleJson.Write(article, buffer);
                using var json = JsonDocument.Parse(buffer.WrittenMemory);
                spans += Check(json.RootElement);
            }
        return spans;
    }

    static int Check(JsonElement article)
    {
        int spans = 0;
        var text = Runes(article.GetProperty("text").GetString()!);
        var title = Runes(article.GetProperty("title").GetString() ?? "");
        foreach (var (name, within) in (ReadOnlySpan<(string, Rune[])>)[("statements", text), ("titleStatements", title)])
            foreach (var statement in article.GetProperty(name).EnumerateArray())
            {
                Same(statement, "content", "offset", "length", within);
                Same(statement, "cue", "cueOffset", "cueLength", within);
                if (statement.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker && speaker.GetProperty("mention").ValueKind != JsonValueKind.Null)
                    Same(speaker, "mention", "offset", "length", within);
                foreach (var relay in statement.GetProperty("chain").EnumerateArray()) Same(relay, "mention", "offset", "length", within);
                Assert.Equal(statement.GetProperty("chain").EnumerateArray().Select(r => r.GetProperty("mention").GetString()), statement.GetProperty("via").EnumerateArray().Select(v => v.GetString()));
            }
        foreach (string name in (string[])["times", "quantities"])
            foreach (var found in article.GetProperty(name).EnumerateArray()) Same(found, "text", "offset", "length", text);
        foreach (var entity in article.GetProperty("entities").EnumerateArray())
            foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
            {
                int offset = mention[0].GetInt32(), length = mention[1].GetInt32();
                Assert.InRange(offset, 0, text.Length - length);
                Assert.True(length > 0);
                spans++;
            }
        return spans;

        void Same(JsonElement element, string quote, string offset, string length, Rune[] within)
        {
            string cut = string.Concat(within.AsSpan(element.GetProperty(offset).GetInt32(), element.GetProperty(length).GetInt32()).ToArray());
            Assert.Equal(element.GetProperty(quote).GetString(), cut);
            spans++;
        }
    }

    static Rune[] Runes(string text) => [.. text.EnumerateRunes()];
}
