using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Tokens;

public class CliticsTests
{
    public static TheoryData<SpecExample> Examples() => TokenTests.Examples("clitics");

    [Theory, MemberData(nameof(Examples))]
    public void Parts_follow_the_spec(SpecExample e)
    {
        var text = TokenizedText.Of(e["word"]!);
        Assert.Equal(1, text.Tokens.Length);
        Assert.Equal(e.All("part"), text.PartsOf(text.Tokens[0]).Select(part => text.Text.Substring(part.Start, part.Length)));
    }

    [Fact]
    public void Parts_of_the_folded_word_join_to_it()
    {
        foreach (string form in new[] { "وبرئاسته", "للسلطة", "به", "قال", "لأنهم" })
        {
            var word = TokenizedText.Of(form).Tokens[0].Word;
            Assert.Equal(word.Folded, string.Concat(word.Parts));
            Assert.Equal(word.Parts.Length, (word.Stem.Length > 0 ? 1 : 0) + (word.Enclitic.Length > 0 ? 1 : 0) + (word.Folded.StartsWith('و') ? 2 : word.Folded[0] is 'ل' or 'ب' ? 1 : 0));
        }
    }

    [Fact]
    public void A_listed_noun_is_never_cut_by_itself()
    {
        // A word that the lexicon has must be read as itself, or listing it was in vain.
        var cut = LexiconFile.Read("lexicon/words.tsv")
            .Where(row => row["class"] is "noun" or "name" or "particle")
            .Where(row => !TokenizedText.Of(row["word"]).Tokens[0].Word.Clitics.None)
            .Select(row => $"{row.Line}: {row["word"]}");
        Assert.Equal("", string.Join(" ", cut));
    }
}
