using System.Collections.Frozen;
using System.Globalization;

namespace Isnad.Arabic;

/// <summary>The part that a word plays in a number.</summary>
enum NumberClass : byte
{
    Zero,
    /// <summary>سالب، ناقص: the number after it is negative.</summary>
    Minus,
    /// <summary>فاصلة between the whole and its decimals.</summary>
    Point,
    /// <summary>جزء، أجزاء: the number after من is the denominator.</summary>
    Part,
    Unit,
    Two,
    /// <summary>أحد، إحدى، اثنا: only with عشر after it, أحد and إحدى also with a ten.</summary>
    Bound,
    /// <summary>عشر, عشرة: ten, and the second word of eleven to nineteen.</summary>
    Ten,
    /// <summary>عشرون to تسعون.</summary>
    Tens,
    Hundred,
    /// <summary>ألف, مليون …: what stands before it is multiplied.</summary>
    Scale,
    Fraction,
    Dozen,
    Ordinal,
    /// <summary>حادي: an ordinal only with عشر or a ten after it.</summary>
    Compound,
}

[Flags]
enum NumberForms : byte
{
    None = 0,
    Dual = 1,
    Plural = 2,
    /// <summary>ألفا: the accusative of one (after a number), or the dual before what it counts.</summary>
    DualOrAccusative = 4,
    /// <summary>ثلاثا, only before a ten: ثلاثا وعشرين.</summary>
    BeforeTens = 8,
    /// <summary>خمس, سبع, تسع, عشر: five, or a fifth.</summary>
    MaybeFraction = 16,
    /// <summary>ثلاثمئة: the hundreds with their number, joined.</summary>
    Joined = 32,
    /// <summary>عشرونات: a ten as a denominator.</summary>
    Denominator = 64,
    /// <summary>أولى: the last letter must be alef maksura, since أولي is another word.</summary>
    AlefMaksura = 128,
}

/// <summary>A form of a number word: its class, the value (of a fraction the fraction), and which form it is.</summary>
sealed record NumberWord(NumberClass Class, decimal Value, NumberForms Form)
{
    internal bool Is(NumberForms form) => (Form & form) != 0;
}

/// <summary>All forms of the words in lexicon/number-words.tsv.</summary>
static class NumberWords
{
    static readonly FrozenDictionary<string, NumberWord> Forms = Build();

    /// <summary>Reads the word as part of a number; و, ف, ب, ل, ك and the article may be joined to it.</summary>
    internal static bool TryRead(Word word, out NumberWord number, out Proclitics proclitics)
    {
        foreach (var reading in word.Readings)
            if (reading.Stem.Length > 1 && (reading.Proclitics & Proclitics.Sa) == 0 && Forms.TryGetValue(reading.Stem, out number!))
            {
                proclitics = reading.Proclitics;
                return true;
            }
        number = null!;
        proclitics = Proclitics.None;
        return false;
    }

    static FrozenDictionary<string, NumberWord> Build()
    {
        var forms = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        var rows = LexiconFile.Read("lexicon/number-words.tsv").Select(row => (
            Lemma: Fold.ForNames(row["lemma"]),
            Class: Enum.Parse<NumberClass>(row["class"], ignoreCase: true),
            Value: decimal.Parse(row["value"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            Other: Fold.ForNames(row["other"]))).OrderBy(row => row.Class).ToList();
        var units = rows.Where(row => row.Class == NumberClass.Unit && row.Value > 2).ToList();
        foreach (var (lemma, kind, value, other) in rows) Inflect(lemma, kind, value, other);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        // The first to come keeps a form that two words share: خمسين is fifty before it is two fifths.
        void Add(string form, NumberClass kind, decimal value, NumberForms which = NumberForms.None)
        {
            if (form.Length == 0) return;
            forms.TryAdd(form, new(kind, value, which));
            if (form[^1] == Letters.TehMarbuta) forms.TryAdd(form[..^1] + Letters.Heh, new(kind, value, which));
        }

        void AddDual(string stem, NumberClass kind, decimal value)
        {
            Add(stem + "ان", kind, value, NumberForms.Dual);
            Add(stem + "ين", kind, value, NumberForms.Dual);
            Add(stem + "ي", kind, value, NumberForms.Dual);
        }

        void Inflect(string lemma, NumberClass kind, decimal value, string other)
        {
            string stem = lemma[^1] == Letters.TehMarbuta ? lemma[..^1] : lemma;
            switch (kind)
            {
                case NumberClass.Unit when value == 1:
                    Add(lemma, kind, 1);
                    Add(lemma + Letters.TehMarbuta, kind, 1);
                    Add(lemma + Letters.Alef, kind, 1);
                    break;
                case NumberClass.Unit:
                    Add(lemma, kind, value);
                    foreach (string bare in Bare(stem)) Add(bare, kind, value, value is 5 or 7 or 9 ? NumberForms.MaybeFraction : NumberForms.None);
                    Add(stem + Letters.Alef, kind, value, NumberForms.BeforeTens);
                    break;
                case NumberClass.Two:
                    string two = stem[..^2];
                    foreach (string gender in new[] { two, two + "ت", two[1..] + "ت" })
                    {
                        Add(gender + "ان", kind, 2);
                        Add(gender + "ين", kind, 2);
                        Add(gender + "ا", NumberClass.Bound, 2);
                        Add(gender + "ي", NumberClass.Bound, 2);
                    }
                    break;
                case NumberClass.Bound:
                    Add(lemma, kind, value);
                    Add(other, kind, value);
                    break;
                case NumberClass.Ten:
                    Add(lemma, kind, value);
                    Add(stem, kind, value, NumberForms.MaybeFraction);
                    break;
                case NumberClass.Tens:
                    Add(lemma, kind, value);
                    Add(lemma[..^2] + "ين", kind, value);
                    Add(lemma + "ات", kind, value, NumberForms.Denominator);
                    Add(lemma[..^2] + "ينات", kind, value, NumberForms.Denominator);
                    break;
                case NumberClass.Hundred:
                    Add(lemma, kind, value);
                    Add(other, kind, value, NumberForms.Plural);
                    AddDual(stem + "ت", kind, 2 * value);
                    Add(stem + "تا", kind, 2 * value, NumberForms.Dual);
                    foreach (var unit in units)
                        foreach (string bare in Bare(unit.Lemma[..^1])) Add(bare + lemma, kind, unit.Value * value, NumberForms.Joined);
                    break;
                case NumberClass.Scale:
                    Add(lemma, kind, value);
                    Add(lemma + Letters.Alef, kind, value, NumberForms.DualOrAccusative);
                    AddDual(lemma, kind, 2 * value);
                    Add(other, kind, value, NumberForms.Plural);
                    break;
                case NumberClass.Fraction:
                    Add(lemma, kind, 1 / value);
                    Add(other, kind, 1 / value, NumberForms.Plural);
                    if (value > 2) AddDual(lemma, kind, 2 / value);
                    if (value is 3 or 4) Add(lemma + Letters.Alef, kind, 2 / value, NumberForms.Dual);
                    break;
                case NumberClass.Dozen:
                    Add(lemma, kind, value);
                    Add(other, kind, value, NumberForms.Plural);
                    AddDual(lemma == stem ? stem : stem + "ت", kind, 2 * value);
                    break;
                case NumberClass.Ordinal or NumberClass.Compound:
                    Add(lemma, kind, value);
                    if (other.Length == 0) Add(lemma + Letters.TehMarbuta, kind, value);
                    else Add(other, kind, value, other[^1] == Letters.Yeh ? NumberForms.AlefMaksura : NumberForms.None);
                    break;
                default:
                    Add(lemma, kind, value);
                    if (other.Length > 0) Add(other, kind, value, NumberForms.Plural);
                    break;
            }
        }

        // ثماني loses its yeh as well: ثمان سنوات, ثمانمئة.
        static IEnumerable<string> Bare(string stem) => stem[^1] == Letters.Yeh ? [stem, stem[..^1]] : [stem];
    }
}
