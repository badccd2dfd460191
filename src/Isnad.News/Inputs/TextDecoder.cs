using System.Text;

namespace Isnad;

/// <summary>Bytes of a text file to text: by BOM, else UTF-8, else windows-1256 where that makes Arabic.</summary>
static class TextDecoder
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or null with the reason why there is none.</returns>
    internal static string? Decode(ReadOnlySpan<byte> bytes, out string? reason)
    {
        reason = null;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..] && bytes.Length % 2 == 0) return Checked(Encoding.Unicode.GetString(bytes[2..]), ref reason);
        else if (bytes is [0xFE, 0xFF, ..] && bytes.Length % 2 == 0) return Checked(Encoding.BigEndianUnicode.GetString(bytes[2..]), ref reason);
        if (bytes.Contains((byte)0))
        {
            reason = "binary, not text (it holds NUL bytes)";
            return null;
        }
        try
        {
            return Checked(Strict.GetString(bytes), ref reason);
        }
        catch (DecoderFallbackException e)
        {
            if (FromWindows1256(bytes) is { } arabic) return arabic;
            reason = $"not valid UTF-8 at byte {e.Index}; save it as UTF-8";
            return null;
        }
    }

    static string? Checked(string text, ref string? reason)
    {
        if (!string.IsNullOrWhiteSpace(text)) return text;
        reason = "empty";
        return null;
    }

    // Windows-1256 gives some letter to nearly every byte, so being decodable proves nothing: the text must be Arabic by its words'
    // commonest letters, and must not hold the pairs (U+0637, U+0638 then a symbol) that UTF-8 Arabic makes when it is misread.
    static string? FromWindows1256(ReadOnlySpan<byte> bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string text = Encoding.GetEncoding(1256).GetString(bytes);
        int letters = 0, common = 0, misread = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c)) letters++;
            if (c is '\u0627' or '\u0644' or '\u064A' or '\u0645' or '\u0648' or '\u0646') common++;
            if (c is '\u0637' or '\u0638') misread++;
        }
        return letters > 20 && common > letters / 4 && misread < letters / 6 ? text : null;
    }
}
