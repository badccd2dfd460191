using System.Text;
using System.Text.Unicode;

namespace Isnad;

/// <summary>Bytes of a page or feed to text: BOM, then what the bytes prove, then header, meta or XML declaration, then detection.</summary>
static class Charset
{
    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static string Decode(ReadOnlySpan<byte> bytes, string? contentType) => Decode(bytes, contentType, out _);

    /// <param name="name">The encoding used, and what told it.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? contentType, out string name)
    {
        if (Bom(bytes, out int skip) is { } marked) { name = marked.WebName + " (BOM)"; return marked.GetString(bytes[skip..]); }
        if (Wide(bytes) is { } wide) { name = wide.WebName + " (its bytes)"; return wide.GetString(bytes); }
        var header = Named(FromHeader(contentType));
        var meta = Named(FromMarkup(bytes));
        var declared = header ?? meta;
        // Text that is valid UTF-8 with letters beyond ASCII is UTF-8, whatever the page claims: no other encoding passes by chance.
        if (Utf8.IsValid(bytes))
        {
            bool ascii = System.Text.Ascii.IsValid(bytes);
            if (!ascii || declared is null || declared.IsSingleByte || declared.CodePage == 65001) { name = ascii ? "us-ascii" : "utf-8 (its bytes)"; return Encoding.UTF8.GetString(bytes); }
        }
        else if (declared is null or { CodePage: 65001 } && MostlyUtf8(bytes)) { name = "utf-8 (its bytes, some broken)"; return Encoding.UTF8.GetString(bytes); }
        if (declared is not null && declared.CodePage != 65001) { name = declared.WebName + (header is null ? " (meta)" : " (header)"); return declared.GetString(bytes); }
        // A header that is wrong (UTF-8, but the bytes are not) leaves the word to the page itself.
        if (meta is not null && meta.CodePage != 65001) { name = meta.WebName + " (meta)"; return meta.GetString(bytes); }
        var detected = Detected(bytes);
        name = detected.WebName + " (detected)";
        return detected.GetString(bytes);
    }

    static Encoding? Bom(ReadOnlySpan<byte> b, out int skip)
    {
        skip = 0;
        if (b.StartsWith("\uFEFF"u8)) { skip = 3; return Encoding.UTF8; }
        if (b is [0xFF, 0xFE, 0, 0, ..]) { skip = 4; return Encoding.UTF32; }
        if (b is [0, 0, 0xFE, 0xFF, ..]) { skip = 4; return new UTF32Encoding(bigEndian: true, byteOrderMark: false); }
        if (b is [0xFF, 0xFE, ..]) { skip = 2; return Encoding.Unicode; }
        if (b is [0xFE, 0xFF, ..]) { skip = 2; return Encoding.BigEndianUnicode; }
        return null;
    }

    /// <summary>UTF-16 and UTF-32 without a BOM: the first characters of markup are ASCII, so zeros stand at fixed places.</summary>
    static Encoding? Wide(ReadOnlySpan<byte> b)
    {
        if (b is [_, 0, 0, 0, _, 0, 0, 0, ..] && b[0] != 0) return Encoding.UTF32;
        if (b is [0, 0, 0, _, 0, 0, 0, _, ..] && b[3] != 0) return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        if (b.Length < 8) return null;
        int even = 0, odd = 0, n = Math.Min(b.Length, 512) & ~1;
        for (int i = 0; i < n; i += 2) { if (b[i] == 0) even++; if (b[i + 1] == 0) odd++; }
        if (odd > n / 8 && even == 0) return Encoding.Unicode;
        if (even > n / 8 && odd == 0) return Encoding.BigEndianUnicode;
        return null;
    }

    static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int used) == System.Buffers.OperationStatus.Done) good++;
            else bad++;
            bytes = bytes[Math.Max(1, used)..];
        }
        return good > bad * 9;
    }

    static string? FromHeader(string? contentType)
    {
        int at = contentType?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var rest = contentType.AsSpan(at + 7).TrimStart();
        return rest is ['=', .. var value] ? NameAt(value) : null;
    }

    /// <summary>The charset of a meta element or of an XML declaration within the first kilobytes, read as ASCII.</summary>
    static string? FromMarkup(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 8192)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal))
        {
            int close = head.IndexOf("?>", StringComparison.Ordinal), at = head.IndexOf("encoding", StringComparison.Ordinal);
            if (at > 0 && at < close && head.AsSpan(at + 8).TrimStart() is ['=', .. var value] && NameAt(value) is { } declared) return declared;
        }
        for (int at = 0; (at = head.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 7)
        {
            int open = head.LastIndexOf('<', at);
            if (open < 0 || !head.AsSpan(open).StartsWith("<meta", StringComparison.OrdinalIgnoreCase)) continue;
            if (head.AsSpan(at + 7).TrimStart() is ['=', .. var value] && NameAt(value) is { } named) return named;
        }
        return null;
    }

    static string? NameAt(ReadOnlySpan<char> value)
    {
        value = value.TrimStart().TrimStart("\"' ");
        int n = 0;
        while (n < value.Length && n < 40 && (char.IsAsciiLetterOrDigit(value[n]) || value[n] is '-' or '_' or ':' or '.')) n++;
        return n == 0 ? null : value[..n].ToString();
    }

    static Encoding? Named(string? name)
    {
        if (name is null) return null;
        string label = name.ToLowerInvariant();
        // What pages call Latin 1 or ISO Arabic is in truth the Windows page (WHATWG Encoding, 4.2); "unicode" and "utf16" in a meta cannot be.
        label = label switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "cp1256" or "cp-1256" or "win-1256" or "windows1256" or "x-cp1256" => "windows-1256",
            "utf8" or "utf-8mb4" or "unicode" or "utf-16" or "utf16" => "utf-8",
            "gb2312" or "gbk" => "gb18030",
            "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
            "x-sjis" or "shift-jis" or "sjis" => "shift_jis",
            _ => label,
        };
        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static Encoding Detected(ReadOnlySpan<byte> bytes)
    {
        // Enough for its statistics; markup at the head tells little, so the sample also reaches into the middle.
        int half = Math.Min(bytes.Length / 2, 32 << 10);
        var sample = new byte[half * 2];
        bytes[..half].CopyTo(sample);
        bytes.Slice(bytes.Length / 2, half).CopyTo(sample.AsSpan(half));
        try
        {
            var found = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
            if (found is { Encoding: { } encoding, Confidence: > 0.4f } && encoding.CodePage is not (20127 or 65000)) return encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The detector's own trouble with odd bytes decides nothing.
        }
        return Encoding.GetEncoding(1252);
    }
}
