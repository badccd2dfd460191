using System.Buffers;

namespace Isnad;

/// <summary>Cuts one stream into units: JSON lines by line, everything else whole.</summary>
/// <param name="kind">The extension, or null where the first bytes must tell.</param>
sealed class UnitReader(string name, string? kind, Stream stream)
{
    readonly byte[] _buffer = new byte[1 << 16];
    int _start, _end;

    internal IEnumerable<InputUnit> Read()
    {
        string? trouble = null;
        try
        {
            Fill();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            trouble = Cut(e);
        }
        if (trouble is not null) return [InputUnit.Skipped(name, trouble)];
        if (_end == 0) return [InputUnit.Skipped(name, "empty")];
        byte first = FirstVisible();
        string seen = kind ?? (first == '{' ? ".jsonl" : first == '<' ? (LooksLikeFeed() ? ".xml" : ".html") : ".txt");
        return seen switch
        {
            ".jsonl" => Lines(),
            ".json" when first == '{' => IsJsonFeed() ? [Whole(InputKind.Feed)] : ObjectOrLines(),
            ".json" => [Whole(InputKind.JsonObject)],
            ".html" or ".htm" or ".mht" or ".mhtml" => [Whole(InputKind.Html)],
            ".xml" or ".rss" or ".atom" or ".rdf" => [Whole(InputKind.Feed)],
            _ => [Whole(InputKind.Text)],
        };
    }

    // A .json file holds one object, an array of objects, or, against its name, an object a line.
    IEnumerable<InputUnit> ObjectOrLines()
    {
        var whole = Whole(InputKind.JsonObject);
        if (whole.Skip is not null || JsonRecords.IsOneValue(whole.Bytes.Span)) return [whole];
        return new UnitReader(name, ".jsonl", new MemoryStream(whole.Bytes.ToArray())).Read();
    }

    InputUnit Whole(InputKind unitKind)
    {
        var bytes = new ArrayBufferWriter<byte>(_end);
        try
        {
            while (_end > _start)
            {
                if (bytes.WrittenCount + _end - _start > InputLimits.UnitBytes) return InputUnit.Skipped(name, InputLimits.TooLong("it"));
                bytes.Write(_buffer.AsSpan(_start, _end - _start));
                _start = _end;
                Fill();
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return InputUnit.Skipped(name, Cut(e));
        }
        return new(name, unitKind, bytes.WrittenMemory);
    }

    IEnumerable<InputUnit> Lines()
    {
        for (int line = 1; ; line++)
        {
            var unit = NextLine(line, out bool last);
            if (unit is not null) yield return unit;
            if (last) yield break;
        }
    }

    // Null for a blank line. A line over the limit is read past, not held.
    InputUnit? NextLine(int line, out bool last)
    {
        ArrayBufferWriter<byte>? held = null;
        bool tooLong = false;
        last = false;
        try
        {
            while (true)
            {
                if (_start == _end) Fill();
                if (_start == _end)
                {
                    last = true;
                    break;
                }
                var span = _buffer.AsSpan(_start, _end - _start);
                int feed = span.IndexOf((byte)'\n');
                var part = feed < 0 ? span : span[..feed];
                held ??= new(Math.Max(part.Length, 256));
                tooLong |= held.WrittenCount + part.Length > InputLimits.UnitBytes;
                if (!tooLong) held.Write(part);
                _start += feed < 0 ? span.Length : feed + 1;
                if (feed >= 0) break;
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            last = true;
            return InputUnit.Skipped(name, Cut(e), line);
        }
        if (tooLong) return InputUnit.Skipped(name, InputLimits.TooLong("the line"), line);
        if (held is null || held.WrittenSpan.Trim(" \t\r"u8).IsEmpty) return null;
        return new(name, InputKind.JsonObject, held.WrittenMemory, line);
    }

    void Fill()
    {
        _start = 0;
        _end = stream.Read(_buffer);
    }

    // The version of a JSON Feed is an address; it stands near the top.
    bool IsJsonFeed() => _buffer.AsSpan(0, Math.Min(_end, 4096)).IndexOf("jsonfeed.org/version"u8) >= 0;

    bool LooksLikeFeed()
    {
        var head = _buffer.AsSpan(0, Math.Min(_end, 4096));
        return head.IndexOf("<html"u8) < 0 && (head.IndexOf("<rss"u8) >= 0 || head.IndexOf("<feed"u8) >= 0 || head.IndexOf("<rdf:RDF"u8) >= 0);
    }

    byte FirstVisible()
    {
        var span = _buffer.AsSpan(0, _end);
        if (span.StartsWith("\uFEFF"u8)) span = span[3..];
        span = span.TrimStart(" \t\r\n"u8);
        return span.IsEmpty ? (byte)0 : span[0];
    }

    static string Cut(Exception e) => e is InvalidDataException
        ? "the compressed data are damaged or cut short; what came before was read, fetch the file again for the rest"
        : $"reading failed: {e.Message}";
}
