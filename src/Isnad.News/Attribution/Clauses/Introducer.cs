namespace Isnad;

/// <summary>What leads from the cue into the content.</summary>
enum IntroducerKind : byte
{
    /// <summary>أن, إن, بأن, أنه, also after the verb's own preposition: إلى أن.</summary>
    Clause,
    /// <summary>The verb's own preposition before a noun phrase: إلى, عن, بـ.</summary>
    Preposition,
    Colon,
    Quotation,
    /// <summary>Nothing: the content is the verb's object.</summary>
    Object,
}

/// <param name="At">The token that introduces: the cue's clause up to it holds speaker and adjuncts.</param>
/// <param name="Content">The first token of the content.</param>
/// <param name="Skip">Characters of that token that introduce and do not belong to the content (بـ, لـ).</param>
readonly record struct Introducer(IntroducerKind Kind, int At, int Content, int Skip = 0);
