using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary>The care of a whole archive: <c>stats</c>, <c>verify</c>, <c>backup</c>, <c>restore</c>, <c>forget</c>.</summary>
static class CareCommands
{
    static readonly Option<bool> Json = new("--json") { Description = "As JSON." };
    static readonly Argument<string> File = new("file") { Description = "The backup." };
    static readonly Argument<string[]> Ids = new("id") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of articles." };
    static readonly Option<string?> Outlet = new("--outlet") { HelpName = "NAME", Description = "All articles of this outlet." };
    static readonly Option<string?> Before = new("--before") { HelpName = "DATE", Description = "All articles published before this day." };

    internal static IEnumerable<Command> Create()
    {
        var stats = new Command("stats", "Counts what the archive holds.") { ArchiveOptions.Data, Json };
        stats.SetAction(parsed => parsed.WithStore(store => Stats(parsed.GetValue(Json), ArchiveCare.Stats(store))));
        var verify = new Command("verify", "Checks store, references, spans, the hashes of the evidence, and the index where there is one. Exit code 0: all is well.") { ArchiveOptions.Data, Json };
        verify.SetAction(parsed => parsed.WithStore(store => Verify(parsed, store)));
        var backup = new Command("backup", "Copies the archive as it is at one moment into one file; others may write meanwhile.") { File, ArchiveOptions.Data };
        backup.SetAction(parsed => parsed.WithStore(store =>
        {
            ArchiveCare.Backup(store, parsed.GetValue(File)!);
            return ExitCode.Ok;
        }));
        var restore = new Command("restore", "Puts a backup into an empty data folder and checks it.") { File, ArchiveOptions.Data };
        restore.SetAction(Restore);
        var forget = new Command("forget", "Removes articles with their evidence, so that their words are nowhere in the archive's files. Cannot be undone.") { Ids, ArchiveOptions.Data, Outlet, Before };
        forget.Validators.Add(result =>
        {
            if (result.GetValue(Ids) is not { Length: > 0 } && result.GetValue(Outlet) is null && result.GetValue(Before) is null) result.AddError("say what: ids, --outlet NAME or --before DATE");
        });
        forget.SetAction(parsed => parsed.WithStore(store => Forget(parsed, store)));
        return [stats, verify, backup, restore, forget];
    }

    static int Stats(bool json, ArchiveStats stats)
    {
        if (json) Console.Out.WriteLine(JsonText.Of(stats));
        else
            foreach (var (label, value) in (ReadOnlySpan<(string, string)>)
            [
                ("articles", Number(stats.Articles)), ("versions", Number(stats.Versions)), ("copies", Number(stats.Copies)), ("statements", Number(stats.Statements)),
                ("speakers", Number(stats.Speakers)), ("outlets", Number(stats.Outlets)), ("pages", $"{Number(stats.Pages)} ({Number(stats.PageBytes >> 20)} MB as read)"),
                ("published", $"{stats.First ?? "?"} to {stats.Last ?? "?"}"), ("store", $"{Number(stats.StoreBytes >> 20)} MB"), ("changes", Number(stats.Change)),
            ]) Console.Out.WriteLine($"{label,-11}{value}");
        return ExitCode.Ok;
    }

    static int Verify(ParseResult parsed, ArchiveStore store)
    {
        bool json = parsed.GetValue(Json);
        int pages = 0;
        long all = ArchiveCare.Stats(store).Pages;
        IReadOnlyList<string> faults;
        using (var progress = new ProgressLine("Verifying", () => pages, () => all))
        using (var index = new SearchIndex(parsed.Folder(), store))
            faults = [.. new ArchiveVerifier(store).Verify(n => pages = n), .. index.Check()];
        if (json) Console.Out.WriteLine(JsonText.Of(new { pages, faults }));
        else
        {
            foreach (string fault in faults) Console.Out.WriteLine(fault);
            Console.Out.WriteLine(faults.Count == 0 ? $"all is well: {Number(pages)} pages of evidence have their hashes" : $"{Number(faults.Count)} faults; `isnad restore` brings back a backup");
        }
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    static int Restore(ParseResult parsed)
    {
        try
        {
            ArchiveCare.Restore(parsed.Folder(), parsed.GetValue(File)!);
            return ExitCode.Ok;
        }
        catch (ArchiveException e)
        {
            Console.Error.WriteLine($"isnad: {e.Message}");
            return ExitCode.Failed;
        }
    }

    static int Forget(ParseResult parsed, ArchiveStore store)
    {
        var reader = new ArchiveReader(store);
        var ids = new List<string>();
        foreach (string id in parsed.GetValue(Ids) ?? [])
        {
            if (reader.Find(id) is { } found) ids.Add(found.Article.Id);
            else throw new ArchiveException($"no article, or more than one, has the id '{id}'; nothing was removed");
        }
        int forgotten = ArchiveCare.Forget(store, ids, parsed.GetValue(Outlet), parsed.GetValue(Before), TimeProvider.System);
        using (var index = new SearchIndex(parsed.Folder(), store))
            if (index.Change > 0 && (index.CatchUp() < 0 || !index.Expunge()))
                Console.Error.WriteLine("isnad: another process is indexing; run `isnad forget` again, or `isnad reindex`, when it has ended, so that the words leave the index too");
        Console.Out.WriteLine($"forgot {Number(forgotten)} articles");
        return ExitCode.Ok;
    }

    static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
