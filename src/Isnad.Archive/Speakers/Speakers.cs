using System.Globalization;
using Dapper;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>The speakers of an archive: listed, found, and corrected by hand.</summary>
public sealed class Speakers(ArchiveStore store, TimeProvider clock)
{
    // Set by property: SQLite gives the columns of expressions no type while they are null.
    sealed record UseRow
    {
        public string Key { get; init; } = "";
        public string Name { get; init; } = "";
        public string Kind { get; init; } = "";
        public string? Role { get; init; }
        public string? Part { get; init; }
        public long Statements { get; init; }
        public string? First { get; init; }
        public string? Last { get; init; }
    }

    sealed record MergeRow(string Kind, string Name, string Other);
    sealed record SplitRow(string Kind, string Name);
    sealed record RenameRow(string Kind, string Name, string Shown);

    /// <summary>A statement's split: the article, where it was set apart in that article alone.</summary>
    internal const string Part = "(SELECT sp.article FROM speaker_splits sp WHERE sp.key = s.speaker_key AND sp.article = a.id)";

    /// <summary>All identities, those with most statements first.</summary>
    public IReadOnlyList<SpeakerIdentity> All()
    {
        bool split = store.Connection.ExecuteScalar<long>("SELECT count(*) FROM speaker_splits WHERE article IS NOT NULL") > 0;
        var uses = store.Connection.Query<UseRow>($"""
            SELECT s.speaker_key AS key, s.speaker AS name, s.speaker_kind AS kind, s.speaker_role AS role, {(split ? Part : "NULL")} AS part,
                   count(*) AS statements, min(substr(v.published, 1, 10)) AS first, max(substr(v.published, 1, 10)) AS last
            FROM statements s JOIN versions v ON v.id = s.version JOIN articles a ON a.row = v.article AND a.version = v.number
            WHERE s.speaker_key IS NOT NULL GROUP BY 1, 2, 3, 4, 5
            """).Select(r => new SpeakerUse(r.Key, r.Name, r.Kind, r.Role, r.Part, r.Statements, r.First, r.Last));
        return SpeakerDirectory.Of(uses, Corrections());
    }

    /// <summary>Those whose name has all these words in one spelling, or whose id it is.</summary>
    public IReadOnlyList<SpeakerIdentity> Find(string words)
    {
        var all = All();
        var byId = all.Where(i => i.Ids.Any(id => words.Length >= 6 && id.StartsWith(words, StringComparison.Ordinal))).ToList();
        if (byId.Count > 0) return byId;
        string[] folded = Fold.ForSearch(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] key = [.. SpeakerName.Of(words, "person").Words];
        return [.. all.Where(i => Has(i.Name, folded) || i.Spellings.Any(s => Has(s.Name, folded))
            || (key.Length > 1 && i.Kind == "person" && i.Uses.Any(u => IsLike(u.Key, key))))];
    }

    static bool Has(string name, string[] words)
    {
        string folded = Fold.ForSearch(name);
        return words.All(w => folded.Contains(w, StringComparison.Ordinal));
    }

    static bool IsLike(string key, string[] words)
    {
        if (!key.StartsWith("person:", StringComparison.Ordinal)) return false;
        string[] own = key[7..].Split(' ');
        return own.Length == words.Length && (Transliteration.IsForeign(own)
            ? own.Zip(words).All(p => Transliteration.Same(p.First, p.Second)) : own.AsSpan().SequenceEqual(words));
    }

    /// <summary>The one that is meant by an id, a whole name or words of it.</summary>
    /// <exception cref="ArchiveException">None or several.</exception>
    public SpeakerIdentity One(string who)
    {
        var found = Find(who);
        if (found.Count > 1 && found.Where(i => i.Name == who || i.Spellings.Any(s => s.Name == who)).ToList() is { Count: 1 } exact) found = exact;
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArchiveException($"no speaker is called '{who}'; `isnad speakers WORDS` finds them"),
            _ => throw new ArchiveException($"'{who}' may be {string.Join(", ", found.Take(5).Select(f => $"{f.Id} ({f.Name})"))}{(found.Count > 5 ? " …" : "")}; give an id"),
        };
    }

    /// <summary>From now on both are one.</summary>
    public void Merge(string one, string other)
    {
        var (a, b) = (One(one), One(other));
        if (a.Id == b.Id) throw new ArchiveException($"'{one}' and '{other}' are one already: {a.Name}");
        if (a.Kind != b.Kind) throw new ArchiveException($"'{a.Name}' is {a.Kind}, '{b.Name}' is {b.Kind}: they cannot be one");
        Write(transaction =>
        {
            // What was set apart before is not apart any more.
            foreach (var identity in (SpeakerIdentity[])[a, b])
                foreach (var spelling in identity.Spellings)
                    store.Connection.Execute("DELETE FROM speaker_splits WHERE kind = @kind AND key = @key AND article IS NULL", new { kind = a.Kind, key = SpeakerName.Of(spelling.Name, a.Kind).Key }, transaction);
            store.Connection.Execute("INSERT OR IGNORE INTO speaker_merges (at, kind, name, other) VALUES (@at, @kind, @name, @other)", new { at = Now(), kind = a.Kind, name = NameOf(a), other = NameOf(b) }, transaction);
        });
    }

    /// <summary>A spelling, or what an article gives under the name, is from now on somebody else's.</summary>
    /// <param name="parts">Spellings of the speaker, or ids of articles.</param>
    public void Split(string who, IReadOnlyList<string> parts)
    {
        var identity = One(who);
        var reader = new ArchiveReader(store);
        Write(transaction =>
        {
            foreach (string part in parts)
            {
                if (identity.Spellings.FirstOrDefault(s => s.Name == part || Fold.ForSearch(s.Name) == Fold.ForSearch(part)) is { } spelling)
                {
                    string key = SpeakerName.Of(spelling.Name, identity.Kind).Key;
                    if (identity.Uses.All(u => u.Key == key)) throw new ArchiveException($"'{part}' and the other spellings of {identity.Name} differ in nothing but writing; name articles to set them apart");
                    store.Connection.Execute("DELETE FROM speaker_merges WHERE kind = @Kind AND (speaker_key_of(name, kind) = @key OR speaker_key_of(other, kind) = @key)", new { identity.Kind, key }, transaction);
                    store.Connection.Execute("INSERT OR IGNORE INTO speaker_splits (at, kind, name, key) SELECT @at, @kind, @name, @key WHERE NOT EXISTS (SELECT 1 FROM speaker_splits WHERE key = @key AND article IS NULL)", new { at = Now(), kind = identity.Kind, name = spelling.Name, key }, transaction);
                }
                else if (reader.Resolve("articles", part) is { } article)
                {
                    var keys = identity.Uses.Select(u => u.Key).Distinct().ToHashSet(StringComparer.Ordinal);
                    var there = store.Connection.Query<(string Key, string Name)>("SELECT DISTINCT s.speaker_key, s.speaker FROM statements s JOIN versions v ON v.id = s.version JOIN articles a ON a.row = v.article WHERE a.id = @article AND s.speaker_key IS NOT NULL", new { article }, transaction).Where(r => keys.Contains(r.Key)).ToList();
                    if (there.Count == 0) throw new ArchiveException($"article {article} has no statement by {identity.Name}");
                    foreach (var (key, name) in there)
                        store.Connection.Execute("INSERT OR IGNORE INTO speaker_splits (at, kind, name, key, article) VALUES (@at, @kind, @name, @key, @article)", new { at = Now(), kind = identity.Kind, name, key, article }, transaction);
                }
                else throw new ArchiveException($"'{part}' is neither a spelling of {identity.Name} nor an article's id");
            }
        });
    }

    /// <summary>Shows the speaker under this name.</summary>
    public void Rename(string who, string shown)
    {
        var identity = One(who);
        Write(transaction => store.Connection.Execute("INSERT INTO speaker_renames (at, kind, name, shown) VALUES (@at, @kind, @name, @shown) ON CONFLICT (kind, name) DO UPDATE SET shown = @shown, at = @at",
            new { at = Now(), kind = identity.Kind, name = NameOf(identity), shown }, transaction));
    }

    // A spelling whose key is the identity's own, so that the correction finds it again.
    static string NameOf(SpeakerIdentity identity) =>
        identity.Spellings.Select(s => s.Name).FirstOrDefault(n => identity.Uses.Any(u => u.Name == n && u.Key == SpeakerName.Of(n, identity.Kind).Key)) ?? identity.Spellings[0].Name;

    void Write(Action<SqliteTransaction> write)
    {
        using var transaction = store.Connection.BeginTransaction(deferred: false);
        write(transaction);
        transaction.Commit();
    }

    SpeakerCorrections Corrections() => new(
        [.. store.Connection.Query<MergeRow>("SELECT kind, name, other FROM speaker_merges ORDER BY number").Select(r => (r.Kind, r.Name, r.Other))],
        [.. store.Connection.Query<SplitRow>("SELECT kind, name FROM speaker_splits WHERE article IS NULL ORDER BY number").Select(r => (r.Kind, r.Name))],
        [.. store.Connection.Query<RenameRow>("SELECT kind, name, shown FROM speaker_renames ORDER BY number").Select(r => (r.Kind, r.Name, r.Shown))]);

    string Now() => clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
