using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad add</c>: everything that <c>read</c> takes, into the archive.</summary>
static class AddCommand
{
    // One transaction for so many articles: each costs a sync of the disk, and other writers wait for its end.
    const int BatchArticles = 200;

    static readonly Argument<string[]> Paths = new("path") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders (recursive), or - for standard input, as `isnad read` takes them." };
    static readonly Option<string?> Published = new("--published") { HelpName = "DATE", Description = "The day of publication of inputs that give none." };
    static readonly Option<string?> Outlet = new("--outlet") { HelpName = "NAME", Description = "The outlet of inputs that name none." };
    static readonly Option<string?> Zone = new("--zone") { HelpName = "TZ", Description = "The time zone of stamps that name none." };
    static readonly Option<bool> Json = new("--json") { Description = "The counts as one JSON object." };

    internal static Command Create()
    {
        var command = new Command("add", "Adds articles to the archive, each once; adding again changes nothing. Interrupted, it goes on where it stopped when run again.")
            { Paths, ArchiveOptions.Data, Published, Outlet, Zone, Json };
        Paths.Validators.Add(Usage.NoUnknownOptions);
        command.SetAction(Run);
        return command;
    }

    static async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        string[] paths = parsed.GetValue(Paths)!;
        var reader = new InputReader(new(parsed.GetValue(Published), parsed.GetValue(Outlet), parsed.GetValue(Zone), DateTimeOffset.UtcNow));
        var walker = new InputWalker(Console.OpenStandardInput);
        int skipped = 0;
        var counts = new int[Enum.GetValues<Added>().Length];
        try
        {
            using var store = ArchiveStore.OpenOrCreate(parsed.Folder());
            using var writer = new ArchiveWriter(store, TimeProvider.System);
            // Its own connection: it looks things up while the writer writes.
            using var lookStore = ArchiveStore.OpenOrCreate(parsed.Folder());
            using var known = new ArchiveWriter(lookStore, TimeProvider.System);
            using var progress = new ProgressLine("Adding", () => walker.BytesRead, () => InputWalker.TotalBytes(paths), () => counts.Sum());
            var batch = new List<ArticleWithPage>(BatchArticles);
            bool interrupted = false;

            // What the archive already has from the same bytes is not read again: a run that goes on passes quickly over what it did before.
            IEnumerable<InputUnit> Unknown()
            {
                foreach (var unit in walker.Walk(paths))
                {
                    int have = unit.Skip is null ? known.KnownFrom(unit.Bytes.Span) : 0;
                    if (have == 0) yield return unit;
                    else Interlocked.Add(ref counts[(int)Added.AlreadyThere], have);
                }
            }

            void Store()
            {
                foreach (var added in writer.Add(batch)) Interlocked.Increment(ref counts[(int)added]);
                batch.Clear();
            }

            try
            {
                await ParallelReading.Run(Unknown(), unit => (unit, Outcome: reader.Read(unit)), result =>
                {
                    if (result.Outcome.Skipped.Count > 0) progress.Clear();
                    Skips.Report(result.Outcome);
                    skipped += result.Outcome.Skipped.Count;
                    foreach (var article in result.Outcome.Articles) batch.Add(new(article, result.unit.Bytes, article.Source.Url));
                    if (batch.Count >= BatchArticles) Store();
                }, cancel);
            }
            catch (OperationCanceledException)
            {
                interrupted = true;
            }
            Store();
            progress.Clear();
            Report(parsed.GetValue(Json), counts, skipped);
            if (!interrupted) return skipped > 0 ? ExitCode.SomeSkipped : ExitCode.Ok;
            Console.Error.WriteLine("interrupted; run the same command again to go on");
            return ExitCode.Interrupted;
        }
        catch (ArchiveException e)
        {
            Console.Error.WriteLine($"isnad: {e.Message}");
            return ExitCode.Failed;
        }
    }

    static void Report(bool json, int[] counts, int skipped)
    {
        int added = counts[(int)Added.New], there = counts[(int)Added.AlreadyThere], versions = counts[(int)Added.NewVersion], copies = counts[(int)Added.Copy];
        if (json) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"added":{{added}},"alreadyThere":{{there}},"newVersions":{{versions}},"copies":{{copies}},"skipped":{{skipped}}}"""));
        else Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added {added:N0}, already there {there:N0}, new versions {versions:N0}, copies {copies:N0}, skipped {skipped:N0}"));
    }
}
