namespace Isnad.Arabic;

/// <summary>Words sorted into few groups by what they can be beside a name, so that pairs of neighbours can be weighed.</summary>
static class NameGroups
{
    /// <summary>Before the first and after the last token of a sentence.</summary>
    internal const int Edge = 1;

    internal static int Of(Token token)
    {
        if (token.Kind is TokenKind.Punctuation) return token.Word.Folded is "\"" or "«" or "»" or "“" or "”" ? 2 : token.Word.Folded is "." or "(" or ")" or ":" ? 3 : 4;
        if (token.Kind is not TokenKind.Word) return 5;
        var name = token.Word.Name;
        if (name.Group == 0) name.Group = (byte)OfWord(token.Word, name);
        return name.Group;
    }

    static int OfWord(Word word, NameWord name)
    {
        var c = name.Class;
        bool weak = (c & NameClass.Weak) != 0;
        if ((c & NameClass.Honorific) != 0) return weak ? 6 : 7;
        if ((c & NameClass.Role) != 0) return 8;
        if ((c & NameClass.Relation) != 0) return 9;
        if ((c & NameClass.Nasab) != 0) return 10;
        if ((c & (NameClass.Kunya | NameClass.Servant)) != 0) return 11;
        if ((c & NameClass.Person) != 0) return weak ? 12 : (c & NameClass.Given) != 0 ? 13 : (c & NameClass.GivenForeign) != 0 ? 14 : 15;
        if ((c & NameClass.Place) != 0) return weak ? 16 : 17;
        if ((c & NameClass.Organization) != 0) return 18;
        if ((c & (NameClass.Nationality | NameClass.People)) != 0) return (c & NameClass.Definite) != 0 ? 19 : 20;
        if ((c & NameClass.OrganizationHead) != 0) return 21;
        if ((c & NameClass.PlaceHead) != 0) return 22;
        if ((c & NameClass.InstitutionAdjective) != 0) return 23;
        if ((c & NameClass.Preposition) != 0) return 24;
        if ((c & (NameClass.Particle | NameClass.Time)) != 0) return 25;
        if ((c & NameClass.Verb) != 0 || !word.Verbs.IsEmpty) return 26;
        if ((c & NameClass.ForeignParticle) != 0) return 27;
        if ((c & NameClass.Definite) != 0) return name.Joined == Proclitics.None ? 28 : 29;
        string form = word.Folded;
        if (form.Length == 0 || !Letters.IsArabic(form[0])) return 30;
        if (form.Length < 3) return 31;
        return form[^1] == Letters.TehMarbuta ? 32 : form[^1] is Letters.Heh or Letters.Alef && form[^2] is Letters.Heh or Letters.Teh ? 33 : 34;
    }
}
