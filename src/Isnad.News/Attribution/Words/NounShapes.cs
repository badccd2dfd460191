using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>What the letters of a word alone tell of it.</summary>
[Flags]
enum NounShape : byte
{
    None = 0,
    /// <summary>The article stands before it.</summary>
    Definite = 1,
    /// <summary>Ends in a relative ي or ية: الأميركي.</summary>
    Nisba = 2,
    /// <summary>Has the pattern of a verbal noun, or is listed as one: استعداد, تأجيل, حرص.</summary>
    VerbalNoun = 4,
    /// <summary>ل is joined before it.</summary>
    Li = 8,
    /// <summary>ب is joined before it.</summary>
    Ba = 16,
    /// <summary>و is joined before it, or is its first letter.</summary>
    Wa = 32,
    /// <summary>Ends in teh marbuta.</summary>
    Feminine = 64,
    /// <summary>Looks like a verb of the present tense.</summary>
    Present = 128,
}

/// <summary>Tells nouns apart by their pattern.</summary>
static class NounShapes
{
    const string File = "lexicon/content-nouns.tsv";

    static readonly ILookup<string, string> ByClass = LexiconFile.Read(File).ToLookup(r => r["class"], r => Fold.ForNames(r["noun"]), StringComparer.Ordinal);
    static readonly FrozenSet<string> Listed = ByClass["content"].ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Not = ByClass["name"].ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Feelings = ByClass["feeling"].ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Qualifiers = ByClass["qualifier"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>شكره, سعادتها: what is expressed but not said.</summary>
    internal static bool IsFeeling(Word word)
    {
        foreach (var reading in word.Readings)
        {
            if (Feelings.Contains(reading.Stem)) return true;
            foreach (string pronoun in Pronouns)
                if (reading.Stem.Length > pronoun.Length + 2 && reading.Stem.EndsWith(pronoun, StringComparison.Ordinal)
                    && reading.Stem[..^pronoun.Length] is var bare && (Feelings.Contains(bare) || (bare[^1] == 'ت' && Feelings.Contains(string.Concat(bare.AsSpan(0, bare.Length - 1), "ة"))))) return true;
        }
        return false;
    }

    /// <summary>عام, سابق: an adjective of titles, no part of a name.</summary>
    internal static bool IsQualifier(string folded) => Qualifiers.Contains(folded);

    static readonly string[] Pronouns = ["هما", "ها", "هم", "نا", "ه"];

    internal static (NounShape, Proclitics) Of(Word word)
    {
        var shape = NounShape.None;
        var before = Proclitics.None;
        string w = word.Folded;
        string stem = w;
        if (w.Length > 3)
        {
            int i = 0;
            if (w[0] is Letters.Waw or '\u0641' && Article(w, 1) >= 0) i = 1;
            int article = Article(w, i);
            if (article >= 0)
            {
                shape |= NounShape.Definite;
                stem = w[article..];
                if (article - i == 3) before |= w[i] == Letters.Beh ? Proclitics.Ba : Proclitics.Ka;
                else if (w[i] == Letters.Lam) before |= Proclitics.Li;
                if (before == Proclitics.Ba) shape |= NounShape.Ba;
                if (before == Proclitics.Li) shape |= NounShape.Li;
            }
            if (w[0] == Letters.Waw) shape |= NounShape.Wa;
        }
        if (stem.Length > 3 && stem[^1] == Letters.Yeh) shape |= NounShape.Nisba;
        if (stem.Length > 4 && stem[^1] == Letters.TehMarbuta)
        {
            shape |= NounShape.Feminine;
            if (stem[^2] == Letters.Yeh) shape |= NounShape.Nisba;
        }
        if ((shape & NounShape.Definite) != 0) return (shape, before);

        if (IsVerbalNoun(w)) shape |= NounShape.VerbalNoun;
        else foreach (var reading in word.Readings)
            {
                if (reading.Proclitics is Proclitics.None or >= Proclitics.Sa || !IsVerbalNoun(reading.Stem)) continue;
                shape |= NounShape.VerbalNoun;
                before = reading.Proclitics;
                if ((before & Proclitics.Ba) != 0) shape |= NounShape.Ba;
                if ((before & Proclitics.Li) != 0) shape |= NounShape.Li;
                break;
            }
        if ((shape & NounShape.VerbalNoun) == 0 && w.Length > 3 && w[0] is Letters.Yeh) shape |= NounShape.Present;
        return (shape, before);
    }

    /// <summary>Where the word goes on after an article that starts at <paramref name="i"/>, with ب or ك before it or melted with ل; -1 where there is none.</summary>
    static int Article(string w, int i)
    {
        if (w.Length < i + 4) return -1;
        if (w[i] == Letters.Alef && w[i + 1] == Letters.Lam) return i + 2;
        if (w[i] == Letters.Lam && w[i + 1] == Letters.Lam) return i + 2;
        return w[i] is Letters.Beh or Letters.Kaf && w[i + 1] == Letters.Alef && w[i + 2] == Letters.Lam && w.Length > i + 4 ? i + 3 : -1;
    }

    internal static bool IsVerbalNoun(string stem)
    {
        if (Pattern(stem)) return true;
        foreach (string pronoun in Pronouns)
        {
            if (stem.Length < pronoun.Length + 3 || !stem.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            string bare = stem[..^pronoun.Length];
            if (Pattern(bare) || (bare[^1] == 'ت' && Pattern(string.Concat(bare.AsSpan(0, bare.Length - 1), "ة")))) return true;
        }
        return false;
    }

    static bool Pattern(string w)
    {
        if (Listed.Contains(w)) return true;
        if (Not.Contains(w)) return false;
        return w.Length switch
        {
            // استفعال, and استفعالة of hollow roots.
            7 when w.StartsWith("است", StringComparison.Ordinal) => w[5] == Letters.Alef || w[^1] == Letters.TehMarbuta,
            // افتعال, انفعال.
            6 when w[0] == Letters.Alef && w[4] == Letters.Alef => w[1] == 'ن' || w[2] is 'ت' or 'ط' or 'د',
            // استفعال of weak roots; مفاعلة.
            6 when w[0] == 'م' && w[2] == Letters.Alef => w[^1] == Letters.TehMarbuta,
            // تفعيل, تفاعل, تفعلة.
            5 when w[0] == 'ت' => w[3] == Letters.Yeh || w[2] == Letters.Alef || w[^1] == Letters.TehMarbuta,
            // إفالة of hollow roots.
            5 when w[0] == Letters.Alef && w[2] == Letters.Alef && w[^1] == Letters.TehMarbuta => true,
            // إفعال, where no plural of the pattern أفعال is listed as a name.
            5 when w[0] == Letters.Alef && w[3] == Letters.Alef => w[1] != Letters.Lam,
            _ => false,
        };
    }
}
