using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isnad.Tests.News.Articles;

/// <summary>Feeds of other readers' tests, where they lie beside the repository: title, link, date, id and content of entries as they expect.</summary>
public partial class FeedSuiteTests(ITestOutputHelper output)
{
    const double Wanted = 0.95;

    [Fact]
    public void Feedparser_tests_are_met()
    {
        string root = Suite("feedparser-tests");
        var tally = new Tally();
        foreach (string file in Directory.EnumerateFiles(root, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(file);
            var feed = FeedFile.Read(bytes, new(Location(bytes), Header(bytes)));
            // Sanitizing compares markup that is shown; here markup is only ever read. CDF is a format of its own.
            if (file.Contains("/sanitize/", StringComparison.Ordinal) || file.Contains("/cdf/", StringComparison.Ordinal)) continue;
            string head = Charset.Decode(bytes, Header(bytes));
            if (Expectation().Match(head[..Math.Min(3000, head.Length)]) is not { Success: true } expect) continue;
            foreach (Match m in Comparison().Matches(expect.Groups[1].Value))
            {
                int index = int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture);
                var entry = index < feed.Entries.Count ? feed.Entries[index] : null;
                string? found = m.Groups[2].Value switch
                {
                    "title" => entry?.Title,
                    "link" => entry?.Link,
                    "id" or "guid" => entry?.Id,
                    "summary" or "description" => entry?.Summary ?? entry?.Content,
                    "content'][0]['value" => entry?.Content,
                    "updated_parsed" => Utc(entry?.Modified ?? entry?.Published),
                    "published_parsed" or "created_parsed" => Utc(entry?.Published),
                    _ => "\0",
                };
                if (found == "\0") continue;
                string want = Literal(m.Groups[3].Value);
                bool met = m.Groups[2].Value.EndsWith("parsed", StringComparison.Ordinal) ? found is not null && want.StartsWith(found, StringComparison.Ordinal) : Same(found, want);
                tally.Count(met, $"{Path.GetRelativePath(root, file)}: {m.Groups[2].Value}: want {want}, found {found}");
            }
        }
        tally.Report(output, Wanted);
    }

    [Fact]
    public void Gofeed_tests_are_met()
    {
        string root = Path.Combine(Suite("gofeed-tests"), "translator");
        var tally = new Tally();
        foreach (string file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string source = Path.ChangeExtension(file, ".xml");
            if (!File.Exists(source)) continue;
            var feed = FeedFile.Read(File.ReadAllBytes(source), new());
            using var wanted = JsonDocument.Parse(File.ReadAllText(file));
            if (!wanted.RootElement.TryGetProperty("items", out var items)) continue;
            int i = 0;
            foreach (var item in items.EnumerateArray())
            {
                var entry = i < feed.Entries.Count ? feed.Entries[i] : null;
                i++;
                foreach (var (name, found) in new[] { ("title", entry?.Title), ("link", entry?.Link), ("guid", entry?.Id), ("description", entry?.Summary), ("content", entry?.Content) })
                    if (item.TryGetProperty(name, out var want)) tally.Count(Same(found, want.GetString()!), $"{Path.GetRelativePath(root, file)}: {name}: want {want}, found {found}");
                if (item.TryGetProperty("publishedParsed", out var day)) tally.Count(Utc(entry?.Published) is { } utc && utc == IsoComma(day.GetString()!), $"{Path.GetRelativePath(root, file)}: published: want {day}, found {entry?.Published}");
                if (item.TryGetProperty("updatedParsed", out var changed)) tally.Count(Utc(entry?.Modified) is { } at && at == IsoComma(changed.GetString()!), $"{Path.GetRelativePath(root, file)}: updated: want {changed}, found {entry?.Modified}");
            }
        }
        foreach (string file in Directory.EnumerateFiles(Suite("gofeed-tests"), "*.*", SearchOption.AllDirectories)) FeedFile.Read(File.ReadAllBytes(file), new());
        tally.Report(output, Wanted);
    }

    sealed class Tally
    {
        readonly List<string> _faults = [];
        int _all;

        internal void Count(bool met, string fault)
        {
            _all++;
            if (!met) _faults.Add(fault);
        }

        internal void Report(ITestOutputHelper output, double wanted)
        {
            string text = $"{_all - _faults.Count} of {_all}\n" + string.Join('\n', _faults.Take(40));
            output.WriteLine(text);
            Assert.True(_all > 20 && _all - _faults.Count >= wanted * _all, text);
        }
    }

    static string Suite(string name)
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "bench", name);
        if (!Directory.Exists(path)) path = Path.Combine(Repository.Root, "..", "..", "shared", "bench", name);
        if (!Directory.Exists(path)) Assert.Skip($"../shared/bench/{name} is not there");
        return path;
    }

    static string? Header(byte[] bytes) => Encoding.Latin1.GetString(bytes, 0, Math.Min(1000, bytes.Length)) is var head && HeaderLine().Match(head) is { Success: true } m ? m.Groups[1].Value : null;

    static Uri? Location(byte[] bytes) => LocationLine().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(1000, bytes.Length))) is { Success: true } m && Uri.TryCreate(m.Groups[1].Value, UriKind.Absolute, out var uri) ? uri : null;

    static bool Same(string? found, string want) => found is not null && (found.Trim() == want.Trim() || found == FeedText.Line(want) || (FeedText.Line(found) ?? "") is var line && (line == want || line == (FeedText.Line(want) ?? "")));

    static string? Utc(Stamp? stamp)
    {
        if (stamp is null) return null;
        string offset = stamp.Zone is null or "UTC" ? "+00:00" : stamp.Zone;
        string value = stamp.Value.Length switch { 4 => stamp.Value + "-01-01T00:00:00", 7 => stamp.Value + "-01T00:00:00", 10 => stamp.Value + "T00:00:00", 16 => stamp.Value + ":00", _ => stamp.Value };
        if (!DateTimeOffset.TryParse(value + offset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) return null;
        var u = at.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{u.Year}, {u.Month}, {u.Day}, {u.Hour}, {u.Minute}, {u.Second}");
    }

    static string IsoComma(string iso) => Utc(new(iso[..19], iso, "UTC"))!;

    static string Literal(string python)
    {
        if (python.StartsWith('(')) return python.Trim('(', ')');
        string s = python.TrimStart('u', 'b');
        return Regex.Unescape(s[1..^1].Replace("\\'", "'", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Expect:\s*(.*)")]
    private static partial Regex Expectation();
    [GeneratedRegex(@"entries\[(\d+)\]\['((?:title|link|id|guid|summary|description|updated_parsed|published_parsed|created_parsed|content'\]\[0\]\['value))'\]\s*==\s*(u?'(?:\\.|[^'\\])*'|u?""(?:\\.|[^""\\])*""|\([\d, ]+\))")]
    private static partial Regex Comparison();
    [GeneratedRegex(@"(?im)^\s*(?:Header:\s*)?Content-type:\s*(.+?)\s*$")]
    private static partial Regex HeaderLine();
    [GeneratedRegex(@"(?im)^\s*(?:Header:\s*)?Content-Location:\s*(\S+)")]
    private static partial Regex LocationLine();
}
