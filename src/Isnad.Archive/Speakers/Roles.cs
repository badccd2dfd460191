using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>Roles compared: وزير الخارجية الأميركي is وزير الخارجية الأمريكي, and وزير الخارجية may be either.</summary>
static class Roles
{
    /// <summary>The role's words that tell which it is: no courtesy (السيد), no time (السابق), no article, one spelling of countries.</summary>
    internal static string[] Canonical(string role)
    {
        var words = new List<string>();
        foreach (string word in Fold.ForSearch(role).Split([' ', '،', ',', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NameWords.IsCourtesy(word) || NameWords.IsWhen(word)) continue;
            string bare = NameWords.Nationality(word) ?? NameWords.Bare(word);
            words.Add(bare.Length > 3 && bare[^1] == Letters.Heh && words.Count == 0 ? bare[..^1] : bare);
        }
        return [.. words];
    }

    /// <summary>Both may be said of one person: the same head, and one says no more than the other.</summary>
    internal static bool Agree(string a, string b)
    {
        string[] first = Canonical(a), second = Canonical(b);
        if (first.Length == 0 || second.Length == 0) return false;
        if (first.Length > second.Length) (first, second) = (second, first);
        if (!string.Equals(first[0], second[0], StringComparison.Ordinal)) return false;
        // الرئيس alone is that of a country, not of a council; a minister or a director without what is theirs may be anyone.
        if (first.Length == 1 && second.Length > 1) return first[0] == "رييس" && second.AsSpan(1).ToArray().All(IsCountry);
        return first.All(w => second.Contains(w, StringComparer.Ordinal));
    }

    // Canonical nationalities are ids of the lexicon, in Latin letters.
    static bool IsCountry(string word) => char.IsAsciiLetter(word[0]);
}
