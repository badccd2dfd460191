namespace Isnad.Arabic;

/// <summary>What is cut from a word that no lexicon knows: the article always, endings that hardly belong to a stem, one at a time.</summary>
static class LightStem
{
    static readonly string[] Articles = ["ال", "لل", "وال", "بال", "كال", "فال", "ولل", "فلل", "وبال", "وكال", "فبال"];

    /// <summary>The word without its article, or with one ending less; null where nothing is cut.</summary>
    internal static string? Shorter(string word)
    {
        foreach (string article in Articles)
            if (word.Length >= article.Length + 3 && word.StartsWith(article, StringComparison.Ordinal)) return word[article.Length..];
        return Ending(word) is > 0 and int cut ? word[..^cut] : null;
    }

    static int Ending(string word)
    {
        int letters = word.Length;
        if (letters >= 6 && (Ends("تين") || Ends("تان") || Ends("تها") || Ends("تهم"))) return 3;
        if (letters >= 5 && (Ends("ات") || Ends("ون") || Ends("ين") || Ends("ها"))) return 2;
        if (letters >= 6 && Ends("هم")) return 2;
        if (letters >= 6 && Ends("يان")) return 2;
        if (letters >= 5 && Ends("ته")) return 2;
        if (letters >= 4 && word[^1] == Letters.Heh) return 1;
        // The alef of the accusative, where the rest has the shape of a participle, of فعيل or of فعول, and so is not foreign.
        return letters >= 5 && word[^1] == Letters.Alef && word[^2] != Letters.Yeh
            && (word[0] == '\u0645' || letters == 5 && word[2] is Letters.Yeh or Letters.Waw) ? 1 : 0;

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }
}
