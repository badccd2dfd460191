using System.Text;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>Spellings of one foreign name in Arabic letters: أنتوني, أنطوني; بلينكن, بلنكن; ترامب, ترمب.</summary>
/// <remarks>
/// A foreign short vowel is written with a long one or not at all, and some consonants have two letters. A vowel may be missing; another vowel is another name
/// (جون, جان, جين). Names that are Arabic are spelt one way: there a vowel tells words apart (سالم, سليم), so nothing of this is for them.
/// </remarks>
static class Transliteration
{
    // In a name of one or two consonants the vowel is most of what tells it from others.
    const int FewestConsonants = 3;

    /// <summary>None of the words is an Arabic name, as far as letters, article and lexicon tell.</summary>
    internal static bool IsForeign(IReadOnlyList<string> words)
    {
        if (words.Count > 0 && NameWords.IsArabicGiven(words[0])) return false;
        foreach (string word in words)
            if (NameWords.IsDefinite(word) || word.AsSpan().IndexOfAny("عحضظ") >= 0 || word.Contains('_', StringComparison.Ordinal) || (word.Length > 3 && word.StartsWith("عبد", StringComparison.Ordinal))) return false;
        return true;
    }

    /// <summary>The consonants by which spellings of one word are looked up together.</summary>
    internal static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = Letter(word[i]);
            bool last = i == word.Length - 1;
            if (i > 0 && !last && IsVowel(c)) continue;
            if (last && c == Letters.Heh) c = Letters.Alef;
            if (skeleton.Length == 0 || skeleton[^1] != c) skeleton.Append(c);
        }
        return skeleton.ToString();
    }

    /// <summary>The words may be two spellings of one foreign name.</summary>
    internal static bool Same(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal)) return true;
        string skeleton = Skeleton(a);
        if (!string.Equals(skeleton, Skeleton(b), StringComparison.Ordinal)) return false;
        var (first, second) = (Vowels(a), Vowels(b));
        if (first.Count != second.Count) return false;
        for (int i = 0; i < first.Count; i++)
        {
            if (string.Equals(first[i], second[i], StringComparison.Ordinal)) continue;
            if (skeleton.Length < FewestConsonants || !(IsWithin(first[i], second[i]) || IsWithin(second[i], first[i]))) return false;
        }
        return true;
    }

    // The long vowels after each consonant but the last letter.
    static List<string> Vowels(string word)
    {
        var vowels = new List<string>();
        int start = 1;
        char before = Letter(word[0]);
        for (int i = 1; i < word.Length; i++)
        {
            char c = Letter(word[i]);
            if (i < word.Length - 1 && IsVowel(c)) continue;
            if (i > start || c != before) vowels.Add(word[start..i]);
            (start, before) = (i + 1, c);
        }
        return vowels;
    }

    static bool IsWithin(string part, string whole)
    {
        int i = 0;
        foreach (char c in whole)
            if (i < part.Length && part[i] == c) i++;
        return i == part.Length;
    }

    static bool IsVowel(char c) => c is Letters.Alef or Letters.Waw or Letters.Yeh;

    static char Letter(char c) => c switch
    {
        'ط' => 'ت',
        'ث' => 'ت',
        'ص' => 'س',
        'ق' => 'ك',
        'غ' => 'ج',
        'ڤ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'گ' => 'ج',
        _ => c,
    };
}
