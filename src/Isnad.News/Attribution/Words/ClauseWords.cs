using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>What a small word does in a clause: a row's class in lexicon/clause-words.tsv.</summary>
[Flags]
enum ClauseClass : ushort
{
    None = 0,
    Preposition = 1,
    Adverb = 2,
    Conjunction = 4,
    Subordinator = 8,
    Condition = 16,
    Relative = 64,
    Pronoun = 128,
    Demonstrative = 256,
    Negation = 512,
    Particle = 1024,
    Future = 2048,
    Question = 4096,
    Copula = 8192,
}

/// <summary>The small words that build clauses.</summary>
static class ClauseWords
{
    const string File = "lexicon/clause-words.tsv";

    static readonly FrozenDictionary<string, ClauseClass> ByWord = LexiconFile.Read(File).ToFrozenDictionary(
        r => Fold.ForNames(r["word"]),
        r => Enum.TryParse(r["class"], ignoreCase: true, out ClauseClass c) ? c : throw new LexiconException($"{File}:{r.Line}: '{r["class"]}' is no class of clause words"),
        StringComparer.Ordinal);

    /// <summary>The class of a word as written, or of what is left after و or ف.</summary>
    internal static ClauseClass Of(Word word, out Proclitics before)
    {
        before = Proclitics.None;
        if (ByWord.TryGetValue(word.Folded, out var found)) return found;
        foreach (var reading in word.Readings)
        {
            if (reading.Proclitics is not (Proclitics.Wa or Proclitics.Fa) || !ByWord.TryGetValue(reading.Stem, out found)) continue;
            before = reading.Proclitics;
            return found;
        }
        return ClauseClass.None;
    }
}
