namespace Isnad;

/// <summary>Turns paths into units to read: files, folders (recursive, in ordinal order), <c>-</c> for standard input; each kind also with <c>.gz</c>.</summary>
/// <remarks>Lazy: at most one unit's bytes are held at a time. Whatever cannot be opened becomes a skipped unit, never an exception.</remarks>
/// <param name="http">How web addresses are fetched; null where none are.</param>
public sealed class InputWalker(Func<Stream> standardInput, SafeHttp? http = null)
{
    long _bytesRead;

    /// <summary>Compressed bytes read so far of the files' <see cref="TotalBytes"/>: what a progress bar shows.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead);

    /// <summary>The sizes of all files below the paths; standard input counts nothing.</summary>
    public static long TotalBytes(IEnumerable<string> paths) =>
        paths.Where(p => p != "-" && !p.Contains("://", StringComparison.Ordinal)).SelectMany(p => FolderFiles.Of(p).Files).Sum(f => new FileInfo(f) is { Exists: true } info ? info.Length : 0);

    public IEnumerable<InputUnit> Walk(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (path == "-")
            {
                foreach (var unit in Units("-", "-", standardInput)) yield return unit;
                continue;
            }
            if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                yield return Fetch(path);
                continue;
            }
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                yield return InputUnit.Skipped(path, "no such file or folder");
                continue;
            }
            var found = FolderFiles.Of(path);
            foreach (string folder in found.Unreadable) yield return InputUnit.Skipped(folder, "the folder cannot be read: no permission");
            foreach (string file in found.Files)
                foreach (var unit in Units(file, file, () => new CountingStream(File.OpenRead(file), this)))
                    yield return unit;
        }
    }

    InputUnit Fetch(string path)
    {
        if (http is null || !Uri.TryCreate(path, UriKind.Absolute, out var address)) return InputUnit.Skipped(path, "no address that can be fetched");
        var fetched = http.GetAsync(address).GetAwaiter().GetResult();
        if (fetched.SkipReason is not null) return InputUnit.Skipped(path, fetched.SkipReason);
        var kind = FeedFile.IsFeed(fetched.Body.Span, fetched.ContentType) ? InputKind.Feed : InputKind.Html;
        return new(path, kind, fetched.Body) { Address = fetched.Address, ContentType = fetched.ContentType };
    }

    static IEnumerable<InputUnit> Archive(string name, Stream stream)
    {
        int number = 0;
        foreach (var record in Warc.Read(stream))
        {
            number++;
            string of = $"{name}#{record.Address?.AbsoluteUri ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            yield return record.SkipReason is not null ? InputUnit.Skipped(of, record.SkipReason) : new(of, InputKind.Html, record.Body) { Address = record.Address, ContentType = record.ContentType };
        }
    }

    static IEnumerable<InputUnit> Units(string name, string path, Func<Stream> open)
    {
        Stream? stream = null;
        string? trouble = null;
        try
        {
            stream = open();
            if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && InputNames.KindOf(path) != ".warc") stream = new GzipInput(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            trouble = e.Message;
        }
        if (trouble is not null || stream is null)
        {
            yield return InputUnit.Skipped(name, $"cannot be opened: {trouble}");
            yield break;
        }
        using (stream)
            foreach (var unit in InputNames.KindOf(path) == ".warc" ? Archive(name, stream) : new UnitReader(name, InputNames.KindOf(path), stream).Read())
                yield return unit;
    }

    sealed class CountingStream(Stream inner, InputWalker walker) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            int n = inner.Read(buffer);
            Interlocked.Add(ref walker._bytesRead, n);
            return n;
        }

        protected override void Dispose(bool disposing) => inner.Dispose();
    }
}

/// <summary>What kind of input a file's name promises.</summary>
static class InputNames
{
    /// <summary>The extension without <c>.gz</c>, lower case, where it is one that is read; else null.</summary>
    internal static string? KindOf(string path)
    {
        string name = Path.GetFileName(path).ToLowerInvariant();
        if (name.EndsWith(".gz", StringComparison.Ordinal)) name = name[..^3];
        string extension = Path.GetExtension(name);
        return extension is ".txt" or ".html" or ".htm" or ".mht" or ".mhtml" or ".json" or ".jsonl" or ".xml" or ".rss" or ".atom" or ".rdf" or ".warc" ? extension : null;
    }
}
