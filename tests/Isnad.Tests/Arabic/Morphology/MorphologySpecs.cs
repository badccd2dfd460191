using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Morphology;

public class MorphologySpecs
{
    public static TheoryData<SpecExample> Pairs() => [.. SpecFile.Read("specs/morphology/search-keys.md"), .. SpecFile.Read("specs/morphology/plurals.md")];

    public static TheoryData<SpecExample> Nominals() => [.. SpecFile.Read("specs/morphology/nominals.md")];

    [Theory, MemberData(nameof(Pairs))]
    public void Words_share_a_key_or_not(SpecExample example)
    {
        bool one = example["keys"] switch { "one" => true, "two" => false, var other => throw new InvalidDataException($"{example.Place}: keys '{other}' is neither one nor two") };
        string[] left = [.. example.All("a")], right = [.. example.All("b")];
        Assert.Equal(left.Length, right.Length);
        Assert.All(left.Zip(right), pair =>
            Assert.True(SearchKey.Of(pair.First) == SearchKey.Of(pair.Second) == one,
                $"{example.Place}: {pair.First} has key {SearchKey.Of(pair.First)}\n{pair.Second} has key {SearchKey.Of(pair.Second)}"));
    }

    [Theory, MemberData(nameof(Nominals))]
    public void A_form_shows_its_features(SpecExample example)
    {
        var features = NominalFeatures.Of(TokenizedText.Of(example["word"]!).Tokens[0].Word);
        Assert.Equal(expected: example["number"] ?? "", actual: features.Number?.ToString().ToLowerInvariant() ?? "");
        Assert.Equal(expected: example["gender"] ?? "none", actual: features.Gender.ToString().ToLowerInvariant());
        Assert.Equal(expected: example["definite"] == "yes", actual: features.Definite);
    }

    [Fact]
    public void There_are_many_pairs_of_either_kind()
    {
        int Count(string keys) => Pairs().Select(p => p.Data).Where(e => e["keys"] == keys).Sum(e => e.All("a").Count());
        Assert.True(Count("one") >= 80 && Count("two") >= 80);
    }
}
