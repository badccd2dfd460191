using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;

namespace Isnad.Benchmarks;

/// <summary>Reads mutated inputs and stops at the first that throws, takes over two seconds or too much memory; that input is written to a file.</summary>
static class PageFuzz
{
    const long MostMemory = 1L << 30, MostAllocated = 512L << 20;
    static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    static readonly string[] Pieces =
    [
        "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "\"", "'", "=", "&", "&#", "&#x110000;", ";", "\0", "\uFEFF", "\uD800", "\u202E", "<p>", "</p>", "<div ", "<table><tr><td>", "</table>", "<a href=", "<b><i><u>",
        "<script>", "</script>", "<title>", "<svg><title/>", "<article><h1>", "<li><li>", "<time datetime=", "<meta charset=utf-16>", "<meta name=date content=", "<html lang=ar>", "{\"@type\":[", "\"datePublished\":", "<rss><channel><item>", "<entry>",
        "<link href=", "xml:base=", "xmlns:a=", "<item><title>", "<pubDate>", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "HTTP/1.1 200 OK\r\n\r\n", "--b\r\n", "2024-13-45T99:99", "9999999999999", "تاريخ النشر: ", "المصدر: ", "اقرأ أيضا", "\u0640\u0651",
    ];

    static readonly string[] BuiltIn =
    [
        "<html lang=ar><head><title>الجسر الجديد | صحيفة الضفة</title><meta property='article:published_time' content='2024-05-03T10:20:00+03:00'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"الجسر\",\"datePublished\":\"2024-05-03\",\"author\":[{\"name\":\"سلمى\"}],\"liveBlogUpdate\":[{\"headline\":\"1\",\"articleBody\":\"نص\"}]}</script></head><body><nav><a href=/>الرئيسية</a></nav><article><h1>الجسر الجديد</h1><time datetime=2024-05-03>3 مايو 2024</time><p>قالت وزارة النقل في بيان إن الجسر سيفتح أمام السيارات في نهاية الشهر بعد عامين من العمل.</p><p>وأضافت، بحسب وكالة رويترز، أن المرور مجاني. (أ ف ب)</p><table><tr><td>1<td>2</table><ul><li><a href=/1>خبر آخر عن شيء آخر</a></ul></article><footer>حقوق</footer></body></html>",
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>الضفة</title><link>https://a.example/</link><item><title>خبر &amp; خبر</title><link>/1</link><guid isPermaLink='false'>x1</guid><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><dc:creator>سلمى</dc:creator><content:encoded><![CDATA[<p>قال الوزير إن الجسر مغلق.</p>]]></content:encoded></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/b/'><title>t</title><entry><id>1</id><title type='html'>&lt;b&gt;x&lt;/b&gt;</title><link rel='alternate' href='c'/><updated>2024-05-03T10:20:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>نص</p></div></content></entry></feed>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"url\":\"https://a.example/1\",\"content_html\":\"<p>نص</p>\",\"date_published\":\"2024-05-03T10:20:00Z\"}]}",
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nContent-Type: application/http\r\nContent-Length: 76\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>t</h1><p>0123456789012345\r\n\r\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.example/\r\n\r\n<p>=C7=E1=CC=D3=D1 =\r\nx</p>\r\n--b--",
    ];

    internal static int Run(int count, string[] folders)
    {
        var seeds = BuiltIn.Select(Encoding.UTF8.GetBytes).ToList();
        foreach (string folder in folders)
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                if (PageFiles.Bytes(file) is { Length: > 20 and < 60_000 } bytes) seeds.Add(bytes);
        byte[][] pieces = [.. Pieces.Select(p => Encoding.UTF8.GetBytes(p))];
        var edit = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1 << 20], Gen.Int[0, 400], Gen.Int[0, pieces.Length - 1]);
        var input = Gen.Select(Gen.Int[0, seeds.Count - 1], edit.Array[1, 12]).Select((s, edits) => Mutated(seeds[s], edits, pieces, seeds));
        int done = 0;
        var longest = TimeSpan.Zero;
        long most = 0;
        var all = Stopwatch.StartNew();
        try
        {
            input.Sample(bytes =>
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                try
                {
                    Read(bytes);
                }
                catch (Exception e)
                {
                    throw Kept(bytes, e.ToString());
                }
                if (watch.Elapsed > longest) longest = watch.Elapsed;
                allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                most = Math.Max(most, allocated);
                if (watch.Elapsed > MostTime) throw Kept(bytes, $"took {watch.Elapsed}");
                if (allocated > MostAllocated || Environment.WorkingSet > MostMemory) throw Kept(bytes, $"allocated {allocated >> 20} MB, working set {Environment.WorkingSet >> 20} MB");
                if (++done % 20_000 == 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs, {all.Elapsed.TotalSeconds:0} s, longest {longest.TotalMilliseconds:0} ms, most allocated {most >> 20} MB"));
            }, iter: count, threads: 1, print: b => $"{b.Length} bytes");
        }
        catch (CsCheckException e)
        {
            Console.Error.WriteLine($"{e.Message}\n{e.InnerException?.Message}");
            return 1;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs from {seeds.Count} seeds in {all.Elapsed.TotalSeconds:0} s: no exception, longest {longest.TotalMilliseconds:0} ms, most allocated {most >> 20} MB, working set {Environment.WorkingSet >> 20} MB"));
        return 0;
    }

    static void Read(byte[] bytes)
    {
        var context = new PageContext(new("https://a.example/2024/05/03/1"));
        foreach (var article in HtmlPage.Read(bytes, context).Articles) Check(article);
        foreach (var article in FeedFile.Read(bytes, context).Articles()) Check(article);
        if (Mhtml.IsMhtml(bytes)) foreach (var article in Mhtml.Read(bytes, context).Articles) Check(article);
        foreach (var record in Warc.Read(new MemoryStream(bytes)))
            if (record.SkipReason is null) HtmlPage.Read(record.Body, new(record.Address, record.ContentType));
    }

    // What is promised of every article: its parts lie in its text, in order.
    static void Check(ArticleSource article)
    {
        int at = 0;
        foreach (var part in article.Parts)
        {
            if (part.Span.Start < at || part.Span.End > article.Text.Length) throw new InvalidDataException($"part {part} outside the text of {article.Text.Length}");
            at = part.Span.End;
        }
    }

    static byte[] Mutated(byte[] seed, (int Kind, int At, int Length, int Piece)[] edits, byte[][] pieces, List<byte[]> seeds)
    {
        var bytes = new List<byte>(seed);
        foreach (var (kind, at, length, piece) in edits)
        {
            int from = bytes.Count == 0 ? 0 : at % bytes.Count, n = Math.Min(length, bytes.Count - from);
            switch (kind)
            {
                case 0: bytes.RemoveRange(from, n); break;
                case 1: bytes.InsertRange(from, pieces[piece]); break;
                case 2: if (bytes.Count > 0) bytes[from] = (byte)length; break;
                case 3: bytes.InsertRange(from, bytes.GetRange(from, n)); break;
                case 4: for (int k = 0; k < length; k++) bytes.InsertRange(from, pieces[piece]); break;
                case 5: bytes.RemoveRange(from, bytes.Count - from); break;
                default:
                    var other = seeds[piece % seeds.Count];
                    bytes.InsertRange(from, other.AsSpan(0, Math.Min(other.Length, length * 10)).ToArray());
                    break;
            }
        }
        return [.. bytes];
    }

    static InvalidDataException Kept(byte[] bytes, string trouble)
    {
        string file = Path.Combine(Path.GetTempPath(), $"isnad-fuzz-{Environment.ProcessId}.bin");
        File.WriteAllBytes(file, bytes);
        return new($"{trouble}\nthe input is in {file}");
    }
}
