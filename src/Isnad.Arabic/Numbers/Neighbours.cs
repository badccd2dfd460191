using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>What a word beside a number tells of it.</summary>
[Flags]
enum NeighbourRole : byte
{
    None = 0,
    /// <summary>المادة 5: the number is a name.</summary>
    Label = 1,
    /// <summary>مجموعة السبع: the number is part of a body's name.</summary>
    Party = 2,
    /// <summary>في آن واحد: واحد counts nothing.</summary>
    Idiom = 4,
    /// <summary>في سن التاسعة: the ordinal after it is an age.</summary>
    Age = 8,
    /// <summary>A word that is never counted: particles, pronouns, the verbs that follow numbers most.</summary>
    Stop = 16,
}

/// <summary>The words of lexicon/number-neighbours.tsv.</summary>
static class Neighbours
{
    static readonly FrozenDictionary<string, NeighbourRole> Roles = LexiconFile.Read("lexicon/number-neighbours.tsv")
        .GroupBy(row => Fold.ForNames(row["word"]), row => Enum.Parse<NeighbourRole>(row["role"], ignoreCase: true), StringComparer.Ordinal)
        .ToFrozenDictionary(word => word.Key, word => word.Aggregate((a, b) => a | b), StringComparer.Ordinal);

    /// <summary>Whether the word, with what is joined before it, has one of the roles.</summary>
    internal static bool Is(Word word, NeighbourRole role)
    {
        foreach (var reading in word.Readings)
            if (Roles.TryGetValue(reading.Stem, out var found) && (found & role) != 0) return true;
        return false;
    }

    internal static bool IsStop(Word word) => Is(word, NeighbourRole.Stop);
}
