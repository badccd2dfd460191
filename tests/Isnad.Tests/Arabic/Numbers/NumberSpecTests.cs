using System.Globalization;
using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic;

/// <summary>specs/numbers: a <c>value</c> line opens a number, in the order of the text; what an example does not name is not compared.</summary>
public class NumberSpecTests
{
    public static TheoryData<SpecExample> Examples() => SpecFile.In("specs/numbers");

    [Theory, MemberData(nameof(Examples))]
    public void Numbers_follow_the_spec(SpecExample example)
    {
        string text = example["text"] ?? throw new InvalidDataException($"{example.Place}: no text");
        var found = Numbers.Find(TokenizedText.Of(text));
        if (example["list"] != "all") found = Numbers.Quantities(found, []);
        var expected = Expected(example);
        Assert.True(expected.Count > 0 || example["none"] is not null, $"{example.Place}: 'value:' or 'none:' was expected");
        string got = string.Join("; ", found.Select(m => $"{m.Value.ToString(CultureInfo.InvariantCulture)} {m.Kind} {m.Unit} {m.Modifier} [{m.Span.In(text)}]"));
        Assert.True(expected.Count == found.Count, $"{example.Place}: {expected.Count} numbers expected, found: {got}");
        for (int i = 0; i < found.Count; i++)
        {
            var (want, mention) = (expected[i], found[i]);
            bool same = Math.Abs(decimal.Parse(want["value"], CultureInfo.InvariantCulture) - mention.Value) < 0.005m
                && Same(want, "kind", mention.Kind.ToString().ToLowerInvariant())
                && Same(want, "unit", mention.Unit ?? "")
                && Same(want, "span", mention.Span.In(text).ToString())
                && (want.GetValueOrDefault("modifier") ?? "none") == mention.Modifier.ToString().ToLowerInvariant();
            Assert.True(same, $"{example.Place}: {string.Join(", ", want.Select(p => $"{p.Key}: {p.Value}"))} expected, found: {got}");
        }
    }

    static bool Same(Dictionary<string, string> want, string key, string got) => !want.TryGetValue(key, out string? value) || value == got;

    static List<Dictionary<string, string>> Expected(SpecExample example)
    {
        var numbers = new List<Dictionary<string, string>>();
        foreach (var (key, value) in example.Lines)
            if (key == "value") numbers.Add(new() { [key] = value });
            else if (key is "kind" or "unit" or "modifier" or "span") numbers[^1][key] = value;
        return numbers;
    }
}
