namespace Isnad.Archive;

/// <summary>What an archive can be written as.</summary>
public enum ExportFormat : byte { Jsonl, Csv, Parquet, Ninjs, Jsonld, Warc }

/// <summary>Writes what a query selects to a stream, one article or statement at a time.</summary>
public static class Exporter
{
    /// <returns>How many articles, statements (CSV, Parquet) or pages (WARC) were written.</returns>
    /// <param name="gzip">Of a WARC: each record compressed for itself, as its readers expect.</param>
    /// <param name="written">Told after each.</param>
    public static async Task<int> Run(ArchiveStore store, ExportFormat format, StatementQuery query, Stream output, bool gzip = false, Action<int>? written = null)
    {
        int count = 0;
        void Count() => written?.Invoke(++count);
        written ??= _ => { };
        var finder = new StatementFinder(store);
        switch (format)
        {
            case ExportFormat.Csv:
                CsvExport.Write(finder.Stream(query), output, Count);
                break;
            case ExportFormat.Parquet:
                await ParquetExport.Write(finder.Stream(query), output, Count);
                break;
            case ExportFormat.Warc:
                WarcExport.Write(store, finder.Articles(query), output, gzip, Count);
                break;
            default:
                using (var lines = new JsonLines(output))
                    foreach (var article in Articles(store, finder, query))
                    {
                        lines.Write(article, format);
                        Count();
                    }
                break;
        }
        return count;
    }

    static IEnumerable<StoredArticle> Articles(ArchiveStore store, StatementFinder finder, StatementQuery query)
    {
        var reader = new ArchiveReader(store);
        foreach (string id in finder.Articles(query))
            if (reader.Find(id) is { } article) yield return article;
    }
}
