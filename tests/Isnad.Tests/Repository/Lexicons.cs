namespace Isnad.Tests;

/// <summary>Language data are linted like code.</summary>
public class Lexicons
{
    public static TheoryData<string> Files() => [.. new[] { "lexicon", "outlets" }.Select(d => Path.Combine(Repository.Root, d)).Where(Directory.Exists)
        .SelectMany(d => Directory.EnumerateFiles(d, "*.tsv")).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void A_lexicon_introduces_itself_and_is_sorted(string file)
    {
        var faults = new List<string>();
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
        if (lines.Length < 3 || !lines[0].StartsWith($"# {Path.GetFileName(file)}: ", StringComparison.Ordinal))
            faults.Add($"{file}:1: the first line must be '# {Path.GetFileName(file)}: what it is'");
        int columns = 0;
        string last = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            string[] fields = lines[i].Split('\t');
            if (columns == 0)
            {
                columns = fields.Length;
                if (fields[0] != "id") faults.Add($"{file}:{i + 1}: the first column must be 'id'");
                continue;
            }
            if (fields.Length > columns) faults.Add($"{file}:{i + 1}: {fields.Length} fields, the header has {columns}");
            if (fields[0].Length == 0 || fields[0].Any(c => c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-'))) faults.Add($"{file}:{i + 1}: id '{fields[0]}' must be Latin: a-z, 0-9, -");
            if (string.CompareOrdinal(fields[0], last) <= 0) faults.Add($"{file}:{i + 1}: id '{fields[0]}' must come after '{last}' and be there once");
            if (fields.Any(f => f.Length > 0 && (char.IsWhiteSpace(f[0]) || char.IsWhiteSpace(f[^1])))) faults.Add($"{file}:{i + 1}: a field has white space at its edge");
            last = fields[0];
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }
}
