namespace Isnad.Arabic;

/// <summary>People by a given name and what goes on after it: family names, nasab, kunya, nisba.</summary>
static class PersonRule
{
    const int Longest = 7;
    const NameClass Parts = NameClass.Person | NameClass.Nasab | NameClass.Kunya | NameClass.Servant | NameClass.ForeignParticle;
    const NameClass NoParts = NameClass.Boundary | NameClass.Role | NameClass.Honorific | NameClass.Relation | NameClass.OrganizationHead | NameClass.PlaceHead
        | NameClass.Nationality | NameClass.People | NameClass.InstitutionAdjective;

    internal static bool TryAt(in NameTokens tokens, int i, bool afterTitle, out NameSpan found)
    {
        found = default;
        if (!tokens.IsWord(i) || !tokens.Is(i, NameClass.Person | NameClass.Servant | NameClass.Kunya) || tokens.Is(i, NameClass.Boundary)) return false;
        if (tokens[i].Word.Name.Joined == Proclitics.None && tokens[i].Word.Folded is "ام" or "ال") return false;
        int last = End(tokens, i);
        bool strong = tokens.IsStrong(i, NameClass.Person);
        bool named = last > i && (strong || tokens.Is(i, NameClass.Servant | NameClass.Kunya) || tokens.IsStrong(i + 1, NameClass.Person) || tokens.Is(i + 1, NameClass.Nasab));
        if (!named && !(strong && afterTitle)) return false;
        found = new(i, last, tokens.Cut(i), EntityKind.Person, NameSource.Person);
        return true;
    }

    // Folded, the name علي and the preposition على are one form: after a given name, and not before what a preposition would govern, it is the name.
    static bool IsAli(in NameTokens tokens, int j) =>
        tokens[j].Word.Folded == "علي" && tokens.IsStrong(j - 1, NameClass.Given) && !(tokens.IsWord(j + 1) && (tokens.IsDefinite(j + 1) && tokens.IsBare(j + 1) || tokens.Is(j + 1, NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.Place)));

    /// <summary>The last token of the name whose first token this is.</summary>
    internal static int End(in NameTokens tokens, int i)
    {
        int j = i + 1, unknown = 0;
        bool open = tokens.Is(i, NameClass.Servant | NameClass.Kunya) && !tokens.Is(i, NameClass.Person);
        for (; j < tokens.Count && j - i < Longest && tokens.IsWord(j) && (tokens.IsBare(j) || open); j++)
        {
            var c = tokens.Class(j);
            if (open) { open = (c & (NameClass.Servant | NameClass.Kunya)) != 0; if ((c & NameClass.Boundary) != 0) break; continue; }
            if ((c & Parts) != 0 && ((c & NameClass.Boundary) == 0 || IsAli(tokens, j)))
            {
                // After a family name of fame a foreign given name begins the next person: جو بايدن فلاديمير بوتين.
                if (tokens.IsStrong(j, NameClass.GivenForeign) && tokens.IsStrong(j - 1, NameClass.Family) && j - 1 > i) break;
                open = (c & (NameClass.Servant | NameClass.Kunya | NameClass.Nasab)) != 0;
                continue;
            }
            // الملا and الشريف are titles before a name and family names after one.
            if ((c & (NameClass.Honorific | NameClass.Weak)) == (NameClass.Honorific | NameClass.Weak) && tokens.IsDefinite(j) && tokens.IsStrong(j - 1, NameClass.Person) && !tokens.Is(j + 1, NameClass.Person | NameClass.Nationality)) { j++; break; }
            if ((c & NoParts) != 0 || unknown > 0) break;
            unknown++;
        }
        j--;
        while (j > i && tokens.Is(j, NameClass.Nasab | NameClass.ForeignParticle | NameClass.Kunya | NameClass.Servant) && !tokens.Is(j, NameClass.Person)) j--;
        return j;
    }
}
