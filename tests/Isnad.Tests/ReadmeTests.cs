using System.Text;

namespace Isnad.Tests;

/// <summary>What README.md shows is what the program prints. <c>ISNAD_ACCEPT=1 ./test</c> writes the new output into it.</summary>
public class ReadmeTests
{
    [Fact]
    public void First_look()
    {
        var result = Cli.CommandLine.Run("read", "samples/");
        Assert.Equal(0, result.Code);
        Matches("README.md", "first-look", result.Output);
    }

    static void Matches(string file, string region, string output)
    {
        string path = Path.Combine(Repository.Root, file);
        string text = File.ReadAllText(path);
        string open = $"<!-- {region} -->\n```text\n", close = $"```\n<!-- /{region} -->";
        int start = text.IndexOf(open, StringComparison.Ordinal) + open.Length, end = text.IndexOf(close, StringComparison.Ordinal);
        Assert.True(start > open.Length && end >= start, $"{file} has no region '{region}'");
        string shown = text[start..end], printed = output.TrimEnd('\n') + "\n";
        if (shown == printed) return;
        if (Environment.GetEnvironmentVariable("ISNAD_ACCEPT") == "1")
        {
            File.WriteAllText(path, string.Concat(text.AsSpan(0, start), printed, text.AsSpan(end)), new UTF8Encoding(false));
            return;
        }
        Assert.Equal(expected: shown, actual: printed);
    }
}
