namespace Isnad.Arabic;

/// <summary>How well a stem is known when clitics are told from letters.</summary>
enum StemGrade : byte { Unknown, Inflected, Exact, Name, Particle, Governor }

/// <summary>The words of lexicon/words.tsv and their inflected forms, folded for names.</summary>
static class CliticsLexicon
{
    static readonly HashSet<string> Particles = [], Governors = [], Nouns = [], Names = [];
    static readonly CliticsVerbs Verbs = new();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleSpans = Particles.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> GovernorSpans = Governors.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NounSpans = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NameSpans = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    static CliticsLexicon()
    {
        foreach (var row in LexiconFile.Read("lexicon/words.tsv"))
        {
            string word = Fold.ForNames(row["word"]);
            switch (row["class"])
            {
                case "particle": Particles.Add(word); break;
                case "governor": Governors.Add(word); break;
                case "verb": Verbs.Add(word); break;
                case "noun": Nouns.Add(word); break;
                case "name": Names.Add(word); break;
                case var other: throw new LexiconException($"lexicon/words.tsv:{row.Line}: class '{other}' is none of particle, governor, verb, noun, name");
            }
        }
        AddSingleWords("lexicon/nouns.tsv", "lemma", Nouns);
        AddSingleWords("lexicon/broken-plurals.tsv", "singular", Nouns);
        AddSingleWords("lexicon/broken-plurals.tsv", "plural", Nouns);
        AddSingleWords("lexicon/feminines.tsv", "feminine", Nouns);
        AddSingleWords("lexicon/given-names.tsv", "name", Names);
        AddSingleWords("lexicon/places.tsv", "name", Names);
    }

    // Other lexicons know more words. A name of several words says nothing of clitics, and a word that reads as a clitic before a listed word
    // (باسم, بقول) is oftener that: only words.tsv may say otherwise.
    static void AddSingleWords(string file, string column, HashSet<string> words)
    {
        foreach (var row in LexiconFile.Read(file))
        {
            string word = Fold.ForNames(row[column]);
            if (word.Length < 3 || word.Contains(' ', StringComparison.Ordinal) || word.StartsWith("ال", StringComparison.Ordinal)) continue;
            string rest = word[1..];
            bool ambiguous = word[0] is Letters.Waw or Letters.Feh or Letters.Beh or Letters.Lam or Letters.Kaf
                && (Nouns.Contains(rest) || Particles.Contains(rest) || Governors.Contains(rest));
            if (!ambiguous && !Particles.Contains(word) && !Governors.Contains(word)) words.Add(word);
        }
    }

    internal static bool IsParticle(ReadOnlySpan<char> word) => ParticleSpans.Contains(word);

    internal static bool IsGovernor(ReadOnlySpan<char> word) => GovernorSpans.Contains(word);

    internal static bool IsName(ReadOnlySpan<char> word) => NameSpans.Contains(word);

    internal static bool IsImperfect(ReadOnlySpan<char> word, bool beforePronoun) => Verbs.IsImperfect(word, beforePronoun);

    internal static bool IsPast(ReadOnlySpan<char> word, bool beforePronoun) => Verbs.IsPast(word, beforePronoun);

    /// <summary>A noun or adjective without article and clitics: exactly a lemma, or one with an ending of number, gender, case or nisba.</summary>
    internal static StemGrade Noun(ReadOnlySpan<char> word, bool beforePronoun)
    {
        if (word.Length < 2) return StemGrade.Unknown;
        char last = word[^1];
        if (!(beforePronoun && last == Letters.TehMarbuta) && NounSpans.Contains(word)) return StemGrade.Exact;
        return (beforePronoun ? IsConstruct(word) : IsFree(word)) ? StemGrade.Inflected : StemGrade.Unknown;
    }

    // Endings of a word that stands alone; each leaves a lemma, or a lemma's feminine.
    static readonly string[] FreeEndings = ["ة", "ات", "ان", "ين", "ون", "ي", "ية", "ا", "تين", "تان", "تي", "يين", "يون", "يات", "يا", "و", "يتين"];

    static bool IsFree(ReadOnlySpan<char> word)
    {
        foreach (string ending in FreeEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && IsLemma(word[..^ending.Length], FeminineBefore(ending))) return true;
        return false;
    }

    // Plural ات, the dual's ت and nisba may stand where a feminine lemma has ة; tanween's alef and masculine endings never do.
    static bool FeminineBefore(string ending) => ending is "ات" || ending[0] is Letters.Teh || (ending[0] == Letters.Yeh && ending != "ين");

    // Before a pronoun teh marbuta opens to ت, dual and plural lose their ن, hamza takes the carrier of its case, final ى becomes ا.
    static bool IsConstruct(ReadOnlySpan<char> word)
    {
        var stem = word[..^1];
        switch (word[^1])
        {
            case Letters.Teh:
                return IsLemma(stem, feminine: true) || (stem.EndsWith("ا", StringComparison.Ordinal) && IsLemma(stem[..^1], feminine: true))
                    || (stem.EndsWith("ي", StringComparison.Ordinal) && IsLemma(stem[..^1], feminine: true))
                    || (stem.EndsWith("يا", StringComparison.Ordinal) && IsLemma(stem[..^2], feminine: true));
            case Letters.Yeh:
                return IsLemma(stem, feminine: false) || (stem.Length > 2 && stem[^1] == Letters.Teh && IsLemma(stem[..^1], feminine: true));
            case Letters.Waw or Letters.Heh:
                return IsLemma(stem, feminine: false);
            case Letters.Alef:
                return IsLemma(stem, feminine: false) || With(stem, Letters.Yeh) || (stem.Length > 2 && stem[^1] == Letters.Teh && IsLemma(stem[..^1], feminine: true));
            case Letters.WawHamza or Letters.YehHamza:
                return With(stem, Letters.Hamza);
            default:
                return false;
        }
    }

    static bool IsLemma(ReadOnlySpan<char> stem, bool feminine) => stem.Length > 1 && (NounSpans.Contains(stem) || (feminine && With(stem, Letters.TehMarbuta)));

    static bool With(ReadOnlySpan<char> stem, char last)
    {
        if (stem.Length > 30) return false;
        Span<char> word = stackalloc char[stem.Length + 1];
        stem.CopyTo(word);
        word[^1] = last;
        return NounSpans.Contains(word);
    }
}
