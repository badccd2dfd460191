namespace Isnad.Arabic;

/// <summary>The adjective of relation: a noun with ي, which then takes every ending of an adjective.</summary>
/// <remarks>It is a word of its own: مدرسي is not مدرسة, though the endings يه and ي can be pronouns too.</remarks>
static class Nisba
{
    static readonly (string Ending, GrammaticalNumber? Number, GrammaticalGender Gender)[] Endings =
    [
        ("ي", GrammaticalNumber.Singular, GrammaticalGender.Masculine), ("يه", GrammaticalNumber.Singular, GrammaticalGender.Feminine),
        ("يا", GrammaticalNumber.Singular, GrammaticalGender.Masculine), ("يين", null, GrammaticalGender.None),
        ("يون", GrammaticalNumber.Plural, GrammaticalGender.Masculine), ("يات", GrammaticalNumber.Plural, GrammaticalGender.Feminine),
        ("يان", GrammaticalNumber.Dual, GrammaticalGender.Masculine), ("يتين", null, GrammaticalGender.Feminine), ("يتان", GrammaticalNumber.Dual, GrammaticalGender.Feminine),
    ];

    /// <summary>The word, without clitics, as a form of the nisba of a listed noun.</summary>
    internal static Lexeme? Of(ReadOnlySpan<char> word, bool article)
    {
        foreach (var (ending, number, gender) in Endings)
        {
            int length = word.Length - ending.Length;
            if (length < 3 || !word.EndsWith(ending, StringComparison.Ordinal) || article && ending == "يا" || !HasBase(word[..length])) continue;
            string lemma = word[..(length + 1)].ToString();
            return new(lemma, NominalLexicon.Find(lemma)?.Key ?? lemma, new(number, gender, article));
        }
        return null;
    }

    /// <summary>A final yeh after this stem makes a nisba, not the construct of a sound plural (مسؤولي) nor my (أصدقائي).</summary>
    internal static bool Takes(ReadOnlySpan<char> stem, NominalKind kind) => kind switch
    {
        NominalKind.BrokenPlural => stem[^1] != Letters.Hamza,
        // Participles are people, whose plurals stand in construct: مفاوضي, لاعبي.
        NominalKind.Adjective => !(stem[0] == '\u0645' && stem.Length >= 4 || stem.Length == 4 && stem[1] == Letters.Alef || stem[^1] == Letters.Yeh),
        _ => true,
    };

    // A nisba drops teh marbuta: سياسة, سياسي.
    static bool HasBase(ReadOnlySpan<char> stem)
    {
        if (NominalLexicon.Find(stem) is { } found) return found.Kind != NominalKind.Particle && Takes(stem, found.Kind);
        Span<char> restored = stackalloc char[stem.Length + 1];
        stem.CopyTo(restored);
        restored[^1] = Letters.Heh;
        return NominalLexicon.Find(restored) is { Kind: NominalKind.Feminine };
    }
}
