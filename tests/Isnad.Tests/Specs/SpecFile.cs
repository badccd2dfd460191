using System.Globalization;
using System.Text.RegularExpressions;

namespace Isnad.Tests.Specs;

/// <summary>One example of a spec: its heading, and its keyed lines in order.</summary>
/// <param name="Place"><c>specs/attribution/verbs.md:41</c>: what a failure prints.</param>
/// <param name="Id">The heading up to the colon.</param>
public sealed record SpecExample(string Place, string Id, string Title, IReadOnlyList<(string Key, string Value)> Lines)
{
    /// <summary>The only value of the key, or null where there is none.</summary>
    public string? this[string key] => Lines.FirstOrDefault(l => l.Key == key).Value;

    public IEnumerable<string> All(string key) => Lines.Where(l => l.Key == key).Select(l => l.Value);

    public override string ToString() => Place;
}

/// <summary>Reads specs: Markdown whose <c>### id: title</c> headings stand above fenced <c>```text</c> blocks of <c>key: value</c> lines.</summary>
/// <remarks>⟨U+200F⟩ in a value stands for the character that a reader could not see. <c>\n</c> written out stands for a line feed.</remarks>
public static partial class SpecFile
{
    public static IReadOnlyList<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        string id = "", title = "";
        List<(string, string)>? block = null;
        int number = 0, start = 0;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, path)))
        {
            number++;
            if (block is null && line.StartsWith("### ", StringComparison.Ordinal))
            {
                string[] parts = line[4..].Split(':', 2);
                (id, title) = (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
            }
            else if (block is null && line == "```text") (block, start) = ([], number + 1);
            else if (block is not null && line == "```")
            {
                examples.Add(new($"{path}:{start}", id, title, block));
                block = null;
            }
            else if (block is not null && line.Length > 0)
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0) throw new InvalidDataException($"{path}:{number}: 'key: value' was expected");
                block.Add((line[..colon].Trim(), Expand(line[(colon + 1)..].Trim())));
            }
        }
        if (block is not null) throw new InvalidDataException($"{path}:{start}: the block is not closed");
        if (examples.Count == 0) throw new InvalidDataException($"{path}: no example; headings are '### id: title', blocks are ```text");
        return examples;
    }

    /// <summary>All examples of the specs of a folder, for <c>[MemberData]</c>.</summary>
    public static TheoryData<SpecExample> In(string folder)
    {
        var data = new TheoryData<SpecExample>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md").Order(StringComparer.Ordinal))
            foreach (var example in Read(Path.Combine(folder, Path.GetFileName(file))))
                data.Add(example);
        return data;
    }

    static string Expand(string value) => Named().Replace(value, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
        .Replace("\\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("⟨U\\+([0-9A-F]{4,6})⟩")]
    private static partial Regex Named();
}
