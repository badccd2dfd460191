namespace Isnad.Arabic;

/// <summary>The verb that a form belongs to, judged by stems without vowels, for the verbs of lexicon/words.tsv.</summary>
/// <remarks>
/// Written without vowels يعلم is of علم and of أعلم: the verb whose past has the same letters is meant more often, so it comes first.
/// </remarks>
static class CommonVerbs
{
    const string File = "lexicon/words.tsv";

    static readonly Dictionary<string, string> Past = [], Hollow = [], Defective = [], Imperfect = [];
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PastBy = Past.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> HollowBy = Hollow.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> DefectiveBy = Defective.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ImperfectBy = Imperfect.GetAlternateLookup<ReadOnlySpan<char>>();

    static CommonVerbs()
    {
        // Short verbs first: قال before أقال has the stem قول. Stems that keep the past's letters come before those that lose some.
        string[] lemmas = [.. LexiconFile.Read(File).Where(r => r["class"] == "verb").Select(r => r["word"])
            .Concat(ReportingVerb.All.Select(v => v.Bare)).OrderBy(v => v.Length)];
        foreach (string lemma in lemmas) AddPast(KeyLetters.Of(lemma), lemma);
        foreach (string lemma in lemmas) Imperfect.TryAdd(Stem(KeyLetters.Of(lemma)), lemma);
        foreach (string lemma in lemmas) AddWeakImperfect(KeyLetters.Of(lemma), lemma);
    }

    // أعلن, انطلق and استعاد lose their alef after the prefix; with three letters the alef is of the root (أخذ).
    static string Stem(string past) => past[0] == Letters.Alef && past.Length > 3 ? past[1..] : past;

    static void AddPast(string past, string lemma)
    {
        Past.TryAdd(past, lemma);
        if (past[^1] is Letters.Alef or Letters.Yeh) Defective.TryAdd(past[..^1], lemma);
        if (past.Length <= 2 || past[^2] != Letters.Alef) return;
        Hollow.TryAdd(past[..^2] + past[^1], lemma);
        // The passive: قيل, أضيف.
        Past.TryAdd(past[..^2] + Letters.Yeh + past[^1], lemma);
    }

    static void AddWeakImperfect(string past, string lemma)
    {
        string stem = Stem(past);
        if (stem.Length > 2 && stem[^2] == Letters.Alef)
        {
            Imperfect.TryAdd(stem[..^2] + Letters.Waw + stem[^1], lemma);
            Imperfect.TryAdd(stem[..^2] + Letters.Yeh + stem[^1], lemma);
            Imperfect.TryAdd(stem[..^2] + stem[^1], lemma);
        }
        if (stem[^1] is Letters.Alef or Letters.Yeh)
        {
            Imperfect.TryAdd(stem[..^1] + Letters.Waw, lemma);
            Imperfect.TryAdd(stem[..^1] + Letters.Yeh, lemma);
            if (stem.Length > 3) Imperfect.TryAdd(stem[..^1], lemma);
        }
        if (past.Length == 3 && past[0] == Letters.Waw) Imperfect.TryAdd(past[1..], lemma);
        // أوقف, يوقف keep their waw; أكل, يؤكل have hamza in its own seat.
        if (past.Length == 3 && past[0] == Letters.Alef) Imperfect.TryAdd(Letters.Hamza + past[1..], lemma);
    }

    static readonly string[] PastEndings = ["ت", "وا", "نا", "تا", "ا", "ن", "تم"];
    static readonly string[] ImperfectEndings = ["ون", "ين", "ان", "وا", "ا", "ن", "ي"];
    static readonly string[] BeforePronoun = ["ت", "و", "نا", "ا", "تا", "ون"];
    static readonly string[] Pronouns = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ني"];

    /// <summary>The lemma, where the word can hardly be anything but a verb: a past or imperfect without clitics.</summary>
    /// <param name="word">In key letters.</param>
    internal static string? Plain(ReadOnlySpan<char> word)
    {
        if (PastBy.TryGetValue(word, out string? lemma)) return lemma;
        if (word.EndsWith("ت", StringComparison.Ordinal) || word.EndsWith("وا", StringComparison.Ordinal))
            if (OfPast(word, PastEndings) is { } past) return past;
        if (word[0] == Letters.Yeh) return OfImperfect(word, ImperfectEndings);
        return word.Length >= (word[0] == Letters.Teh ? 3 : 4) && IsPrefix(word[0]) && ImperfectBy.TryGetValue(word[1..], out lemma) ? lemma : null;
    }

    /// <summary>Whether this stem with a prefix of the imperfect is a form of the verb before all others.</summary>
    internal static bool IsImperfectStemOf(string stem, string lemma) => Imperfect.TryGetValue(stem, out string? first) && first == lemma;

    /// <summary>The lemma of a form with whatever may stand before and after it.</summary>
    internal static string? WithClitics(ReadOnlySpan<char> word)
    {
        if (Form(word, bare: true) is { } lemma) return lemma;
        foreach (string pronoun in Pronouns)
            if (word.Length >= pronoun.Length + 3 && word.EndsWith(pronoun, StringComparison.Ordinal) && Form(word[..^pronoun.Length], bare: false) is { } found) return found;
        return word.Length >= 4 && word[0] switch
        {
            Letters.Waw or Letters.Feh => true,
            // سيفعل, لتفعل
            '\u0633' or Letters.Lam => IsPrefix(word[1]),
            _ => false,
        } ? WithClitics(word[1..]) : null;
    }

    static string? Form(ReadOnlySpan<char> word, bool bare) =>
        OfPast(word, bare ? PastEndings : BeforePronoun) ?? (word.Length >= 3 && IsPrefix(word[0]) ? OfImperfect(word, bare ? ImperfectEndings : BeforePronoun) : null);

    static bool IsPrefix(char c) => c is Letters.Yeh or Letters.Teh or Letters.Noon or Letters.Alef;

    static string? OfPast(ReadOnlySpan<char> word, string[] endings)
    {
        if (PastBy.TryGetValue(word, out string? lemma)) return lemma;
        foreach (string ending in endings)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (PastBy.TryGetValue(stem, out lemma)) return lemma;
            if (ending[0] is Letters.Teh or Letters.Waw && DefectiveBy.TryGetValue(stem, out lemma)) return lemma;
            if (ending[0] is Letters.Teh or Letters.Noon && HollowBy.TryGetValue(stem, out lemma)) return lemma;
        }
        return null;
    }

    static string? OfImperfect(ReadOnlySpan<char> word, string[] endings)
    {
        var stem = word[1..];
        if (stem.Length >= 2 && ImperfectBy.TryGetValue(stem, out string? lemma)) return lemma;
        foreach (string ending in endings)
            if (stem.Length >= ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal) && ImperfectBy.TryGetValue(stem[..^ending.Length], out lemma))
                return lemma;
        return null;
    }
}
