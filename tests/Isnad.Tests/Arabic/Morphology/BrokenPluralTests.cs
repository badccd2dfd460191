using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Morphology;

public class BrokenPluralTests
{
    public static TheoryData<string> Patterns() => [.. Enum.GetNames<BrokenPluralPattern>()];

    [Fact]
    public void There_are_at_least_1500() => Assert.True(BrokenPlurals.All.Count >= 1500);

    [Fact]
    public void A_plural_stands_for_one_singular() =>
        Assert.Empty(BrokenPlurals.All.GroupBy(p => Bare(p.Plural)).Where(g => g.Select(p => Bare(p.Singular)).Distinct().Count() > 1).Select(g => g.Key));

    /// <summary>Each plural is spelled as its pattern says, and on letters of its singular.</summary>
    [Theory, MemberData(nameof(Patterns))]
    public void Plurals_fit_their_pattern(string name)
    {
        var pattern = Enum.Parse<BrokenPluralPattern>(name);
        var rows = BrokenPlurals.All.Where(p => p.Pattern == pattern).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(Fits(row), $"{row.Id}: {row.Plural} is not {name} of {row.Singular}"));
    }

    /// <summary>Alike in the search, whatever the pattern: the row's two words share a key, unless another listed word is spelled like the plural.</summary>
    [Fact]
    public void Singular_and_plural_share_a_key()
    {
        var singulars = BrokenPlurals.All.Select(p => KeyLetters.Of(p.Singular)).ToHashSet();
        var apart = BrokenPlurals.All.Where(p => SearchKey.Of(p.Plural) != SearchKey.Of(p.Singular) && !singulars.Contains(KeyLetters.Of(p.Plural))).ToList();
        Assert.True(apart.Count <= BrokenPlurals.All.Count / 20, $"{apart.Count} apart: {string.Join(", ", apart.Select(p => p.Id))}");
    }

    static bool Fits(BrokenPlural row) => row.Pattern switch
    {
        BrokenPluralPattern.UnitBase => Bare(row.Singular) == Bare(row.Plural) + Letters.TehMarbuta,
        BrokenPluralPattern.NisbaBase => Bare(row.Singular) == Bare(row.Plural) + Letters.Yeh,
        BrokenPluralPattern.Group => Bare(row.Plural) == Bare(row.Singular) + Letters.TehMarbuta,
        BrokenPluralPattern.ChangedAt => row.Plural.EndsWith("ات", StringComparison.Ordinal),
        BrokenPluralPattern.Suppletive => true,
        _ => Shapes[row.Pattern].Any(shape => Matches(shape, row)),
    };

    static bool Matches(string shape, BrokenPlural row)
    {
        var plural = Bare(row.Plural);
        if (plural.Length != shape.Length) return false;
        int kept = 0;
        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] is < '1' or > '4' && shape[i] != plural[i]) return false;
            if (shape[i] is >= '1' and <= '4' && KeyLetters.Of(row.Singular).Contains(KeyLetters.Of(plural[i].ToString())[0], StringComparison.Ordinal)) kept++;
        }
        // Weak letters change between singular and plural; two letters of the root stay, or one of a root that has such letters.
        return kept >= 2 || kept == 1 && (plural.Length <= 4 || row.Singular.AsSpan().IndexOfAny("اويىء") >= 0);
    }

    static string Bare(string vocalised) => Marks.Remove(vocalised);

    /// <summary>Bare spellings; digits are letters of the root. A doubled letter is written once.</summary>
    static readonly Dictionary<BrokenPluralPattern, string[]> Shapes = new()
    {
        [BrokenPluralPattern.Afcaal] = ["أ12ا3", "آ2ا3", "أ1ا3"],
        [BrokenPluralPattern.Afcila] = ["أ123ة", "أ12ة", "آ23ة"],
        [BrokenPluralPattern.Afcilaa] = ["أ123اء", "أ12اء"],
        [BrokenPluralPattern.Afcul] = ["أ123", "أ12"],
        [BrokenPluralPattern.Afaacil] = ["أ1ا23", "أوا23"],
        [BrokenPluralPattern.Afaaciil] = ["أ1ا2ي3"],
        [BrokenPluralPattern.Facaail] = ["12ائ3"],
        [BrokenPluralPattern.Facaalaa] = ["12ا3ى", "12ا3ا"],
        [BrokenPluralPattern.Facaalii] = ["12ا3ي"],
        [BrokenPluralPattern.Facaalil] = ["12ا34", "1آ34"],
        [BrokenPluralPattern.Facaaliil] = ["12ا3ي4"],
        [BrokenPluralPattern.Facaalila] = ["12ا34ة"],
        [BrokenPluralPattern.Facala] = ["123ة", "1ا3ة"],
        [BrokenPluralPattern.Faciil] = ["12ي3"],
        [BrokenPluralPattern.Faclaa] = ["123ى"],
        [BrokenPluralPattern.Fawaacil] = ["1وا23", "1وا2"],
        [BrokenPluralPattern.Fawaaciil] = ["1وا2ي3"],
        [BrokenPluralPattern.Ficaal] = ["12ا3"],
        [BrokenPluralPattern.Ficaala] = ["12ا3ة"],
        [BrokenPluralPattern.Fical] = ["123", "12ى"],
        [BrokenPluralPattern.Ficala] = ["123ة"],
        [BrokenPluralPattern.Ficla] = ["123ة"],
        [BrokenPluralPattern.Ficlaan] = ["123ان", "1ي3ان"],
        [BrokenPluralPattern.Fucaat] = ["12اة"],
        [BrokenPluralPattern.Fucal] = ["123", "12ى"],
        [BrokenPluralPattern.Fucalaa] = ["123اء"],
        [BrokenPluralPattern.Fuccaal] = ["12ا3"],
        [BrokenPluralPattern.Fuccal] = ["123"],
        [BrokenPluralPattern.Fucl] = ["123", "12"],
        [BrokenPluralPattern.Fuclaan] = ["123ان", "12ان"],
        [BrokenPluralPattern.Fucul] = ["123"],
        [BrokenPluralPattern.Fucuul] = ["12و3"],
        [BrokenPluralPattern.Mafaacil] = ["م1ا23", "م1ا2", "مآ23"],
        [BrokenPluralPattern.Mafaaciil] = ["م1ا2ي3"],
        [BrokenPluralPattern.Tafaacil] = ["ت1ا23"],
        [BrokenPluralPattern.Tafaaciil] = ["ت1ا2ي3"],
    };
}
