using System.CommandLine;
using Isnad.Archive;
using Microsoft.Data.Sqlite;

namespace Isnad.Cli.Commands;

/// <summary>What every command on the archive shares: where it is, and how its troubles are told.</summary>
static class ArchiveOptions
{
    internal static readonly Option<string?> Data = new("--data") { HelpName = "DIR", Description = "The archive's folder; else ISNAD_DATA, else ~/.local/share/isnad." };

    internal static ArchiveFolder Folder(this ParseResult parsed) => ArchiveFolder.Resolve(parsed.GetValue(Data));

    /// <summary>Opens the archive that is there, runs, and tells the archive's troubles in one line.</summary>
    internal static int WithStore(this ParseResult parsed, Func<ArchiveStore, int> run)
    {
        var folder = parsed.Folder();
        try
        {
            using var store = ArchiveStore.OpenExisting(folder);
            return run(store);
        }
        catch (SqliteException e)
        {
            Console.Error.WriteLine($"isnad: {ArchiveException.From(e, folder.Store).Message}");
            return ExitCode.Failed;
        }
        catch (ArchiveException e)
        {
            Console.Error.WriteLine($"isnad: {e.Message}");
            return ExitCode.Failed;
        }
    }
}
