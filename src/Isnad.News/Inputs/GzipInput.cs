using System.IO.Compression;
using System.Text;

namespace Isnad;

/// <summary>A gzip stream that says when it was cut short.</summary>
/// <remarks>
/// <see cref="GZipStream"/> ends quietly where its input ends, even in the middle of a member. So one more member with a known mark is appended to the input:
/// where the mark does not come out at the end, what came before it was not complete.
/// </remarks>
sealed class GzipInput : ReadOnlyStream
{
    static readonly byte[] Mark = [0, .. Encoding.ASCII.GetBytes("isnad:end-of-gzip"), 0];
    static readonly byte[] MarkMember = Pack(Mark);

    readonly GZipStream _inner;
    // Bytes decompressed but held back, since the last ones may be the mark.
    readonly byte[] _held = new byte[(1 << 16) + Mark.Length];
    int _start, _end;
    bool _ended;

    internal GzipInput(Stream compressed) => _inner = new(new Appended(compressed, MarkMember), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The compressed data are damaged or cut short; all that came before was returned.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!_ended && _end - _start <= Mark.Length)
        {
            _held.AsSpan(_start, _end - _start).CopyTo(_held);
            (_start, _end) = (0, _end - _start);
            int n = _inner.Read(_held, _end, _held.Length - _end);
            _end += n;
            if (n > 0) continue;
            _ended = true;
            if (!_held.AsSpan(_start, _end - _start).EndsWith(Mark)) throw new InvalidDataException("the gzip data are cut short");
        }
        int given = Math.Min(buffer.Length, Math.Max(0, _end - _start - Mark.Length));
        _held.AsSpan(_start, given).CopyTo(buffer);
        _start += given;
        return given;
    }

    static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    protected override void Dispose(bool disposing) => _inner.Dispose();
}
