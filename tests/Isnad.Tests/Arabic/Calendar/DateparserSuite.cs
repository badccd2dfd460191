using System.Globalization;
using System.Text.RegularExpressions;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Calendar;

/// <summary>The Arabic cases of another library's tests, where they are at hand: they measure and are not part of this repository.</summary>
public partial class DateparserSuite
{
    static readonly DateTimeOffset Now = new(2014, 9, 1, 10, 30, 0, TimeSpan.Zero);

    [Fact]
    public void All_cases_agree()
    {
        string folder = Path.Combine(Repository.Root, "../shared/bench/dateparser-arabic");
        if (!Directory.Exists(folder)) Assert.Skip($"{folder} is not there");
        var faults = new List<string>();
        int cases = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.tsv"))
            foreach (string line in File.ReadLines(file).Skip(1))
            {
                string[] fields = line.Split('\t');
                cases++;
                if (Fault(fields) is { } fault) faults.Add($"{fields[0]}:{fields[^1]}: {fields[1]}: {fault}");
            }
        Assert.True(cases > 0 && faults.Count == 0, string.Join('\n', faults));
    }

    static string? Fault(string[] fields)
    {
        if (fields[0] == "test_search") return Search(fields[1], fields[2]);
        var found = Stamps.Parse(fields[1], new() { Now = Now });
        string? expected = fields[0] switch
        {
            "test_languages" => Stamps.Parse(fields[2].Trim('\''), new() { Now = Now }).Value,
            "test_hijri" => Date(fields[3]),
            _ => Ago(fields[3]),
        };
        return expected is not null && found.Value is { } value && expected.StartsWith(value, StringComparison.Ordinal) ? null : $"'{found.Value}', '{expected}' was expected; {found.Reason}";
    }

    static string? Search(string text, string expected)
    {
        var found = Times.Find(TokenizedText.Of(text), published: null).Select(t => t.Value).ToHashSet();
        var missing = DateTimes().Matches(expected).Select(m => Iso(m)[..10]).Where(d => !found.Contains(d)).ToList();
        return missing.Count == 0 ? null : $"{string.Join(' ', missing)} not among {string.Join(' ', found)}";
    }

    static string? Date(string keywords) => DateTimes().Match(keywords) is { Success: true } m ? Iso(m) : null;

    static string Iso(Match m)
    {
        int[] n = [.. m.Groups[1].Value.Split(',').Select(p => int.Parse(p, CultureInfo.InvariantCulture)), 0, 0];
        return new DateTime(n[0], n[1], n[2], n[3], n[4], 0).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }

    static string? Ago(string keywords)
    {
        var then = Now;
        foreach (Match m in Amounts().Matches(keywords))
        {
            int n = -int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture);
            then = m.Groups[1].Value switch
            {
                "years" => then.AddYears(n),
                "months" => then.AddMonths(n),
                "weeks" => then.AddDays(7 * n),
                "days" => then.AddDays(n),
                "hours" => then.AddHours(n),
                _ => then.AddMinutes(n),
            };
        }
        return then.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"datetime\(([0-9, ]+)\)")]
    private static partial Regex DateTimes();

    [GeneratedRegex("'([a-z]+)': ([0-9]+)")]
    private static partial Regex Amounts();
}
