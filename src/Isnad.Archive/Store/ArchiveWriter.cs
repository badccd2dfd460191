using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad.Archive;

/// <summary>What became of an article that was added.</summary>
public enum Added : byte { New, AlreadyThere, NewVersion, Copy }

/// <summary>An article with the bytes that it was read from.</summary>
public sealed record ArticleWithPage(Article Article, ReadOnlyMemory<byte> Page, string? Address);

/// <summary>Adds articles: each once, a changed text as a version, the same text elsewhere as a copy. One at a time for a connection.</summary>
public sealed class ArchiveWriter : IDisposable
{
    internal static readonly string ReaderVersion = typeof(ArchiveWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    readonly ArchiveStore _store;
    readonly TimeProvider _clock;
    readonly Inserts _inserts;
    readonly Dictionary<string, long> _outlets = new(StringComparer.Ordinal);

    public ArchiveWriter(ArchiveStore store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        _inserts = new(store.Connection);
    }

    /// <summary>Adds all in one transaction: either all of them are stored when this returns, or none.</summary>
    /// <exception cref="ArchiveException"/>
    public IReadOnlyList<Added> Add(IReadOnlyList<ArticleWithPage> readings)
    {
        var results = new Added[readings.Count];
        try
        {
            using var transaction = _store.Connection.BeginTransaction(deferred: false);
            _inserts.Within(transaction);
            for (int i = 0; i < readings.Count; i++) results[i] = Add(readings[i]);
            transaction.Commit();
        }
        catch (SqliteException e)
        {
            // What the transaction would have added is not there.
            _outlets.Clear();
            throw ArchiveException.From(e, _store.Path);
        }
        return results;
    }

    /// <summary>Puts what this version understands in the place of what was understood before, where it differs.</summary>
    internal int Replace(IReadOnlyList<Reread> rereads)
    {
        int changed = 0;
        try
        {
            using var transaction = _store.Connection.BeginTransaction(deferred: false);
            _inserts.Within(transaction);
            string now = Now();
            foreach (var (version, article, differs) in rereads)
            {
                if (_inserts.ReadBy.Get(version, ReaderVersion) is null) _inserts.SetReader.Run(ReaderVersion, Inserts.Json(article.Credits), version);
                if (!differs && HasSameSpeakers(version, article, transaction)) continue;
                _inserts.SetReader.Run(ReaderVersion, Inserts.Json(article.Credits), version);
                foreach (var clear in _inserts.ClearAnalysis) clear.Run(version);
                Analysis(version, article);
                _inserts.ChangeOf.Run(now, "reanalysed", _inserts.ArticleOf.Get(version));
                changed++;
            }
            transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw ArchiveException.From(e, _store.Path);
        }
        return changed;
    }

    bool HasSameSpeakers(long version, Article article, SqliteTransaction transaction)
    {
        var speakers = new SpeakerContext(article);
        var keys = article.TitleStatements.Select(s => speakers.Of(s, article.Title ?? "")).Concat(article.Statements.Select(s => speakers.Of(s, article.Text)));
        return _store.Connection.Query<(string? Key, string? Role)>("SELECT speaker_key, speaker_role FROM statements WHERE version = @version ORDER BY number", new { version }, transaction).SequenceEqual(keys);
    }

    /// <summary>How many articles and copies the archive has from exactly these bytes: enough to know that they need not be read again.</summary>
    public int KnownFrom(ReadOnlySpan<byte> page) => (int)_inserts.KnownFrom.Get(Evidence.Hash(page))!.Value;

    Added Add(ArticleWithPage reading)
    {
        var article = reading.Article;
        string now = Now();
        byte[] textKey = TextKey(article);
        if (article.Source.Url is { } url)
        {
            if (_inserts.ArticleByUrl.Get(url) is { } known) return Update(known, reading, textKey, now);
            if (_inserts.CopyByUrl.Get(url) is not null) return Added.AlreadyThere;
        }
        if (_inserts.ArticleByText.Get(textKey) is { } same) return Copy(same, reading, now);
        long row = _inserts.Article.Run(article.Id, article.Source.Url, Outlet(article), article.Input, textKey, 1, now);
        Version(row, 1, reading, now);
        _inserts.Change.Run(now, "added", article.Id);
        return Added.New;
    }

    // The same address: the same article, perhaps with a changed text.
    Added Update(long row, ArticleWithPage reading, byte[] textKey, string now)
    {
        if (_inserts.SameText.Get(row, textKey) is not null) return Added.AlreadyThere;
        long number = _inserts.VersionOf.Get(row)!.Value + 1;
        _inserts.NewVersion.Run(number, textKey, row);
        Version(row, number, reading, now);
        _inserts.ChangeOf.Run(now, "version", row);
        return Added.NewVersion;
    }

    // The same text: the same article where nothing says that it is somebody else's, else a copy.
    Added Copy(long row, ArticleWithPage reading, string now)
    {
        var article = reading.Article;
        long? outlet = Outlet(article);
        bool same = article.Source.Url is null && _inserts.SamePublisher.Get(row, outlet) is not null;
        if (same || _inserts.SameCopy.Get(row, article.Source.Url, outlet) is not null) return Added.AlreadyThere;
        _inserts.Copy.Run(row, article.Source.Url, outlet, article.Input, Page(reading, now), article.Source.Published?.Value, now);
        _inserts.ChangeOf.Run(now, "copy", row);
        return Added.Copy;
    }

    void Version(long row, long number, ArticleWithPage reading, string now)
    {
        var article = reading.Article;
        var source = article.Source;
        long version = _inserts.Version.Run(row, number, Page(reading, now), now, ReaderVersion, source.Title,
            source.Published?.Value, source.Published?.Text, source.Published?.Zone, source.Modified?.Value, source.Modified?.Text, source.Modified?.Zone,
            source.Byline, source.Section, source.Image, article.Language, Inserts.Json(source.Keywords), Inserts.Json(article.Credits), article.Text);
        Analysis(version, article);
    }

    /// <summary>Stores what was understood of a version: its statements, entities, times and quantities.</summary>
    internal void Analysis(long version, Article article)
    {
        int number = 0;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var speakers = new SpeakerContext(article);
        foreach (var statement in article.TitleStatements) Statement(version, number++, statement, article.Title ?? "", article.Id, inTitle: true, ids, speakers);
        foreach (var statement in article.Statements) Statement(version, number++, statement, article.Text, article.Id, inTitle: false, ids, speakers);
        for (int i = 0; i < article.Entities.Count; i++)
            _inserts.Entity.Run(version, i, article.Entities[i].Name, ArticleJson.NameOf(article.Entities[i].Kind), Inserts.Spans(article.Entities[i].Mentions));
        for (int i = 0; i < article.Times.Count; i++)
            _inserts.Time.Run(version, i, article.Times[i].Span.Start, article.Times[i].Span.Length, article.Times[i].Value);
        for (int i = 0; i < article.Quantities.Count; i++)
        {
            var quantity = article.Quantities[i];
            _inserts.Quantity.Run(version, i, quantity.Span.Start, quantity.Span.Length, quantity.Value.ToString(CultureInfo.InvariantCulture), quantity.Unit, ArticleJson.NameOf(quantity.Modifier));
        }
    }

    void Statement(long version, int number, Statement statement, string within, string article, bool inTitle, HashSet<string> ids, SpeakerContext speakers)
    {
        string content = statement.Content.In(within).ToString();
        var speaker = statement.Speaker;
        var (key, role) = speakers.Of(statement, within);
        long row = _inserts.Statement.Run(StatementId(article, statement.Cue.In(within), content, ids), version, number, inTitle ? 1 : 0, speaker?.Name, speaker is null ? null : ArticleJson.NameOf(speaker.Kind),
            speaker?.Mention?.Start, speaker?.Mention?.Length, statement.Cue.Start, statement.Cue.Length, statement.Content.Start, statement.Content.Length, content,
            ArticleJson.NameOf(statement.Act), ArticleJson.NameOf(statement.Stance), ArticleJson.NameOf(statement.Directness), statement.Said, statement.Confidence, statement.Rule, key, role);
        for (int i = 0; i < statement.Chain.Count; i++)
            _inserts.Relay.Run(row, i, statement.Chain[i].Name, ArticleJson.NameOf(statement.Chain[i].Kind), statement.Chain[i].Mention.Start, statement.Chain[i].Mention.Length);
    }

    // The article's id and a hash of cue and words: the same after the text around it changed.
    static string StatementId(string article, ReadOnlySpan<char> cue, string content, HashSet<string> taken)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Fold.ForSearch(cue) + "\n" + Fold.ForSearch(content)));
        string id = $"{article}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
        for (int again = 2; !taken.Add(id); again++) id = string.Create(CultureInfo.InvariantCulture, $"{article}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}-{again}");
        return id;
    }

    long Page(ArticleWithPage reading, string now)
    {
        byte[] hash = Evidence.Hash(reading.Page.Span);
        return _inserts.PageByHash.Get(hash) ?? _inserts.Page.Run(hash, reading.Address, now, reading.Page.Length, Evidence.Pack(reading.Page.Span));
    }

    long? Outlet(Article article)
    {
        if (article.Source.Outlet is not { } name) return null;
        if (_outlets.TryGetValue(name, out long id)) return id;
        return _outlets[name] = _inserts.OutletByName.Get(name) ?? _inserts.Outlet.Run(name);
    }

    static byte[] TextKey(Article article) => SHA256.HashData(Encoding.UTF8.GetBytes(Fold.ForSearch(article.Title + "\n" + article.Text)));

    string Now() => _clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public void Dispose() => _inserts.Dispose();
}
