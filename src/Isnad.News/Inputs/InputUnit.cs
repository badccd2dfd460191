namespace Isnad;

public enum InputKind : byte { Text, Html, JsonObject, Feed }

/// <summary>The smallest piece that is read on its own: a file, or a line of a JSON-lines file.</summary>
/// <param name="Name">As <c>input</c> names it: path, <c>-</c>; for JSON the file (its records add <c>#ID</c>).</param>
/// <param name="Line">The line in the file, from 1, for a JSON record; else 0.</param>
/// <param name="Skip">Why there is nothing to read here, or null.</param>
public sealed record InputUnit(string Name, InputKind Kind, ReadOnlyMemory<byte> Bytes, int Line = 0, string? Skip = null)
{
    /// <summary>Where a page was fetched, if it was.</summary>
    public Uri? Address { get; init; }
    /// <summary>What the server said of it.</summary>
    public string? ContentType { get; init; }

    internal static InputUnit Skipped(string name, string reason, int line = 0) => new(name, InputKind.Text, default, line, reason);

    /// <summary>Where a message says the trouble is: <c>file.jsonl:3</c>.</summary>
    public string Place => Line > 0 ? $"{Name}:{Line}" : Name;
}

/// <summary>Sizes beyond which an input is refused: a page of 20 MB is read, a line of 200 MB is not.</summary>
public static class InputLimits
{
    public const int UnitBytes = PageLimits.Bytes;

    internal static string TooLong(string what) => $"{what} is longer than {UnitBytes >> 20} MB, the most that is read at once; split it";
}
