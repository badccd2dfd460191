namespace Isnad.Arabic;

/// <summary>How a stem ends: in a consonant, or, with a weak last radical, in one of the vowels that its endings merge with.</summary>
enum Rhyme : byte { Sound, A, I, U }

/// <summary>A stem with its radicals, ready for endings.</summary>
/// <param name="BeforeVowel">قال-, ردّ-; without its rhyme where the last radical is weak.</param>
/// <param name="BeforeConsonant">قل-, ردد-.</param>
/// <param name="BeforeNothing">As it stands in the jussive and imperative: قل, ردّ.</param>
/// <param name="Glide">The weak last radical as it shows before endings: دعوا, نفيا.</param>
readonly record struct Stem(string BeforeVowel, string BeforeConsonant, string BeforeNothing, Rhyme Rhyme = Rhyme.Sound, char Glide = '\0');

/// <summary>Puts radicals into patterns and lets the weak ones do what they do.</summary>
sealed class StemMaker
{
    readonly string _root;
    readonly VerbForm _form;
    readonly char _presentVowel;
    readonly string _radicals;
    readonly string _bare;

    internal StemMaker(ReportingVerb verb)
    {
        (_root, _form, _presentVowel, _bare) = (verb.Root, verb.Form, verb.PresentVowel, verb.Bare);
        char first = _root[0];
        Infix = '\u062A';
        // Form VIII: the infix t takes on the emphasis or voice of the first radical; و and ي (and the hamza of أخذ) become t.
        if (_form == VerbForm.VIII)
            (first, Infix) = first switch
            {
                '\u0637' => (first, first),
                '\u0638' => (first, first),
                '\u0635' or '\u0636' => (first, '\u0637'),
                '\u062F' or '\u0630' => ('\u062F', '\u062F'),
                '\u0632' => (first, '\u062F'),
                Letters.Waw or Letters.Yeh => ('\u062A', '\u062A'),
                Letters.Hamza when _root == "\u0621\u062E\u0630" => ('\u062A', '\u062A'),
                _ => (first, Infix),
            };
        _radicals = string.Concat([first], _root.AsSpan(1));
    }

    internal char Infix { get; }

    char Last => _root[^1];
    static bool IsWeak(char c) => c is Letters.Waw or Letters.Yeh;
    internal bool IsDefective => IsWeak(Last);
    // A weak middle radical is firm where it is doubled or follows ā, and beside a weak last one (روى, نوى).
    // Some keep it firm by custom (استجوب), which the lemma shows.
    bool IsHollow => _root.Length == 3 && IsWeak(_root[1]) && _bare[^2] == Letters.Alef && !IsDefective && _form is VerbForm.I or VerbForm.IV or VerbForm.VII or VerbForm.VIII or VerbForm.X;
    bool IsDoubled => _root.Length == 3 && _root[1] == _root[2] && _form is VerbForm.I or VerbForm.IV or VerbForm.VII or VerbForm.VIII or VerbForm.X
        || _form is VerbForm.IX or VerbForm.Q4;

    internal Stem Of(string pattern, bool isPastOfFormI = false)
    {
        pattern = Assimilate(pattern);
        if (IsDefective && Phonemes.IsShort(pattern[^2]))
        {
            string start = Fill(pattern[..^2]);
            var rhyme = pattern[^2] switch { 'a' => Rhyme.A, 'i' => Rhyme.I, _ => Rhyme.U };
            char glide = _form == VerbForm.I && rhyme == Rhyme.A && isPastOfFormI ? Last : Letters.Yeh;
            return new(start, start, start, rhyme, glide);
        }
        if (IsHollow)
        {
            string full = Hollow(pattern);
            string closed = full;
            int v = full.Length - 2;
            if (v > 0 && full[v] is 'A' or 'I' or 'U' && Phonemes.IsConsonant(Fill(full)[^1]))
            {
                char vowel = isPastOfFormI && full[v] == 'A' ? _presentVowel == 'u' ? 'u' : 'i' : Phonemes.Short(full[v]);
                closed = string.Concat(full.AsSpan(0, v), [vowel], full.AsSpan(v + 1));
            }
            return new(Fill(full), Fill(closed), Fill(closed));
        }
        string sound = Fill(pattern);
        return IsDoubled ? new(Contract(sound), sound, sound) : new(sound, sound, sound);
    }

    /// <summary>A participle or verbal noun: one stem, its rhyme where the last radical is weak.</summary>
    internal Stem Nominal(string pattern)
    {
        string end = pattern[^2..];
        if (IsDefective)
        {
            if (end[0] == 'A') return Firm(pattern[..^1] + Letters.Hamza);                                     // إعلاء, ادعاء
            if (pattern == Phonemes.Of("ta12I3")) return Firm(Phonemes.Of("ta12iyap"));                        // تسمية
            if (pattern == Phonemes.Of("mu1A2a3ap")) return Firm(Phonemes.Of("mu1A2Ap"));                      // مناداة
            if (pattern == Phonemes.Of("ma12U3")) return Firm(Phonemes.Of(Last == Letters.Waw ? "ma12uww" : "ma12iyy")); // مدعو, منفي
            if (end[0] == 'u') return Of(pattern[..^2] + "i" + pattern[^1]);                                   // تمنٍّ: the u of تفعُّل yields to the glide
            return Of(pattern);
        }
        if (IsHollow)
        {
            if (end[0] == 'A' && pattern[^4] != 'i') return Firm(Hollow(pattern) + Phonemes.Of("ap"));         // إجابة, استعادة
            if (pattern == Phonemes.Of("1A2i3") && Last == Letters.Hamza) return new(Fill(Phonemes.Of("1A'")), "", "", Rhyme.I, Letters.Yeh); // جاءٍ
            return Firm(Hollow(pattern));
        }
        if (pattern == Phonemes.Of("ta12I3") && Last == Letters.Hamza) return Firm(Phonemes.Of("ta12i3ap"));   // تبرئة
        return IsDoubled ? new(Contract(Fill(pattern)), "", "") : Firm(pattern);
    }

    Stem Firm(string pattern) => new(Fill(pattern), "", "");

    string Assimilate(string pattern)
    {
        // رأى loses its hamza after the vowelless ر: يرى, أرى.
        if (_root == "\u0631\u0621\u064A" && pattern.Contains("12", StringComparison.Ordinal)) return pattern.Replace("12", "1", StringComparison.Ordinal);
        // A first radical و falls out of the present of form I (يعد, يضع), but not before a doubled radical (يودّ).
        if (_form == VerbForm.I && _root[0] == Letters.Waw && !IsDoubled && pattern is ['1', '2', 'i' or 'a', '3'] && pattern[2] == _presentVowel) return pattern[1..];
        return pattern;
    }

    string Hollow(string pattern)
    {
        int at = pattern.IndexOf('2', StringComparison.Ordinal);
        char before = pattern[at - 1], after = pattern[at + 1];
        if (before == 'A') return pattern.Replace('2', Letters.Hamza);                                  // قائل
        if (after == 'A' && before == 'i') return pattern.Replace('2', Letters.Yeh);                    // احتياج
        if (after == 'U') return pattern.Replace("2U", _root[1] == Letters.Waw ? "U" : "I", StringComparison.Ordinal); // مقول, مبيع
        if (Phonemes.IsShort(before))
        {
            char length = before == 'a' ? 'A' : 'I';                                                    // qawala: قال; quwila: قيل
            return string.Concat(pattern.AsSpan(0, at - 1), [length], pattern.AsSpan(at + 2));
        }
        char carried = after == 'A' ? 'A' : Phonemes.Long(after);                                       // yaqwulu: يقول
        return string.Concat(pattern.AsSpan(0, at), [carried], pattern.AsSpan(at + 2));
    }

    // The short vowel between two equal consonants goes, or moves before them: radada: ردّ; yardudu: يردّ.
    static string Contract(string stem)
    {
        if (stem.Length < 4 || stem[^1] != stem[^3] || !Phonemes.IsShort(stem[^2])) return stem;
        var (start, vowel, last) = (stem[..^3], stem[^2], stem[^1]);
        return Phonemes.IsVowel(start[^1]) ? start + last + last : start + vowel + last + last;
    }

    internal string Fill(string pattern) => string.Create(pattern.Length, (pattern, _radicals), static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = from.pattern[i] is >= '1' and <= '4' and char digit ? from._radicals[digit - '1'] : from.pattern[i];
    });
}
