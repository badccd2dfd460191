using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Isnad.Tests;

/// <summary>No compiler warns of characters that a reader cannot see or tell apart, so the repository checks itself.</summary>
public class TextSafety
{
    static readonly string[] TextEndings = [".cs", ".md", ".tsv", ".props", ".csproj", ".slnx", ".json", ".yml", ".css", ".js", ".razor", ".sql", ".txt"];

    [Fact]
    public void No_file_hides_a_character() => Refuse(TrackedFiles(), c => c switch
    {
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => "a bidi control",
        0x200E or 0x200F or 0x061C => "a direction mark",
        >= 0x200B and <= 0x200D or 0x2060 or 0x00AD or 0xFEFF => "a character without width",
        _ => null,
    });

    [Fact]
    public void Lexicons_and_specs_hold_only_canonical_letters() => Refuse(TrackedFiles().Where(IsLanguageData), c => c switch
    {
        0xFD3E or 0xFD3F => null,
        >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC => "a presentation form",
        0x06CC => "ARABIC LETTER FARSI YEH, did you mean U+064A?",
        0x06A9 => "ARABIC LETTER KEHEH, did you mean U+0643?",
        0x06C1 or 0x06D5 => "a look-alike of heh, did you mean U+0647?",
        _ => null,
    });

    // In NFC a vowel precedes shadda, while keyboards give shadda first; a letter with a combining hamza or madda has a composed form.
    [Fact]
    public void Lexicons_and_specs_are_composed()
    {
        var faults = new List<string>();
        foreach (var (file, number, line) in Lines(TrackedFiles().Where(IsLanguageData)))
            for (int i = 1; i < line.Length; i++)
            {
                if (line[i - 1] == '\u0651' && line[i] is >= '\u064B' and <= '\u0650')
                    faults.Add($"{file}:{number}:{i}: shadda before a vowel; NFC has the vowel first");
                if (line[i] is '\u0653' or '\u0654' or '\u0655' && line[i - 1] is '\u0627' or '\u0648' or '\u064A')
                    faults.Add($"{file}:{number}:{i}: a combining hamza or madda where a composed letter exists");
            }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    static bool IsLanguageData(string file) =>
        (file.StartsWith("lexicon/", StringComparison.Ordinal) || file.StartsWith("outlets/", StringComparison.Ordinal) || file.StartsWith("specs/", StringComparison.Ordinal))
        && !file.StartsWith("specs/pages/", StringComparison.Ordinal);

    static void Refuse(IEnumerable<string> files, Func<int, string?> fault)
    {
        var faults = new List<string>();
        foreach (var (file, number, line) in Lines(files))
            for (int i = 0; i < line.Length; i++)
                if (fault(line[i]) is { } what)
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}:{i + 1}: U+{(int)line[i]:X4} {what}"));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    static IEnumerable<(string File, int Number, string Line)> Lines(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            int number = 0;
            foreach (string line in File.ReadLines(Path.Combine(Repository.Root, file), new UTF8Encoding(false, throwOnInvalidBytes: true))) yield return (file, ++number, line);
        }
    }

    // Pages in specs/pages and samples are byte-exact as published.
    static IEnumerable<string> TrackedFiles() => Git("ls-files --cached --others --exclude-standard")
        .Where(f => TextEndings.Contains(Path.GetExtension(f)) && !f.StartsWith("specs/pages/", StringComparison.Ordinal) && !f.StartsWith("samples/", StringComparison.Ordinal))
        .Where(f => File.Exists(Path.Combine(Repository.Root, f)));

    internal static IReadOnlyList<string> Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "-c core.quotepath=false " + arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
