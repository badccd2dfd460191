using System.Diagnostics;
using System.Text;
using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

public class ArchiveTests
{
    static readonly InputReader Reader = new(new ReadHints(Now: new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Adding_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        string text = Record("1", "قال الوزير سالم النجدي إن السد آمن.", url: "https://manara.example/1");
        Assert.Equal([Added.New], Add(folder, text));
        long change = Stats(folder).Change;
        Assert.Equal([Added.AlreadyThere], Add(folder, text));
        Assert.Equal(change, Stats(folder).Change);
    }

    [Fact]
    public void A_changed_text_at_the_same_address_is_a_version()
    {
        using var folder = new TemporaryFolder();
        Add(folder, Record("1", "قال الوزير سالم النجدي إن السد آمن.", url: "https://manara.example/1"));
        Assert.Equal([Added.NewVersion], Add(folder, Record("1", "قال الوزير سالم النجدي إن السد غير آمن.", url: "https://manara.example/1")));
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        var reader = new ArchiveReader(store);
        var now = Assert.Single(reader.All());
        Assert.Equal((2, 2), (now.Version, now.Versions));
        Assert.Contains("غير آمن", now.Article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("غير آمن", reader.Find(now.Article.Id, version: 1)!.Article.Text, StringComparison.Ordinal);
    }

    // A different spelling of hamza or marks is the same text.
    [Fact]
    public void The_same_text_elsewhere_is_a_copy()
    {
        using var folder = new TemporaryFolder();
        Add(folder, Record("1", "أكدت الوزارة أن السدّ آمن.", url: "https://manara.example/1", outlet: "المنارة"));
        Assert.Equal([Added.Copy], Add(folder, Record("2", "اكدت الوزارة ان السد آمن.", url: "https://ufuq.example/2", outlet: "الأفق")));
        Assert.Equal([Added.AlreadyThere], Add(folder, Record("3", "اكدت الوزارة ان السد آمن.", url: "https://ufuq.example/2", outlet: "الأفق")));
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        Assert.Equal("الأفق", Assert.Single(Assert.Single(new ArchiveReader(store).All()).Copies).Outlet);
    }

    // A live blog: its entries have the page's address and no other.
    [Fact]
    public void Articles_that_share_an_address_are_not_versions_of_each_other()
    {
        string entries = string.Join(',', Enumerable.Range(1, 3).Select(i => $$"""{"@type":"BlogPosting","headline":"تحديث رقم {{i}}","mainEntityOfPage":"https://manara.example/live","articleBody":"قال المتحدث باسم الهيئة إن المرحلة رقم {{i}} انتهت، وإن العمل مستمر في بقية المراحل حتى المساء."}"""));
        byte[] page = Encoding.UTF8.GetBytes($$"""<html lang="ar"><head><title>تغطية مباشرة</title><link rel="canonical" href="https://manara.example/live"><script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{{entries}}]}</script></head><body><h1>تغطية مباشرة</h1></body></html>""");
        var articles = Reader.Read(new InputUnit("live.html", InputKind.Html, page)).Articles;
        Assert.Equal(3, articles.Select(a => a.Id).Distinct().Count());
        using var folder = new TemporaryFolder();
        using var store = ArchiveStore.OpenOrCreate(new(folder.Path));
        using var writer = new ArchiveWriter(store, TimeProvider.System);
        var readings = articles.Select(a => new ArticleWithPage(a, page, null)).ToList();
        Assert.Equal([Added.New, Added.New, Added.New], writer.Add(readings));
        Assert.Equal([Added.AlreadyThere, Added.AlreadyThere, Added.AlreadyThere], writer.Add(readings));
    }

    [Fact]
    public void What_was_stored_comes_back_as_it_was()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandLine.Run("add", "--data", folder.Path, "samples").Code);
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        Assert.Empty(new ArchiveVerifier(store).Verify());
        var read = new InputWalker(() => Stream.Null).Walk([Path.Combine(Repository.Root, "samples")]).SelectMany(unit => Reader.Read(unit).Articles).ToDictionary(a => a.Id, Json);
        var stored = new ArchiveReader(store).All().ToDictionary(a => a.Article.Id, a => Json(a.Article));
        Assert.Equal(read.Keys.Order(), stored.Keys.Order());
        Assert.All(read, pair => Assert.Equal(pair.Value, stored[pair.Key]));

        // The path is as it was given, and what a page said is not told by its place on it.
        static string Json(Article article)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            ArticleJson.Write(article with { Input = "", Index = 0 }, buffer);
            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
    }

    [Fact]
    public void Forgotten_words_are_nowhere_in_the_files()
    {
        using var folder = new TemporaryFolder();
        const string secret = "كلمة سرية لا تتكرر في غير هذا الخبر";
        Add(folder, Record("1", $"قال الوزير سالم النجدي إن {secret}.", url: "https://manara.example/1"), Record("2", "قال الوزير إن السد آمن.", url: "https://manara.example/2"));
        Assert.True(Holds(folder, secret));
        using (var store = ArchiveStore.OpenExisting(new(folder.Path)))
        {
            string id = new ArchiveReader(store).All().Single(a => a.Article.Text.Contains(secret, StringComparison.Ordinal)).Article.Id;
            Assert.Equal(1, ArchiveCare.Forget(store, [id], null, null, TimeProvider.System));
            Assert.Empty(new ArchiveVerifier(store).Verify());
        }
        Assert.False(Holds(folder, secret));
        Assert.Equal(1, Stats(folder).Articles);

        static bool Holds(TemporaryFolder folder, string words) => Directory.EnumerateFiles(folder.Path).Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);
    }

    [Fact]
    public void Two_processes_may_add_at_once()
    {
        using var folder = new TemporaryFolder();
        using var inputs = new TemporaryFolder();
        string first = inputs.Write("first.jsonl", Many(0, 400)), second = inputs.Write("second.jsonl", Many(300, 700));
        var runs = new[] { first, second }.AsParallel().WithDegreeOfParallelism(2).Select(path => CommandLine.Run("add", "--data", folder.Path, path)).ToList();
        Assert.All(runs, run => Assert.Equal((0, 1), (run.Code, run.Errors.Count(c => c == '\n'))));
        Assert.Equal(700, Stats(folder).Articles);
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        Assert.Empty(new ArchiveVerifier(store).Verify());
        using var one = new TemporaryFolder();
        Assert.Equal(0, CommandLine.Run("add", "--data", one.Path, inputs.Write("all.jsonl", Many(0, 700))).Code);
        using var oneStore = ArchiveStore.OpenExisting(new(one.Path));
        Assert.Equal(Contents(oneStore), Contents(store));

        static List<string> Contents(ArchiveStore store) => [.. new ArchiveReader(store).All().Select(a =>
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            ArticleJson.Write(a.Article with { Input = "" }, buffer);
            return $"{a.Version} {a.PageSha256} {Encoding.UTF8.GetString(buffer.WrittenSpan)}";
        }).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task A_backup_taken_during_add_verifies()
    {
        using var folder = new TemporaryFolder();
        using var inputs = new TemporaryFolder();
        Add(folder, Record("0", "قال الوزير إن السد آمن.", url: "https://manara.example/0"));
        string path = inputs.Write("many.jsonl", Many(1, 3000)), backup = Path.Combine(inputs.Path, "backup.db");
        var adding = Task.Run(() => CommandLine.Run("add", "--data", folder.Path, path));
        Assert.Equal(0, CommandLine.Run("backup", "--data", folder.Path, backup).Code);
        Assert.Equal(0, (await adding).Code);
        using var restored = new TemporaryFolder();
        Assert.Equal((0, ""), CommandLine.Run("restore", "--data", restored.Path, backup) is var run ? (run.Code, run.Errors) : default);
        Assert.True(Stats(restored).Articles >= 1);
    }

    // ISNAD_KILLS=100 ./test -method "*Killed*" for a long run.
    [Fact]
    public void Killed_at_any_moment_nothing_reported_is_lost()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("ISNAD_KILLS"), out int n) ? n : 4;
        using var inputs = new TemporaryFolder();
        using var whole = new TemporaryFolder();
        string path = inputs.Write("many.jsonl", Many(0, 3000));
        Assert.Equal(0, CommandLine.Run("add", "--data", whole.Path, path).Code);
        string expected = Contents(whole);
        var random = new Random(20261109);
        using var folder = new TemporaryFolder();
        for (int i = 0; i < kills; i++)
        {
            using (var process = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, "add", "--data", folder.Path, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!)
            {
                Thread.Sleep(random.Next(150, 1500));
                process.Kill();
                process.WaitForExit();
            }
            if (!File.Exists(Path.Combine(folder.Path, "archive.db"))) continue;
            using var store = ArchiveStore.OpenExisting(new(folder.Path));
            Assert.Empty(new ArchiveVerifier(store).Verify());
        }
        Assert.Equal(0, CommandLine.Run("add", "--data", folder.Path, path).Code);
        Assert.Equal(expected, Contents(folder));

        static string Contents(TemporaryFolder folder)
        {
            using var store = ArchiveStore.OpenExisting(new(folder.Path));
            return string.Join('\n', new ArchiveReader(store).All().Select(a => $"{a.Article.Id} {a.Version} {a.Article.Text} {a.Article.Statements.Count}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Troubles_are_told_in_one_line()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("there is no archive", Fails("stats", "--data", folder.Path), StringComparison.Ordinal);
        folder.Write("archive.db", "this is no archive, but a text that somebody put here by mistake, long enough to have a header");
        Assert.Contains("damaged or no archive", Fails("stats", "--data", folder.Path), StringComparison.Ordinal);

        using var newer = new TemporaryFolder();
        Add(newer, Record("1", "قال الوزير إن السد آمن."));
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={newer.Path}/archive.db;Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            command.ExecuteNonQuery();
        }
        Assert.Contains("newer Isnad", Fails("add", "--data", newer.Path, "samples"), StringComparison.Ordinal);

        using var cut = new TemporaryFolder();
        Add(cut, Record("1", string.Concat(Enumerable.Range(0, 3000).Select(i => $"قال الوزير إن السد رقم {i} آمن. "))));
        using (var file = File.OpenWrite(Path.Combine(cut.Path, "archive.db"))) file.SetLength(file.Length / 2);
        Assert.Contains("damaged", Fails("verify", "--data", cut.Path), StringComparison.Ordinal);

        static string Fails(params string[] arguments)
        {
            var result = CommandLine.Run(arguments);
            Assert.Equal(4, result.Code);
            return Assert.Single((result.Errors + result.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    static string Many(int from, int to) => SampleArchive.Many(from, to);

    static string Record(string id, string text, string? url = null, string outlet = "المنارة") => System.Text.Json.JsonSerializer.Serialize(new { id, text, url, outlet, published = "2026-11-09" });

    static IReadOnlyList<Added> Add(TemporaryFolder folder, params string[] records)
    {
        using var store = ArchiveStore.OpenOrCreate(new(folder.Path));
        using var writer = new ArchiveWriter(store, TimeProvider.System);
        return writer.Add([.. records.SelectMany(record =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(record);
            return Reader.Read(new InputUnit("test.jsonl", InputKind.JsonObject, bytes, 1)).Articles.Select(a => new ArticleWithPage(a, bytes, a.Source.Url));
        })]);
    }

    static ArchiveStats Stats(TemporaryFolder folder)
    {
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        return ArchiveCare.Stats(store);
    }
}
