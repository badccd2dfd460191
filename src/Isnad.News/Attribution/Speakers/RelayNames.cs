using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Agencies, broadcasters, newspapers and networks that a text names without saying what they are.</summary>
static class RelayNames
{
    const string File = "lexicon/relay-names.tsv";

    readonly record struct Entry(string[] Words, RelayKind Kind);

    static readonly FrozenDictionary<string, Entry[]> ByFirst = LexiconFile.Read(File)
        .Select(r => new Entry(
            [.. r["name"].Split(' ').Select(w => Fold.ForNames(w))],
            Enum.TryParse(r["kind"], ignoreCase: true, out RelayKind kind) ? kind : throw new LexiconException($"{File}:{r.Line}: '{r["kind"]}' is no kind of relay")))
        .GroupBy(e => e.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.Ordinal);

    internal static bool IsFirst(string folded) => ByFirst.ContainsKey(folded);

    /// <summary>The end of a relay's name that begins at <paramref name="i"/>, also with ل joined; i where none does.</summary>
    internal static int At(Passage p, int i, out RelayKind kind)
    {
        kind = RelayKind.Agency;
        if (!p.IsWord(i)) return i;
        foreach (var reading in p.Tokens[i].Word.Readings)
        {
            if ((reading.Proclitics & (Proclitics.Al | Proclitics.Ka | Proclitics.Sa)) != 0 || !ByFirst.TryGetValue(reading.Stem, out var entries)) continue;
            foreach (var entry in entries)
            {
                bool all = true;
                for (int w = 1; all && w < entry.Words.Length; w++) all = p.Folded(i + w) == entry.Words[w];
                if (!all) continue;
                kind = entry.Kind;
                return i + entry.Words.Length;
            }
        }
        return i;
    }
}
