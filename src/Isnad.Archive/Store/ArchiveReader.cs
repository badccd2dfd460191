using System.Globalization;
using System.Text.Json;
using Dapper;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>An article of the archive, with what the archive knows beyond it.</summary>
/// <param name="Versions">How many versions there are; <see cref="Article"/> is the newest, or the one asked for.</param>
public sealed record StoredArticle(Article Article, int Version, int Versions, string Read, string PageSha256, IReadOnlyList<StoredCopy> Copies);

/// <summary>The same text elsewhere.</summary>
public sealed record StoredCopy(string? Outlet, string? Url, string? Published, string Input);

/// <summary>Reads whole articles back from the store.</summary>
public sealed class ArchiveReader(ArchiveStore store)
{
    sealed record VersionRow(long Id, long Article, string ArticleId, string? Url, string? Outlet, string Input, long Current, long Number, string Read, byte[]? Sha256, string? Title,
        string? Published, string? PublishedText, string? PublishedZone, string? Modified, string? ModifiedText, string? ModifiedZone,
        string? Byline, string? Section, string? Image, string Language, string Keywords, string Credits, string Text);
    sealed record StatementRow(long Row, long InTitle, string? Speaker, string? SpeakerKind, long? MentionStart, long? MentionLength, long CueStart, long CueLength, long ContentStart, long ContentLength,
        string Act, string Stance, string Directness, string? Said, double Confidence, string Rule);
    sealed record RelayRow(long Statement, string Name, string Kind, long Start, long Length);
    sealed record EntityRow(string Name, string Kind, string Mentions);
    sealed record TimeRow(long Start, long Length, string Value);
    sealed record QuantityRow(long Start, long Length, string Value, string? Unit, string Modifier);

    const string SelectVersion = """
        SELECT v.id, a.row AS article, a.id AS articleid, a.url, o.name AS outlet, a.input, a.version AS current, v.number, v.read, p.sha256, v.title,
               v.published, v.published_text AS publishedtext, v.published_zone AS publishedzone, v.modified, v.modified_text AS modifiedtext, v.modified_zone AS modifiedzone,
               v.byline, v.section, v.image, v.language, v.keywords, v.credits, v.text
        FROM versions v JOIN articles a ON a.row = v.article LEFT JOIN outlets o ON o.id = a.outlet LEFT JOIN pages p ON p.id = v.page
        """;

    /// <summary>The article with this id, or with the only id that begins so; null where there is none.</summary>
    /// <param name="version">From 1; null for the current one.</param>
    public StoredArticle? Find(string id, int? version = null)
    {
        string? whole = Resolve("articles", id);
        if (whole is null) return null;
        var row = store.Connection.QueryFirstOrDefault<VersionRow>($"{SelectVersion} WHERE a.id = @whole AND v.number = coalesce(@version, a.version)", new { whole, version });
        return row is null ? null : Load(row);
    }

    /// <summary>The version of an article that has this row.</summary>
    internal StoredArticle? OfVersion(long version) =>
        store.Connection.QueryFirstOrDefault<VersionRow>($"{SelectVersion} WHERE v.id = @version", new { version }) is { } row ? Load(row) : null;

    /// <summary>Every article in its current version, in the order of adding; one at a time is held.</summary>
    public IEnumerable<StoredArticle> All()
    {
        foreach (long id in store.Connection.Query<long>("SELECT v.id FROM articles a JOIN versions v ON v.article = a.row AND v.number = a.version ORDER BY a.row").AsList())
            if (store.Connection.QueryFirstOrDefault<VersionRow>($"{SelectVersion} WHERE v.id = @id", new { id }) is { } row) yield return Load(row);
    }

    /// <summary>The full id that begins so, where only one does.</summary>
    internal string? Resolve(string table, string prefix)
    {
        if (prefix.Length == 0 || prefix.AsSpan().ContainsAnyExcept("0123456789abcdef-")) return null;
        var found = store.Connection.Query<string>($"SELECT DISTINCT id FROM {table} WHERE id >= @prefix AND id < @after ORDER BY id LIMIT 2", new { prefix, after = prefix + "g" }).AsList();
        return found.Count == 1 || (found.Count > 1 && found[0] == prefix) ? found[0] : null;
    }

    StoredArticle Load(VersionRow row)
    {
        var parameters = new { version = row.Id };
        var relays = store.Connection.Query<RelayRow>("SELECT r.statement, r.name, r.kind, r.start, r.length FROM relays r JOIN statements s ON s.row = r.statement WHERE s.version = @version ORDER BY r.statement, r.number", parameters)
            .ToLookup(r => r.Statement, r => new Relay(r.Name, Span(r.Start, r.Length), Enum.Parse<RelayKind>(r.Kind, ignoreCase: true)));
        var statements = store.Connection.Query<StatementRow>("""
            SELECT row, in_title AS intitle, speaker, speaker_kind AS speakerkind, mention_start AS mentionstart, mention_length AS mentionlength, cue_start AS cuestart, cue_length AS cuelength,
                   content_start AS contentstart, content_length AS contentlength, act, stance, directness, said, confidence, rule
            FROM statements WHERE version = @version ORDER BY number
            """, parameters).ToLookup(s => s.InTitle == 1, s => Statement(s, relays[s.Row]));
        var article = new Article
        {
            Input = row.Input,
            Index = 0,
            Id = row.ArticleId,
            Language = row.Language,
            Credits = Strings(row.Credits),
            Source = new ArticleSource
            {
                Url = row.Url,
                Title = row.Title,
                Published = Stamp(row.Published, row.PublishedText, row.PublishedZone),
                Modified = Stamp(row.Modified, row.ModifiedText, row.ModifiedZone),
                Outlet = row.Outlet,
                Byline = row.Byline,
                Section = row.Section,
                Image = row.Image,
                Language = row.Language,
                Keywords = Strings(row.Keywords),
                Text = row.Text,
            },
            Statements = [.. statements[false]],
            TitleStatements = [.. statements[true]],
            Entities = [.. store.Connection.Query<EntityRow>("SELECT name, kind, mentions FROM entities WHERE version = @version ORDER BY number", parameters)
                .Select(e => new Entity(e.Name, Enum.Parse<EntityKind>(e.Kind, ignoreCase: true), Spans(e.Mentions)))],
            Times = [.. store.Connection.Query<TimeRow>("SELECT start, length, value FROM times WHERE version = @version ORDER BY number", parameters)
                .Select(t => new TimeMention(Span(t.Start, t.Length), t.Value))],
            Quantities = [.. store.Connection.Query<QuantityRow>("SELECT start, length, value, unit, modifier FROM quantities WHERE version = @version ORDER BY number", parameters)
                .Select(q => new NumberMention(Span(q.Start, q.Length), Span(q.Start, q.Length), decimal.Parse(q.Value, CultureInfo.InvariantCulture), NumberKind.Quantity, q.Unit, Enum.Parse<NumberModifier>(q.Modifier, ignoreCase: true)))],
        };
        var copies = store.Connection.Query<StoredCopy>("SELECT o.name AS outlet, c.url, c.published, c.input FROM copies c LEFT JOIN outlets o ON o.id = c.outlet WHERE c.article = @article ORDER BY c.id", new { article = row.Article }).AsList();
        return new(article, (int)row.Number, (int)row.Current, row.Read, row.Sha256 is null ? "" : Convert.ToHexStringLower(row.Sha256), copies);
    }

    static Statement Statement(StatementRow s, IEnumerable<Relay> chain) => new()
    {
        Speaker = s.Speaker is null ? null : new(s.Speaker, s.MentionStart is { } start ? Span(start, s.MentionLength!.Value) : null, Enum.Parse<SpeakerKind>(s.SpeakerKind!, ignoreCase: true)),
        Cue = Span(s.CueStart, s.CueLength),
        Content = Span(s.ContentStart, s.ContentLength),
        Act = Enum.Parse<SpeechAct>(s.Act, ignoreCase: true),
        Stance = Enum.Parse<Stance>(s.Stance, ignoreCase: true),
        Directness = Enum.Parse<Directness>(s.Directness, ignoreCase: true),
        Said = s.Said,
        Chain = [.. chain],
        Confidence = s.Confidence,
        Rule = s.Rule,
    };

    static TextSpan Span(long start, long length) => new((int)start, (int)length);

    static Stamp? Stamp(string? value, string? text, string? zone) => value is null ? null : new(value, text ?? value, zone);

    static string[] Strings(string json) => JsonSerializer.Deserialize<string[]>(json)!;

    static TextSpan[] Spans(string json) => [.. JsonSerializer.Deserialize<int[][]>(json)!.Select(s => new TextSpan(s[0], s[1]))];
}
