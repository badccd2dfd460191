using System.Diagnostics;
using System.Text;

namespace Isnad.Archive.Benchmarks;

/// <summary>Whether adding and asking stay as fast as an archive grows: measured at three sizes, printed as Markdown.</summary>
static class Growth
{
    const int Batch = 200;
    static readonly int[] Sizes = [5_000, 25_000, 100_000];

    internal static void Run(string corpus)
    {
        var readings = Readings.Of(corpus, 25_000);
        string folder = Directory.CreateTempSubdirectory("isnad-growth-").FullName;
        var rows = new List<(int Articles, double Rate, double Find, double Article, double Megabytes)>();
        using (var store = ArchiveStore.OpenOrCreate(new(folder)))
        using (var writer = new ArchiveWriter(store, TimeProvider.System))
        {
            int added = 0;
            foreach (int size in Sizes)
            {
                var clock = new Stopwatch();
                // The rate of the last 2,000 before each size: that of the archive as it is then.
                while (added < size)
                {
                    int from = added;
                    var batch = Enumerable.Range(from, Math.Min(Batch, size - from)).AsParallel().AsOrdered().Select(i => Readings.Permuted(readings[i % readings.Count], i / readings.Count)).ToList();
                    if (added >= size - 2_000) clock.Start();
                    writer.Add(batch);
                    clock.Stop();
                    added += batch.Count;
                }
                var reader = new ArchiveReader(store);
                string[] ids = [.. readings.Take(200).Select(r => r.Article.Id)];
                double article = Milliseconds(() => { foreach (string id in ids) reader.Find(id); }) / ids.Length;
                double find = Milliseconds(() => new StatementFinder(store).Find(new(Act: "deny", Limit: 50)));
                rows.Add((size, 2_000 / clock.Elapsed.TotalSeconds, find, article, ArchiveCare.Stats(store).StoreBytes / 1048576.0));
                Console.Error.WriteLine(FormattableString.Invariant($"{size:N0}: {rows[^1].Rate:N0} articles/s"));
            }
        }
        Directory.Delete(folder, recursive: true);
        Console.Write(Markdown(rows));
    }

    static double Milliseconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    static string Markdown(List<(int Articles, double Rate, double Find, double Article, double Megabytes)> rows)
    {
        var text = new StringBuilder("| articles | added a second | one article, ms | denials, newest 50, ms | store, MB |\n|---:|---:|---:|---:|---:|\n");
        foreach (var r in rows) text.Append(FormattableString.Invariant($"| {r.Articles:N0} | {r.Rate:N0} | {r.Article:0.00} | {r.Find:0.0} | {r.Megabytes:N0} |\n"));
        text.Append("\n```text\nadded a second, by articles in the archive\n");
        double most = rows.Max(r => r.Rate);
        foreach (var r in rows) text.Append(FormattableString.Invariant($"{r.Articles,8:N0} {new string('█', (int)Math.Round(r.Rate / most * 50))} {r.Rate:N0}\n"));
        return text.Append("```\n").ToString();
    }
}
