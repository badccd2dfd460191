namespace Isnad.Arabic;

/// <summary>Gathers the forms of a verb, each spelling with the same features once; a passive that the script does not show is left out.</summary>
sealed class FormCollector
{
    readonly List<InflectedVerb> _forms = new(128);
    // Where a spelling first stands in the list, and from each entry the next one spelled so, or -1: most spellings have one entry.
    readonly Dictionary<string, int> _first = new(128, StringComparer.Ordinal);
    readonly List<int> _next = new(128);

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
            int last = -1;
            for (int i = _first.GetValueOrDefault(f, -1); i >= 0; i = _next[i])
            {
                last = i;
                var there = _forms[i].Features;
                if (there == features)
                {
                    _forms[i] = _forms[i] with { Use = _forms[i].Use | use };
                    return;
                }
                if (features.Passive && there == features with { Passive = false, Dependent = false }) return;
                if (features.Dependent && there == features with { Dependent = false }) return;
                if (features.Aspect == VerbAspect.PassiveParticiple && there == features with { Aspect = VerbAspect.ActiveParticiple }) return;
            }
            if (last < 0) _first[f] = _forms.Count;
            else _next[last] = _forms.Count;
            _forms.Add(new(f, features, use));
            _next.Add(-1);
        }
    }

    internal List<InflectedVerb> ToList() => _forms;

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
