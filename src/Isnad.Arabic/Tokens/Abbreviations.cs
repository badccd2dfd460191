namespace Isnad.Arabic;

/// <summary>Single letters with dots: titles (د. أ.د. م.), initials, and names such as أ.ف.ب.</summary>
static class Abbreviations
{
    /// <summary>The end of the abbreviation that starts here, or 0 where none does.</summary>
    internal static int End(string text, int i)
    {
        int letters = 0, end = 0;
        while (true)
        {
            int afterLetter = AfterSingleLetter(text, i);
            if (afterLetter == 0) break;
            letters++;
            if (afterLetter >= text.Length || text[afterLetter] != '.')
            {
                // أ.ف.ب without a last dot; a letter without any dot is no abbreviation.
                return letters > 1 ? afterLetter : 0;
            }
            end = afterLetter + 1;
            i = end;
        }
        if (letters == 0 || end < text.Length && text[end] == '.') return 0;
        // A word of several letters after the last dot (أ.محمد) leaves that dot to the abbreviation; at the end of a paragraph it ends the sentence.
        return IsFollowed(text, end) ? end : letters > 1 ? end - 1 : 0;
    }

    /// <summary>Whether a title stands here that و may be joined to: ود. وأ.د. وم.</summary>
    internal static bool StartsTitle(string text, int i)
    {
        int end = End(text, i);
        return end > 0 && (end - i > 2 || text[i] is Letters.Dal or Letters.Meem or Letters.AlefHamzaAbove);
    }

    static int AfterSingleLetter(string text, int i)
    {
        if (i >= text.Length || !WordShapes.StartsWord(text[i])) return 0;
        bool arabic = Letters.IsArabic(text[i]);
        // A small Latin letter is no initial.
        if (!arabic && !char.IsUpper(text[i])) return 0;
        i++;
        while (i < text.Length && (Letters.IsMark(text[i]) || text[i] == Letters.Tatweel)) i++;
        return i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_') ? 0 : i;
    }

    // A title or an initial has a name after it, in the same paragraph.
    static bool IsFollowed(string text, int i)
    {
        while (i < text.Length && (text[i] is ' ' or '\u00A0' || Letters.IsInvisible(text[i]))) i++;
        return i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u00AB' or '"' or '(' or '\u201C');
    }
}
