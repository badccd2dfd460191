namespace Isnad;

/// <summary>The files below a folder that can be read, in ordinal order, and the folders that could not be listed.</summary>
/// <remarks>A folder that is reached twice, by a link or a loop of links, is read once.</remarks>
sealed record FolderFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Unreadable)
{
    internal static FolderFiles Of(string path)
    {
        if (!Directory.Exists(path)) return new([path], []);
        var files = new List<string>();
        var unreadable = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([path]);
        while (waiting.TryPop(out string? folder))
        {
            if (!seen.Add(RealPath(folder))) continue;
            try
            {
                files.AddRange(Directory.EnumerateFiles(folder).Where(f => !IsHidden(f) && InputNames.KindOf(f) is not null));
                foreach (string below in Directory.EnumerateDirectories(folder))
                    if (!IsHidden(below)) waiting.Push(below);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                unreadable.Add(folder);
            }
        }
        files.Sort(StringComparer.Ordinal);
        unreadable.Sort(StringComparer.Ordinal);
        return new(files, unreadable);
    }

    static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    // Links on the way are resolved one by one: .NET resolves only the last part of a path.
    static string RealPath(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        foreach (string part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            try
            {
                if (new DirectoryInfo(real) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target) real = target.FullName;
            }
            catch (IOException)
            {
                // A link to itself leads nowhere: listing it will say so.
            }
        }
        return real;
    }
}
