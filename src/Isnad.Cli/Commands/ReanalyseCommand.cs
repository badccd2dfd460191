using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;
using Microsoft.Data.Sqlite;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad reanalyse</c>: what is stored, as this version reads it.</summary>
static class ReanalyseCommand
{
    const int BatchArticles = 200;

    static readonly Option<bool> Json = new("--json") { Description = "The counts as one JSON object." };

    internal static Command Create()
    {
        var command = new Command("reanalyse", "Reads the stored articles again with this version; corrections made by hand stay. Run again, it changes nothing.") { ArchiveOptions.Data, Json };
        command.SetAction(Run);
        return command;
    }

    static async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.Folder();
        int done = 0, changed = 0;
        try
        {
            using var store = ArchiveStore.OpenExisting(folder);
            // Its own connection: it reads ahead while the other one writes.
            using var readStore = ArchiveStore.OpenExisting(folder);
            using var reanalysis = new Reanalysis(store, TimeProvider.System);
            using var reading = new Reanalysis(readStore, TimeProvider.System);
            var versions = reading.Versions();
            using var progress = new ProgressLine("Reading again", () => done, () => versions.Count, () => done);
            var batch = new List<Reread>(BatchArticles);
            void Store()
            {
                changed += reanalysis.Store(batch);
                done += batch.Count;
                batch.Clear();
            }

            bool interrupted = false;
            try
            {
                await ParallelReading.Run(versions.Select(v => (Version: v, Stored: reading.Load(v))).Where(v => v.Stored is not null), v => Reanalysis.Understand(v.Version, v.Stored!), reread =>
                {
                    batch.Add(reread);
                    if (batch.Count >= BatchArticles) Store();
                }, cancel);
            }
            catch (OperationCanceledException)
            {
                interrupted = true;
            }
            Store();
            reanalysis.Finish();
            progress.Clear();
            if (parsed.GetValue(Json)) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"read":{{done}},"changed":{{changed}}}"""));
            else Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read {done:N0} again, changed {changed:N0}"));
            if (!interrupted) return ExitCode.Ok;
            Console.Error.WriteLine("interrupted; run the same command again to go on");
            return ExitCode.Interrupted;
        }
        catch (ArchiveException e)
        {
            Console.Error.WriteLine($"isnad: {e.Message}");
            return ExitCode.Failed;
        }
        catch (SqliteException e)
        {
            Console.Error.WriteLine($"isnad: {ArchiveException.From(e, folder.Store).Message}");
            return ExitCode.Failed;
        }
    }
}
