using Isnad.Arabic;

namespace Isnad.Tests.Arabic;

/// <summary>The examples of the lexicons of numbers: each row is found by what it stands for.</summary>
public class NumberLexiconTests
{
    public static TheoryData<string> Files() => ["number-words", "units", "currencies", "quantity-modifiers"];

    [Theory, MemberData(nameof(Files))]
    public void Every_example_reads(string file)
    {
        var faults = new List<string>();
        foreach (var row in LexiconFile.Read($"lexicon/{file}.tsv"))
        {
            var found = Numbers.Find(TokenizedText.Of(row["example"]));
            string want = file switch { "units" or "currencies" => Bare.Of(row["lemma"]), "quantity-modifiers" => row["modifier"], _ => "a number" };
            bool right = file switch
            {
                "units" or "currencies" => found.Any(m => m.Unit == want),
                "quantity-modifiers" => found.Any(m => m.Modifier.ToString().Equals(want, StringComparison.OrdinalIgnoreCase)),
                _ => found.Count == 1,
            };
            if (!right) faults.Add($"lexicon/{file}.tsv:{row.Line}: {row["id"]}: {want} expected in: {row["example"]} found: {string.Join(", ", found)}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }
}
