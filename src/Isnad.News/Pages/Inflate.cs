using System.IO.Compression;

namespace Isnad;

/// <summary>Inflates with limits: on size, and on how many times the compressed size it may become.</summary>
static class Inflate
{
    /// <summary>The inflated bytes, or null with the reason.</summary>
    internal static byte[]? Bounded(Stream compressed, string encoding, long compressedLength, int limit, out string? reason)
    {
        reason = null;
        using Stream? inflated = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(compressed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(compressed, CompressionMode.Decompress),
            "br" => new BrotliStream(compressed, CompressionMode.Decompress),
            "" or "identity" => compressed,
            _ => null,
        };
        if (inflated is null) { reason = $"content encoding '{encoding}' is not known"; return null; }
        var held = new MemoryStream();
        var buffer = new byte[1 << 15];
        try
        {
            int n;
            while ((n = inflated.Read(buffer)) > 0)
            {
                held.Write(buffer, 0, n);
                if (held.Length > limit) { reason = $"inflates to more than {limit >> 20} MB"; return null; }
                // A small page may well shrink a lot; a bomb shrinks everything.
                if (inflated != compressed && held.Length > 1 << 20 && held.Length > compressedLength * PageLimits.InflationRatio) { reason = $"inflates to more than {PageLimits.InflationRatio} times its size"; return null; }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            if (held.Length == 0) { reason = "the compressed data are damaged"; return null; }
        }
        return held.ToArray();
    }
}
