using Dapper;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Isnad.Archive;

/// <summary>An article that a search found.</summary>
public sealed record SearchHit(string Id, string Input, string? Title, double Score, string? Outlet, string? Published);

/// <summary>Searches an index as it was when this was opened.</summary>
public sealed class Searcher : IDisposable
{
    readonly DirectoryReader? _reader;
    readonly IndexSearcher? _searcher;
    readonly ArchiveStore _store;

    public Searcher(SearchIndex index, ArchiveStore store)
    {
        _store = store;
        _reader = index.OpenReader();
        if (_reader is not null) _searcher = SearchIndex.Searcher(_reader);
    }

    /// <summary>The best articles for a plain question without operators.</summary>
    public IReadOnlyList<SearchHit> Articles(string question, int limit)
    {
        if (_searcher is null || PlainQuery.Of(question) is not { } query) return [];
        var found = _searcher.Search(query, new QueryWrapperFilter(new TermQuery(new Term(Fields.Kind, Fields.ArticleKind))), limit);
        return [.. found.ScoreDocs.Select(hit => Hit(_searcher.Doc(hit.Doc).Get(Fields.Id), hit.Score)).OfType<SearchHit>()];
    }

    // Null where the article was forgotten since.
    SearchHit? Hit(string id, float score)
    {
        var row = _store.Connection.QueryFirstOrDefault<(string Input, string? Title, string? Outlet, string? Published)>(
            "SELECT a.input, v.title, o.name, v.published FROM articles a JOIN versions v ON v.article = a.row AND v.number = a.version LEFT JOIN outlets o ON o.id = a.outlet WHERE a.id = @id", new { id });
        return row.Input is null ? null : new(id, row.Input, row.Title, Math.Round(score, 4), row.Outlet, row.Published);
    }

    public void Dispose() => _reader?.Dispose();
}
