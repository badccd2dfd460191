using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad search</c> and <c>isnad reindex</c>.</summary>
static class SearchCommand
{
    static readonly Argument<string?> Query = new("query") { Arity = ArgumentArity.ZeroOrOne, Description = "Words, in any spelling and form." };
    static readonly Option<string?> Batch = new("--batch") { HelpName = "FILE", Description = "One question a line; one JSON line each, also for an empty one." };
    static readonly Option<int> Limit = new("--limit") { HelpName = "N", Description = "At most so many.", DefaultValueFactory = _ => 10 };
    static readonly Option<bool> Json = new("--json") { Description = "As JSON." };

    internal static IEnumerable<Command> Create()
    {
        var search = new Command("search", "Finds articles of the archive. Example: isnad search 'سد الجبيل'") { Query, ArchiveOptions.Data, Batch, Limit, Json };
        TerminalOptions.AddTo(search);
        search.Validators.Add(result =>
        {
            if (result.GetValue(Query) is null == result.GetValue(Batch) is null) result.AddError("give either a query or --batch FILE");
        });
        search.SetAction(parsed => parsed.WithStore(store => Run(parsed, store)));
        var reindex = new Command("reindex", "Makes the index again from the store; the old one answers meanwhile.") { ArchiveOptions.Data };
        reindex.SetAction(parsed => parsed.WithStore(store =>
        {
            using var index = new SearchIndex(parsed.Folder(), store);
            int articles = Index(index, store, again: true);
            Console.Out.WriteLine(articles < 0 ? "another process is indexing" : string.Create(CultureInfo.InvariantCulture, $"indexed {articles:N0} articles"));
            return articles < 0 ? ExitCode.Failed : ExitCode.Ok;
        }));
        return [search, reindex];
    }

    static int Run(ParseResult parsed, ArchiveStore store)
    {
        using var index = new SearchIndex(parsed.Folder(), store);
        Index(index, store, again: false);
        using var searcher = new Searcher(index, store);
        int limit = parsed.GetValue(Limit);
        if (parsed.GetValue(Batch) is { } batch)
        {
            if (!File.Exists(batch)) throw new ArchiveException($"{batch}: no such file");
            foreach (string question in File.ReadLines(batch)) Console.Out.WriteLine(JsonText.Of(new { query = question, hits = searcher.Articles(question, Math.Max(limit, 10)) }));
            return ExitCode.Ok;
        }
        string query = parsed.GetValue(Query)!;
        var hits = searcher.Articles(query, limit);
        if (parsed.GetValue(Json))
        {
            Console.Out.WriteLine(JsonText.Of(new { query, hits }));
            return ExitCode.Ok;
        }
        var terminal = Terminal.For(parsed);
        int n = 0;
        foreach (var hit in hits)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++n,-2} {hit.Published?.Replace('T', ' ') ?? "no date"}  id {hit.Id}  {hit.Score:0.00}"));
            if (hit.Title is not null) Console.Out.WriteLine("   " + terminal.Bold(terminal.Foreign(hit.Title)));
            if (hit.Outlet is not null) Console.Out.WriteLine("   " + terminal.Foreign(hit.Outlet));
        }
        if (hits.Count == 0) Console.Error.WriteLine("no results; try fewer words");
        return ExitCode.Ok;
    }

    static int Index(SearchIndex index, ArchiveStore store, bool again)
    {
        int done = 0;
        long all = ArchiveCare.Stats(store).Articles;
        using var progress = new ProgressLine("Indexing", () => done, () => all, () => done);
        return index.CatchUp(message =>
        {
            progress.Clear();
            Console.Error.WriteLine($"isnad: {message}");
        }, n => done = n, again);
    }
}
