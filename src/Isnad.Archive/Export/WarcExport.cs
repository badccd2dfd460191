using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dapper;

namespace Isnad.Archive;

/// <summary>The kept pages as WARC 1.1 (ISO 28500): HTML as responses, so that every reader of web archives takes them; all else as resources.</summary>
/// <remarks>The reply's headers are not kept: those of a response say only what is known, that it came and is HTML.</remarks>
static class WarcExport
{
    sealed record PageRow(byte[] Sha256, string? Address, string Read, long Size, byte[] Bytes);

    internal static void Write(ArchiveStore store, IEnumerable<string> articles, Stream output, bool gzip, Action written)
    {
        byte[] info = Encoding.UTF8.GetBytes($"software: Isnad/{ArchiveWriter.ReaderVersion}\r\nformat: WARC File Format 1.1\r\n");
        string now = store.Connection.ExecuteScalar<string?>("SELECT max(at) FROM changes") ?? "1970-01-01T00:00:00Z";
        Record(output, gzip, $"WARC-Type: warcinfo\r\nWARC-Record-ID: {Id(Evidence.Hash(info))}\r\nWARC-Date: {now}\r\nContent-Type: application/warc-fields\r\n", info);
        var done = new HashSet<long>();
        foreach (string article in articles)
        {
            var pages = store.Connection.Query<long>("""
                SELECT v.page FROM versions v JOIN articles a ON a.row = v.article WHERE a.id = @article AND v.page IS NOT NULL
                UNION SELECT c.page FROM copies c JOIN articles a ON a.row = c.article WHERE a.id = @article AND c.page IS NOT NULL
                """, new { article }).AsList();
            foreach (long page in pages.Where(done.Add))
            {
                var row = store.Connection.QueryFirst<PageRow>("SELECT sha256, address, read, size, bytes FROM pages WHERE id = @page", new { page });
                if (Evidence.Unpack(row.Bytes, (int)row.Size) is not { } bytes) continue;
                string hex = Convert.ToHexStringLower(row.Sha256);
                // Digests are written in hexadecimal: SHA-256 has no customary base 32.
                string kind = Kind(bytes);
                bool html = kind == "text/html";
                byte[] reply = html ? Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {bytes.Length}\r\n\r\n")) : [];
                Record(output, gzip, $"WARC-Type: {(html ? "response" : "resource")}\r\nWARC-Target-URI: {row.Address ?? $"urn:sha256:{hex}"}\r\nWARC-Record-ID: {Id(row.Sha256)}\r\nWARC-Date: {row.Read}\r\nWARC-Payload-Digest: sha256:{hex}\r\nContent-Type: {(html ? "application/http; msgtype=response" : kind)}\r\n", [.. reply, .. bytes]);
                written();
            }
        }
    }

    static void Record(Stream output, bool gzip, string headers, byte[] block)
    {
        byte[] head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.1\r\n{headers}Content-Length: {block.Length}\r\n\r\n"));
        // Each record is a gzip member of its own, so that a reader can begin at any.
        using var member = gzip ? new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true) : null;
        Stream to = member ?? output;
        to.Write(head);
        to.Write(block);
        to.Write("\r\n\r\n"u8);
    }

    // Made from the hash, so that exporting again gives the same file.
    static string Id(byte[] hash) => $"<urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}>";

    static string Kind(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? "text/plain" : text[0] switch { (byte)'<' => "text/html", (byte)'{' or (byte)'[' => "application/json", _ => "text/plain" };
    }
}
