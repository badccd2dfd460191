using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;

namespace Isnad.Benchmarks;

/// <summary>Readability's test pages: how like its expected text ours and SmartReader's are, by runs of four words (precision and recall, F of the means).</summary>
static class ReadabilityPages
{
    internal static int Run(string folder)
    {
        var ours = new Score();
        var smart = new Score();
        foreach (string page in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            byte[] source = PageFiles.Bytes(Path.Combine(page, "source.html.gz"));
            var expected = Shingles(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(PageFiles.Bytes(Path.Combine(page, "expected.html.gz")))).Body?.TextContent ?? "");
            ours.Add(expected, Shingles(string.Join('\n', HtmlPage.Read(source, new()).Articles.Select(a => a.Text))));
            smart.Add(expected, Shingles(new SmartReader.Reader("https://example.org/", Encoding.UTF8.GetString(source)).GetArticle().TextContent ?? ""));
        }
        Console.WriteLine($"isnad        {ours}");
        Console.WriteLine($"SmartReader  {smart}");
        return 0;
    }

    sealed class Score
    {
        double _precision, _recall;
        int _pages;

        internal void Add(Dictionary<string, int> want, Dictionary<string, int> got)
        {
            double both = want.Sum(w => Math.Min(w.Value, got.GetValueOrDefault(w.Key)));
            _precision += both / Math.Max(1, got.Values.Sum());
            _recall += both / Math.Max(1, want.Values.Sum());
            _pages++;
        }

        public override string ToString()
        {
            double p = _precision / _pages, r = _recall / _pages;
            return string.Create(CultureInfo.InvariantCulture, $"P {p:0.000} R {r:0.000} F {2 * p * r / (p + r):0.000} of {_pages} pages");
        }
    }

    static Dictionary<string, int> Shingles(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (letter && start < 0) start = i;
            if (!letter && start >= 0) { words.Add(text[start..i]); start = -1; }
        }
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i + 4 <= words.Count; i++)
        {
            string key = string.Join(' ', words.GetRange(i, 4));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        return counts;
    }
}
