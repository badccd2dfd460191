using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.NameRules;

/// <summary>The examples of specs/names.</summary>
public class NameSpecs
{
    public static TheoryData<SpecExample> Examples() => SpecFile.In("specs/names");

    [Theory, MemberData(nameof(Examples))]
    public void Names_follow_the_spec(SpecExample example)
    {
        string text = example["text"] ?? throw new InvalidDataException($"{example.Place}: no text");
        var entities = Names.Find(TokenizedText.Of(text));
        string found = $"{example.Place}: found {string.Join(", ", entities.Select(e => $"{e.Kind} {e.Name}"))}";
        Entity? entity = null;
        int checks = 0;
        foreach (var (key, value) in example.Lines)
        {
            checks++;
            switch (key)
            {
                case "person" or "organization" or "place":
                    Assert.True(entities.Count(e => e.Name == value && Kind(e) == key) == 1, $"{found}; wanted {key} {value}");
                    break;
                case "none":
                    Assert.True(entities.All(e => e.Name != value), $"{found}; unwanted {value}");
                    break;
                case "no":
                    Assert.True(entities.All(e => Kind(e) != value), $"{found}; wanted no {value}");
                    break;
                case "entity" or "apart":
                    var named = entities.Where(e => e.Name == value).ToList();
                    Assert.True(named.Count == 1, $"{found}; wanted {value}");
                    if (key == "entity") entity = named[0];
                    break;
                case "mention":
                    Assert.True(entity!.Mentions.Contains(Place(text, value)), $"{found}; {value} is no mention of {entity.Name}");
                    break;
                case "unlinked":
                    Assert.True(entities.All(e => !e.Mentions.Contains(Place(text, value))), $"{found}; {value} is linked");
                    break;
                default:
                    checks--;
                    break;
            }
        }
        Assert.True(checks > 0, $"{example.Place}: nothing to check");
    }

    static string Kind(Entity e) => e.Kind switch { EntityKind.Person => "person", EntityKind.Organization => "organization", _ => "place" };

    // "word #2": the second place where the text has it.
    static TextSpan Place(string text, string quoted)
    {
        string[] parts = quoted.Split(" #");
        int at = -1;
        for (int n = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1; n > 0; n--) at = text.IndexOf(parts[0], at + 1, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{parts[0]}' is not in the text");
        return new(at, parts[0].Length);
    }
}
