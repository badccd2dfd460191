using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>What a word beside a number tells of it.</summary>
enum NeighbourRole : byte
{
    /// <summary>المادة 5: the number is a name.</summary>
    Label,
    /// <summary>مجموعة السبع: the number is part of a body's name.</summary>
    Party,
    /// <summary>في آن واحد: واحد counts nothing.</summary>
    Idiom,
    /// <summary>في سن التاسعة: the ordinal after it is an age.</summary>
    Age,
    /// <summary>A word that is never counted: particles, pronouns, the verbs that follow numbers most.</summary>
    Stop,
}

/// <summary>The words of lexicon/number-neighbours.tsv.</summary>
static class Neighbours
{
    static readonly FrozenDictionary<string, NeighbourRole> Roles = LexiconFile.Read("lexicon/number-neighbours.tsv")
        .ToFrozenDictionary(row => Fold.ForNames(row["word"]), row => Enum.Parse<NeighbourRole>(row["role"], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>Whether the word, with what is joined before it, has the role.</summary>
    internal static bool Is(Word word, NeighbourRole role)
    {
        foreach (var reading in word.Readings)
            if (Roles.TryGetValue(reading.Stem, out var found) && found == role) return true;
        return false;
    }

    internal static bool IsStop(Word word) => Is(word, NeighbourRole.Stop);
}
