namespace Isnad.Cli.Output;

/// <summary>Standard output was closed by whoever read it (<c>| head</c>): the rest is not wanted.</summary>
sealed class ClosedOutputException : Exception;

/// <summary>Results to standard output, buffered, flushed at the latest every half second so that a pipe sees them.</summary>
sealed class ResultWriter(Stream output) : IDisposable
{
    readonly BufferedStream _buffer = new(output, 1 << 16);
    long _flushed = Environment.TickCount64;

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _buffer.Write(bytes);
            if (Environment.TickCount64 - _flushed < 500) return;
            _buffer.Flush();
            _flushed = Environment.TickCount64;
        }
        catch (IOException)
        {
            throw new ClosedOutputException();
        }
    }

    internal void Flush()
    {
        try
        {
            _buffer.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }
    }

    public void Dispose() => Flush();
}
