using System.Text.Json;

namespace Isnad;

/// <summary>What came of a unit: its articles, and what of it was skipped and why.</summary>
public sealed record ReadOutcome(IReadOnlyList<Article> Articles, IReadOnlyList<SkippedInput> Skipped);

/// <param name="Place">File, or file and line.</param>
public sealed record SkippedInput(string Place, string Reason);

/// <summary>From a unit's bytes to understood articles.</summary>
public sealed class InputReader(ReadHints hints)
{
    /// <summary>Never throws for what the input holds: trouble is a skip with its reason.</summary>
    public ReadOutcome Read(InputUnit unit)
    {
        if (unit.Skip is not null) return Skip(unit, unit.Skip);
        return unit.Kind switch
        {
            InputKind.JsonObject => Json(unit),
            InputKind.Html => Page(unit),
            InputKind.Feed => Feed(unit),
            _ => Text(unit),
        };
    }

    ReadOutcome Page(InputUnit unit)
    {
        var context = new PageContext(unit.Address, unit.ContentType);
        var page = Mhtml.IsMhtml(unit.Bytes.Span) ? Mhtml.Read(unit.Bytes, context) : HtmlPage.Read(unit.Bytes, context);
        return page.SkipReason is not null ? Skip(unit, page.SkipReason) : Understood(unit, page.Articles);
    }

    ReadOutcome Feed(InputUnit unit)
    {
        var feed = FeedFile.Read(unit.Bytes, new(unit.Address, unit.ContentType));
        if (feed.SkipReason is not null) return Skip(unit, feed.SkipReason);
        var articles = feed.Articles();
        return articles.Count == 0 ? Skip(unit, $"a feed whose {feed.Entries.Count} entries hold no text") : Understood(unit, articles);
    }

    ReadOutcome Understood(InputUnit unit, IReadOnlyList<ArticleSource> sources) =>
        new([.. OwnAddresses(sources).Select((source, i) => Pipeline.Understand(hints.Fill(source), unit.Name, i))], []);

    // An address is an article's identity. One that several articles of a page share (a live blog's) is the page's, and names none of them.
    static IEnumerable<ArticleSource> OwnAddresses(IReadOnlyList<ArticleSource> sources)
    {
        var shared = sources.Where(s => s.Url is not null).GroupBy(s => s.Url, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return shared.Count == 0 ? sources : sources.Select(s => shared.Contains(s.Url) ? s with { Url = null } : s);
    }

    ReadOutcome Json(InputUnit unit)
    {
        try
        {
            var articles = new List<Article>(1);
            var skipped = new List<SkippedInput>(0);
            foreach (var (id, source, skip) in JsonRecords.Read(unit.Bytes, unit.Line, hints))
            {
                if (source is null) skipped.Add(new(unit.Place, skip!));
                else articles.Add(Pipeline.Understand(source, $"{unit.Name}#{id}", 0));
            }
            return new(articles, skipped);
        }
        catch (JsonException e)
        {
            return Skip(unit, $"no valid JSON: {e.Message}");
        }
    }

    ReadOutcome Text(InputUnit unit)
    {
        if (TextDecoder.Decode(unit.Bytes.Span, out string? reason) is not { } text) return Skip(unit, reason!);
        var sources = DumpReader.Read(text, hints);
        return sources.Count == 0
            ? Skip(unit, "no article text found")
            : Understood(unit, sources);
    }

    static ReadOutcome Skip(InputUnit unit, string reason) => new([], [new(unit.Place, reason)]);
}
