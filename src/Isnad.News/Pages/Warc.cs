using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Isnad;

/// <summary>A response of a web archive: a page with its address and time, or why it was passed over.</summary>
public sealed record WarcRecord(Uri? Address, string? ContentType, DateTimeOffset? Fetched, ReadOnlyMemory<byte> Body, string? SkipReason);

/// <summary>Reads web archives (ISO 28500) record by record: <c>.warc</c>, and <c>.warc.gz</c> with a gzip member a record, as Common Crawl has them.</summary>
/// <remarks>One record is held at a time; a record over the limit is read past.</remarks>
public static class Warc
{
    const int MaxHeader = 64 << 10;

    /// <summary>The HTML responses, lazily.</summary>
    /// <param name="stream">Plain, or gzip if it begins so.</param>
    public static IEnumerable<WarcRecord> Read(Stream stream)
    {
        var source = new Source(stream);
        if (source.IsGzip) source = new Source(new GZipStream(source.All, CompressionMode.Decompress));
        while (true)
        {
            Dictionary<string, string>? header;
            string? trouble = null;
            WarcRecord? record = null;
            try
            {
                header = Header(source, "WARC/");
                if (header is null) yield break;
                if (!long.TryParse(header.GetValueOrDefault("Content-Length"), out long length) || length < 0) { trouble = "a record without Content-Length; the rest is not read"; }
                else if (header.GetValueOrDefault("WARC-Type") != "response" || header.GetValueOrDefault("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != true) source.Skip(length);
                else if (length > PageLimits.Bytes) { source.Skip(length); record = new(Address(header), null, null, default, $"a record longer than {PageLimits.Bytes >> 20} MB"); }
                else record = Response(header, source.Take((int)length));
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                trouble = "the archive is damaged or cut short here";
            }
            if (record is not null) yield return record;
            if (trouble is null) continue;
            yield return new(null, null, null, default, trouble);
            yield break;
        }
    }

    static Uri? Address(Dictionary<string, string> header) => Uri.TryCreate(header.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'), UriKind.Absolute, out var uri) ? uri : null;

    static WarcRecord? Response(Dictionary<string, string> warc, byte[] http)
    {
        var source = new Source(new MemoryStream(http));
        var header = Header(source, "HTTP/");
        if (header is null) return null;
        string? type = header.GetValueOrDefault("Content-Type");
        if (header[""].Split(' ') is not [_, ['2', ..], ..] || type is not null && !type.Contains("html", StringComparison.OrdinalIgnoreCase)) return null;
        byte[] body = source.Rest();
        // Common Crawl keeps the headers as sent and the body decoded; others keep both as sent.
        if (header.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body);
        var address = Address(warc);
        DateTimeOffset? fetched = DateTimeOffset.TryParse(warc.GetValueOrDefault("WARC-Date"), System.Globalization.CultureInfo.InvariantCulture, out var at) ? at : null;
        if (header.GetValueOrDefault("Content-Encoding") is { Length: > 0 } encoding && Compressed(body, encoding))
        {
            if (Inflate.Bounded(new MemoryStream(body), encoding, body.Length, PageLimits.Bytes, out string? reason) is not { } inflated) return new(address, type, fetched, default, reason);
            body = inflated;
        }
        return new(address, type, fetched, body, null);
    }

    static bool Compressed(byte[] body, string encoding) => encoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? body is [0x1F, 0x8B, ..] : body.Length > 0 && body[0] != '<';

    static byte[] Unchunked(byte[] body)
    {
        var whole = new ArrayBufferWriter<byte>(body.Length + 1);
        var rest = body.AsSpan();
        while (true)
        {
            int line = rest.IndexOf("\r\n"u8);
            if (line <= 0 || line > 16) break;
            var size = rest[..line];
            int semicolon = size.IndexOf((byte)';');
            if (semicolon >= 0) size = size[..semicolon];
            if (!System.Buffers.Text.Utf8Parser.TryParse(size, out int length, out int used, 'x') || used == 0 || length < 0) break;
            if (length == 0) return whole.WrittenSpan.ToArray();
            rest = rest[(line + 2)..];
            if (length > rest.Length) break;
            whole.Write(rest[..length]);
            rest = rest[Math.Min(rest.Length, length + 2)..];
        }
        // Not chunked, whatever the header says.
        return whole.WrittenCount > 0 ? whole.WrittenSpan.ToArray() : body;
    }

    /// <summary>The header lines up to the empty one; the first line under the empty name. Null at the end.</summary>
    static Dictionary<string, string>? Header(Source source, string start)
    {
        string? line;
        do
        {
            line = source.Line();
            if (line is null) return null;
        }
        while (!line.StartsWith(start, StringComparison.Ordinal));
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [""] = line };
        int size = 0;
        while (source.Line() is { Length: > 0 } field)
        {
            if ((size += field.Length) > MaxHeader) throw new InvalidDataException("header too long");
            int colon = field.IndexOf(':');
            if (colon > 0) fields[field[..colon].Trim()] = field[(colon + 1)..].Trim();
        }
        return fields;
    }

    /// <summary>A buffered stream that hands out lines and counted bytes.</summary>
    sealed class Source
    {
        readonly Stream _stream;
        readonly byte[] _buffer = new byte[1 << 16];
        int _start, _end;

        internal Source(Stream stream)
        {
            _stream = stream;
            Fill();
        }

        internal bool IsGzip => _end >= 2 && _buffer[0] == 0x1F && _buffer[1] == 0x8B;

        /// <summary>The bytes already read, then the stream.</summary>
        internal Stream All => new Joined(_buffer.AsMemory(_start, _end - _start), _stream);

        bool Fill()
        {
            _start = 0;
            _end = _stream.Read(_buffer);
            return _end > 0;
        }

        internal string? Line()
        {
            var line = new StringBuilder();
            bool any = false;
            while (_start < _end || Fill())
            {
                any = true;
                var span = _buffer.AsSpan(_start, _end - _start);
                int feed = span.IndexOf((byte)'\n');
                if (line.Length < MaxHeader) line.Append(Encoding.UTF8.GetString(feed < 0 ? span : span[..feed]));
                _start += feed < 0 ? span.Length : feed + 1;
                if (feed >= 0) break;
            }
            return any ? line.ToString().TrimEnd('\r') : null;
        }

        internal byte[] Take(int length)
        {
            var bytes = new byte[length];
            int n = 0;
            while (n < length && (_start < _end || Fill()))
            {
                int part = Math.Min(length - n, _end - _start);
                _buffer.AsSpan(_start, part).CopyTo(bytes.AsSpan(n));
                n += part;
                _start += part;
            }
            return n == length ? bytes : throw new InvalidDataException("cut short");
        }

        internal void Skip(long length)
        {
            while (length > 0 && (_start < _end || Fill()))
            {
                int part = (int)Math.Min(length, _end - _start);
                length -= part;
                _start += part;
            }
        }

        internal byte[] Rest()
        {
            var rest = new MemoryStream();
            do rest.Write(_buffer, _start, _end - _start); while (Fill());
            return rest.ToArray();
        }
    }

    sealed class Joined(ReadOnlyMemory<byte> first, Stream then) : Stream
    {
        ReadOnlyMemory<byte> _first = first;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_first.IsEmpty) return then.Read(buffer);
            int n = Math.Min(buffer.Length, _first.Length);
            _first.Span[..n].CopyTo(buffer);
            _first = _first[n..];
            return n;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
