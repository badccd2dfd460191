using System.Text.Json;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>The statements that adding runs for every article, prepared once.</summary>
sealed class Inserts : IDisposable
{
    readonly SqliteConnection _connection;
    readonly List<Prepared> _all = [];

    internal Inserts(SqliteConnection connection)
    {
        _connection = connection;
        Outlet = Insert("outlets", "name");
        Page = Insert("pages", "sha256", "address", "read", "size", "bytes");
        Article = Insert("articles", "id", "url", "outlet", "input", "text_key", "version", "added");
        Version = Insert("versions", "article", "number", "page", "read", "reader", "title", "published", "published_text", "published_zone",
            "modified", "modified_text", "modified_zone", "byline", "section", "image", "language", "keywords", "credits", "text");
        Copy = Insert("copies", "article", "url", "outlet", "input", "page", "published", "read");
        Statement = Insert("statements", "id", "version", "number", "in_title", "speaker", "speaker_kind", "mention_start", "mention_length", "cue_start", "cue_length",
            "content_start", "content_length", "content", "act", "stance", "directness", "said", "confidence", "rule", "speaker_key", "speaker_role");
        Relay = Insert("relays", "statement", "number", "name", "kind", "start", "length");
        Entity = Insert("entities", "version", "number", "name", "kind", "mentions");
        Time = Insert("times", "version", "number", "start", "length", "value");
        Quantity = Insert("quantities", "version", "number", "start", "length", "value", "unit", "modifier");
        Change = Insert("changes", "at", "kind", "article");
        ChangeOf = Prepare("INSERT INTO changes (at, kind, article) SELECT $0, $1, id FROM articles WHERE row = $2", 3);
        NewVersion = Prepare("UPDATE articles SET version = $0, text_key = $1 WHERE row = $2", 3);
        SetReader = Prepare("UPDATE versions SET reader = $0, credits = $1 WHERE id = $2", 3);
        ReadBy = Prepare("SELECT id FROM versions WHERE id = $0 AND reader = $1", 2);
        ArticleOf = Prepare("SELECT article FROM versions WHERE id = $0", 1);
        ClearAnalysis = [.. new[] { "statements", "entities", "times", "quantities" }.Select(table => Prepare($"DELETE FROM {table} WHERE version = $0", 1))];
        OutletByName = Prepare("SELECT id FROM outlets WHERE name = $0", 1);
        PageByHash = Prepare("SELECT id FROM pages WHERE sha256 = $0", 1);
        ArticleByUrl = Prepare("SELECT row FROM articles WHERE url = $0", 1);
        CopyByUrl = Prepare("SELECT id FROM copies WHERE url = $0", 1);
        ArticleByText = Prepare("SELECT min(row) FROM articles WHERE text_key = $0", 1);
        SameText = Prepare("SELECT row FROM articles WHERE row = $0 AND text_key = $1", 2);
        VersionOf = Prepare("SELECT version FROM articles WHERE row = $0", 1);
        SamePublisher = Prepare("SELECT row FROM articles WHERE row = $0 AND outlet IS $1", 2);
        SameCopy = Prepare("SELECT min(id) FROM copies WHERE article = $0 AND url IS $1 AND outlet IS $2", 3);
        KnownFrom = Prepare("SELECT (SELECT count(*) FROM versions WHERE page = p.id) + (SELECT count(*) FROM copies WHERE page = p.id) FROM (SELECT (SELECT id FROM pages WHERE sha256 = $0) AS id) p", 1);
    }

    internal Prepared SetReader { get; }
    internal Prepared ReadBy { get; }
    internal Prepared ArticleOf { get; }
    internal IReadOnlyList<Prepared> ClearAnalysis { get; }
    internal Prepared Outlet { get; }
    internal Prepared Page { get; }
    internal Prepared Article { get; }
    internal Prepared Version { get; }
    internal Prepared Copy { get; }
    internal Prepared Statement { get; }
    internal Prepared Relay { get; }
    internal Prepared Entity { get; }
    internal Prepared Time { get; }
    internal Prepared Quantity { get; }
    internal Prepared Change { get; }
    internal Prepared ChangeOf { get; }
    internal Prepared NewVersion { get; }
    internal Prepared OutletByName { get; }
    internal Prepared PageByHash { get; }
    internal Prepared ArticleByUrl { get; }
    internal Prepared CopyByUrl { get; }
    internal Prepared ArticleByText { get; }
    internal Prepared SameText { get; }
    internal Prepared VersionOf { get; }
    internal Prepared SamePublisher { get; }
    internal Prepared SameCopy { get; }
    internal Prepared KnownFrom { get; }

    internal void Within(SqliteTransaction transaction)
    {
        foreach (var prepared in _all) prepared.Within(transaction);
    }

    internal static string Json(IReadOnlyList<string> values) => values.Count == 0 ? "[]" : JsonSerializer.Serialize(values);

    internal static string Spans(IReadOnlyList<TextSpan> spans) => "[" + string.Join(',', spans.Select(s => FormattableString.Invariant($"[{s.Start},{s.Length}]"))) + "]";

    Prepared Insert(string table, params string[] columns) =>
        Prepare($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"${i}")))})", columns.Length);

    Prepared Prepare(string sql, int parameters)
    {
        var prepared = new Prepared(_connection, sql, parameters);
        _all.Add(prepared);
        return prepared;
    }

    public void Dispose()
    {
        foreach (var prepared in _all) prepared.Dispose();
    }
}

/// <summary>One prepared statement with parameters $0, $1 …</summary>
sealed class Prepared : IDisposable
{
    readonly SqliteCommand _command;
    readonly SqliteConnection _connection;

    internal Prepared(SqliteConnection connection, string sql, int parameters)
    {
        _connection = connection;
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (int i = 0; i < parameters; i++) _command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") });
        _command.Prepare();
    }

    internal void Within(SqliteTransaction transaction) => _command.Transaction = transaction;

    /// <returns>The row id of what was inserted.</returns>
    internal long Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    /// <returns>The number that the query gives, or null.</returns>
    internal long? Get(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is long value ? value : null;
    }

    void Bind(ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    public void Dispose() => _command.Dispose();
}
