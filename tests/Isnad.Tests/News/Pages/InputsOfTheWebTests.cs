using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Isnad.Tests.News.Pages;

public class InputsOfTheWebTests
{
    static InputsOfTheWebTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    const string Paragraph = "قالت وزارة النقل في بيان إن الجسر الجديد سيفتح أمام السيارات في نهاية الشهر بعد عامين من العمل المتواصل فيه.";
    const string Page = $"<title>الجسر الجديد</title><h1>الجسر الجديد</h1><p>{Paragraph}</p><p>{Paragraph} وأضافت أن المرور عليه مجاني.</p>";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::7f00:1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    public void Addresses_that_are_not_public_are_refused(string address) => Assert.NotNull(AddressRules.Public.Refuse(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void Public_addresses_are_allowed(string address) => Assert.Null(AddressRules.Public.Refuse(IPAddress.Parse(address)));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("http://name:word@example.org/")]
    public void Only_plain_web_addresses_are_asked_for(string address) => Assert.NotNull(SafeHttp.Refuse(new(address)));

    [Fact]
    public async Task A_server_on_this_machine_is_refused_at_connect()
    {
        using var http = new SafeHttp();
        var fetched = await http.GetAsync(new("http://localhost:9/"));
        Assert.Contains("no public address", fetched.SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_fetched_and_a_redirect_elsewhere_is_checked_again()
    {
        await using var server = new Server(path => path switch
        {
            "/page" => ("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Encoding.UTF8.GetBytes(Page)),
            "/away" => ("302 Found", "Location: http://169.254.169.254/latest\r\n", []),
            "/loop" => ("302 Found", "Location: /loop\r\n", []),
            "/bomb" => ("200 OK", "Content-Encoding: gzip\r\n", Bomb()),
            _ => ("404 Not Found", "", []),
        });
        using var http = new SafeHttp(new([IPNetwork.Parse("127.0.0.0/8")]));
        var fetched = await http.GetAsync(new(server.At("/page")));
        Assert.Null(fetched.SkipReason);
        Assert.StartsWith(Paragraph, Assert.Single(HtmlPage.Read(fetched.Body, new(fetched.Address, fetched.ContentType)).Articles).Text, StringComparison.Ordinal);
        Assert.Contains("169.254.169.254 is no public address", (await http.GetAsync(new(server.At("/away")))).SkipReason, StringComparison.Ordinal);
        Assert.Contains("redirects", (await http.GetAsync(new(server.At("/loop")))).SkipReason, StringComparison.Ordinal);
        Assert.Contains("inflates", (await http.GetAsync(new(server.At("/bomb")))).SkipReason, StringComparison.Ordinal);
        Assert.Contains("404", (await http.GetAsync(new(server.At("/none")))).SkipReason, StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Pages_of_a_web_archive_are_read_record_by_record(bool gzip)
    {
        string Record(string type, string uri, string http) => $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2024-05-03T10:20:00Z\r\nContent-Type: application/http; msgtype={type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(http)}\r\n\r\n{http}\r\n\r\n";
        string html = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Page;
        var archive = new MemoryStream();
        foreach (string record in (string[])[Record("request", "http://a.example/1", "GET / HTTP/1.1\r\n\r\n"), Record("response", "http://a.example/1", html), Record("response", "http://a.example/2.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx"), Record("response", "http://a.example/3", html)])
        {
            byte[] bytes = Encoding.UTF8.GetBytes(record);
            if (!gzip) { archive.Write(bytes); continue; }
            using var member = new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(bytes);
        }
        archive.Position = 0;
        var records = Warc.Read(archive).ToList();
        Assert.Equal(["http://a.example/1", "http://a.example/3"], records.Select(r => r.Address!.AbsoluteUri));
        Assert.All(records, r => Assert.StartsWith(Paragraph, HtmlPage.Read(r.Body, new(r.Address, r.ContentType)).Articles[0].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_cut_short_says_so()
    {
        var records = Warc.Read(new MemoryStream("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 OK\r\n"u8.ToArray())).ToList();
        Assert.Contains("cut short", Assert.Single(records).SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_saved_as_mhtml_is_read()
    {
        string body = Convert.ToBase64String(Encoding.GetEncoding(1256).GetBytes(Page));
        string mhtml = $"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.example/2024/05/03/1\r\n\r\n{body}\r\n----b1\r\nContent-Type: image/png\r\n\r\nxx\r\n----b1--\r\n";
        byte[] bytes = Encoding.ASCII.GetBytes(mhtml);
        Assert.True(Mhtml.IsMhtml(bytes));
        var article = Assert.Single(Mhtml.Read(bytes, new()).Articles);
        Assert.StartsWith(Paragraph, article.Text, StringComparison.Ordinal);
        Assert.Equal("2024-05-03", article.Published?.Value);
    }

    [Theory]
    [InlineData("windows-1256", null, "<meta charset=windows-1256>")]
    [InlineData("windows-1256", "text/html; charset=windows-1256", "")]
    [InlineData("windows-1256", "text/html; charset=utf-8", "<meta charset=windows-1256>")]
    [InlineData("windows-1256", null, "")]
    [InlineData("utf-8", "text/html; charset=windows-1256", "")]
    [InlineData("utf-16", null, "")]
    [InlineData("utf-16BE", null, "")]
    [InlineData("iso-8859-6", "text/html; charset=iso-8859-6", "")]
    public void The_encoding_is_what_the_bytes_are(string encoding, string? header, string meta)
    {
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes("<html>" + meta + Page);
        Assert.Contains(Paragraph, Charset.Decode(bytes, header), StringComparison.Ordinal);
    }

    static byte[] Bomb()
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(new byte[24 << 20]);
        return bomb.ToArray();
    }

    sealed class Server : IAsyncDisposable
    {
        readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        readonly Task _serving;

        internal Server(Func<string, (string Status, string Header, byte[] Body)> answer)
        {
            _listener.Start();
            _serving = Task.Run(async () =>
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await using var stream = client.GetStream();
                    using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                    string path = (await reader.ReadLineAsync())!.Split(' ')[1];
                    while (await reader.ReadLineAsync() is { Length: > 0 }) { }
                    var (status, header, body) = answer(path);
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{header}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
                    await stream.WriteAsync(body);
                }
            });
        }

        internal string At(string path) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            try { await _serving; } catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException) { }
        }
    }
}
