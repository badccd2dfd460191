using Isnad.Arabic;

namespace Isnad;

/// <summary>The form in which a verb of saying stands.</summary>
enum CueShape : byte { Past, Present, PassivePast, PassivePresent, Participle, VerbalNoun }

/// <summary>A reading of a word as a form of a verb of saying.</summary>
/// <param name="Before">What is joined before it: و, ف, ل, س.</param>
/// <param name="HasObject">An object pronoun is joined to it: اتهمهم.</param>
/// <param name="Ambiguous">The same letters are a frequent word of another kind: the cue needs an introducer.</param>
/// <param name="Enclitic">The pronoun joined to it, folded.</param>
/// <param name="Person">1, 2 or 3; 0 for participles and verbal nouns.</param>
readonly record struct CueForm(ReportingVerb Verb, CueShape Shape, Gender Gender, Count Number, int Person, Proclitics Before, bool HasObject, bool Accusative, bool Ambiguous, string Enclitic)
{
    internal bool Finite => Shape is CueShape.Past or CueShape.Present;

    /// <summary>Masculine plural or dual: no subject of its own can follow.</summary>
    internal bool CarriesSubject => Finite && Number is Count.Plural or Count.Dual;
}
