using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>The numbered SQL that makes a store's shape; <c>user_version</c> says how far a store has come.</summary>
static class Migrations
{
    static readonly string[] Scripts = [.. typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    internal static void Apply(SqliteConnection connection, string path)
    {
        if (Version(connection, path) == Scripts.Length) return;
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have done it while this one waited.
        for (long done = Version(connection, path); done < Scripts.Length; done++)
        {
            using var script = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(Scripts[done])!);
            connection.Execute(script.ReadToEnd(), transaction: transaction);
            connection.Execute($"PRAGMA user_version = {done + 1}", transaction: transaction);
        }
        transaction.Commit();
    }

    static long Version(SqliteConnection connection, string path)
    {
        long version = connection.ExecuteScalar<long>("PRAGMA user_version");
        return version <= Scripts.Length ? version : throw ArchiveException.Newer(path, version, Scripts.Length);
    }
}
