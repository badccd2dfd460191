using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Isnad;

/// <summary>What a fetch brought: the bytes, inflated, with what the server said of them; or why there are none.</summary>
public sealed record Fetched(Uri Address, int Status, string? ContentType, ReadOnlyMemory<byte> Body, string? SkipReason);

/// <summary>What a fetch may cost.</summary>
public sealed record FetchLimits
{
    public int Bytes { get; init; } = PageLimits.Bytes;
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
    public int Redirects { get; init; } = 5;
}

/// <summary>Fetches from the public web only. The address is checked when the connection is made, after the name was resolved, and again for each redirect.</summary>
public sealed class SafeHttp : IDisposable
{
    public static readonly string UserAgent = $"Isnad/{typeof(SafeHttp).Assembly.GetName().Version?.ToString(2)} (news reader; reads one page on its user's request)";

    readonly AddressRules _rules;
    readonly FetchLimits _limits;
    readonly HttpClient _client;

    public SafeHttp(AddressRules? rules = null, FetchLimits? limits = null)
    {
        _rules = rules ?? AddressRules.Public;
        _limits = limits ?? new();
        _client = new(Handler(_rules), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*", 0.5));
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
    }

    /// <summary>A handler that refuses what the rules refuse, without redirects, cookies, proxies or automatic inflating.</summary>
    public static SocketsHttpHandler Handler(AddressRules rules) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = 64,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancel) => Connect(rules, context.DnsEndPoint, cancel),
    };

    static async ValueTask<Stream> Connect(AddressRules rules, DnsEndPoint to, CancellationToken cancel)
    {
        // Resolved here and connected to by number: a name that answers differently the second time gains nothing.
        var addresses = await Dns.GetHostAddressesAsync(to.Host, cancel);
        string? refusal = null;
        SocketException? trouble = null;
        foreach (var address in addresses)
        {
            if (rules.Refuse(address) is { } reason) { refusal = reason; continue; }
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, to.Port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                trouble = e;
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        throw new RefusedAddressException(refusal ?? trouble?.Message ?? $"{to.Host} has no address");
    }

    sealed class RefusedAddressException(string message) : IOException(message);

    /// <summary>Whether this may be asked for at all: http or https, a host, no name and password.</summary>
    public static string? Refuse(Uri address) =>
        !address.IsAbsoluteUri || address.Scheme is not ("http" or "https") ? "only http and https addresses are read"
        : address.Host.Length == 0 ? "an address without a host"
        : address.UserInfo.Length > 0 ? "an address with a name and password in it is not read" : null;

    /// <summary>Never throws for what the network does: trouble is a reason.</summary>
    public async Task<Fetched> GetAsync(Uri address, CancellationToken cancel = default)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(_limits.Time);
        try
        {
            for (int hop = 0; ; hop++)
            {
                if (Refuse(address) is { } reason) return Skip(address, 0, reason);
                using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, time.Token);
                int status = (int)response.StatusCode;
                if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
                {
                    if (hop >= _limits.Redirects) return Skip(address, status, $"more than {_limits.Redirects} redirects");
                    address = location.IsAbsoluteUri ? location : new(address, location);
                    continue;
                }
                if (status is < 200 or > 299) return Skip(address, status, $"the server answered {status} {response.ReasonPhrase}");
                return await Body(address, status, response, time.Token);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Skip(address, 0, $"no whole answer within {_limits.Time.TotalSeconds:0} seconds");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return Skip(address, 0, (e.InnerException ?? e).Message);
        }
    }

    async Task<Fetched> Body(Uri address, int status, HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > _limits.Bytes) return Skip(address, status, $"longer than {_limits.Bytes >> 20} MB");
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var held = new MemoryStream();
        var buffer = new byte[1 << 15];
        int n;
        while ((n = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            held.Write(buffer, 0, n);
            if (held.Length > _limits.Bytes) return Skip(address, status, $"longer than {_limits.Bytes >> 20} MB");
        }
        string encoding = response.Content.Headers.ContentEncoding.FirstOrDefault() ?? "";
        held.Position = 0;
        byte[]? body = Inflate.Bounded(held, encoding, held.Length, _limits.Bytes, out string? reason);
        return body is null ? Skip(address, status, reason!) : new(address, status, response.Content.Headers.ContentType?.ToString(), body, null);
    }

    static Fetched Skip(Uri address, int status, string reason) => new(address, status, null, default, reason);

    public void Dispose() => _client.Dispose();
}
