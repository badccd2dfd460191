using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Morphology.Verbs;

public class VerbSpecs
{
    public static TheoryData<SpecExample> Examples() => SpecFile.In("specs/verbs");

    [Theory, MemberData(nameof(Examples))]
    public void A_word_is_the_form_that_the_spec_says(SpecExample example)
    {
        string verb = example["verb"] ?? throw new InvalidDataException($"{example}: 'verb: ID' was expected");
        Assert.True(ReportingVerb.All.Any(v => v.Id == verb), $"{example}: no verb '{verb}' in lexicon/reporting-verbs.tsv");
        foreach (var (key, form) in example.Lines)
        {
            if (key == "verb") continue;
            var readings = ReportingVerbs.Lookup(TokenizedText.Of(form).Tokens[0].Word).Where(r => r.Verb.Id == verb).ToList();
            bool right = key == "not" ? readings.Count == 0 : readings.Any(r => Is(key.Split(' '), r.Features));
            Assert.True(right, $"{example}: {verb}, {key}: {Buckwalter.Of(form)} is read as {(readings.Count == 0 ? "no form of it" : string.Join("; ", readings.Select(r => r.Features)))}");
        }
    }

    static bool Is(string[] key, VerbFeatures f) => key switch
    {
        ["joined"] => f.Enclitic.Length > 0,
        _ when f.Enclitic.Length > 0 => false,
        ["noun"] => f.Aspect == VerbAspect.VerbalNoun,
        ["active"] => f is { Aspect: VerbAspect.ActiveParticiple, Gender: GrammaticalGender.Masculine, Number: GrammaticalNumber.Singular, Oblique: false },
        ["active", "oblique"] => f is { Aspect: VerbAspect.ActiveParticiple, Number: GrammaticalNumber.Singular, Oblique: true },
        ["active", "feminine"] => f is { Aspect: VerbAspect.ActiveParticiple, Gender: GrammaticalGender.Feminine, Number: GrammaticalNumber.Singular },
        ["active", "plural"] => f is { Aspect: VerbAspect.ActiveParticiple, Gender: GrammaticalGender.Masculine, Number: GrammaticalNumber.Plural },
        ["past", var cell] => f is { Aspect: VerbAspect.Past, Passive: false } && Cell(f) == cell,
        ["present", var cell] => f is { Aspect: VerbAspect.Present, Passive: false, Dependent: false } && Cell(f) == cell,
        ["dependent", var cell] => f is { Aspect: VerbAspect.Present, Passive: false, Dependent: true } && Cell(f) == cell,
        ["passive", "past", var cell] => f is { Aspect: VerbAspect.Past, Passive: true } && Cell(f) == cell,
        ["passive", "present", var cell] => f is { Aspect: VerbAspect.Present, Passive: true } && Cell(f) == cell,
        _ => throw new InvalidDataException($"no key '{string.Join(' ', key)}'"),
    };

    static string Cell(VerbFeatures f) => string.Concat(
        f.Person switch { GrammaticalPerson.First => "1", GrammaticalPerson.Second => "2", _ => "3" },
        f.Gender switch { GrammaticalGender.Masculine => "m", GrammaticalGender.Feminine => "f", _ => "" },
        f.Number switch { GrammaticalNumber.Singular => "s", GrammaticalNumber.Dual => "d", _ => "p" });
}
