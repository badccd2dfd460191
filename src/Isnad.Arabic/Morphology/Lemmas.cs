namespace Isnad.Arabic;

/// <summary>What is known of a word form by itself: the lemma, bare as newspapers print it, and the search key.</summary>
sealed record Lexeme(string Lemma, string Key);

/// <summary>From a written form to its lemma.</summary>
static class Lemmas
{
    internal static Lexeme Of(string folded)
    {
        string key = Fold.ForSearch(folded);
        while (Light(key) is { } shorter) key = shorter;
        return new(key, key);
    }

    static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    static readonly string[] Endings = ["ات", "ون", "ين", "ها", "ه"];

    static string? Light(string word)
    {
        foreach (string article in Articles)
            if (word.Length >= article.Length + 3 && word.StartsWith(article, StringComparison.Ordinal)) return word[article.Length..];
        foreach (string ending in Endings)
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return null;
    }
}
