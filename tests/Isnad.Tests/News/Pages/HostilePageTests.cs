using System.Diagnostics;
using System.Text;

namespace Isnad.Tests.News.Pages;

/// <summary>Pages that are out of all proportion are read within bounds, or refused with a reason.</summary>
public class HostilePageTests
{
    const string Paragraph = "<p>قال الوزير سالم النجدي إن السد يحجز مياه الجميع، وإن البوابات آمنة في هذا الموسم كما في غيره من المواسم الماضية.</p>\n";

    [Fact]
    public void A_page_of_20_MB_is_read()
    {
        var page = new StringBuilder("<html lang=ar><head><title>سد الجبيل</title></head><body><article>");
        while (page.Length < 12 << 20) page.Append(Paragraph);
        Reads(page.Append("</article></body></html>").ToString());
    }

    [Fact]
    public void An_attribute_of_1_MB_is_passed_over() =>
        Reads($"<html><head><title>سد الجبيل</title></head><body data-x=\"{new string('x', 1 << 20)}\"><article>{string.Concat(Enumerable.Repeat(Paragraph, 5))}</article></body></html>");

    [Fact]
    public void Nesting_of_100000_elements_hides_no_text() =>
        Reads($"<html><head><title>سد الجبيل</title></head><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<article>{string.Concat(Enumerable.Repeat(Paragraph, 5))}</article></body></html>");

    // A hang would be minutes: the bound only tells linear from not.
    static void Reads(string html)
    {
        var clock = Stopwatch.StartNew();
        var reading = HtmlPage.Read(Encoding.UTF8.GetBytes(html), new());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
        Assert.Contains("السد يحجز مياه الجميع", Assert.Single(reading.Articles).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_live_blog_gives_its_entries()
    {
        string entries = string.Join(',', Enumerable.Range(1, 3).Select(i => $$"""{"@type":"BlogPosting","headline":"تحديث رقم {{i}}","datePublished":"2026-11-09T1{{i}}:00:00+03:00","articleBody":"قال المتحدث باسم الهيئة إن المرحلة رقم {{i}} انتهت، وإن العمل مستمر في بقية المراحل حتى المساء."}"""));
        string html = $$"""<html lang="ar"><head><title>تغطية مباشرة</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"تغطية مباشرة لأعمال السد","liveBlogUpdate":[{{entries}}]}</script></head><body><h1>تغطية مباشرة</h1></body></html>""";
        var reading = HtmlPage.Read(Encoding.UTF8.GetBytes(html), new());
        Assert.Equal(3, reading.Articles.Count);
        Assert.Equal(["تحديث رقم 1", "تحديث رقم 2", "تحديث رقم 3"], reading.Articles.Select(a => a.Title));
    }
}
