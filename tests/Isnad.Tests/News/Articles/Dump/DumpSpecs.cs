using System.Globalization;
using Isnad.Tests.Specs;

namespace Isnad.Tests.News.Articles.Dump;

public class DumpSpecs
{
    public static TheoryData<SpecExample> Examples()
    {
        var data = new TheoryData<SpecExample>();
        foreach (var example in SpecFile.Read("specs/articles/dumps.md")) data.Add(example);
        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Dumps_follow_the_spec(SpecExample example)
    {
        var hints = new ReadHints(Now: new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var found = DumpReader.Read(string.Join('\n', example.All("line")), hints);
        var faults = new List<string>();
        Check("articles", [found.Count.ToString(CultureInfo.InvariantCulture)]);
        for (int i = 0; i < found.Count; i++)
        {
            var article = found[i];
            string prefix = $"{i + 1}.";
            Check(prefix + "title", [article.Title ?? "none"]);
            Check(prefix + "published", [article.Published?.Value ?? "none"]);
            Check(prefix + "modified", [article.Modified?.Value ?? "none"]);
            Check(prefix + "outlet", [article.Outlet ?? "none"]);
            Check(prefix + "byline", [article.Byline ?? "none"]);
            Check(prefix + "section", [article.Section ?? "none"]);
            Check(prefix + "zone", [article.Published?.Zone ?? "none"]);
            Check(prefix + "caption", article.Captions);
            Check(prefix + "paragraphs", [(article.Text.Count(c => c == '\n') + 1).ToString(CultureInfo.InvariantCulture)]);
            Check(prefix + "credit", article.Credits);
            Check(prefix + "keyword", article.Keywords);
            if (example[prefix + "first"] is { } first && !article.Text.StartsWith(first, StringComparison.Ordinal)) faults.Add($"{prefix}first: got {article.Text[..Math.Min(40, article.Text.Length)]}");
            if (example[prefix + "last"] is { } last && !article.Text.EndsWith(last, StringComparison.Ordinal)) faults.Add($"{prefix}last: got {article.Text[^Math.Min(40, article.Text.Length)..]}");
        }
        Assert.True(faults.Count == 0, $"{example.Place}\n{string.Join('\n', faults)}");

        void Check(string key, IReadOnlyList<string> got)
        {
            var want = example.All(key).ToList();
            if (want.Count > 0 && !want.SequenceEqual(got, StringComparer.Ordinal)) faults.Add($"{key}: want {string.Join(" + ", want)}, got {string.Join(" + ", got)}");
        }
    }
}
