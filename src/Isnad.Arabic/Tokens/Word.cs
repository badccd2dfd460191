using System.Collections.Immutable;
using System.Runtime.CompilerServices;

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
    internal Word(string folded, uint hash) => (Folded, Hash) = (folded, hash);

    /// <summary>Of the folded form, for <see cref="Words"/>.</summary>
    internal uint Hash { get; }

    /// <summary>The form folded for names: no marks, one alef, one yeh.</summary>
    public string Folded { get; }

    /// <summary>From the whole word to the most stripped: at least the whole word.</summary>
    public ImmutableArray<Reading> Readings => _readings.IsDefault ? _readings = Proclisis.Readings(Folded) : _readings;
    ImmutableArray<Reading> _readings;

    /// <summary>The form cut into its clitics and what they are joined to, as written but folded: و س يقولون; ل لسلطة. One part where nothing is joined.</summary>
    /// <remarks>Clitics are و ف س ب ل ك and the pronouns; the article and all inflection stay on the word.</remarks>
    public ImmutableArray<string> Parts => _parts.IsDefault ? _parts = Cut() : _parts;
    ImmutableArray<string> _parts;

    /// <summary>The part that clitics are joined to; empty where a pronoun is joined to a preposition (به).</summary>
    public string Stem => Clitics.None ? Folded : Folded[Clitics.Front..^Clitics.Pronoun];

    /// <summary>The pronoun at the end, or the empty string.</summary>
    public string Enclitic => Clitics.Pronoun == 0 ? "" : Folded[^Clitics.Pronoun..];

    internal Clitics Clitics => (_clitics ??= new(Clitics.Of(Folded))).Value;
    StrongBox<Clitics>? _clitics;

    ImmutableArray<string> Cut()
    {
        if (Clitics.None) return [Folded];
        var parts = ImmutableArray.CreateBuilder<string>(4);
        if (Clitics.Conjunction > 0) parts.Add(Folded[..1]);
        if (Clitics.Preposition > 0) parts.Add(Folded[Clitics.Conjunction..Clitics.Front]);
        if (Stem.Length > 0) parts.Add(Stem);
        if (Clitics.Pronoun > 0) parts.Add(Enclitic);
        return parts.ToImmutable();
    }

    /// <summary>The dictionary form, bare, as far as the form alone tells: كتاب for كتبهم.</summary>
    public string Lemma => Lexeme.Lemma;

    /// <summary>See <see cref="SearchKey"/>.</summary>
    public string Key => _key ??= Lexeme.Key;
    string? _key;

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
