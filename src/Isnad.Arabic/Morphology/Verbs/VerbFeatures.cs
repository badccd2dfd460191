namespace Isnad.Arabic;

public enum VerbAspect : byte { Past, Present, Imperative, ActiveParticiple, PassiveParticiple, VerbalNoun }

public enum GrammaticalPerson : byte { None, First, Second, Third }

/// <summary>None where the form does not tell: first person, verbal nouns.</summary>
public enum GrammaticalGender : byte { None, Masculine, Feminine }

public enum GrammaticalNumber : byte { Singular, Dual, Plural }

/// <summary>What the form of a verb says.</summary>
/// <param name="Passive">Only where the script shows it: قيل, طولب; ذُكر is written as ذكر.</param>
/// <param name="Dependent">A present that can only stand after لم, لن, أن, لـ: يقولوا, يقل.</param>
/// <param name="Oblique">A participle or verbal noun whose ending shows the accusative (or genitive): مؤكدا, قائلين.</param>
/// <param name="Enclitic">The pronoun joined to it, folded for names; empty where there is none.</param>
public readonly record struct VerbFeatures(
    VerbAspect Aspect,
    GrammaticalPerson Person = GrammaticalPerson.None,
    GrammaticalGender Gender = GrammaticalGender.None,
    GrammaticalNumber Number = GrammaticalNumber.Singular,
    bool Passive = false,
    bool Dependent = false,
    bool Oblique = false,
    string Enclitic = "")
{
    /// <summary>A tense with a person: what can be the verb of a clause.</summary>
    public bool IsFinite => Aspect is VerbAspect.Past or VerbAspect.Present or VerbAspect.Imperative;
}

/// <summary>Whether a form stands alone, before a pronoun, or either.</summary>
[Flags]
public enum FormUse : byte { Free = 1, BeforeEnclitic = 2, Both = 3 }

/// <summary>One inflected form.</summary>
/// <param name="Form">Folded for names.</param>
public readonly record struct InflectedVerb(string Form, VerbFeatures Features, FormUse Use);
