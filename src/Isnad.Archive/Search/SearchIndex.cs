using System.Globalization;
using Dapper;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Isnad.Archive;

/// <summary>The index of an archive: derived from the store, made again from it at any time.</summary>
/// <remarks>Each commit carries the number of the last change whose documents it holds; opening catches up from there. One process indexes at a time.</remarks>
public sealed class SearchIndex : IDisposable
{
    const LuceneVersion Lucene48 = LuceneVersion.LUCENE_48;
    const string ChangeKey = "change", AnalysisKey = "analysis";

    readonly FSDirectory _directory;
    readonly ArchiveStore _store;
    readonly Analyzer _analyzer = new ArabicAnalysis();

    public SearchIndex(ArchiveFolder folder, ArchiveStore store) => (_directory, _store) = (FSDirectory.Open(Path.Combine(folder.Path, "index")), store);

    /// <summary>Brings the index up to the store. Does nothing where another process is doing it.</summary>
    /// <param name="notice">Told when the index is made again, and why.</param>
    /// <param name="indexed">Told after each article.</param>
    /// <param name="again">Makes it again from the beginning.</param>
    /// <returns>How many articles were indexed; -1 where another process indexes.</returns>
    public int CatchUp(Action<string>? notice = null, Action<int>? indexed = null, bool again = false)
    {
        try
        {
            return CatchUp(indexed, again, notice);
        }
        catch (LockObtainFailedException)
        {
            return -1;
        }
        catch (Exception e) when (!again && e is CorruptIndexException or EndOfStreamException or FileNotFoundException or IndexFormatTooOldException or IndexFormatTooNewException or ArgumentException or IOException { HResult: not 28 })
        {
            notice?.Invoke($"the index is damaged ({e.GetType().Name}); it is made again from the store");
            foreach (string file in _directory.ListAll())
                if (file != IndexWriter.WRITE_LOCK_NAME) _directory.DeleteFile(file);
            return CatchUp(indexed, again: true, notice);
        }
    }

    int CatchUp(Action<int>? indexed, bool again, Action<string>? notice)
    {
        var (change, analysis) = Committed();
        if (analysis != ArabicAnalysis.Version && change > 0 && !again)
        {
            notice?.Invoke("the index was made by another version; it is made again from the store");
            again = true;
        }
        long end = _store.Connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM changes");
        if (!again && change == end && change > 0) return 0;
        // Made again from the beginning: the old index answers until the new one is committed.
        using var writer = new IndexWriter(_directory, new IndexWriterConfig(Lucene48, _analyzer) { OpenMode = again ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND, RAMBufferSizeMB = 64, Similarity = new BM25Similarity() });
        if (again) change = 0;
        int n = 0;
        var reader = new ArchiveReader(_store);
        foreach (string id in _store.Connection.Query<string>("SELECT DISTINCT article FROM changes WHERE number > @change AND number <= @end", new { change, end }).AsList())
        {
            if (change > 0) writer.DeleteDocuments(new Term(Fields.Article, id));
            if (reader.Find(id) is { } stored) writer.AddDocuments(ArticleDocuments.Of(stored));
            indexed?.Invoke(++n);
        }
        writer.SetCommitData(new Dictionary<string, string> { [ChangeKey] = end.ToString(CultureInfo.InvariantCulture), [AnalysisKey] = ArabicAnalysis.Version.ToString(CultureInfo.InvariantCulture) });
        writer.Commit();
        return n;
    }

    /// <summary>Writes anew whatever still holds documents that were deleted, so that their words are in no file.</summary>
    /// <returns>False where another process indexes.</returns>
    public bool Expunge()
    {
        if (!DirectoryReader.IndexExists(_directory)) return true;
        try
        {
            using var writer = new IndexWriter(_directory, new IndexWriterConfig(Lucene48, _analyzer) { MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 } });
            writer.ForceMergeDeletes();
            writer.Commit();
            return true;
        }
        catch (LockObtainFailedException)
        {
            return false;
        }
    }

    /// <returns>What is wrong with the index, a line each; empty where all is well or there is none.</returns>
    public IReadOnlyList<string> Check()
    {
        if (!DirectoryReader.IndexExists(_directory)) return [];
        var faults = new List<string>();
        try
        {
            long last = _store.Connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM changes");
            if (Change > last) faults.Add(string.Create(CultureInfo.InvariantCulture, $"index: holds change {Change}, the store knows {last}; `isnad reindex` makes it again"));
            if (!new CheckIndex(_directory).DoCheckIndex().Clean) faults.Add("index: is damaged; `isnad reindex` makes it again");
        }
        catch (Exception e) when (e is IOException or CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException)
        {
            faults.Add($"index: cannot be read ({e.Message}); `isnad reindex` makes it again");
        }
        return faults;
    }

    /// <summary>The last change that the index holds, 0 where there is no index.</summary>
    public long Change => Committed().Change;

    (long Change, int Analysis) Committed()
    {
        if (!DirectoryReader.IndexExists(_directory)) return (0, ArabicAnalysis.Version);
        var infos = new SegmentInfos();
        infos.Read(_directory);
        return (Number(ChangeKey), (int)Number(AnalysisKey));

        long Number(string key) => infos.UserData.TryGetValue(key, out string? value) && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
    }

    /// <summary>Null where there is no index yet.</summary>
    internal DirectoryReader? OpenReader() => DirectoryReader.IndexExists(_directory) ? DirectoryReader.Open(_directory) : null;

    internal static IndexSearcher Searcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };

    public void Dispose()
    {
        _analyzer.Dispose();
        _directory.Dispose();
    }
}
