using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>What a noun that heads a speaker's name stands for.</summary>
enum NounKind : byte
{
    Person,
    /// <summary>Stands before a name or a role: الدكتور, سمو.</summary>
    Honorific,
    Group,
    Organization,
    Document,
    /// <summary>مصدر, شهود: somebody who is not named.</summary>
    Source,
}

enum Count : byte { Unknown, Singular, Dual, Plural }

/// <summary>A noun of lexicon/speaker-nouns.tsv in one of its forms.</summary>
/// <param name="Lemma">The row's id: the same for الوزير and وزيرة.</param>
/// <param name="Before">The letters joined before it.</param>
/// <param name="Possessed">A pronoun is joined to it: محدثنا.</param>
sealed record NounForm(string Lemma, NounKind Kind, Gender Gender, Count Number, Proclitics Before = Proclitics.None, bool Possessed = false)
{
    internal bool Definite => (Before & Proclitics.Al) != 0;

    /// <summary>No preposition is joined before it, so that it can be a subject.</summary>
    internal bool Free => (Before & (Proclitics.Ba | Proclitics.Li | Proclitics.Ka)) == 0;
}

/// <summary>The nouns that head the name of who speaks, in all their forms.</summary>
static class SpeakerNouns
{
    const string File = "lexicon/speaker-nouns.tsv";

    static readonly FrozenDictionary<string, NounForm> ByForm = Build();

    /// <summary>Possessive pronouns, longest first.</summary>
    static readonly string[] Pronouns = ["هما", "ها", "هم", "نا", "كم", "ه", "ي"];

    internal static NounForm? Of(Word word)
    {
        NounForm? attached = null;
        foreach (var reading in word.Readings)
        {
            if ((reading.Proclitics & Proclitics.Sa) != 0 || Find(reading.Stem, (reading.Proclitics & Proclitics.Al) != 0) is not { } form) continue;
            form = form with { Before = reading.Proclitics };
            // A reading without a preposition wins: بيان is no ب + يان, and لاعب no ل + اعب.
            if (form.Free) return form;
            attached ??= form;
        }
        return attached;
    }

    /// <summary>A noun of people in the accusative: مشتبها.</summary>
    internal static bool IsAccusative(string folded) => folded.Length > 4 && folded[^1] == Letters.Alef && ByForm.TryGetValue(folded[..^1], out var form) && form.Kind == NounKind.Person;

    static NounForm? Find(string stem, bool definite)
    {
        if (ByForm.TryGetValue(stem, out var form)) return form;
        if (definite || stem.Length < 4) return null;
        foreach (string pronoun in Pronouns)
        {
            if (stem.Length < pronoun.Length + 3 || !stem.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            string bare = stem[..^pronoun.Length];
            // Teh marbuta opens before a pronoun: زوجته.
            if (ByForm.TryGetValue(bare, out form) || (bare[^1] == 'ت' && ByForm.TryGetValue(string.Concat(bare.AsSpan(0, bare.Length - 1), "ة"), out form)))
                return form with { Possessed = true };
        }
        return null;
    }

    static FrozenDictionary<string, NounForm> Build()
    {
        var forms = new Dictionary<string, NounForm>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read(File))
        {
            if (!Enum.TryParse(row["kind"], ignoreCase: true, out NounKind kind))
                throw new LexiconException($"{File}:{row.Line}: '{row["kind"]}' is no kind of speaker noun");
            var gender = row["gender"] == "f" ? Gender.Feminine : Gender.Masculine;
            string id = row["id"], noun = Fold.ForNames(row["noun"]), plural = Fold.ForNames(row["plural"]);
            forms[noun] = new(id, kind, gender, Count.Singular);
            // The plural of a thing or body takes a feminine singular verb; that of people a masculine or plural one.
            var many = kind is NounKind.Person or NounKind.Honorific ? NounKind.Group : kind;
            if (plural.Length > 0) forms[plural] = new(id, many, many == NounKind.Group ? Gender.Masculine : Gender.Feminine, Count.Plural);
            if (kind is not (NounKind.Person or NounKind.Honorific)) continue;
            string stem = noun.EndsWith('ة') ? noun[..^1] : noun.EndsWith('ي') && noun.Length == 4 ? noun : noun;
            if (gender == Gender.Masculine)
            {
                forms.TryAdd(stem + "ة", new(id, kind, Gender.Feminine, Count.Singular));
                if (plural.Length == 0)
                {
                    forms.TryAdd(stem + "ون", new(id, many, Gender.Masculine, Count.Plural));
                    forms.TryAdd(stem + "ين", new(id, many, Gender.Masculine, Count.Plural));
                    forms.TryAdd(stem + "و", new(id, many, Gender.Masculine, Count.Plural));
                }
                forms.TryAdd(stem + "ان", new(id, many, Gender.Masculine, Count.Dual));
            }
            forms.TryAdd(stem + "ات", new(id, many, Gender.Feminine, Count.Plural));
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
