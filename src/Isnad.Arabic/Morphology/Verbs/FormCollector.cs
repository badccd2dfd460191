namespace Isnad.Arabic;

/// <summary>Gathers the forms of a verb, each spelling with the same features once; a passive that the script does not show is left out.</summary>
sealed class FormCollector
{
    readonly Dictionary<(string, VerbFeatures), FormUse> _forms = [];

    internal void Add(string sounds, VerbFeatures features)
    {
        string free = Spelling.Of(sounds, marks: false);
        if (sounds[^1] == Phonemes.Tanwin || features is { Aspect: VerbAspect.ActiveParticiple or VerbAspect.PassiveParticiple, Number: GrammaticalNumber.Dual or GrammaticalNumber.Plural, Gender: GrammaticalGender.Masculine })
        {
            AddSpelled(free, features, FormUse.Free);
            return;
        }
        string joined = Joined(sounds);
        if (joined == free) AddSpelled(free, features, FormUse.Both);
        else
        {
            AddSpelled(free, features, FormUse.Free);
            AddSpelled(joined, features, FormUse.BeforeEnclitic);
        }
    }

    internal void AddSpelled(string form, VerbFeatures features, FormUse use)
    {
        string folded = Fold.ForNames(form);
        // A short imperative is a particle or noun far oftener than a verb: من, لم, انه.
        if (folded.Length < (features.Aspect == VerbAspect.Imperative ? 4 : 2)) return;
        One(folded);
        // ū after hamza has three spellings in use: قرؤوا, قرأوا; مسؤول, مسئول.
        int at = folded.IndexOf("\u0624\u0648", StringComparison.Ordinal);
        if (at <= 0) return;
        One(string.Concat(folded.AsSpan(0, at), [Letters.YehHamza], folded.AsSpan(at + 1)));
        One(string.Concat(folded.AsSpan(0, at), [Letters.Alef], folded.AsSpan(at + 1)));

        void One(string f)
        {
            if (features.Passive && _forms.ContainsKey((f, features with { Passive = false, Dependent = false }))) return;
            if (features.Dependent && _forms.ContainsKey((f, features with { Dependent = false }))) return;
            if (features.Aspect == VerbAspect.PassiveParticiple && _forms.ContainsKey((f, features with { Aspect = VerbAspect.ActiveParticiple }))) return;
            _forms[(f, features)] = _forms.GetValueOrDefault((f, features)) | use;
        }
    }

    internal List<InflectedVerb> ToList() => [.. _forms.Select(f => new InflectedVerb(f.Key.Item1, f.Key.Item2, f.Value))];

    // Before a pronoun the silent alef goes, ى is an alef, ة a ت, and a last hamza stands inside: spelled with a pronoun, then without it.
    static string Joined(string sounds)
    {
        string open = sounds[^1] switch
        {
            Phonemes.SilentAlef => sounds[..^1],
            Phonemes.FinalYeh => sounds[..^1] + "A",
            Letters.TehMarbuta => sounds[..^1] + "\u062Au",
            _ => sounds,
        };
        int teh = open.Length - 2;
        if (teh > 0 && open[teh] == Letters.TehMarbuta) open = string.Concat(open.AsSpan(0, teh), ['\u062A'], open.AsSpan(teh + 1));
        return Spelling.Of(open + "\u0647u", marks: false)[..^1];
    }
}
