using System.Text;
using System.Text.Json;
using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

public class SearchTests
{
    // Each question finds the text whatever the spelling, the clitics and the number.
    [Theory]
    [InlineData("الدوله", "أعلنت الدولة خطة جديدة")]
    [InlineData("حزب", "اجتمعت الأحزاب مساء أمس")]
    [InlineData("مسؤول", "قيل للمسؤولين إن العمل تأخر")]
    [InlineData("ايران", "زار الوفد إيران")]
    public void A_question_finds_its_relatives(string question, string text)
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", text), ("2", "هطلت أمطار غزيرة على الساحل"));
        Assert.Equal("1", Assert.Single(Search(folder, question)));
    }

    [Fact]
    public void A_stranger_of_similar_letters_is_not_found()
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", "حفر العمال النفق تحت الجبل"));
        Assert.Empty(Search(folder, "اتفاق"));
    }

    [Fact]
    public void The_index_catches_up_and_forgets()
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", "قال الوزير إن السد آمن"));
        Assert.Equal(["1"], Search(folder, "السد"));
        Add(folder, ("2", "قال المهندس إن السد قديم"));
        Assert.Equal(["1", "2"], Search(folder, "السد").Order());
        using (var store = ArchiveStore.OpenExisting(new(folder.Path)))
            ArchiveCare.Forget(store, [new ArchiveReader(store).All().First(a => a.Article.Input.EndsWith("#1", StringComparison.Ordinal)).Article.Id], null, null, TimeProvider.System);
        Assert.Equal(["2"], Search(folder, "السد"));
    }

    [Fact]
    public void A_damaged_index_is_made_again()
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", "قال الوزير إن السد آمن"));
        Search(folder, "السد");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder.Path, "index"))) File.WriteAllBytes(file, [1, 2, 3]);
        var result = CommandLine.Run("search", "--data", folder.Path, "--json", "السد");
        Assert.Contains("made again", Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(result.Output).RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public void A_batch_answers_every_line()
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", "قال الوزير إن السد آمن"));
        string batch = folder.Write("questions.txt", "السد\n\n\"(((\nمن؟\n");
        var lines = CommandLine.Run("search", "--data", folder.Path, "--json", "--batch", batch).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["السد", "", "\"(((", "من؟"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("query").GetString()));
    }

    [Fact]
    public void Any_text_is_a_safe_question()
    {
        using var folder = new TemporaryFolder();
        Add(folder, ("1", "قال الوزير إن السد آمن"));
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        using var index = new SearchIndex(new(folder.Path), store);
        index.CatchUp();
        using var searcher = new Searcher(index, store);
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) searcher.Articles(new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(1, 0xFFFF))]), 10);
    }

    static void Add(TemporaryFolder folder, params (string Id, string Text)[] articles)
    {
        using var inputs = new TemporaryFolder();
        string path = inputs.Write("a.jsonl", string.Concat(articles.Select(a => JsonSerializer.Serialize(new { id = a.Id, text = a.Text, url = $"https://manara.example/{a.Id}" }) + "\n")));
        Assert.Equal(0, CommandLine.Run("add", "--data", folder.Path, path).Code);
    }

    static IReadOnlyList<string> Search(TemporaryFolder folder, string question)
    {
        using var store = ArchiveStore.OpenExisting(new(folder.Path));
        using var index = new SearchIndex(new(folder.Path), store);
        index.CatchUp();
        using var searcher = new Searcher(index, store);
        return [.. searcher.Articles(question, 10).Select(h => h.Input.Split('#')[1])];
    }
}
