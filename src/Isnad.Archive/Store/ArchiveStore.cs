using Dapper;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>A connection to the store of an archive. Any number of processes may have one; writers wait for each other.</summary>
public sealed class ArchiveStore : IDisposable
{
    const int BusySeconds = 60;

    ArchiveStore(SqliteConnection connection, string path) => (Connection, Path) = (connection, path);

    internal SqliteConnection Connection { get; }

    public string Path { get; }

    /// <summary>Opens the store, makes it where there is none, and brings an older one to this version's shape.</summary>
    /// <exception cref="ArchiveException"/>
    public static ArchiveStore OpenOrCreate(ArchiveFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{folder.Path}: the folder cannot be made: {e.Message}", e);
        }
        return Open(folder.Store, SqliteOpenMode.ReadWriteCreate);
    }

    /// <summary>Opens the store that is there.</summary>
    /// <exception cref="ArchiveException"/>
    public static ArchiveStore OpenExisting(ArchiveFolder folder) =>
        File.Exists(folder.Store) ? Open(folder.Store, SqliteOpenMode.ReadWrite) : throw ArchiveException.Missing(folder.Store);

    static ArchiveStore Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = BusySeconds, Pooling = false, ForeignKeys = true }.ToString());
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000");
            connection.CreateFunction("folded", (string? text) => text is null ? null : " " + Fold.ForSearch(text), isDeterministic: true);
            // SQLite's substr counts code points; spans count UTF-16 units.
            connection.CreateFunction("slice", (string? text, int start, int length) => text is not null && start >= 0 && length >= 0 && start + length <= text.Length ? text.Substring(start, length) : null, isDeterministic: true);
            connection.CreateFunction("speaker_key_of", (string? name, string? kind) => name is null || kind is null or "unnamed" ? null : SpeakerName.Of(name, kind).Key, isDeterministic: true);
            Migrations.Apply(connection, path);
            return new(connection, path);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw ArchiveException.From(e, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose() => Connection.Dispose();
}
