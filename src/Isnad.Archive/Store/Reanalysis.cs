using System.Buffers;
using Dapper;

namespace Isnad.Archive;

/// <summary>An article of the archive as this version reads it.</summary>
public sealed record Reread(long Version, Article Article, bool Differs);

/// <summary>Applies this version's reader to the stored articles. What was decided by hand is kept apart and stays.</summary>
public sealed class Reanalysis(ArchiveStore store, TimeProvider clock) : IDisposable
{
    readonly ArchiveWriter _writer = new(store, clock);

    /// <summary>Every version of every article, in the order of adding.</summary>
    public IReadOnlyList<long> Versions() => store.Connection.Query<long>("SELECT id FROM versions ORDER BY id").AsList();

    public StoredArticle? Load(long version) => new ArchiveReader(store).OfVersion(version);

    /// <summary>Reads the article again from its text and what its page told. Touches no store, so that all cores may.</summary>
    public static Reread Understand(long version, StoredArticle stored)
    {
        var old = stored.Article;
        var source = old.Source with { Credits = old.Credits, Language = old.Language };
        var article = Pipeline.Understand(source, old.Input, old.Index) with { Id = old.Id };
        return new(version, article, !Json(old).AsSpan().SequenceEqual(Json(article)));
    }

    /// <summary>Stores what differs, all in one transaction.</summary>
    /// <returns>How many articles were changed.</returns>
    public int Store(IReadOnlyList<Reread> rereads) => _writer.Replace(rereads);

    /// <summary>Files the corrections made by hand under the keys of this version.</summary>
    public void Finish() => store.Connection.Execute("UPDATE speaker_splits SET key = speaker_key_of(name, kind) WHERE key <> speaker_key_of(name, kind)");

    static byte[] Json(Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(article, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _writer.Dispose();
}
