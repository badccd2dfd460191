using System.Collections.Frozen;

namespace Isnad.Arabic;

enum UnitKind : byte { Time, Measure, Count, Currency }

/// <summary>A unit or currency: its singular, as newspapers write it.</summary>
sealed record Unit(string Name, UnitKind Kind);

/// <summary>Units and currencies by every form that follows a number.</summary>
static class Units
{
    static readonly FrozenDictionary<string, Unit> Forms;
    // The second word of a unit of two (متر مربع), after the first word's name.
    static readonly FrozenDictionary<string, Unit> Pairs;
    static readonly FrozenDictionary<char, Unit> Symbols;
    static readonly FrozenSet<string> TimeNames;

    static Units()
    {
        var forms = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var pairs = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var symbols = new Dictionary<char, Unit>();
        foreach (var row in LexiconFile.Read("lexicon/units.tsv"))
        {
            var unit = new Unit(Bare.Of(row["lemma"]), Enum.Parse<UnitKind>(row["kind"], ignoreCase: true));
            Add(row, unit);
            foreach (string form in new[] { row["second"], row["short"] }) if (form.Length > 0) forms.TryAdd(Fold.ForNames(form), unit);
        }
        foreach (var row in LexiconFile.Read("lexicon/currencies.tsv"))
        {
            var unit = new Unit(Bare.Of(row["lemma"]), UnitKind.Currency);
            Add(row, unit);
            if (row["code"].Length > 0) forms.TryAdd(Fold.ForNames(row["code"]), unit);
            if (row["symbol"].Length > 0) symbols.TryAdd(row["symbol"][0], unit);
        }
        Forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        Pairs = pairs.ToFrozenDictionary(StringComparer.Ordinal);
        Symbols = symbols.ToFrozenDictionary();
        TimeNames = forms.Values.Where(unit => unit.Kind == UnitKind.Time).Select(unit => unit.Name).ToFrozenSet(StringComparer.Ordinal);

        void Add(LexiconRow row, Unit unit)
        {
            foreach (string column in new[] { "lemma", "plural" })
            {
                string form = Fold.ForNames(row[column]);
                if (form.Length == 0) continue;
                if (form.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space)
                {
                    foreach (string second in Endings(form[(space + 1)..])) pairs.TryAdd(string.Concat(unit.Name.AsSpan(0, unit.Name.IndexOf(' ', StringComparison.Ordinal)), " ", second), unit);
                    continue;
                }
                foreach (string ending in Endings(form)) forms.TryAdd(ending, unit);
            }
        }

        static string[] Endings(string form) => form[^1] == Letters.TehMarbuta ? [form, form[..^1] + Letters.Heh] : form[^1] is Letters.Alef or Letters.Yeh ? [form, form + Letters.Alef] : [form, form + Letters.Alef, form + Letters.TehMarbuta];
    }

    internal static bool TryFind(Word word, out Unit unit) => Forms.TryGetValue(word.Folded, out unit!);

    internal static bool TryFindDefinite(Word word, out Unit unit)
    {
        foreach (var reading in word.Readings)
            if ((reading.Proclitics & Proclitics.Al) != 0 && Forms.TryGetValue(reading.Stem, out unit!)) return true;
        unit = null!;
        return false;
    }

    /// <summary>The unit that the first and the next word make together: درجة مئوية.</summary>
    internal static bool TryPair(Unit first, Word second, out Unit unit) => Pairs.TryGetValue($"{first.Name} {second.Folded}", out unit!);

    internal static bool TrySymbol(char c, out Unit unit) => Symbols.TryGetValue(c, out unit!);

    internal static bool IsUnit(string? name) => name is not null && (name == Percent.Unit || Forms.ContainsKey(Fold.ForNames(name)));

    internal static bool IsTime(string? unit) => unit is not null && TimeNames.Contains(unit);
}

/// <summary>A word as newspapers print it: without marks, tatweel and what is invisible, hamza kept.</summary>
static class Bare
{
    internal static string Of(ReadOnlySpan<char> written)
    {
        Span<char> letters = written.Length <= 64 ? stackalloc char[written.Length] : new char[written.Length];
        int n = 0;
        foreach (char c in written)
            if (!Letters.IsMark(c) && !Letters.IsInvisible(c) && c != Letters.Tatweel) letters[n++] = c;
        return new(letters[..n]);
    }
}
