using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>A name of an agency or outlet as folded words.</summary>
/// <param name="Weak">Its words are also ordinary words (اليوم، الخبر), so that the name alone proves nothing.</param>
readonly record struct MediaName(string Written, string[] Rest, bool Weak);

/// <summary>All names of agencies and outlets that are known, by their first word.</summary>
static class MediaNames
{
    static readonly FrozenDictionary<string, MediaName[]> ByFirst = Build();

    static readonly FrozenSet<string> Nouns = LexiconFile.Read("lexicon/media-nouns.tsv").Select(r => Fold.ForNames(r["noun"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>وكالة، صحيفة، موقع: a name follows.</summary>
    internal static bool IsNoun(string stem) => Nouns.Contains(stem);

    static FrozenDictionary<string, MediaName[]> Build()
    {
        var names = new Dictionary<string, MediaName>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("outlets/agencies.tsv")) Add(row["name"], row["strength"] == "weak");
        foreach (var row in LexiconFile.Read("lexicon/relay-names.tsv")) if (row["kind"] != "network") Add(row["name"], false);
        foreach (var outlet in OutletList.All.Where(o => !o.IsAggregator))
            foreach (string name in outlet.Aliases.Prepend(outlet.Name)) Add(name, false);
        foreach (var row in LexiconFile.Read("outlets/foreign-outlets.tsv"))
            foreach (string column in (ReadOnlySpan<string>)["name", "alias", "alias2"])
                if (row[column].Length > 0) Add(row[column], false);
        return names.Values.GroupBy(n => Words(n.Written)[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Rest.Length).ToArray(), StringComparer.Ordinal);

        void Add(string name, bool weak)
        {
            string[] words = Words(name);
            if (words.Length == 0) return;
            // A single word with the article, or of four letters at most, is likely a word of the language too.
            // So are words that all have it (الشرق الأوسط), which also name regions and parties.
            weak |= words[0][0] > '\u007F' && (words.All(w => w.StartsWith("ال", StringComparison.Ordinal)) || words.Length == 1 && words[0].Length <= 4);
            names.TryAdd(string.Join(' ', words), new(name, words[1..], weak));
        }
    }

    static string[] Words(string name)
    {
        var tokens = TokenizedText.Of(name).Tokens;
        var words = new List<string>();
        foreach (var token in tokens)
            if (token.Kind is TokenKind.Abbreviation) words.AddRange(token.Word.Folded.Split('.', StringSplitOptions.RemoveEmptyEntries));
            else if (token.Kind is TokenKind.Word or TokenKind.Number) words.Add(token.Word.Folded);
        return [.. words];
    }

    /// <summary>The longest known name whose first word is this stem and whose others are the tokens after <paramref name="at"/>.</summary>
    /// <param name="last">Its last token.</param>
    internal static MediaName? At(ReadOnlySpan<Token> tokens, int at, string stem, out int last)
    {
        last = at;
        if (!ByFirst.TryGetValue(stem, out var names)) return null;
        foreach (var name in names)
        {
            int k = 0, i = at + 1;
            while (k < name.Rest.Length && i < tokens.Length)
            {
                // A quotation mark, a dot or a dash may stand within a name: الأنباء "الألمانية"، أ. ف. ب
                if (tokens[i].Kind == TokenKind.Punctuation && i + 1 < tokens.Length) { i++; continue; }
                if (tokens[i].Word.Folded != name.Rest[k]) break;
                k++;
                i++;
            }
            if (k < name.Rest.Length) continue;
            last = i - 1;
            return name;
        }
        return null;
    }
}
