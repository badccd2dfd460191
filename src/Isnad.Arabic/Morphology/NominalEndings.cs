namespace Isnad.Arabic;

/// <summary>What can be added to a noun or adjective: endings of number, gender and case, and possessive pronouns.</summary>
/// <param name="Text">In key letters.</param>
/// <param name="Takes">What it is added to.</param>
/// <param name="Restores">The teh marbuta that it replaces (written heh), which the stem is looked up with.</param>
/// <param name="UnderArticle">It can follow a word with the article.</param>
readonly record struct NominalEnding(string Text, EndingHost Takes, bool Restores, bool UnderArticle, GrammaticalNumber? Number, GrammaticalGender Gender, bool Possessed);

[Flags]
enum EndingHost : byte { Masculine = 1, Feminine = 2, Adjective = 4, BrokenPlural = 8, Singular = Masculine | Feminine | Adjective, Any = 15 }

static class NominalEndings
{
    const GrammaticalNumber Dual = GrammaticalNumber.Dual, Plural = GrammaticalNumber.Plural, One = GrammaticalNumber.Singular;
    static readonly string[] Pronouns = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا"];

    // By their last letter, each from the shortest to the longest, so that the longest stem is found first.
    static readonly NominalEnding[][] ByLast = [.. Enumerable.Range(Letters.Hamza, Letters.Yeh - Letters.Hamza + 1)
        .Select(last => Make().Where(e => e.Text[^1] == last).OrderBy(e => e.Text.Length).ToArray())];

    internal static NominalEnding[] Of(char last) => last is >= Letters.Hamza and <= Letters.Yeh ? ByLast[last - Letters.Hamza] : [];

    static IEnumerable<NominalEnding> Make()
    {
        var none = GrammaticalGender.None;
        yield return new("ه", EndingHost.Adjective, false, true, One, GrammaticalGender.Feminine, false);
        // The alef of the accusative, which the article takes away, or of a dual before its genitive.
        yield return new("ا", EndingHost.Any, false, false, null, none, false);
        // The word with teh marbuta first: ساعات is of ساعة, not of ساع.
        yield return new("ات", EndingHost.Feminine, true, true, Plural, GrammaticalGender.Feminine, false);
        yield return new("ات", EndingHost.Singular, false, true, Plural, GrammaticalGender.Feminine, false);
        yield return new("ون", EndingHost.Masculine | EndingHost.Adjective, false, true, Plural, GrammaticalGender.Masculine, false);
        yield return new("ين", EndingHost.Masculine | EndingHost.Adjective | EndingHost.Feminine, false, true, null, none, false);
        yield return new("ان", EndingHost.Masculine | EndingHost.Adjective | EndingHost.Feminine, false, true, Dual, none, false);
        foreach (string dual in (string[])["تان", "تين", "تا", "تي"])
        {
            yield return new(dual, EndingHost.Feminine, true, dual[^1] == 'ن', dual == "تي" ? null : Dual, GrammaticalGender.Feminine, false);
            yield return new(dual, EndingHost.Adjective, false, dual[^1] == 'ن', dual == "تي" ? null : Dual, GrammaticalGender.Feminine, false);
        }
        // Before its genitive a sound plural or a dual loses its nun: مسؤولو, مسؤولي. A final yeh is a nisba's more often; see Nisba.
        yield return new("و", EndingHost.Adjective, false, false, Plural, GrammaticalGender.Masculine, false);
        yield return new("ي", EndingHost.Adjective | EndingHost.BrokenPlural, false, false, null, none, false);
        foreach (string pronoun in Pronouns)
        {
            yield return new(pronoun, EndingHost.Any, false, false, null, none, true);
            yield return new("ت" + pronoun, EndingHost.Feminine | EndingHost.BrokenPlural, true, false, One, GrammaticalGender.Feminine, true);
            yield return new("ت" + pronoun, EndingHost.Adjective, false, false, One, GrammaticalGender.Feminine, true);
            yield return new("ات" + pronoun, EndingHost.Feminine, true, false, Plural, GrammaticalGender.Feminine, true);
            yield return new("ات" + pronoun, EndingHost.Singular, false, false, Plural, GrammaticalGender.Feminine, true);
            yield return new("و" + pronoun, EndingHost.Adjective, false, false, Plural, GrammaticalGender.Masculine, true);
            if (pronoun != "ه") yield return new("ي" + pronoun, EndingHost.Masculine, false, false, Dual, none, true);
            yield return new("ي" + pronoun, EndingHost.Adjective, false, false, null, none, true);
            yield return new("تي" + pronoun, EndingHost.Feminine, true, false, Dual, none, true);
        }
        yield return new("اتي", EndingHost.Feminine, true, false, Plural, GrammaticalGender.Feminine, true);
        yield return new("اتي", EndingHost.Singular, false, false, Plural, GrammaticalGender.Feminine, true);
    }

    internal static EndingHost Host(NominalKind kind) => kind switch
    {
        NominalKind.Masculine => EndingHost.Masculine,
        NominalKind.Feminine => EndingHost.Feminine,
        NominalKind.Adjective => EndingHost.Adjective,
        NominalKind.BrokenPlural => EndingHost.BrokenPlural,
        _ => 0,
    };
}
