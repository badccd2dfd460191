using CsCheck;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Morphology;

public class SearchKeyTests
{
    [Fact]
    public void A_key_is_its_own_key() => Any.Sample(w => SearchKey.Of(SearchKey.Of(w)) == SearchKey.Of(w), iter: 20_000);

    [Fact]
    public void Words_of_the_lexicon_with_anything_around_them_too() =>
        Gen.Select(Gen.Int[0, Before.Length - 1], Gen.Int[0, BrokenPlurals.All.Count - 1], Gen.Int[0, After.Length - 1])
            .Select((before, row, after) => Before[before] + BrokenPlurals.All[row].Singular + After[after])
            .Sample(w => SearchKey.Of(SearchKey.Of(w)) == SearchKey.Of(w), iter: 20_000);

    static readonly string[] Before = ["", "و", "ال", "بال", "لل", "ول", "س"];
    static readonly string[] After = ["", "ه", "ها", "ات", "ون", "ين", "ا", "ي", "ية", "تها", "يات"];

    [Fact]
    public void Marks_do_not_change_a_key() =>
        Gen.Select(Any, Gen.Int[0, 12], Gen.Char["\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640"])
            .Sample((w, at, mark) => SearchKey.Of(w.Insert(Math.Min(at, w.Length), mark.ToString())) == SearchKey.Of(w));

    [Fact]
    public void No_string_is_too_strange() => Gen.String[Gen.Char, 0, 40].Sample(s => SearchKey.Of(s) is not null);

    [Fact]
    public void The_empty_word_has_the_empty_key() => Assert.Equal(expected: "", actual: SearchKey.Of(""));

    [Fact]
    public void A_lemma_is_bare_and_keeps_its_hamza() => Assert.Equal(expected: "سلاح", actual: TokenizedText.Of("وأسلحتهم").Tokens[0].Word.Lemma);

    /// <summary>Letters that affixes are made of, and some that they are not, so that stripping has something to do; now and then anything at all.</summary>
    static readonly Gen<string> Any = Gen.Frequency(
        (8, Gen.String[Gen.Char["ابتةهوينلكمسفعقدرءأإآؤئى"], 0, 9]),
        (1, Gen.String[Gen.Char, 0, 9]));
}
