using System.Text;

namespace Isnad.Tests.News.Articles;

public class HtmlPageTests
{
    const string Body = "قالت وزارة النقل في بيان إن الجسر الجديد سيفتح أمام السيارات في نهاية الشهر بعد عامين من العمل المتواصل فيه.";

    [Fact]
    public void The_article_is_read_without_its_surroundings()
    {
        var page = Read($"""
            <title>افتتاح الجسر الجديد | صحيفة الضفة</title><meta property="og:site_name" content="صحيفة الضفة">
            <meta property="article:published_time" content="2024-05-03T10:20:00+03:00">
            <nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
            <div class="post"><h1>افتتاح الجسر الجديد</h1><div class="body"><p>{Body}</p><p>وأضافت الوزارة أن كلفة الجسر بلغت مليونين، وأن المرور عليه مجاني للجميع طوال العام الأول.</p></div></div>
            <div class="related-posts"><h3>اقرأ أيضا</h3><ul><li><a href="/1">خبر آخر عن شيء آخر تماما</a><li><a href="/2">خبر ثالث</a></ul></div>
            """);
        var article = Assert.Single(page.Articles);
        Assert.Equal("افتتاح الجسر الجديد", article.Title);
        Assert.Equal(new Stamp("2024-05-03T10:20:00", "2024-05-03T10:20:00+03:00", "+03:00"), article.Published);
        Assert.StartsWith(Body, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("خبر", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_future_date_is_refused() =>
        Assert.Null(Read($"<meta name=date content=2091-01-01><p>{Body}").Articles[0].Published);

    static PageReading Read(string html) => HtmlPage.Read(Encoding.UTF8.GetBytes(html), new());
}
