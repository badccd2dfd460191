using System.Security.Cryptography;
using System.Text;
using Isnad.Tests.Specs;

namespace Isnad.Tests.News.Pages;

/// <summary>Pages of Arab outlets, where they lie beside the repository.</summary>
public class RealPagesTests
{
    public static TheoryData<SpecExample> Pages() => [.. SpecFile.Read("specs/pages/real-pages.md")];

    [Theory, MemberData(nameof(Pages))]
    public void A_real_page_is_read_as_a_reader_reads_it(SpecExample example)
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "pages", example["page"]!);
        if (!File.Exists(path)) path = Path.Combine(Repository.Root, "..", "..", "shared", "pages", example["page"]!);
        if (!File.Exists(path)) Assert.Skip("../shared/pages is not there");
        var page = HtmlPage.Read(File.ReadAllBytes(path), new());
        if (example["articles"] == "0")
        {
            Assert.Empty(page.Articles);
            Assert.NotEmpty(page.Links);
            return;
        }
        var article = Assert.Single(page.Articles);
        string[] words = article.Text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(example["day"], article.Published?.Value[..10]);
        Assert.Equal(example["outlet"], article.Outlet);
        Assert.Equal(example["first"], string.Join(' ', words[..2]));
        Assert.Equal(example["last"], string.Join(' ', words[^2..]));
        Assert.Equal(example["paragraphs"], (article.Text.Count(c => c == '\n') + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(example["title"], Hash(article.Title!));
        Assert.Equal(example["body"], Hash(article.Text));
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
