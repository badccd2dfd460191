using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>The words of time by their written forms: one look-up a token tells whether it can belong to an expression of time.</summary>
static class TimeLexicon
{
    // What news joins to the front of a noun: a conjunction, then a preposition.
    static readonly (string Letters, Proclitics Of)[] Prefixes =
    [
        ("", Proclitics.None), ("و", Proclitics.Wa), ("ف", Proclitics.Fa), ("ب", Proclitics.Ba), ("ل", Proclitics.Li), ("ك", Proclitics.Ka),
        ("وب", Proclitics.Wa | Proclitics.Ba), ("ول", Proclitics.Wa | Proclitics.Li), ("فب", Proclitics.Fa | Proclitics.Ba), ("فل", Proclitics.Fa | Proclitics.Li),
    ];

    static readonly FrozenDictionary<string, TimeForm> Forms = Build(Rows(), joined: true);

    // Names of places are read as zones only after a clock time, so they stand apart.
    static readonly FrozenDictionary<string, TimeForm> ZoneForms = Build(ZoneRows(), joined: false);

    internal static TimeForm? Find(string folded) => Forms.TryGetValue(folded, out var form) ? form : null;

    internal static bool TryFind(string folded, out TimeForm form) => Forms.TryGetValue(folded, out form);

    internal static TimeForm? FindZone(string folded) => ZoneForms.TryGetValue(folded, out var form) ? form : null;

    static FrozenDictionary<string, TimeForm> Build(IEnumerable<(string Name, TimeLemma Lemma)> rows, bool joined)
    {
        var forms = new Dictionary<string, TimeForm>();
        var first = new Dictionary<string, TimeLemma>();
        foreach (var (name, lemma) in rows)
        {
            var words = name.Split(' ');
            if (words.Length == 1)
            {
                // ربيع is a season, and the start of ربيع الأول.
                if (first.TryGetValue(name, out var start) && !start.Complete) (lemma.Longer, first[name]) = (start.Longer, lemma);
                else first.TryAdd(name, lemma);
                continue;
            }
            if (!first.TryGetValue(words[0], out var head))
                first.Add(words[0], head = new() { Kind = lemma.Kind, Key = words[0], IsHijri = lemma.IsHijri, Complete = false });
            var rest = words[1..];
            (head.Longer ??= []).Add(new(rest, lemma));
            // تشرين أول beside تشرين الأول.
            if (lemma.Kind == TimeWordKind.Month && rest.Length == 1 && rest[0].StartsWith("ال", StringComparison.Ordinal))
                head.Longer.Add(new([rest[0][2..]], lemma));
        }
        foreach (var (name, lemma) in first)
        {
            lemma.Longer?.Sort((a, b) => b.Words.Length - a.Words.Length);
            if (lemma.IsLatin) forms[name] = new(lemma, 0, Proclitics.None);
        }
        // Whole words go before words with something joined to them: لغاية is one word, not ل + غاية.
        foreach (var (name, lemma) in first)
            if (!lemma.IsLatin) forms[name] = new(lemma, 0, Definite(name) ? Proclitics.Al : Proclitics.None);
        foreach (var (name, lemma) in first)
            if (joined && !lemma.IsLatin) Join(forms, name, lemma);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static bool Definite(string name) => name.Length > 4 && name.StartsWith("ال", StringComparison.Ordinal);

    static void Join(Dictionary<string, TimeForm> forms, string name, TimeLemma lemma)
    {
        bool definite = Definite(name);
        string bare = definite ? name[2..] : name;
        foreach (var (letters, of) in Prefixes)
        {
            if (name.Length == 1 || name.Length == 2 && letters is not ("" or "و" or "ف")) continue;
            byte skip = (byte)letters.Length;
            if (!definite) forms.TryAdd(letters + name, new(lemma, skip, of));
            if (letters.EndsWith('ل')) forms.TryAdd(letters + "ل" + bare, new(lemma, skip, of | Proclitics.Al));
            else forms.TryAdd(letters + "ال" + bare, new(lemma, skip, of | Proclitics.Al));
        }
    }

    static IEnumerable<(string Name, TimeLemma Lemma)> Rows()
    {
        foreach (var row in LexiconFile.Read("lexicon/months.tsv"))
            yield return Named(row["name"], key => new() { Kind = TimeWordKind.Month, Key = key, Value = Number(row["month"]), IsHijri = row["calendar"] == "hijri", Alone = row["alone"] == "yes" });
        foreach (var row in LexiconFile.Read("lexicon/weekdays.tsv"))
            yield return Named(row["name"], key => new() { Kind = TimeWordKind.Weekday, Key = key, Value = Number(row["day"]) });
        foreach (var row in LexiconFile.Read("lexicon/time-words.tsv"))
            yield return Named(row["word"], key => TimeWordOf(key, row["kind"], row["value"]));
        foreach (var row in LexiconFile.Read("lexicon/eras.tsv"))
            yield return Named(row["name"], key => new() { Kind = TimeWordKind.Era, Key = key, Era = Enum.Parse<TimeEra>(row["era"], ignoreCase: true) });
    }

    static IEnumerable<(string Name, TimeLemma Lemma)> ZoneRows()
    {
        foreach (var row in LexiconFile.Read("lexicon/zones.tsv"))
            yield return Named(row["name"], key => new() { Kind = TimeWordKind.Zone, Key = key, Zone = row["zone"] });
    }

    static (string, TimeLemma) Named(string name, Func<string, TimeLemma> lemma)
    {
        string key = Fold.ForNames(name);
        return (key, lemma(key));
    }

    static TimeLemma TimeWordOf(string key, string kindName, string value)
    {
        var kind = Enum.Parse<TimeWordKind>(kindName.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return kind switch
        {
            TimeWordKind.Unit or TimeWordKind.LatinUnit => new()
            {
                Kind = kind, Key = key, Unit = Enum.Parse<TimeUnit>(value.Split(' ')[0], ignoreCase: true),
                Count = value.EndsWith("plural", StringComparison.Ordinal) ? 0 : value.EndsWith("dual", StringComparison.Ordinal) ? 2 : 1,
            },
            TimeWordKind.Direction => new() { Kind = kind, Key = key, Direction = value switch { "past" => -1, "future" => 1, _ => 0 } },
            TimeWordKind.Daypart or TimeWordKind.DaypartAdverb => new()
            {
                Kind = kind, Key = key, Meridiem = Enum.Parse<Meridiem>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            },
            _ => new() { Kind = kind, Key = key, Value = Number(value) },
        };
    }

    static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
