using System.Text;
using System.Text.Json;
using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

/// <summary>An archive in a temporary folder, filled article by article.</summary>
sealed class SampleArchive : IDisposable
{
    readonly TemporaryFolder _folder = new();

    internal string Path => _folder.Path;

    internal ArchiveFolder Folder => new(_folder.Path);

    internal ArchiveStore Open() => ArchiveStore.OpenExisting(Folder);

    internal void Add(string id, string text, string published = "2026-11-09", string outlet = "المنارة", string? title = null)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id, title, text, url = $"https://manara.example/{id}", outlet, published }));
        using var store = ArchiveStore.OpenOrCreate(Folder);
        using var writer = new ArchiveWriter(store, TimeProvider.System);
        var reader = new InputReader(new ReadHints(Now: new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        writer.Add([.. reader.Read(new InputUnit("test.jsonl", InputKind.JsonObject, bytes, 1)).Articles.Select(a => new ArticleWithPage(a, bytes, a.Source.Url))]);
    }

    /// <summary>JSON lines of so many articles of a kind.</summary>
    internal static string Many(int from, int to) => string.Concat(Enumerable.Range(from, to - from).Select(i => JsonSerializer.Serialize(new
    {
        id = $"{i}",
        text = $"قال الوزير سالم النجدي إن السد رقم {i} آمن، وأضاف أن {i * 7} قرية تشرب منه.",
        url = $"https://manara.example/{i}",
        outlet = "المنارة",
        published = "2026-11-09",
    }) + "\n"));

    public void Dispose() => _folder.Dispose();
}
