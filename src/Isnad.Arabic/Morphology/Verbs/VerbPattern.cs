namespace Isnad.Arabic;

/// <summary>The shapes of a verb before its radicals are put in: what stands between prefixes and endings.</summary>
/// <param name="PrefixVowel">u in the forms whose past has four consonants (II, III, IV, Q1), a in the others.</param>
/// <param name="VerbalNoun">Empty in form I, whose verbal nouns no rule gives.</param>
sealed record VerbPattern(
    string Past, string Present, string PastPassive, string PresentPassive,
    string Active, string PassiveParticiple, string VerbalNoun, char PrefixVowel)
{
    internal static VerbPattern Of(VerbForm form, char pastVowel, char presentVowel, char infix) => form switch
    {
        VerbForm.I => P($"1a2{pastVowel}3", $"12{presentVowel}3", "1u2i3", "12a3", "1A2i3", "ma12U3", "", 'a'),
        VerbForm.II => P("1a22a3", "1a22i3", "1u22i3", "1a22a3", "mu1a22i3", "mu1a22a3", "ta12I3", 'u'),
        VerbForm.III => P("1A2a3", "1A2i3", "1U2i3", "1A2a3", "mu1A2i3", "mu1A2a3", "mu1A2a3ap", 'u'),
        VerbForm.IV => P("'a12a3", "12i3", "'u12i3", "12a3", "mu12i3", "mu12a3", "'i12A3", 'u'),
        VerbForm.V => P("ta1a22a3", "ta1a22a3", "tu1u22i3", "ta1a22a3", "muta1a22i3", "muta1a22a3", "ta1a22u3", 'a'),
        VerbForm.VI => P("ta1A2a3", "ta1A2a3", "tu1U2i3", "ta1A2a3", "muta1A2i3", "muta1A2a3", "ta1A2u3", 'a'),
        VerbForm.VII => P("in1a2a3", "n1a2i3", "un1u2i3", "n1a2a3", "mun1a2i3", "mun1a2a3", "in1i2A3", 'a'),
        VerbForm.VIII => P($"i1{infix}a2a3", $"1{infix}a2i3", $"u1{infix}u2i3", $"1{infix}a2a3", $"mu1{infix}a2i3", $"mu1{infix}a2a3", $"i1{infix}i2A3", 'a'),
        VerbForm.IX => P("i12a3a3", "12a3i3", "u12u3i3", "12a3a3", "mu12a3i3", "mu12a3a3", "i12i3A3", 'a'),
        VerbForm.X => P("ista12a3", "sta12i3", "ustu12i3", "sta12a3", "musta12i3", "musta12a3", "isti12A3", 'a'),
        VerbForm.Q1 => P("1a23a4", "1a23i4", "1u23i4", "1a23a4", "mu1a23i4", "mu1a23a4", "1a23a4ap", 'u'),
        VerbForm.Q2 => P("ta1a23a4", "ta1a23a4", "tu1u23i4", "ta1a23a4", "muta1a23i4", "muta1a23a4", "ta1a23u4", 'a'),
        _ => P("i12a34a4", "12a34i4", "u12u34i4", "12a34a4", "mu12a34i4", "mu12a34a4", "i12i34A4", 'a'),
    };

    static VerbPattern P(string past, string present, string pastPassive, string presentPassive, string active, string passive, string noun, char prefix) => new(
        Phonemes.Of(past), Phonemes.Of(present), Phonemes.Of(pastPassive), Phonemes.Of(presentPassive),
        Phonemes.Of(active), Phonemes.Of(passive), Phonemes.Of(noun), prefix);
}
