namespace Isnad;

/// <summary>A stream that only goes forward: what a wrapper around another stream has to say no to.</summary>
abstract class ReadOnlyStream : Stream
{
    public abstract override int Read(Span<byte> buffer);
    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public sealed override bool CanRead => true;
    public sealed override bool CanSeek => false;
    public sealed override bool CanWrite => false;
    public sealed override long Length => throw new NotSupportedException();
    public sealed override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public sealed override void Flush() { }
    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public sealed override void SetLength(long value) => throw new NotSupportedException();
    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A stream followed by some bytes.</summary>
sealed class Appended(Stream first, byte[] then) : ReadOnlyStream
{
    int _given;

    public override int Read(Span<byte> buffer)
    {
        int n = first.Read(buffer);
        if (n > 0 || buffer.IsEmpty) return n;
        n = Math.Min(buffer.Length, then.Length - _given);
        then.AsSpan(_given, n).CopyTo(buffer);
        _given += n;
        return n;
    }

    protected override void Dispose(bool disposing) => first.Dispose();
}
