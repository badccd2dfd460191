using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>How much an archive holds.</summary>
public sealed record ArchiveStats(long Articles, long Versions, long Copies, long Statements, long Speakers, long Outlets, long Pages, long PageBytes, long StoreBytes, string? First, string? Last, long Change);

/// <summary>Backup, forgetting, counting: the care of a whole archive.</summary>
public static class ArchiveCare
{
    public static ArchiveStats Stats(ArchiveStore store)
    {
        long Count(string sql) => store.Connection.ExecuteScalar<long>(sql);
        return new(Count("SELECT count(*) FROM articles"), Count("SELECT count(*) FROM versions"), Count("SELECT count(*) FROM copies"),
            Count("SELECT count(*) FROM statements s JOIN versions v ON v.id = s.version JOIN articles a ON a.row = v.article AND a.version = v.number"),
            Count("SELECT count(DISTINCT speaker) FROM statements"), Count("SELECT count(*) FROM outlets"), Count("SELECT count(*) FROM pages"),
            Count("SELECT coalesce(sum(size), 0) FROM pages"), Count("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
            store.Connection.ExecuteScalar<string?>("SELECT min(published) FROM versions"), store.Connection.ExecuteScalar<string?>("SELECT max(published) FROM versions"),
            Count("SELECT coalesce(max(number), 0) FROM changes"));
    }

    /// <summary>Copies the store as it is at one moment, while others may write.</summary>
    /// <exception cref="ArchiveException"/>
    public static void Backup(ArchiveStore store, string file)
    {
        if (File.Exists(file)) throw new ArchiveException($"{file}: is there already; name another file, or remove it first.");
        string partial = file + ".partial";
        try
        {
            File.Delete(partial);
            // A plain file, not in WAL mode: it is one file to carry away.
            store.Connection.Execute("VACUUM INTO @partial", new { partial });
            File.Move(partial, file);
        }
        catch (SqliteException e)
        {
            File.Delete(partial);
            throw ArchiveException.From(e, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{file}: cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Puts a backup into an empty data folder, after checking it.</summary>
    /// <exception cref="ArchiveException"/>
    public static void Restore(ArchiveFolder folder, string file)
    {
        if (File.Exists(folder.Store)) throw new ArchiveException($"{folder.Store}: an archive is there already; restore into another folder with --data, or move it away first.");
        if (!File.Exists(file)) throw new ArchiveException($"{file}: no such file");
        try
        {
            Directory.CreateDirectory(folder.Path);
            string partial = folder.Store + ".partial";
            File.Copy(file, partial, overwrite: true);
            File.Move(partial, folder.Store);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{folder.Path}: cannot be written: {e.Message}", e);
        }
        using var store = ArchiveStore.OpenExisting(folder);
        var faults = new ArchiveVerifier(store).Verify();
        if (faults.Count > 0) throw new ArchiveException($"{file}: was restored, but is not whole: {string.Join("; ", faults.Take(3))}");
    }

    /// <summary>Removes articles with all that was derived from them and with their evidence, so that their words are in no free page either.</summary>
    /// <param name="ids">Article ids; null for those of <paramref name="outlet"/> or published before <paramref name="before"/>.</param>
    /// <returns>How many articles were removed.</returns>
    public static int Forget(ArchiveStore store, IReadOnlyList<string>? ids, string? outlet, string? before, TimeProvider clock)
    {
        var connection = store.Connection;
        string at = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        int forgotten;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            connection.Execute("CREATE TEMP TABLE doomed (row INTEGER PRIMARY KEY, id TEXT)", transaction: transaction);
            foreach (string id in ids ?? []) connection.Execute("INSERT OR IGNORE INTO doomed SELECT row, id FROM articles WHERE id = @id", new { id }, transaction);
            if (outlet is not null) connection.Execute("INSERT OR IGNORE INTO doomed SELECT a.row, a.id FROM articles a JOIN outlets o ON o.id = a.outlet WHERE o.name = @outlet", new { outlet }, transaction);
            if (before is not null) connection.Execute("INSERT OR IGNORE INTO doomed SELECT a.row, a.id FROM articles a JOIN versions v ON v.article = a.row AND v.number = a.version WHERE v.published < @before", new { before }, transaction);
            connection.Execute("INSERT INTO changes (at, kind, article) SELECT @at, 'forgotten', id FROM doomed", new { at }, transaction);
            forgotten = connection.Execute("DELETE FROM articles WHERE row IN (SELECT row FROM doomed)", transaction: transaction);
            connection.Execute("""
                DELETE FROM pages WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.page = pages.id) AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.page = pages.id);
                DELETE FROM outlets WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.outlet = outlets.id) AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.outlet = outlets.id);
                DROP TABLE doomed;
                """, transaction: transaction);
            transaction.Commit();
        }
        // secure_delete has overwritten the rows; this empties the log and gives back the free pages.
        connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
        return forgotten;
    }
}
