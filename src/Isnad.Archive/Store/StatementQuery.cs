using System.Text;
using Dapper;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>Which statements are wanted; what is null does not matter.</summary>
/// <param name="By">Words of the speaker's name, in any spelling.</param>
/// <param name="About">Words of the content, in any spelling.</param>
/// <param name="Act">As in the JSON: deny.</param>
/// <param name="Via">Words of a relay's name.</param>
/// <param name="From">First day of publication (2026, 2026-11, 2026-11-09).</param>
/// <param name="To">Last day of publication.</param>
/// <param name="Said">When it was said, as precise as it is given.</param>
public sealed record StatementQuery(string? By = null, string? About = null, string? Act = null, string? Via = null, string? Outlet = null, string? From = null, string? To = null, string? Said = null, int Limit = 50);

/// <summary>A statement found in the archive, with where it stands.</summary>
public sealed record FoundStatement(string Id, string ArticleId, string? Title, string? Outlet, string? Url, string? Published, string? Speaker, string? SpeakerKind,
    string Content, string Cue, string Act, string Stance, string Directness, string? Said, double Confidence, IReadOnlyList<string> Chain);

/// <summary>Finds statements in the current versions of articles, newest first.</summary>
public sealed class StatementFinder(ArchiveStore store)
{
    sealed record Row(long Key, string Id, string ArticleId, string? Title, string? Outlet, string? Url, string? Published, string? Speaker, string? SpeakerKind,
        string Content, string Cue, string Act, string Stance, string Directness, string? Said, double Confidence);

    public IReadOnlyList<FoundStatement> Find(StatementQuery query) => [.. Stream(query)];

    /// <summary>One at a time; a limit below 0 is none.</summary>
    internal IEnumerable<FoundStatement> Stream(StatementQuery query)
    {
        var (where, parameters) = Filter(query);
        parameters.Add("limit", query.Limit);
        var rows = store.Connection.Query<Row>($"""
            SELECT s.row AS key, s.id, a.id AS articleid, v.title, o.name AS outlet, a.url, v.published, s.speaker, s.speaker_kind AS speakerkind, s.content,
                   slice(CASE s.in_title WHEN 1 THEN v.title ELSE v.text END, s.cue_start, s.cue_length) AS cue, s.act, s.stance, s.directness, s.said, s.confidence
            FROM statements s {Joins} {where} ORDER BY v.published DESC, a.row DESC, s.number LIMIT @limit
            """, parameters, buffered: false);
        foreach (var r in rows)
            yield return new(r.Id, r.ArticleId, r.Title, r.Outlet, r.Url, r.Published, r.Speaker, r.SpeakerKind, r.Content, r.Cue, r.Act, r.Stance, r.Directness, r.Said, r.Confidence,
                store.Connection.Query<string>("SELECT name FROM relays WHERE statement = @key ORDER BY number", new { key = r.Key }).AsList());
    }

    /// <summary>The articles that the query selects: those with such a statement, or all of an outlet and a time where it asks for no statements.</summary>
    internal IReadOnlyList<string> Articles(StatementQuery query)
    {
        var (where, parameters) = Filter(query);
        bool statements = query is not { By: null, About: null, Act: null, Via: null, Said: null };
        string from = statements ? $"FROM statements s {Joins}" : "FROM versions v JOIN articles a ON a.row = v.article LEFT JOIN outlets o ON o.id = a.outlet";
        return store.Connection.Query<string>($"SELECT id FROM (SELECT DISTINCT a.row, a.id {from} {where}) ORDER BY row", parameters).AsList();
    }

    const string Joins = "JOIN versions v ON v.id = s.version JOIN articles a ON a.row = v.article LEFT JOIN outlets o ON o.id = a.outlet";

    (StringBuilder Where, DynamicParameters Parameters) Filter(StatementQuery query)
    {
        var where = new StringBuilder("WHERE v.number = a.version");
        var parameters = new DynamicParameters();
        if (query.By is { } by) By(by);
        Words("s.content", query.About);
        Words("o.name", query.Outlet);
        if (query.Via is { } via)
        {
            where.Append(" AND EXISTS (SELECT 1 FROM relays r WHERE r.statement = s.row AND folded(r.name) LIKE @via)");
            parameters.Add("via", $"%{Fold.ForSearch(via)}%");
        }
        Compare("s.act =", "act", query.Act);
        Compare("v.published >=", "from", query.From);
        // '2026-11' takes in all of November: any later character sorts before '~'.
        Compare("v.published <", "to", query.To is null ? null : query.To + "~");
        if (query.Said is { } said) Compare("s.said LIKE", "said", said + "%");
        return (where, parameters);

        // Whoever is meant by the words, under all of his names; and any speaker whose name has them, named or not.
        void By(string words)
        {
            store.Connection.Execute("CREATE TEMP TABLE IF NOT EXISTS wanted (key TEXT, name TEXT, role TEXT, part TEXT); DELETE FROM wanted");
            using (var transaction = store.Connection.BeginTransaction())
            {
                foreach (var use in new Speakers(store, TimeProvider.System).Find(words).SelectMany(i => i.Uses))
                    store.Connection.Execute("INSERT INTO wanted VALUES (@Key, @Name, @Role, @Part)", use, transaction);
                transaction.Commit();
            }
            where.Append(System.Globalization.CultureInfo.InvariantCulture, $" AND ((s.speaker_key IN (SELECT key FROM wanted) AND EXISTS (SELECT 1 FROM wanted w WHERE w.key = s.speaker_key AND w.name = s.speaker AND w.role IS s.speaker_role AND w.part IS {Speakers.Part})) OR (s.speaker_key IS NULL");
            Words("s.speaker", words);
            where.Append("))");
        }

        // Each word must stand in the field, folded; the index, where there is one, knows inflection.
        void Words(string field, string? words)
        {
            int n = 0;
            foreach (string word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string name = $"{field.Replace('.', '_')}{n++}";
                where.Append(System.Globalization.CultureInfo.InvariantCulture, $" AND folded({field}) LIKE @{name}");
                parameters.Add(name, $"%{Fold.ForSearch(word).Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)}%");
            }
        }

        void Compare(string condition, string name, string? value)
        {
            if (value is null) return;
            where.Append(System.Globalization.CultureInfo.InvariantCulture, $" AND {condition} @{name}");
            parameters.Add(name, value);
        }
    }
}
