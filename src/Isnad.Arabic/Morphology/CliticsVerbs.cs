namespace Isnad.Arabic;

/// <summary>Which words can be forms of the lexicon's verbs: judged by stems, without vowels.</summary>
/// <remarks>Conjugation proper needs a verb's form and vowels; to tell clitics from letters, the consonants that a stem keeps are enough.</remarks>
sealed class CliticsVerbs
{
    readonly HashSet<string> _past = [], _hollow = [], _defective = [], _imperfect = [];
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pastSpans, _hollowSpans, _defectiveSpans, _imperfectSpans;

    internal CliticsVerbs()
    {
        _pastSpans = _past.GetAlternateLookup<ReadOnlySpan<char>>();
        _hollowSpans = _hollow.GetAlternateLookup<ReadOnlySpan<char>>();
        _defectiveSpans = _defective.GetAlternateLookup<ReadOnlySpan<char>>();
        _imperfectSpans = _imperfect.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="verb">The past, third person masculine singular, folded for names.</param>
    internal void Add(string verb)
    {
        AddPast(verb);
        AddImperfect(verb);
    }

    void AddPast(string verb)
    {
        _past.Add(verb);
        // دعا and بنى lose their last letter before ت and وا; قال and أراد the middle one before endings that open with a consonant.
        if (verb[^1] is Letters.Alef or Letters.Yeh) _defective.Add(verb[..^1]);
        if (verb.Length > 2 && verb[^2] == Letters.Alef) _hollow.Add(verb[..^2] + verb[^1]);
    }

    void AddImperfect(string verb)
    {
        string stem = verb[0] == Letters.Alef && verb.Length > 3 ? verb[1..] : verb;
        _imperfect.Add(stem);
        if (stem.Length > 2 && stem[^2] == Letters.Alef)
        {
            // Hollow: يقول, يبيع, ينام, يريد, يستطيع, and short ones in the jussive.
            _imperfect.Add(stem[..^2] + Letters.Waw + stem[^1]);
            _imperfect.Add(stem[..^2] + Letters.Yeh + stem[^1]);
            _imperfect.Add(stem[..^2] + stem[^1]);
        }
        if (stem[^1] is Letters.Alef or Letters.Yeh)
        {
            _imperfect.Add(stem[..^1] + Letters.Waw);
            _imperfect.Add(stem[..^1] + Letters.Yeh);
            _imperfect.Add(stem[..^1]);
        }
        if (verb.Length == 3 && verb[0] == Letters.Waw) _imperfect.Add(verb[1..]);
        if (verb.Length == 3 && verb[0] == Letters.Alef) _imperfect.Add(Letters.WawHamza + verb[1..]);
        if (verb == "راي") _imperfect.Add("ري");
        if (verb[^1] == Letters.Alef && verb.Length > 3) _imperfect.Add(stem[..^1] + Letters.YehHamza);
    }

    static readonly string[] PastEndings = ["ت", "وا", "نا", "تا", "ن", "تم"];
    static readonly string[] PastEndingsBeforePronoun = ["ت", "و", "نا", "ا", "تا", "تمو"];
    static readonly string[] ImperfectEndings = ["ون", "ين", "ان", "وا", "ا", "ن", "ي"];
    static readonly string[] ImperfectEndingsBeforePronoun = ["ون", "و", "ان", "ا", "ين", "ن"];

    internal bool IsPast(ReadOnlySpan<char> word, bool beforePronoun)
    {
        if (_pastSpans.Contains(word)) return true;
        foreach (string ending in beforePronoun ? PastEndingsBeforePronoun : PastEndings)
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (_pastSpans.Contains(stem)) return true;
            if (ending[0] is Letters.Teh or Letters.Noon && _hollowSpans.Contains(stem)) return true;
            if (ending[0] is Letters.Teh or Letters.Waw && _defectiveSpans.Contains(stem)) return true;
        }
        return beforePronoun && EndsInYeh(word, _pastSpans);
    }

    internal bool IsImperfect(ReadOnlySpan<char> word, bool beforePronoun)
    {
        if (word.Length < 3 || word[0] is not (Letters.Yeh or Letters.Teh or Letters.Noon or Letters.Alef)) return false;
        var stem = word[1..];
        // أ and ن take no ending, and two letters after them (انه, نكل) are hardly ever the short form of a weak verb.
        if (stem.Length < 3 && word[0] is Letters.Alef or Letters.Noon) return false;
        if (_imperfectSpans.Contains(stem)) return true;
        if (word[0] is Letters.Alef or Letters.Noon) return beforePronoun && EndsInYeh(stem, _imperfectSpans);
        foreach (string ending in beforePronoun ? ImperfectEndingsBeforePronoun : ImperfectEndings)
            if (stem.Length > ending.Length + 1 && stem.EndsWith(ending, StringComparison.Ordinal) && _imperfectSpans.Contains(stem[..^ending.Length])) return true;
        return beforePronoun && EndsInYeh(stem, _imperfectSpans);
    }

    // أعطاه from أعطى, يراه from يرى.
    static bool EndsInYeh(ReadOnlySpan<char> word, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems)
    {
        if (word.Length is < 2 or > 30 || word[^1] != Letters.Alef) return false;
        Span<char> stem = stackalloc char[word.Length];
        word.CopyTo(stem);
        stem[^1] = Letters.Yeh;
        return stems.Contains(stem);
    }
}
