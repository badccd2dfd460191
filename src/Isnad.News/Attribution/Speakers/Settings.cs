using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Where, when and to whom something is said: what stands between cue and content and belongs to neither.</summary>
static class Settings
{
    const string File = "lexicon/speech-settings.tsv";

    static readonly FrozenDictionary<string, string> ByWord = LexiconFile.Read(File).ToFrozenDictionary(r => Fold.ForNames(r["word"]), r => r["class"], StringComparer.Ordinal);

    static readonly FrozenSet<string> Outlets = new[]
    {
        "agency", "newspaper", "newspaper-2", "magazine", "periodical", "press", "channel", "radio", "television", "television-2", "website", "portal", "network", "platform", "programme",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>مؤتمر, تصريح, بيان …, also with a preposition or a pronoun joined: في تصريحه, بتصريحات.</summary>
    internal static bool Is(Passage p, int i) => ClassOf(p, i) is "setting";

    internal static bool IsSide(string folded) => ByWord.TryGetValue(folded, out string? c) && c == "side";

    internal static bool IsAdverb(Passage p, int i) => ClassOf(p, i) is "adverb" or "time" || (p.IsWord(i) && p[i].Is(ClauseClass.Adverb) && p[i].Noun is null);

    /// <summary>An agency, newspaper, broadcaster or site, by the noun that heads its name.</summary>
    internal static bool IsOutlet(Passage p, int i) => p.IsWord(i) && p[i].Noun is { } noun && Outlets.Contains(noun.Lemma);

    static string? ClassOf(Passage p, int i)
    {
        if (!p.IsWord(i)) return null;
        foreach (var reading in p.Tokens[i].Word.Readings)
        {
            if (ByWord.TryGetValue(reading.Stem, out string? found)) return found;
            string stem = reading.Stem;
            foreach (string pronoun in Pronouns)
                if (stem.Length > pronoun.Length + 2 && stem.EndsWith(pronoun, StringComparison.Ordinal))
                {
                    string bare = stem[..^pronoun.Length];
                    if (ByWord.TryGetValue(bare, out found) || (bare[^1] == 'ت' && ByWord.TryGetValue(string.Concat(bare.AsSpan(0, bare.Length - 1), "ة"), out found)))
                        return found == "setting" ? found : null;
                }
        }
        return null;
    }

    static readonly string[] Pronouns = ["هما", "ها", "هم", "ه"];
}
