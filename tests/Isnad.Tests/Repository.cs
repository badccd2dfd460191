using System.Runtime.CompilerServices;

namespace Isnad.Tests;

/// <summary>Where the repository is, and where the sets that only measure are.</summary>
static class Repository
{
    internal static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>A path below ../shared; the test that asks is skipped, visibly, where it is not there.</summary>
    internal static string Shared(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        if (!File.Exists(full) && !Directory.Exists(full)) Assert.Skip($"../shared/{path} is not here");
        return full;
    }

    static string Here([CallerFilePath] string path = "") => path;
}
