using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Isnad.Arabic;

/// <summary>A word read as a form of a reporting verb.</summary>
/// <param name="Proclitics">What is joined before it: و, ف, س, ل …</param>
/// <param name="Ambiguous">The same letters are a frequent word of another kind (بين, عد, رد): ask for more evidence.</param>
public readonly record struct VerbReading(ReportingVerb Verb, VerbFeatures Features, Proclitics Proclitics, bool Ambiguous);

/// <summary>Finds reporting verbs in words, whatever is joined to them.</summary>
public static class ReportingVerbs
{
    readonly record struct Entry(ReportingVerb Verb, VerbFeatures Features, FormUse Use);

    // Longest first, so that هما is not read as ما after ه.
    static readonly string[] Enclitics = ["هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"];

    static readonly FrozenDictionary<string, Entry[]> Forms = Build();
    static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> FormSpans = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string> Homographs = LexiconFile.Read("lexicon/verb-homographs.tsv").Select(r => Fold.ForNames(r["form"])).ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HomographSpans = Homographs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The readings of a word, the least stripped first; the array belongs to the word and is made once.</summary>
    public static ImmutableArray<VerbReading> Lookup(Word word) => word.Verbs;

    /// <summary>The readings of a form without proclitics, folded for names.</summary>
    public static ImmutableArray<VerbReading> Lookup(string stem)
    {
        var found = ImmutableArray.CreateBuilder<VerbReading>();
        Add(found, stem, Proclitics.None, certain: true);
        return found.ToImmutable();
    }

    internal static ImmutableArray<VerbReading> Analyse(Word word)
    {
        ImmutableArray<VerbReading>.Builder? found = null;
        foreach (var reading in word.Readings)
        {
            // A first letter that can be a radical is rather one: وعد is less likely و and عد.
            bool certain = reading.Proclitics == Proclitics.None || found is null || found.Count == 0 || !found[0].Features.IsFinite;
            Add(found ??= ImmutableArray.CreateBuilder<VerbReading>(), reading.Stem, reading.Proclitics, certain);
        }
        return found is null ? [] : found.ToImmutable();
    }

    static void Add(ImmutableArray<VerbReading>.Builder found, string stem, Proclitics proclitics, bool certain)
    {
        AddForms(found, stem, "", proclitics, certain);
        foreach (string enclitic in Enclitics)
            if (stem.Length > enclitic.Length + 1 && stem.EndsWith(enclitic, StringComparison.Ordinal))
                AddForms(found, stem.AsSpan(0, stem.Length - enclitic.Length), enclitic, proclitics, certain);
    }

    static void AddForms(ImmutableArray<VerbReading>.Builder found, ReadOnlySpan<char> form, string enclitic, Proclitics proclitics, bool certain)
    {
        if (!FormSpans.TryGetValue(form, out var entries)) return;
        foreach (var entry in entries)
            if (Joins(entry, enclitic) && Joins(entry.Features, proclitics))
                found.Add(new(entry.Verb, entry.Features with { Enclitic = enclitic }, proclitics, !certain || IsHomograph(form, entry.Features)));
    }

    // The imperative is rare in news; the first person of four letters looks like an elative or a past of form IV: أفضل, أشهر, أحدث.
    static bool IsHomograph(ReadOnlySpan<char> form, VerbFeatures features) =>
        features.Aspect == VerbAspect.Imperative
        || features is { Aspect: VerbAspect.Present, Person: GrammaticalPerson.First, Number: GrammaticalNumber.Singular } && form.Length <= 4
        || HomographSpans.Contains(form);

    static bool Joins(Entry entry, string enclitic) => enclitic switch
    {
        "" => (entry.Use & FormUse.Free) != 0,
        "ي" => !entry.Features.IsFinite && (entry.Use & FormUse.BeforeEnclitic) != 0,
        "ني" => entry.Features.IsFinite && (entry.Use & FormUse.BeforeEnclitic) != 0,
        _ => (entry.Use & FormUse.BeforeEnclitic) != 0,
    };

    static bool Joins(VerbFeatures features, Proclitics proclitics)
    {
        const Proclitics and = Proclitics.Wa | Proclitics.Fa;
        var before = proclitics & ~and;
        return features.Aspect switch
        {
            VerbAspect.Past or VerbAspect.Imperative => before == Proclitics.None,
            VerbAspect.Present => before is Proclitics.None or Proclitics.Sa or Proclitics.Li,
            _ => (before & Proclitics.Sa) == 0,
        };
    }

    static FrozenDictionary<string, Entry[]> Build()
    {
        var forms = new Dictionary<string, Entry[]>(1 << 16, StringComparer.Ordinal);
        foreach (var verb in ReportingVerb.All)
            foreach (var (form, features, use) in VerbForms.Of(verb))
            {
                var entry = new Entry(verb, features, use);
                forms[form] = forms.TryGetValue(form, out var others) ? [.. others, entry] : [entry];
            }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
