namespace Isnad.Arabic;

/// <summary>Conjugates a verb by rule, from its root and form.</summary>
public static class VerbForms
{
    /// <summary>All forms that the script tells apart, each once.</summary>
    public static IReadOnlyList<InflectedVerb> Of(ReportingVerb verb)
    {
        var maker = new StemMaker(verb);
        var pattern = VerbPattern.Of(verb.Form, PastVowel(verb), verb.PresentVowel, maker.Infix);
        var forms = new FormCollector();
        Past(forms, maker.Of(pattern.Past, isPastOfFormI: verb.Form == VerbForm.I), verb, passive: false);
        Past(forms, maker.Of(pattern.PastPassive), verb, passive: true);
        var present = maker.Of(pattern.Present);
        Present(forms, present, pattern.PrefixVowel, passive: false);
        Present(forms, maker.Of(pattern.PresentPassive), 'u', passive: true);
        Imperative(forms, present, verb);
        NominalForms.Add(forms, maker.Nominal(pattern.Active), VerbAspect.ActiveParticiple);
        NominalForms.Add(forms, maker.Nominal(pattern.PassiveParticiple), VerbAspect.PassiveParticiple);
        if (verb.Form != VerbForm.I) NominalForms.Add(forms, maker.Nominal(pattern.VerbalNoun), VerbAspect.VerbalNoun);
        foreach (string noun in verb.VerbalNouns) NominalForms.AddWritten(forms, noun);
        return forms.ToList();
    }

    /// <summary>The past, third person masculine singular, vocalised: what the lexicon's lemma must be.</summary>
    internal static string Lemma(ReportingVerb verb)
    {
        var maker = new StemMaker(verb);
        var stem = maker.Of(VerbPattern.Of(verb.Form, PastVowel(verb), verb.PresentVowel, maker.Infix).Past, isPastOfFormI: verb.Form == VerbForm.I);
        return Spelling.Of(stem.BeforeVowel + VerbEndings.Past(stem, AlefAfterYeh(verb))[0].Sounds, marks: true);
    }

    // Only the lemma's marks tell the vowel of form I: سَخِرَ. Hollow and doubled verbs hide it; a does for them.
    static char PastVowel(ReportingVerb verb) => verb.Form == VerbForm.I && verb.Lemma is [_, _, _, var vowel, ..]
        ? vowel switch { '\u0650' => 'i', '\u064F' => 'u', _ => 'a' }
        : 'a';

    static bool AlefAfterYeh(ReportingVerb verb) => verb.Root[1] == Letters.Yeh;

    static void Past(FormCollector forms, Stem stem, ReportingVerb verb, bool passive)
    {
        foreach (var e in VerbEndings.Past(stem, AlefAfterYeh(verb)))
        {
            if (passive && e.Person != GrammaticalPerson.Third) break;
            bool consonant = e.Sounds.Length > 0 && Phonemes.IsConsonant(e.Sounds[0]);
            forms.Add((consonant ? stem.BeforeConsonant : stem.BeforeVowel) + e.Sounds, new(VerbAspect.Past, e.Person, e.Gender, e.Number, passive));
        }
    }

    static void Present(FormCollector forms, Stem stem, char prefixVowel, bool passive)
    {
        foreach (var e in VerbEndings.Present(stem))
        {
            if (passive && e.Person != GrammaticalPerson.Third) continue;
            // What the jussive leaves of a first person is read as something else: أنهِ as أنه, نقُل as نقل.
            if (e is { Dependent: true, Person: GrammaticalPerson.First }) continue;
            string prefix = string.Concat([e.Prefix], [prefixVowel]);
            var features = new VerbFeatures(VerbAspect.Present, e.Person, e.Gender, e.Number, passive, e.Dependent);
            if (e.Sounds.Length == 0) forms.Add(prefix + stem.BeforeNothing, features);
            else forms.Add(prefix + (Phonemes.IsConsonant(e.Sounds[0]) ? stem.BeforeConsonant : stem.BeforeVowel) + e.Sounds, features);
        }
    }

    static void Imperative(FormCollector forms, Stem stem, ReportingVerb verb)
    {
        // أمر, أخذ and أكل lose their hamza: مر, خذ, كل.
        if (verb.Form == VerbForm.I && verb.Root is "\u0621\u0645\u0631" or "\u0621\u062E\u0630" or "\u0621\u0643\u0644")
            stem = new(stem.BeforeVowel[1..], stem.BeforeConsonant[1..], stem.BeforeNothing[1..]);
        foreach (var e in VerbEndings.Present(stem))
        {
            if (!e.Dependent || e.Person != GrammaticalPerson.Second) continue;
            string sounds = (e.Sounds.Length == 0 ? stem.BeforeNothing : stem.BeforeVowel) + e.Sounds;
            if (verb.Form == VerbForm.IV) sounds = "\u0621a" + sounds;
            // No word begins with two consonants: an alef opens it.
            else if (sounds.Length > 1 && !Phonemes.IsVowel(sounds[1])) sounds = (verb.PresentVowel == 'u' ? "u" : "i") + sounds;
            forms.Add(sounds, new(VerbAspect.Imperative, e.Person, e.Gender, e.Number));
        }
    }
}
