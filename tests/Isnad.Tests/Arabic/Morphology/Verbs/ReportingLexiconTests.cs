using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Morphology.Verbs;

public class ReportingLexiconTests
{
    [Theory]
    [InlineData("lexicon/reporting-verbs.tsv")]
    [InlineData("lexicon/reporting-nouns.tsv")]
    public void Buckwalter_column_is_the_lemma(string file)
    {
        foreach (var row in LexiconFile.Read(file))
            Assert.True(Buckwalter.Of(row["lemma"]) == row["bw"], $"{file}:{row.Line}: {row["bw"]} should be {Buckwalter.Of(row["lemma"])}");
    }

    [Theory]
    [InlineData("lexicon/reporting-verbs.tsv", "lemma")]
    [InlineData("lexicon/reporting-nouns.tsv", "lemma")]
    [InlineData("lexicon/reporting-phrases.tsv", "phrase")]
    public void A_lemma_stands_once(string file, string column)
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in LexiconFile.Read(file))
        {
            Assert.True(seen.TryAdd(row[column], row.Line), $"{file}:{row.Line}: {row["id"]} repeats the lemma of line {seen[row[column]]}");
            Assert.True(row["example"].Length > 0, $"{file}:{row.Line}: {row["id"]} has no example");
        }
    }

    [Fact]
    public void Form_I_gives_the_vowel_of_its_present_and_its_verbal_nouns()
    {
        foreach (var verb in ReportingVerb.All)
        {
            Assert.True(verb.Form == VerbForm.I ? verb.PresentVowel is 'a' or 'i' or 'u' : verb.PresentVowel == '\0', verb.Id);
            Assert.True((verb.Form == VerbForm.I) == verb.VerbalNouns.Count > 0, verb.Id);
        }
    }

    [Fact]
    public void An_example_of_a_phrase_holds_its_words()
    {
        foreach (var phrase in ReportingPhrase.All)
            Assert.Contains(string.Join(' ', phrase.Words), Fold.ForNames(phrase.Example), StringComparison.Ordinal);
    }

    [Fact]
    public void All_nouns_are_read() => Assert.Contains(ReportingNoun.All, n => n.Id == "statement" && n.Links.Has(Link.Bianna) && n.Source.HasFlag(SourceLinks.Li));
}
