using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>Words that questions are made of and that tell no text from another: particles, prepositions, question words.</summary>
static class FunctionWords
{
    static readonly FrozenSet<string> Words = LexiconFile.Read("lexicon/words.tsv").Where(r => r["class"] is "particle" or "governor").Select(r => r["word"])
        .Concat(LexiconFile.Read("lexicon/uninflected.tsv").Where(r => r["kind"] == "particle").Select(r => r["form"]))
        .Select(w => Fold.ForNames(w)).ToFrozenSet(StringComparer.Ordinal);

    // A preposition with its pronoun (به) has no stem.
    internal static bool Contains(Word word) => Words.Contains(word.Folded) || Words.Contains(word.Stem) || word.Stem.Length < 2;
}
