namespace Isnad.Archive;

/// <summary>Where the archive is: <c>--data</c>, else <c>ISNAD_DATA</c>, else the user's data folder.</summary>
public sealed record ArchiveFolder(string Path)
{
    /// <summary>The store: all else in the folder can be made again from it.</summary>
    public string Store => System.IO.Path.Combine(Path, "archive.db");

    public static ArchiveFolder Resolve(string? data)
    {
        string? path = data ?? NotEmpty(Environment.GetEnvironmentVariable("ISNAD_DATA"));
        path ??= System.IO.Path.Combine(NotEmpty(Environment.GetEnvironmentVariable("XDG_DATA_HOME"))
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share"), "isnad");
        return new(System.IO.Path.GetFullPath(path));
    }

    static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
