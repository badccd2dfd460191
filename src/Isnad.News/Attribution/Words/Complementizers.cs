using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>How a word opens a content clause.</summary>
enum Complement : byte
{
    None,
    /// <summary>أنّ or إنّ alone: belongs to neither cue nor content.</summary>
    Bare,
    /// <summary>أنه, إنها: the pronoun is the subject of the content, which begins with it.</summary>
    Pronoun,
}

/// <summary>أن and إن with their pronouns and with what may stand before them.</summary>
static class Complementizers
{
    static readonly FrozenSet<string> WithPronoun = new[]
    {
        "انه", "انها", "انهم", "انهما", "انهن", "اننا", "انا", "اني", "انني", "انك", "انكم",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="before">What is joined before it: و, ف, ب, ل, ك.</param>
    internal static Complement Of(Word word, out Proclitics before)
    {
        before = Proclitics.None;
        if (Of(word.Folded) is var whole and not Complement.None) return whole;
        if (word.Folded.Length > 8) return Complement.None;
        foreach (var reading in word.Readings)
        {
            if (Of(reading.Stem) is not (var found and not Complement.None)) continue;
            before = reading.Proclitics;
            return found;
        }
        return Complement.None;
    }

    static Complement Of(string folded) => folded == "ان" ? Complement.Bare : WithPronoun.Contains(folded) ? Complement.Pronoun : Complement.None;
}
