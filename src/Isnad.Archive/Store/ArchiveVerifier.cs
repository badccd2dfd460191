using System.Globalization;
using Dapper;

namespace Isnad.Archive;

/// <summary>Checks that an archive is what it says: the file, the references, the hashes of the evidence, the spans.</summary>
public sealed class ArchiveVerifier(ArchiveStore store)
{
    sealed record PageRow(long Id, byte[] Sha256, long Size, byte[] Bytes);

    /// <returns>What is wrong, a line each; empty where all is well.</returns>
    /// <param name="checkedPages">Told after each page of evidence.</param>
    public IReadOnlyList<string> Verify(Action<int>? checkedPages = null)
    {
        var faults = new List<string>();
        faults.AddRange(store.Connection.Query<string>("PRAGMA integrity_check(20)").Where(line => line != "ok").Select(line => $"store: {line}"));
        faults.AddRange(store.Connection.Query<(string Table, long? Row)>("PRAGMA foreign_key_check").Take(20)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"store: row {r.Row} of {r.Table} refers to what is not there")));
        Expect("SELECT a.id FROM articles a WHERE a.version <> (SELECT max(number) FROM versions v WHERE v.article = a.row) OR a.version <> (SELECT count(*) FROM versions v WHERE v.article = a.row) LIMIT 20",
            id => $"article {id}: its versions are not numbered without a gap up to the current one");
        Expect("""
            SELECT s.id FROM statements s JOIN versions v ON v.id = s.version
            WHERE slice(CASE s.in_title WHEN 1 THEN v.title ELSE v.text END, s.content_start, s.content_length) IS NOT s.content LIMIT 20
            """, id => $"statement {id}: its span does not cut out its words");
        Expect("SELECT a.id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM changes c WHERE c.article = a.id) LIMIT 20", id => $"article {id}: no change tells of it");
        Expect("SELECT p.id FROM pages p WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.page = p.id) AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.page = p.id) LIMIT 20", id => $"page {id}: nothing refers to it");
        int pages = 0;
        foreach (var page in store.Connection.Query<PageRow>("SELECT id, sha256, size, bytes FROM pages ORDER BY id", buffered: false))
        {
            byte[]? bytes = Evidence.Unpack(page.Bytes, (int)page.Size);
            if (bytes is null || !Evidence.Hash(bytes).AsSpan().SequenceEqual(page.Sha256))
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"page {page.Id}: its bytes do not have the hash under which they are kept"));
            checkedPages?.Invoke(++pages);
        }
        return faults;

        void Expect(string sql, Func<string, string> message) => faults.AddRange(store.Connection.Query<string>(sql).Select(message));
    }
}
