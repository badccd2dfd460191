namespace Isnad.Arabic;

/// <summary>Places by their head noun in construct: مطار القاهرة الدولي, محافظة ملاطية, حي أبو سليم.</summary>
static class PlaceRule
{
    internal static bool TryAt(in NameTokens tokens, int i, out NameSpan found)
    {
        found = default;
        var c = tokens.Class(i);
        if ((c & (NameClass.PlaceHead | NameClass.Definite)) != NameClass.PlaceHead || (c & NameClass.Introduces) != 0) return false;
        int j = i + 1;
        if (tokens[i].Word.Name.Reading.Stem != "سوق" && PhraseMatcher.At(tokens, j, NameClass.Place, out int last) is not null && tokens.Word(j).PhraseReading.Proclitics == Proclitics.None) j = last + 1;
        else if ((c & NameClass.Weak) == 0 && tokens.IsWord(j) && tokens.IsBare(j) && tokens.IsDefinite(j) && !tokens.Is(j, NameClass.Boundary | NameClass.Nationality | NameClass.InstitutionAdjective | NameClass.People)) j++;
        else
        {
            // A person's name: شارع صلاح الدين, حي أبو سليم, مستشفى الملك خالد.
            if (tokens.Is(j, NameClass.Honorific) && tokens.IsWord(j) && tokens.IsBare(j)) j++;
            int first = j;
            while (j < tokens.Count && j - first < 3 && tokens.IsWord(j) && tokens.IsBare(j) && !tokens.Is(j, NameClass.Boundary)
                && (tokens.IsStrong(j, NameClass.Person) || j > first && tokens.Is(j - 1, NameClass.Kunya | NameClass.Servant | NameClass.Nasab) || tokens.Is(j, NameClass.Kunya | NameClass.Servant | NameClass.Nasab) || j > first && tokens.IsDefinite(j) && tokens.Is(j - 1, NameClass.Person | NameClass.Kunya | NameClass.Servant))) j++;
            if (j == first) return false;
        }
        while (tokens.Is(j, NameClass.InstitutionAdjective) && tokens.IsDefinite(j) && tokens.IsBare(j) && tokens.Is(j, NameClass.Feminine) == OrganizationRule.IsFeminineHead(tokens, i)) j++;
        found = new(i, j - 1, tokens.Cut(i), EntityKind.Place, NameSource.Construct);
        return true;
    }
}
