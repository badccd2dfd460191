using System.Collections.Frozen;

namespace Isnad.Arabic;

enum NominalKind : byte { Masculine, Feminine, Adjective, BrokenPlural, Name, Particle }

/// <summary>A spelling of the lexicons that endings are added to: a singular, a broken plural, a name or a particle.</summary>
/// <param name="HasPlural">A broken plural of it is listed, so that a guessed one is less likely.</param>
sealed record Nominal(string Lemma, string Key, NominalKind Kind, bool HasPlural);

/// <summary>The nouns, adjectives and uninflected words of the lexicons, by their spelling in key letters.</summary>
static class NominalLexicon
{
    internal const string Nouns = "lexicon/nouns.tsv", Uninflected = "lexicon/uninflected.tsv", Feminines = "lexicon/feminines.tsv", CommonWords = "lexicon/words.tsv";
    const char TanwinKasr = '\u064D';

    static readonly FrozenDictionary<string, Nominal> BySpelling = Read();
    static readonly FrozenDictionary<string, Nominal>.AlternateLookup<ReadOnlySpan<char>> Lookup = BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static Nominal? Find(ReadOnlySpan<char> spelling) => Lookup.TryGetValue(spelling, out var found) ? found : null;

    /// <summary>A listed word's key that is read as that word.</summary>
    internal static bool IsKey(string key) => key.Length > 0 && key[^1] != Letters.Heh && BySpelling.TryGetValue(key, out var found) && found.Key == key;

    // A spelling belongs to the first that claims it: particles and names before nouns, singulars before plurals.
    static FrozenDictionary<string, Nominal> Read()
    {
        var all = new Dictionary<string, Nominal>(12_000);
        foreach (var row in LexiconFile.Read(Uninflected))
            AddUninflected(row["form"], row["kind"] == "name" ? NominalKind.Name : NominalKind.Particle);
        var plurals = BrokenPlurals.All;
        var withPlural = plurals.Select(p => KeyLetters.Of(p.Singular)).ToHashSet();
        foreach (var row in LexiconFile.Read(Feminines))
        {
            AddSingular(row["masculine"], NominalKind.Adjective);
            all.TryAdd(KeyLetters.Of(row["feminine"]), all[KeyLetters.Of(row["masculine"])] with { Kind = NominalKind.Feminine });
        }
        foreach (var row in LexiconFile.Read(Nouns))
            AddSingular(row["lemma"], row["kind"] switch
            {
                "feminine" => NominalKind.Feminine,
                "masculine" => NominalKind.Masculine,
                "adjective" => NominalKind.Adjective,
                var other => throw new LexiconException($"{Nouns}:{row.Line}: no kind '{other}'"),
            });
        foreach (var plural in plurals) AddSingular(plural.Singular, KindOf(plural));
        foreach (var plural in plurals)
        {
            string spelling = KeyLetters.Of(plural.Plural);
            var singular = all[KeyLetters.Of(plural.Singular)];
            var entry = singular with { Kind = NominalKind.BrokenPlural };
            all.TryAdd(spelling, entry);
            // مبانٍ: without article and in construct with nothing, the yeh of a defective plural is not written.
            if (spelling.Length >= 5 && spelling[^1] == Letters.Yeh && plural.Plural[^2] == '\u0650') all.TryAdd(spelling[..^1], entry);
        }
        AddCommonWords();
        return all.ToFrozenDictionary();

        // Words that are known only as such; what kind they are is read off their shape.
        void AddCommonWords()
        {
            var rows = LexiconFile.Read(CommonWords).Where(r => r["class"] is not "verb").ToList();
            var spellings = rows.Select(r => KeyLetters.Of(r["word"])).ToHashSet();
            foreach (var row in rows)
            {
                string word = row["word"], spelling = KeyLetters.Of(word);
                if (all.ContainsKey(spelling)) continue;
                if (row["class"] == "name") AddUninflected(word, NominalKind.Name);
                else if (IsInflected(spelling)) continue;
                else if (row["class"] is "particle" or "governor") AddUninflected(word, NominalKind.Particle);
                else if (BrokenPlurals.Guess(spelling, all) is { } singular) all.Add(spelling, singular with { Kind = NominalKind.BrokenPlural });
                else AddSingular(word, KindByShape(spelling, spellings));
            }

            // An inflected form of a word that is there: its ending is read by rule, so that it keeps that word's key.
            bool IsInflected(string spelling)
            {
                if (spelling.Length < 4) return false;
                if (spelling[^1] is Letters.Heh or Letters.Alef) return all.TryGetValue(spelling[..^1], out var stem) && stem.Kind == NominalKind.Adjective;
                if (spelling.Length < 5 || !(spelling.EndsWith("ات", StringComparison.Ordinal) || spelling.EndsWith("ون", StringComparison.Ordinal)
                    || spelling.EndsWith("ين", StringComparison.Ordinal) || spelling.EndsWith("ان", StringComparison.Ordinal))) return false;
                string bare = spelling[..^2];
                return IsWord(bare) || IsWord(bare + Letters.Heh);
            }

            bool IsWord(string spelling) => spellings.Contains(spelling) || all.TryGetValue(spelling, out var known) && known.Kind <= NominalKind.Adjective;
        }

        void AddUninflected(string form, NominalKind kind)
        {
            string spelling = KeyLetters.Of(form);
            // A name with the article is filed without it: السودان with سودان.
            bool article = kind == NominalKind.Name && spelling.Length > 4 && form.StartsWith("ال", StringComparison.Ordinal);
            if (article) spelling = spelling[2..];
            var entry = new Nominal(form, Key(form, spelling), kind, HasPlural: false);
            all.TryAdd(spelling, entry);
            if (article) all.TryAdd("ال" + spelling, entry);
        }

        void AddSingular(string lemma, NominalKind kind)
        {
            bool defective = lemma[^1] == TanwinKasr;
            string spelling = KeyLetters.Of(lemma), key = defective ? spelling + Letters.Yeh : spelling;
            var entry = new Nominal(Marks.Remove(lemma), Key(lemma, key), kind, withPlural.Contains(spelling));
            all.TryAdd(key, entry);
            if (defective) all.TryAdd(spelling, entry);
        }
    }

    // A key keeps its teh marbuta, so that كتابة is not taken for his book; words are looked up without the difference.
    static string Key(string lemma, string spelling) => lemma[^1] == Letters.TehMarbuta ? spelling[..^1] + Letters.TehMarbuta : spelling;

    // Nisbas and participles take the feminine ending, unless the word with teh marbuta is a word of its own.
    static NominalKind KindByShape(string spelling, HashSet<string> all) =>
        spelling[^1] == Letters.Heh ? NominalKind.Feminine
        : (spelling[^1] == Letters.Yeh || spelling[0] == '\u0645' && spelling.Length >= 4 || spelling.Length == 4 && (spelling[2] == Letters.Yeh || spelling[1] == Letters.Alef))
            && !all.Contains(spelling + Letters.Heh) ? NominalKind.Adjective
        : NominalKind.Masculine;

    static NominalKind KindOf(BrokenPlural plural) =>
        plural.Singular[^1] == Letters.TehMarbuta ? NominalKind.Feminine
        : plural.Pattern == BrokenPluralPattern.NisbaBase || plural.Singular.EndsWith("\u064A\u0651", StringComparison.Ordinal) ? NominalKind.Adjective
        // What makes فُعَلاء, أَفْعِلاء, فُعّال and فُعاة names people and their qualities, which take the feminine ending.
        : plural.Pattern is BrokenPluralPattern.Fucalaa or BrokenPluralPattern.Afcilaa or BrokenPluralPattern.Fuccaal or BrokenPluralPattern.Fucaat
            or BrokenPluralPattern.Faclaa or BrokenPluralPattern.Facala ? NominalKind.Adjective
        : NominalKind.Masculine;
}
