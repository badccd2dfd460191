using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>A sentence of a corpus with the names that people marked in it.</summary>
/// <param name="Words">As the corpus cuts them: at white space.</param>
/// <param name="Gold">Names as word ranges, end exclusive.</param>
sealed record NamedSentence(TokenizedText Text, string[] Words, HashSet<(int First, int End, EntityKind Kind)> Gold)
{
    /// <summary>Reads lines of a word and its tags, sentences apart by an empty line. Of nested tags the first that is a name counts.</summary>
    internal static List<NamedSentence> Read(string path)
    {
        var sentences = new List<NamedSentence>();
        var words = new List<string>();
        var tags = new List<string>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            string[] fields = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= 2)
            {
                words.Add(fields[0]);
                tags.Add(fields.Skip(1).FirstOrDefault(t => KindOf(t) is not null) ?? "O");
                continue;
            }
            if (words.Count > 0) sentences.Add(Of([.. words], tags));
            words.Clear();
            tags.Clear();
        }
        return sentences;
    }

    static NamedSentence Of(string[] words, List<string> tags)
    {
        var gold = new HashSet<(int, int, EntityKind)>();
        for (int i = 0; i < words.Length;)
        {
            if (KindOf(tags[i]) is not { } kind) { i++; continue; }
            int j = i + 1;
            while (j < words.Length && tags[j].StartsWith("I-", StringComparison.Ordinal) && KindOf(tags[j]) == kind) j++;
            gold.Add((i, j, kind));
            i = j;
        }
        return new(TokenizedText.Of(string.Join(' ', words)), words, gold);
    }

    static EntityKind? KindOf(string tag) => tag.Length < 3 ? null : tag[2..] switch
    {
        "PERS" or "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organization,
        "LOC" or "GPE" => EntityKind.Place,
        _ => null,
    };

    /// <summary>The word in which each token stands.</summary>
    internal int[] WordOfToken()
    {
        var tokens = Text.Tokens;
        var of = new int[tokens.Length];
        int word = 0, end = Words[0].Length;
        for (int t = 0; t < tokens.Length; t++)
        {
            while (tokens[t].Start > end) end += 1 + Words[++word].Length;
            of[t] = word;
        }
        return of;
    }

    /// <summary>The label of each token.</summary>
    internal byte[] Labels()
    {
        int[] of = WordOfToken();
        var labels = new byte[of.Length];
        foreach (var (first, end, kind) in Gold)
        {
            bool begun = false;
            for (int t = 0; t < of.Length; t++)
            {
                if (of[t] < first || of[t] >= end) continue;
                labels[t] = (byte)(begun ? 2 + 2 * (int)kind : 1 + 2 * (int)kind);
                begun = true;
            }
        }
        return labels;
    }
}
