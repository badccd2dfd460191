using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>The archive cannot do what was asked: the message says where, what, and what to do.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner)
{
    // SQLite's primary result codes: https://sqlite.org/rescode.html
    const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static ArchiveException From(SqliteException e, string store) => new(e.SqliteErrorCode switch
    {
        Full => $"{store}: the disk is full; what was reported as stored is stored. Free some space and run the same command again.",
        ReadOnly => $"{store}: cannot be written; check the permissions of the folder.",
        CannotOpen => $"{store}: cannot be opened or made; check that the folder exists and may be written.",
        Corrupt or NotADatabase => $"{store}: is damaged or no archive of Isnad's ({e.Message}); restore a backup with `isnad restore FILE`.",
        IoError => $"{store}: reading or writing failed ({e.Message}); check the disk. What was reported as stored is stored.",
        Busy or Locked => $"{store}: another process kept it for over a minute; try again.",
        _ => $"{store}: {e.Message}",
    }, e);

    internal static ArchiveException Newer(string store, long version, long known) =>
        new($"{store}: was written by a newer Isnad (its shape is {version}, this one knows {known}); update Isnad.");

    internal static ArchiveException Missing(string store) =>
        new($"{store}: there is no archive; make one with `isnad add PATH`, or name its folder with --data.");
}
