using System.Collections.Immutable;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The readings of a word as a form of a verb of saying that can report another's words: third person, participles, verbal nouns.</summary>
static class CueForms
{
    internal static ImmutableArray<CueForm> Of(Word word)
    {
        var readings = ReportingVerbs.Lookup(word);
        if (readings.IsEmpty) return [];
        var forms = ImmutableArray.CreateBuilder<CueForm>(readings.Length);
        foreach (var reading in readings)
            if (Of(reading) is { } form) forms.Add(form);
        return forms.Count == 0 ? [] : forms.ToImmutable();
    }

    static CueForm? Of(VerbReading reading)
    {
        var f = reading.Features;
        // Alone بين is the preposition.
        if (reading.Verb.Bare == "بين" && f is { Aspect: VerbAspect.Past, Enclitic: "" } && f.Number == GrammaticalNumber.Singular && f.Gender == GrammaticalGender.Masculine && reading.Proclitics == Proclitics.None) return null;
        if (f.IsFinite && (f.Person != GrammaticalPerson.Third || f.Dependent && f.Number != GrammaticalNumber.Plural)) return null;
        CueShape? shape = f.Aspect switch
        {
            VerbAspect.Past => f.Passive ? CueShape.PassivePast : CueShape.Past,
            VerbAspect.Present => f.Passive ? CueShape.PassivePresent : CueShape.Present,
            VerbAspect.ActiveParticiple => CueShape.Participle,
            VerbAspect.VerbalNoun => CueShape.VerbalNoun,
            _ => null,
        };
        if (shape is null) return null;
        var gender = f.Gender switch { GrammaticalGender.Masculine => Gender.Masculine, GrammaticalGender.Feminine => Gender.Feminine, _ => Gender.Unknown };
        var number = f.Number switch { GrammaticalNumber.Dual => Count.Dual, GrammaticalNumber.Plural => Count.Plural, _ => Count.Singular };
        // The accusative of a participle shows in مشيرا and مشيرين; the feminine مشيرة shows no case.
        bool accusative = shape == CueShape.Participle && (reading.Proclitics & (Proclitics.Ba | Proclitics.Li | Proclitics.Ka | Proclitics.Al)) == 0
            && (f.Oblique || (f.Gender == GrammaticalGender.Feminine && f.Number == GrammaticalNumber.Singular)) && f.Number != GrammaticalNumber.Dual;
        return new(reading.Verb, shape.Value, gender, number, f.IsFinite ? 3 : 0, reading.Proclitics, f.Enclitic.Length > 0, accusative, reading.Ambiguous && reading.Verb.Id != "say", f.Enclitic);
    }
}
