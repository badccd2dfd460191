using System.Collections.Immutable;

namespace Isnad.Arabic;

/// <summary>Letters that Arabic writes joined to the front of a word.</summary>
[Flags]
public enum Proclitics : byte
{
    None = 0,
    Wa = 1,
    Fa = 2,
    Ba = 4,
    Li = 8,
    Ka = 16,
    Sa = 32,
    Al = 64,
}

/// <summary>One way to cut a word: the letters joined before it, and what is left, folded for names.</summary>
/// <remarks>Purely orthographic: the lexicon of whoever asks decides which reading exists. للقمة reads as ل + القمة too.</remarks>
public readonly record struct Reading(Proclitics Proclitics, string Stem);

/// <summary>A word form, analysed once and shared by all tokens that are written so.</summary>
public sealed class Word
{
    internal Word(string folded) => (Folded, Readings) = (folded, Proclisis.Readings(folded));

    /// <summary>The form folded for names: no marks, one alef, one yeh.</summary>
    public string Folded { get; }

    /// <summary>From the whole word to the most stripped: at least the whole word.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>The dictionary form, bare, as far as the form alone tells: كتاب for كتبهم.</summary>
    public string Lemma => Lexeme.Lemma;

    /// <summary>See <see cref="SearchKey"/>.</summary>
    public string Key => Lexeme.Key;

    // Computed when first asked for: most words are only tokenized. Losing a race means one more analysis.
    internal Lexeme Lexeme => _lexeme ??= Lemmas.Of(this);
    Lexeme? _lexeme;

    /// <summary>The word read as a form of a reporting verb; empty where it is none.</summary>
    internal ImmutableArray<VerbReading> Verbs => _verbs.IsDefault ? _verbs = ReportingVerbs.Analyse(this) : _verbs;
    ImmutableArray<VerbReading> _verbs;

    /// <summary>What names know of the form.</summary>
    internal NameWord Name => _name ??= NameWord.Of(this);
    NameWord? _name;

    public override string ToString() => Folded;
}

static class Proclisis
{
    // Order of what can stand before a noun or verb: و/ف, then ب/ل/ك or س, then ال; after ل the article loses its alef.
    internal static ImmutableArray<Reading> Readings(string word)
    {
        var readings = ImmutableArray.CreateBuilder<Reading>(4);
        AddPrepositional(readings, Proclitics.None, word);
        if (word.Length > 2 && word[0] is Letters.Waw or Letters.Feh)
            AddPrepositional(readings, word[0] == Letters.Waw ? Proclitics.Wa : Proclitics.Fa, word[1..]);
        return readings.ToImmutable();
    }

    static void AddPrepositional(ImmutableArray<Reading>.Builder readings, Proclitics before, string word)
    {
        AddArticle(readings, before, word);
        if (word.Length < 3) return;
        var preposition = word[0] switch
        {
            Letters.Beh => Proclitics.Ba,
            Letters.Lam => Proclitics.Li,
            Letters.Kaf => Proclitics.Ka,
            '\u0633' => Proclitics.Sa,
            _ => Proclitics.None,
        };
        if (preposition == Proclitics.None) return;
        if (preposition == Proclitics.Li && word[1] == Letters.Lam)
            AddArticle(readings, before | preposition, string.Concat("ال", word.AsSpan(2)));
        AddArticle(readings, before | preposition, word[1..]);
    }

    static void AddArticle(ImmutableArray<Reading>.Builder readings, Proclitics before, string word)
    {
        readings.Add(new(before, word));
        if (word.Length > 3 && word[0] == Letters.Alef && word[1] == Letters.Lam)
            readings.Add(new(before | Proclitics.Al, word[2..]));
    }
}
