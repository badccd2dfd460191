namespace Isnad.Arabic;

/// <summary>The patterns of <c>lexicon/broken-plurals.tsv</c>, with f-c-l for the root's letters: Afcaal is أَفْعال.</summary>
public enum BrokenPluralPattern : byte
{
    Afaaciil, Afaacil, Afcaal, Afcila, Afcilaa, Afcul, Facaail, Facaalaa, Facaalii, Facaaliil, Facaalil, Facaalila, Facala, Faciil, Faclaa,
    Fawaaciil, Fawaacil, Ficaal, Ficaala, Fical, Ficala, Ficla, Ficlaan, Fucaat, Fucal, Fucalaa, Fuccaal, Fuccal, Fucl, Fuclaan, Fucul, Fucuul,
    Mafaaciil, Mafaacil, Tafaaciil, Tafaacil,
    /// <summary>The kind for its unit: شَجَرة, شَجَر.</summary>
    UnitBase,
    /// <summary>A people for its nisba: كُرْدِيّ, كُرْد.</summary>
    NisbaBase,
    /// <summary>A group, by teh marbuta on the singular: بَحّار, بَحّارة.</summary>
    Group,
    /// <summary>The sound feminine ending on a changed stem: سَنة, سَنَوات.</summary>
    ChangedAt,
    /// <summary>Of another root or form: اِمْرَأة, نِساء.</summary>
    Suppletive,
}

/// <summary>A noun's singular and its broken plural, vocalised.</summary>
public sealed record BrokenPlural(string Id, string Singular, string Plural, BrokenPluralPattern Pattern);

/// <summary>The broken plurals that are listed, and guesses at the singular of those that are not.</summary>
public static class BrokenPlurals
{
    internal const string File = "lexicon/broken-plurals.tsv";

    public static IReadOnlyList<BrokenPlural> All { get; } =
        [.. LexiconFile.Read(File).Select(r => new BrokenPlural(r["id"], r["singular"], r["plural"], PatternOf(r)))];

    static BrokenPluralPattern PatternOf(LexiconRow row) =>
        Enum.TryParse<BrokenPluralPattern>(row["pattern"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var pattern)
            ? pattern
            : throw new LexiconException($"{File}:{row.Line}: no pattern '{row["pattern"]}'");

    // Shapes are in key letters: 1234 are letters of the root, the rest is literal. A guess counts only when the lexicon has the singular.
    static readonly (string Plural, string[] Singulars, bool OnlyWithoutPlural)[] Shapes =
    [
        ("م1ا2ي3", ["م12و3", "م12ا3", "م12ي3"], false),
        ("ت1ا2ي3", ["ت12ي3"], false),
        ("1وا2ي3", ["1ا2و3", "1ا2ي3", "1ي2ا3"], false),
        ("12ا3ي4", ["123و4", "123ا4", "123ي4", "123و4ه", "123ي4ه"], false),
        ("م1ا23", ["م123", "م123ه"], false),
        ("1وا23", ["1ا23", "1ا23ه", "1و23", "1و23ه"], false),
        ("12اء3", ["12ي3ه", "12ا3ه", "12و3ه", "12ي3"], false),
        ("12ا34", ["1234", "1234ه"], false),
        ("ا123اء", ["12ي3"], false),
        ("ا12اء", ["12ي2"], false),
        ("123اء", ["12ي3", "1ا23"], false),
        ("ا12ا3", ["123"], true),
        ("ا123ه", ["12ا3", "12ي3"], true),
        ("12و3", ["123"], true),
    ];

    /// <summary>The listed singular that a plural's shape points to, or null.</summary>
    internal static Nominal? Guess(ReadOnlySpan<char> plural) => Guess(plural, NominalLexicon.Find);

    internal static Nominal? Guess(ReadOnlySpan<char> plural, Dictionary<string, Nominal> known)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        return Guess(plural, s => lookup.TryGetValue(s, out var found) ? found : null);
    }

    static Nominal? Guess(ReadOnlySpan<char> plural, Func<ReadOnlySpan<char>, Nominal?> find)
    {
        Span<char> singular = stackalloc char[8];
        Span<char> root = stackalloc char[4];
        foreach (var (shape, singulars, onlyWithoutPlural) in Shapes)
        {
            if (!Match(shape, plural, root)) continue;
            foreach (string pattern in singulars)
            {
                for (int i = 0; i < pattern.Length; i++) singular[i] = pattern[i] is >= '1' and <= '4' ? root[pattern[i] - '1'] : pattern[i];
                if (find(singular[..pattern.Length]) is { Kind: NominalKind.Masculine or NominalKind.Feminine or NominalKind.Adjective } found
                    && !(onlyWithoutPlural && found.HasPlural))
                    return found;
            }
        }
        return null;
    }

    static bool Match(string shape, ReadOnlySpan<char> word, Span<char> root)
    {
        if (shape.Length != word.Length) return false;
        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] is >= '1' and <= '4') root[shape[i] - '1'] = word[i];
            else if (shape[i] != word[i]) return false;
        }
        return true;
    }
}
