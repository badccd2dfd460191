using System.Text.Json;

namespace Isnad.Archive.Benchmarks;

/// <summary>Articles of a corpus, read before the clock starts.</summary>
static class Readings
{
    internal static List<ArticleWithPage> Of(string corpus, int most)
    {
        var reader = new InputReader(new ReadHints(Now: DateTimeOffset.UtcNow));
        return [.. new InputWalker(() => Stream.Null).Walk([corpus]).Take(most).AsParallel().AsOrdered()
            .SelectMany(unit => reader.Read(unit).Articles.Select(a => new ArticleWithPage(a, unit.Bytes, a.Source.Url)))];
    }

    /// <summary>The article as another one of the same words: paragraphs in another order, an address and an id of its own.</summary>
    internal static ArticleWithPage Permuted(ArticleWithPage reading, int round)
    {
        if (round == 0) return reading;
        var source = reading.Article.Source;
        string[] paragraphs = source.Text.Split('\n');
        new Random(round * 7919 + source.Text.Length).Shuffle(paragraphs);
        string url = $"{source.Url ?? "urn:article:" + reading.Article.Id}?copy={round}";
        var permuted = Pipeline.Understand(source with { Text = string.Join('\n', paragraphs), Url = url, Title = $"{source.Title} {round}" }, $"{reading.Article.Input}.{round}", 0);
        return new(permuted, JsonSerializer.SerializeToUtf8Bytes(new { url, title = permuted.Title, text = permuted.Text }), url);
    }
}
