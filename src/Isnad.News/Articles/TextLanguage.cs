using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The language of an article, cheaply: by its letters, and among languages of the Arabic script by letters and words that only one of them has.</summary>
static class TextLanguage
{
    const int Sample = 2000;

    static readonly FrozenSet<string> PersianWords = Words("است این که از را با برای شد های می در به و آن");
    static readonly FrozenSet<string> UrduWords = Words("ہے کے کی میں نے سے کو پر اور کا ہیں");
    static readonly FrozenSet<string> ArabicWords = Words("في من على إلى أن عن مع هذا التي الذي بعد قال وقال ما");

    /// <summary><c>ar</c>, <c>fa</c>, <c>ur</c>, <c>ckb</c>; another language as the page declares it; <c>und</c> where nothing tells.</summary>
    internal static string Of(string text, string? declared)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        int arabic = 0, letters = 0, persian = 0, urdu = 0, kurdish = 0;
        foreach (char c in sample)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (!Letters.IsArabic(c)) continue;
            arabic++;
            // Peh, tcheh and gaf are Persian, Urdu and Kurdish; retroflexes and barree only Urdu; the vowels with a small v only Kurdish.
            if (c is '\u067E' or '\u0686' or '\u06AF' or '\u0698') persian++;
            else if (c is '\u0679' or '\u0688' or '\u0691' or '\u06BA' or '\u06D2' or '\u06C1') urdu++;
            else if (c is '\u06CE' or '\u06C6' or '\u06B5' or '\u0695' or '\u06A4' or '\u06D5') kurdish++;
        }
        string other = declared is { Length: >= 2 } && !declared.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? declared.Split('-', '_')[0].ToLowerInvariant() : "und";
        if (letters == 0) return declared?.StartsWith("ar", StringComparison.OrdinalIgnoreCase) == true ? "ar" : other;
        if (arabic * 2 < letters) return other;
        if (kurdish * 40 > arabic) return "ckb";
        if (urdu * 40 > arabic) return "ur";
        if (persian * 200 < arabic) return "ar";
        // Foreign names bring a few such letters into Arabic: the function words decide.
        int inArabic = 0, inPersian = 0, inUrdu = 0;
        foreach (var range in sample.Split(' '))
        {
            string word = Fold.ForNames(sample[range]);
            if (ArabicWords.Contains(word)) inArabic++;
            if (PersianWords.Contains(word)) inPersian++;
            if (UrduWords.Contains(word)) inUrdu++;
        }
        return inArabic >= inPersian && inArabic >= inUrdu ? "ar" : inUrdu > inPersian ? "ur" : "fa";
    }

    static FrozenSet<string> Words(string list) => list.Split(' ').Select(w => Fold.ForNames(w)).ToFrozenSet(StringComparer.Ordinal);
}
