using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Isnad.Benchmarks;

/// <summary>Pages a second in one run and one thread; each contestant reads all pages several times, the best round counts.</summary>
static class PageSpeed
{
    const int Rounds = 4;

    internal static int Run(string folder)
    {
        var pages = PageFiles.In(folder);
        string[] texts = [.. pages.Select(p => Encoding.UTF8.GetString(p))];
        Console.WriteLine($"{pages.Count} pages, {texts.Average(t => t.Length).ToString("0", CultureInfo.InvariantCulture)} characters each");
        double smart = Best("SmartReader alone", pages.Count, i => new SmartReader.Reader("https://example.org/", texts[i]).GetArticle().TextContent);
        double angle = Best("AngleSharp's parse alone", pages.Count, i => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(texts[i]));
        double extract = Best("isnad, extraction alone", pages.Count, i => HtmlPage.Read(pages[i], new()));
        double whole = Best("isnad, whole reading with attribution", pages.Count, i => { foreach (var a in HtmlPage.Read(pages[i], new()).Articles) Pipeline.Understand(a, "page", 0); });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"times as fast as SmartReader: extraction {extract / smart:0.0}, whole reading {whole / smart:0.0}; as AngleSharp's parse: extraction {extract / angle:0.0}"));
        return 0;
    }

    static double Best(string name, int pages, Action<int> read)
    {
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (int i = 0; i < pages; i++) read(i);
            double rate = pages / watch.Elapsed.TotalSeconds;
            if (round == Rounds - 1) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Math.Max(best, rate):0} pages/s, {(GC.GetAllocatedBytesForCurrentThread() - before) / pages / 1024} KB a page"));
            best = Math.Max(best, rate);
        }
        return best;
    }

    static double Best(string name, int pages, Func<int, object?> read) => Best(name, pages, i => { GC.KeepAlive(read(i)); });
}
