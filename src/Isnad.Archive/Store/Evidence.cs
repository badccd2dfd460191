using System.IO.Compression;
using System.Security.Cryptography;

namespace Isnad.Archive;

/// <summary>The bytes of a page as they are kept: compressed, under the hash of what they were.</summary>
static class Evidence
{
    // Quality 4 packs Arabic JSON to about a quarter at over 50 MB/s; higher ones halve the speed for a few percent.
    const int Quality = 4;

    internal static byte[] Hash(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes);

    internal static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out int length, Quality, window: 22) ? packed[..length] : throw new InvalidOperationException("the output was sized for the worst case");
    }

    /// <returns>The bytes, or null where they cannot be unpacked to that size.</returns>
    internal static byte[]? Unpack(ReadOnlySpan<byte> packed, int size)
    {
        byte[] bytes = new byte[size];
        return BrotliDecoder.TryDecompress(packed, bytes, out int length) && length == size ? bytes : null;
    }
}
