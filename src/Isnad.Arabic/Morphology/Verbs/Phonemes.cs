namespace Isnad.Arabic;

/// <summary>The alphabet in which verbs are conjugated before they are spelled: sounds, not letters.</summary>
/// <remarks>
/// Consonants are Arabic letters, hamza always ء; a i u are short and A I U long vowels; a consonant written twice is geminate.
/// Y is a final ā written ى, X the silent alef after a plural ū, N the ending -an with its alef. Digits in patterns are radicals.
/// </remarks>
static class Phonemes
{
    internal const char FinalYeh = 'Y', SilentAlef = 'X', Tanwin = 'N';

    /// <summary>A pattern or ending in ASCII: consonants become Arabic letters, vowels and digits stay.</summary>
    internal static string Of(string ascii) => string.Create(ascii.Length, ascii, (to, from) =>
    {
        for (int i = 0; i < from.Length; i++)
            to[i] = from[i] switch
            {
                '\'' => Letters.Hamza,
                't' => '\u062A',
                's' => '\u0633',
                'k' => Letters.Kaf,
                'm' => '\u0645',
                'n' => '\u0646',
                'h' => Letters.Heh,
                'w' => Letters.Waw,
                'y' => Letters.Yeh,
                'p' => Letters.TehMarbuta,
                char c => c,
            };
    });

    internal static bool IsShort(char c) => c is 'a' or 'i' or 'u';

    internal static bool IsLong(char c) => c is 'A' or 'I' or 'U' or FinalYeh;

    internal static bool IsVowel(char c) => IsShort(c) || IsLong(c);

    internal static bool IsConsonant(char c) => c >= Letters.Hamza;

    internal static char Long(char shortVowel) => shortVowel switch { 'a' => 'A', 'i' => 'I', _ => 'U' };

    internal static char Short(char longVowel) => longVowel switch { 'A' => 'a', 'I' => 'i', _ => 'u' };

    /// <summary>What neighbouring sounds do to each other wherever they meet.</summary>
    internal static string Contract(string word)
    {
        // Two hamzas at the start: the second becomes length (ʾaʾmana: آمن; ʾiʾmān: إيمان).
        if (word.Length > 3 && word[0] == Letters.Hamza && IsShort(word[1]) && word[2] == Letters.Hamza && !IsVowel(word[3]))
            word = string.Concat(word.AsSpan(0, 1), [Long(word[1])], word.AsSpan(3));
        // A glide without vowel after the other short vowel takes its colour (iwḍāḥ: إيضاح; yuyqinu: يوقن).
        for (int i = 1; i + 1 < word.Length; i++)
        {
            char glide = word[i], before = word[i - 1];
            if ((glide == Letters.Waw && before == 'i' || glide == Letters.Yeh && before == 'u') && IsConsonant(word[i + 1]) && word[i + 1] != glide)
                word = string.Concat(word.AsSpan(0, i - 1), [Long(before)], word.AsSpan(i + 1));
        }
        return word;
    }
}
