using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive.Benchmarks;

/// <summary>How much of what SQLite can do is left: the same rows, inserted by nothing but prepared statements in one thread.</summary>
static class BareInserts
{
    const int Rounds = 3, Batch = 200;

    internal static void Run(string corpus)
    {
        var readings = Readings.Of(corpus, 5_000);
        var ratios = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            string folder = Directory.CreateTempSubdirectory("isnad-benchmark-").FullName;
            var adding = Stopwatch.StartNew();
            using (var store = ArchiveStore.OpenOrCreate(new(folder)))
            using (var writer = new ArchiveWriter(store, TimeProvider.System))
                foreach (var batch in readings.Chunk(Batch)) writer.Add(batch);
            adding.Stop();
            var (bare, rows) = Copy(Path.Combine(folder, "archive.db"), Path.Combine(folder, "bare.db"));
            Directory.Delete(folder, recursive: true);
            ratios.Add(bare.TotalSeconds / adding.Elapsed.TotalSeconds);
            Console.WriteLine(FormattableString.Invariant($"add {readings.Count / adding.Elapsed.TotalSeconds:N0} articles/s; bare inserts of the same {rows:N0} rows {readings.Count / bare.TotalSeconds:N0} articles/s; ratio {ratios[^1]:0.00}"));
        }
        Console.WriteLine(FormattableString.Invariant($"median ratio {ratios.Order().ElementAt(Rounds / 2):0.00} (1 is as fast as bare inserts)"));
    }

    // The same tables, indexes, settings and transactions, without the checks of references; the rows are read into memory before the clock starts.
    static (TimeSpan Time, int Rows) Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=false");
        source.Open();
        var tables = new List<(string Name, int Columns, List<object[]> Rows)>();
        var schema = new List<string>();
        using (var command = source.CreateCommand())
        {
            command.CommandText = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                schema.Add(reader.GetString(2));
                if (reader.GetString(0) == "table") tables.Add((reader.GetString(1), 0, []));
            }
        }
        for (int t = 0; t < tables.Count; t++)
        {
            using var command = source.CreateCommand();
            command.CommandText = $"SELECT * FROM {tables[t].Name}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                tables[t].Rows.Add(row);
            }
            tables[t] = tables[t] with { Columns = reader.FieldCount };
        }
        using var target = new SqliteConnection($"Data Source={to};Pooling=false");
        target.Open();
        Execute(target, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000; PRAGMA foreign_keys = OFF;" + string.Join(';', schema));
        int batches = (tables.First(t => t.Name == "articles").Rows.Count + Batch - 1) / Batch;
        var clock = Stopwatch.StartNew();
        var inserts = tables.Select(t => Insert(target, t.Name, t.Columns)).ToList();
        for (int b = 0; b < batches; b++)
        {
            using var transaction = target.BeginTransaction();
            for (int t = 0; t < tables.Count; t++)
            {
                inserts[t].Transaction = transaction;
                var rows = tables[t].Rows;
                for (int r = (int)((long)rows.Count * b / batches); r < (int)((long)rows.Count * (b + 1) / batches); r++)
                {
                    for (int c = 0; c < rows[r].Length; c++) inserts[t].Parameters[c].Value = rows[r][c];
                    inserts[t].ExecuteNonQuery();
                }
            }
            transaction.Commit();
        }
        return (clock.Elapsed, tables.Sum(t => t.Rows.Count));
    }

    static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"${i}"))})";
        for (int i = 0; i < columns; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        command.Prepare();
        return command;
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
