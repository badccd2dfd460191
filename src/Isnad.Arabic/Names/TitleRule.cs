namespace Isnad.Arabic;

/// <summary>Titles and roles beside a name: وزير الخارجية الأميركي before it, or in apposition after it.</summary>
static class TitleRule
{
    const int Farthest = 12;

    /// <summary>The first token of the titles that end right before the name, or the name's own first token where there is none.</summary>
    internal static int Before(in NameTokens tokens, int name, int from)
    {
        int first = name, j = name - 1;
        // A comma may stand between role and name: وزير الخارجية الأميركي، أنتوني بلينكن.
        if (tokens.IsChar(j, '\u060C') && tokens.IsWord(j - 1)) j--;
        else if (tokens.IsChar(j, '.') && tokens.IsWord(j - 1) && tokens[j - 1].Word.Folded is "د" or "م" or "ا") return j - 1;
        int comma = j < name - 1 ? j : -1;
        for (; j >= from && name - j <= Farthest && tokens.IsWord(j); j--)
        {
            var c = tokens.Class(j);
            if ((c & (NameClass.Role | NameClass.Honorific)) != 0 && ((c & NameClass.Weak) == 0 || IsTitleInPlace(tokens, j, name)))
            {
                first = j;
                // A title that has و, ب or ل before it opens the phrase.
                if (tokens.Joined(j) != Proclitics.None) break;
                continue;
            }
            if ((c & NameClass.Boundary) != 0 && !IsInner(tokens, j)) break;
            if ((c & NameClass.Person) != 0 && (c & NameClass.Weak) == 0) break;
        }
        return comma > 0 && first < name && name - first < 3 ? name : first;
    }

    // A common word is a title where the name follows directly, or where it governs a definite noun or an adjective of a country up to the name.
    static bool IsTitleInPlace(in NameTokens tokens, int j, int name) => j == name - 1 || tokens.IsDefinite(j + 1) || tokens.Is(j + 1, NameClass.OrganizationHead | NameClass.Nationality);

    // Inside a role: المتحدث باسم الوزارة, السفير لدى الأمم المتحدة, المبعوث إلى سوريا.
    static bool IsInner(in NameTokens tokens, int j) => tokens[j].Word.Folded is "في" or "لدى" or "لدي" or "الى" or "الي" or "عن" or "على" or "علي" or "عام" or "العام" or "اول" or "الحالي" or "الحالية" or "ذات";

    /// <summary>The tokens of a role in apposition after a name: from the comma on, or directly after it; (-1, -1) where there is none.</summary>
    internal static (int First, int Last) After(in NameTokens tokens, int last)
    {
        int j = last + 1;
        if (tokens.IsChar(j, '\u060C') || tokens.IsChar(j, ',') || tokens.IsChar(j, '(')) j++;
        if (!tokens.Is(j, NameClass.Role) || !tokens.IsBare(j) || tokens.Is(j, NameClass.Verb)) return (-1, -1);
        int first = j++;
        while (j < tokens.Count && j - first < Farthest && tokens.IsWord(j) && (tokens.IsDefinite(j) || tokens.Is(j, NameClass.OrganizationHead | NameClass.Place)) && tokens.Joined(j) is Proclitics.None or Proclitics.Wa or Proclitics.Li
            && !tokens.Is(j, NameClass.Boundary)) j++;
        return j - first > 1 ? (first, j - 1) : (-1, -1);
    }
}
