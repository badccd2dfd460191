using Dapper;
using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

public class ReanalysisTests
{
    [Fact]
    public void What_an_older_version_understood_is_replaced_once_and_corrections_stay()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال وزير الصحة سالم النجدي إن السد آمن.");
        archive.Add("2", "قال أبو راشد إن الماء كثير.");
        using (var store = archive.Open())
        {
            new Speakers(store, TimeProvider.System).Merge("سالم النجدي", "أبو راشد");
            store.Connection.Execute("UPDATE statements SET content_length = content_length - 1, content = substr(content, 1, length(content) - 1), speaker_key = 'person:x' WHERE speaker = 'سالم النجدي'; UPDATE versions SET reader = 'older'");
        }
        Assert.Equal("""{"read":2,"changed":1}""" + "\n", CommandLine.Run("reanalyse", "--json", "--data", archive.Path).Output);
        long change = Change();
        Assert.Equal("""{"read":2,"changed":0}""" + "\n", CommandLine.Run("reanalyse", "--json", "--data", archive.Path).Output);
        Assert.Equal(change, Change());
        using (var store = archive.Open())
        {
            Assert.Equal(2, Assert.Single(new Speakers(store, TimeProvider.System).Find("سالم النجدي")).Statements);
            Assert.Contains(new StatementFinder(store).Find(new(By: "سالم")), s => s.Content == "السد آمن");
            Assert.Equal("reanalysed", store.Connection.ExecuteScalar<string>("SELECT kind FROM changes ORDER BY number DESC LIMIT 1"));
            Assert.Empty(new ArchiveVerifier(store).Verify());
        }

        long Change()
        {
            using var store = archive.Open();
            return ArchiveCare.Stats(store).Change;
        }
    }

    [Fact]
    public void What_is_forgotten_leaves_the_index_too()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال الوزير سالم النجدي إن zqxwordy آمن.");
        archive.Add("2", "قال الوزير إن السد آمن.");
        Assert.Contains("zqxwordy", CommandLine.Run("search", "--data", archive.Path, "--json", "zqxwordy").Output, StringComparison.Ordinal);
        Assert.True(Holds("zqxwordy"));
        string id;
        using (var store = archive.Open()) id = new ArchiveReader(store).All().First().Article.Id;
        Assert.Equal(0, CommandLine.Run("forget", "--data", archive.Path, id).Code);
        Assert.False(Holds("zqxwordy"));
        Assert.Equal(0, CommandLine.Run("verify", "--data", archive.Path).Code);

        bool Holds(string word) => Directory.EnumerateFiles(archive.Path, "*", SearchOption.AllDirectories).Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0);
    }

    [Fact]
    public void Verify_sees_an_index_that_is_ahead_of_the_store_or_damaged()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال الوزير إن السد آمن.");
        CommandLine.Run("search", "--data", archive.Path, "السد");
        using (var store = archive.Open()) store.Connection.Execute("DELETE FROM changes; INSERT INTO changes (number, at, kind, article) SELECT 0, '2026', 'added', id FROM articles");
        var result = CommandLine.Run("verify", "--data", archive.Path);
        Assert.Equal(4, result.Code);
        Assert.Contains("index: holds change 1", result.Output, StringComparison.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(archive.Path, "index"), "*.c*")) File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]);
        Assert.Contains("index:", CommandLine.Run("verify", "--data", archive.Path).Output, StringComparison.Ordinal);
    }
}
