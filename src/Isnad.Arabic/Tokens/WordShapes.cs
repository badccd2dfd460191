namespace Isnad.Arabic;

/// <summary>Where words, numbers and tags end.</summary>
static class WordShapes
{
    /// <summary>A letter. Marks and tatweel alone are no word.</summary>
    internal static bool StartsWord(char c) =>
        c is >= Letters.Hamza and <= Letters.Yeh and not Letters.Tatweel || (char.IsLetter(c) && Fold.Char(c) != '\0');

    internal static int EndOfWord(string text, int i)
    {
        // G20 is a name; in 14h20 and 2023-11-09T14 the letter only stands between numbers.
        bool betweenNumbers = i > 0 && Letters.DigitValue(text[i - 1]) >= 0;
        bool arabic = Letters.IsArabic(text[i++]);
        while (i < text.Length)
        {
            char c = text[i];
            if (c is >= Letters.Hamza and <= '\u0652')
            {
                if (!arabic && Letters.IsArabic(c)) return i;
                i++;
            }
            else if (Letters.IsMark(c) || c == Letters.Tatweel) i++;
            else if (char.IsLetter(c))
            {
                // لـBBC: two scripts are two words.
                if (Letters.IsArabic(c) != arabic) return i;
                i++;
            }
            else if (!arabic && !betweenNumbers && char.IsAsciiDigit(c)) i++;
            else if (Joins(c, arabic) && i + 1 < text.Length && char.IsLetter(text[i + 1])) i += 2;
            else if (Letters.IsInvisible(c))
            {
                // What nobody sees does not end a word, unless the word has ended.
                int next = i + 1;
                while (next < text.Length && Letters.IsInvisible(text[next])) next++;
                if (next >= text.Length || !(Letters.IsMark(text[next]) || (char.IsLetter(text[next]) && Letters.IsArabic(text[next]) == arabic))) return i;
                i = next;
            }
            else return i;
        }
        return i;
    }

    // An underscore joins the parts of a name in both scripts, an apostrophe those of a Latin word.
    static bool Joins(char c, bool arabic) => c == '_' || (!arabic && c is '\'' or '\u2019');

    /// <summary>The end of digits in groups: a mark stands between two digits.</summary>
    internal static int EndOfNumber(string text, int i)
    {
        while (i < text.Length)
        {
            if (Letters.DigitValue(text[i]) >= 0) i++;
            else if (text[i] is '.' or ',' or '\u066B' or '\u066C' or '\u060C' && i + 1 < text.Length && Letters.DigitValue(text[i + 1]) >= 0) i += 2;
            else break;
        }
        return i;
    }

    /// <summary>The end of a hashtag or mention: letters of any script, digits and underscores.</summary>
    internal static int EndOfTag(string text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || Letters.IsMark(text[i]) || Letters.DigitValue(text[i]) >= 0 || text[i] is '_' or Letters.Tatweel or '\u200C')) i++;
        return i;
    }
}
