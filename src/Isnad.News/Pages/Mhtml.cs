using System.Buffers;
using System.Text;

namespace Isnad;

/// <summary>Pages as browsers save them in one file (MHTML, RFC 2557): the HTML part with its address.</summary>
public static class Mhtml
{
    const int MaxParts = 2000, MaxDepth = 4;

    /// <summary>Whether the bytes begin as a MIME message with parts.</summary>
    public static bool IsMhtml(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) && !head.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal);
    }

    public static PageReading Read(ReadOnlyMemory<byte> bytes, PageContext context)
    {
        if (bytes.Length > PageLimits.Bytes) return PageReading.Skip($"the page is longer than {PageLimits.Bytes >> 20} MB, the most that is read at once");
        if (Html(bytes.Span, null, 0) is not { } part) return PageReading.Skip("no HTML part in this MHTML file");
        var address = Uri.TryCreate(part.Location, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : context.Address;
        return HtmlPage.Read(part.Body, context with { Address = address, ContentType = part.Type });
    }

    static (byte[] Body, string Type, string? Location)? Html(ReadOnlySpan<byte> message, string? location, int depth)
    {
        var header = Header(message, out int body);
        string type = header.GetValueOrDefault("Content-Type") ?? "text/plain";
        location = header.GetValueOrDefault("Content-Location") ?? header.GetValueOrDefault("Snapshot-Content-Location") ?? location;
        var rest = message[body..];
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)) return (Decoded(rest, header.GetValueOrDefault("Content-Transfer-Encoding")), type, location);
        if (!type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || depth >= MaxDepth || Boundary(type) is not { } boundary) return null;
        byte[] mark = Encoding.Latin1.GetBytes("--" + boundary);
        int parts = 0, at = rest.IndexOf(mark);
        while (at >= 0 && parts++ < MaxParts)
        {
            rest = rest[(at + mark.Length)..];
            if (rest.StartsWith("--"u8)) break;
            int line = rest.IndexOf((byte)'\n');
            if (line < 0) break;
            rest = rest[(line + 1)..];
            at = rest.IndexOf(mark);
            if (Html(at < 0 ? rest : rest[..at], location, depth + 1) is { } html) return html;
        }
        return null;
    }

    static string? Boundary(string type)
    {
        int at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        string value = type[(at + 9)..].TrimStart();
        int end = value.StartsWith('"') ? value.IndexOf('"', 1) : value.IndexOfAny([';', ' ', '\t']);
        string boundary = (end < 0 ? value : value[..end]).Trim('"');
        return boundary.Length is > 0 and <= 200 ? boundary : null;
    }

    static Dictionary<string, string> Header(ReadOnlySpan<byte> message, out int body)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        body = 0;
        for (int lines = 0; body < message.Length && lines < 200; lines++)
        {
            int feed = message[body..].IndexOf((byte)'\n');
            var line = feed < 0 ? message[body..] : message.Slice(body, feed);
            body += feed < 0 ? line.Length : feed + 1;
            string text = Encoding.Latin1.GetString(line[..Math.Min(line.Length, 4000)]).TrimEnd('\r');
            if (text.Length == 0) break;
            int colon = text.IndexOf(':');
            if (text[0] is ' ' or '\t' && name is not null) fields[name] += " " + text.Trim();
            else if (colon > 0) fields[name = text[..colon].Trim()] = text[(colon + 1)..].Trim();
        }
        return fields;
    }

    static byte[] Decoded(ReadOnlySpan<byte> body, string? encoding)
    {
        if (string.Equals(encoding, "quoted-printable", StringComparison.OrdinalIgnoreCase)) return QuotedPrintable(body);
        if (!string.Equals(encoding, "base64", StringComparison.OrdinalIgnoreCase)) return body.ToArray();
        byte[] bytes = new byte[body.Length];
        return Convert.TryFromBase64String(Encoding.Latin1.GetString(body), bytes, out int n) ? bytes[..n] : body.ToArray();
    }

    static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var to = new ArrayBufferWriter<byte>(body.Length + 1);
        for (int i = 0; i < body.Length; i++)
        {
            byte b = body[i];
            if (b == '=')
            {
                // A soft end of line.
                if (i + 1 < body.Length && body[i + 1] == '\n') { i++; continue; }
                if (i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n') { i += 2; continue; }
                if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
                {
                    b = (byte)(Hex(body[i + 1]) << 4 | Hex(body[i + 2]));
                    i += 2;
                }
            }
            to.GetSpan(1)[0] = b;
            to.Advance(1);
        }
        return to.WrittenSpan.ToArray();
    }

    static int Hex(byte b) => b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10;
}
