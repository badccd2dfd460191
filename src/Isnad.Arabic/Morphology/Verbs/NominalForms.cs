namespace Isnad.Arabic;

/// <summary>Declines participles and verbal nouns as far as the script shows it.</summary>
static class NominalForms
{
    const GrammaticalGender M = GrammaticalGender.Masculine, F = GrammaticalGender.Feminine;
    const GrammaticalNumber S = GrammaticalNumber.Singular, D = GrammaticalNumber.Dual, P = GrammaticalNumber.Plural;

    readonly record struct Ending(string Sounds, GrammaticalGender Gender, GrammaticalNumber Number, bool Oblique);

    static readonly Ending[] Sound = Endings("u N ap Ani ayni atAni atayni Una Ina At");
    // A last ي stays where the noun is definite and goes where it is not: المنادي, منادٍ.
    static readonly Ending[] RhymeI = Endings("I iyN iyap iyAni iyayni iyatAni iyatayni Una Ina iyAt");
    static readonly Ending[] RhymeA = Endings("Y Y Ap ayAni ayayni AtAni Atayni awna ayna ayAt");

    internal static void Add(FormCollector forms, Stem stem, VerbAspect aspect)
    {
        if (aspect == VerbAspect.VerbalNoun)
        {
            VerbalNoun(forms, stem);
            return;
        }
        var endings = stem.Rhyme switch { Rhyme.Sound => Sound, Rhyme.I => RhymeI, _ => RhymeA };
        foreach (var e in endings) forms.Add(stem.BeforeVowel + e.Sounds, new(aspect, Gender: e.Gender, Number: e.Number, Oblique: e.Oblique));
        if (stem.Rhyme == Rhyme.I) forms.Add(stem.BeforeVowel, new(aspect, Gender: M));
    }

    static void VerbalNoun(FormCollector forms, Stem stem)
    {
        string noun = stem.BeforeVowel;
        if (stem.Rhyme == Rhyme.I)
        {
            forms.Add(noun + "I", new(VerbAspect.VerbalNoun));
            forms.Add(noun, new(VerbAspect.VerbalNoun));
            forms.Add(noun + "i\u064AN", new(VerbAspect.VerbalNoun, Oblique: true));
            forms.Add(noun + "i\u064AA\u062A", new(VerbAspect.VerbalNoun, Number: P));
            return;
        }
        bool feminine = noun[^1] == Letters.TehMarbuta;
        // The case vowel moves the seat of a last hamza when a pronoun follows: ادعاؤه, ادعاءه, ادعائه.
        foreach (char vowel in "uai") forms.Add(noun + vowel, new(VerbAspect.VerbalNoun));
        if (!feminine) forms.Add(noun + Phonemes.Tanwin, new(VerbAspect.VerbalNoun, Oblique: true));
        string plural = feminine ? noun[..^2] + (noun[^2] == 'A' ? "aw" : "") : noun;
        if (!(feminine && noun[^2] == 'A')) forms.Add(plural + "A\u062A", new(VerbAspect.VerbalNoun, Number: P));
    }

    /// <summary>A verbal noun that the lexicon writes out, unvocalised.</summary>
    internal static void AddWritten(FormCollector forms, string noun)
    {
        var features = new VerbFeatures(VerbAspect.VerbalNoun);
        char last = noun[^1];
        string start = noun[..^1];
        forms.AddSpelled(noun, features, last is Letters.TehMarbuta or Letters.AlefMaksura or Letters.Hamza ? FormUse.Free : FormUse.Both);
        if (last == Letters.TehMarbuta) forms.AddSpelled(start + '\u062A', features, FormUse.BeforeEnclitic);
        else if (last == Letters.AlefMaksura) forms.AddSpelled(start + Letters.Alef, features, FormUse.BeforeEnclitic);
        else if (last == Letters.Hamza)
            foreach (char seat in new[] { Letters.Hamza, Letters.WawHamza, Letters.YehHamza }) forms.AddSpelled(start + seat, features, FormUse.BeforeEnclitic);
        else forms.AddSpelled(noun + Letters.Alef, features with { Oblique = true }, FormUse.Free);
    }

    static Ending[] Endings(string sounds)
    {
        (GrammaticalGender, GrammaticalNumber, bool)[] cells =
            [(M, S, false), (M, S, true), (F, S, false), (M, D, false), (M, D, true), (F, D, false), (F, D, true), (M, P, false), (M, P, true), (F, P, false)];
        return [.. sounds.Split(' ').Zip(cells, (s, c) => new Ending(Phonemes.Of(s), c.Item1, c.Item2, c.Item3))];
    }
}
