using System.Text;
using System.Text.Json;
using Isnad.Archive;
using Isnad.Tests.Cli;
using Parquet.Serialization;

namespace Isnad.Tests.Archive;

public class ExportTests
{
    [Fact]
    public void Jsonl_is_what_read_prints()
    {
        using var archive = Filled();
        var line = Lines(archive, ExportFormat.Jsonl)[0];
        Assert.Contains("السد", line.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, line.GetProperty("titleStatements").ValueKind);
    }

    // The schema of ninjs 3.1 requires uri; what else is here has the shape that it gives.
    [Fact]
    public void Ninjs_has_what_its_schema_requires_and_the_sources()
    {
        using var archive = Filled();
        var item = Lines(archive, ExportFormat.Ninjs)[0];
        Assert.Equal("https://manara.example/1", item.GetProperty("uri").GetString());
        Assert.Equal("3.1", item.GetProperty("standard").GetProperty("version").GetString());
        Assert.Equal("text", item.GetProperty("type").GetString());
        Assert.Equal("main", item.GetProperty("bodies")[0].GetProperty("role").GetString());
        var sources = item.GetProperty("infoSources").EnumerateArray().Select(s => (s.GetProperty("rel").GetString(), s.GetProperty("name").GetString())).ToList();
        Assert.Contains(("outlet", "المنارة"), sources);
        Assert.Contains(("speaker", "سالم النجدي"), sources);
    }

    [Fact]
    public void Json_ld_is_a_news_article_with_its_quotations()
    {
        using var archive = Filled();
        var article = Lines(archive, ExportFormat.Jsonld)[0];
        Assert.Equal(("https://schema.org", "NewsArticle"), (article.GetProperty("@context").GetString(), article.GetProperty("@type").GetString()));
        var quotation = article.GetProperty("hasPart")[0];
        Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
        Assert.Equal("السد آمن", quotation.GetProperty("text").GetString());
        Assert.Equal(("Person", "سالم النجدي"), (quotation.GetProperty("spokenByCharacter").GetProperty("@type").GetString(), quotation.GetProperty("spokenByCharacter").GetProperty("name").GetString()));
    }

    [Fact]
    public void Csv_quotes_what_needs_it()
    {
        using var archive = Filled();
        string[] lines = Encoding.UTF8.GetString(Export(archive, ExportFormat.Csv, new(By: "النجدي"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,article,published,outlet,url,title,speaker,", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"العنوان, وفيه \"\"علامات\"\"\"", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_is_read_back()
    {
        using var archive = Filled();
        using var store = archive.Open();
        var rows = (await ParquetSerializer.DeserializeUntypedAsync(new MemoryStream(Export(archive, ExportFormat.Parquet)), cancellationToken: TestContext.Current.CancellationToken)).Data;
        var statements = new StatementFinder(store).Find(new(Limit: -1));
        Assert.Equal(statements.Select(s => (s.Id, s.Content, s.Confidence)), rows.Select(r => ((string)r["id"]!, (string)r["content"]!, (double)r["confidence"]!)));
    }

    [Fact]
    public void A_warc_holds_every_page_as_it_was()
    {
        using var archive = Filled();
        string text = Encoding.UTF8.GetString(Export(archive, ExportFormat.Warc));
        Assert.StartsWith("WARC/1.1\r\nWARC-Type: warcinfo\r\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("WARC-Type: resource\r\n").Length - 1);
        Assert.Contains("WARC-Target-URI: https://manara.example/2\r\n", text, StringComparison.Ordinal);
        foreach (string record in text.Split("WARC/1.1\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = record.Split("\r\n\r\n", 2);
            int length = int.Parse(parts[0].Split("Content-Length: ")[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(length + 4, Encoding.UTF8.GetByteCount(parts[1]));
        }
    }

    [Theory]
    [InlineData("pages.warc")]
    [InlineData("pages.warc.gz")]
    public void Read_reads_a_warc_of_kept_pages(string name)
    {
        using var archive = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, name);
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.html", SearchOption.AllDirectories)];
        Assert.Equal(0, CommandLine.Run(["add", "--data", archive.Path, .. pages]).Code);
        Assert.Equal(0, CommandLine.Run("export", "--data", archive.Path, "--format", "warc", "--output", file).Code);
        Assert.Equal(Texts(CommandLine.Run(["read", "--json", .. pages]).Output), Texts(CommandLine.Run("read", "--json", file).Output));

        static List<string> Texts(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
            .Select(a => $"{a.GetProperty("title").GetString()} {a.GetProperty("text").GetString()} {a.GetProperty("statements").GetArrayLength()}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void The_command_writes_a_file_and_filters()
    {
        using var archive = Filled();
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "out.jsonl");
        var result = CommandLine.Run("export", "--data", archive.Path, "--by", "سالم النجدي", "--output", file);
        Assert.Equal((0, 1), (result.Code, File.ReadAllLines(file).Length));
        Assert.Equal(2, CommandLine.Run("export", "--data", archive.Path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, CommandLine.Run("export", "--data", archive.Path, "--format", "parquet").Code);
    }

    static SampleArchive Filled()
    {
        var archive = new SampleArchive();
        archive.Add("1", "قال وزير الصحة سالم النجدي إن السد آمن.", title: "العنوان, وفيه \"علامات\"");
        archive.Add("2", "أكدت ليلى السنديان أن الماء كثير.");
        return archive;
    }

    static byte[] Export(SampleArchive archive, ExportFormat format, StatementQuery? query = null)
    {
        using var store = archive.Open();
        using var output = new MemoryStream();
        Exporter.Run(store, format, query is null ? new(Limit: -1) : query with { Limit = -1 }, output).GetAwaiter().GetResult();
        return output.ToArray();
    }

    static List<JsonElement> Lines(SampleArchive archive, ExportFormat format) =>
        [.. Encoding.UTF8.GetString(Export(archive, format)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
