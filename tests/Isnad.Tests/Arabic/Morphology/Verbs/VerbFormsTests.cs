using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Morphology.Verbs;

public class VerbFormsTests
{
    [Fact]
    public void Each_lemma_is_what_its_root_and_form_give()
    {
        foreach (var verb in ReportingVerb.All)
            Assert.True(verb.Lemma == VerbForms.Lemma(verb), $"lexicon/reporting-verbs.tsv:{verb.Line}: {verb.Id} {Buckwalter.Of(verb.Lemma)}, but root and form give {Buckwalter.Of(VerbForms.Lemma(verb))}");
    }

    [Fact]
    public void Each_example_holds_a_form_of_its_verb()
    {
        foreach (var verb in ReportingVerb.All)
            Assert.True(Finds(verb), $"lexicon/reporting-verbs.tsv:{verb.Line}: no form of {verb.Id} in its example");

        static bool Finds(ReportingVerb verb)
        {
            foreach (var token in TokenizedText.Of(verb.Example).Tokens)
                if (ReportingVerbs.Lookup(token.Word).Any(r => r.Verb == verb)) return true;
            return false;
        }
    }

    [Fact]
    public void Each_homograph_is_a_form_of_a_verb()
    {
        foreach (var row in LexiconFile.Read("lexicon/verb-homographs.tsv"))
        {
            Assert.True(Fold.ForNames(row["form"]) == row["form"], $"lexicon/verb-homographs.tsv:{row.Line}: the form is not folded");
            var readings = ReportingVerbs.Lookup(row["form"]);
            Assert.True(readings.Any(r => r.Ambiguous), $"lexicon/verb-homographs.tsv:{row.Line}: {row["id"]} is a form of no reporting verb");
        }
    }
}
