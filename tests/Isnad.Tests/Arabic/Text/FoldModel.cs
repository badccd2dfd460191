using System.Text;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Text;

/// <summary>Folding as plainly as it can be said, for names and for search: what the fast one is compared with.</summary>
static class FoldModel
{
    internal static string Fold(string text, bool search)
    {
        // NFKC of the letters that have compatibility forms, and of a letter with a combining hamza.
        var composed = new StringBuilder();
        bool marksOnly = false;
        foreach (char c in text)
        {
            string letters = PresentationForms.Letters(c) ?? (Letters.IsPresentationForm(c) ? "" : c.ToString());
            foreach (char letter in letters)
            {
                if (letter == '\u0654')
                {
                    if (!marksOnly || composed.Length == 0) continue;
                    if (composed[^1] is '\u0648' or '\u0676' or '\u0677') composed[^1] = '\u0624';
                    else if (Yehs.Contains(composed[^1])) composed[^1] = '\u0626';
                    continue;
                }
                if (IsMark(letter)) continue;
                marksOnly = !Dropped(letter);
                if (marksOnly) composed.Append(letter);
            }
            if (letters.Length == 0) marksOnly = false;
        }
        var folded = new StringBuilder();
        foreach (char c in composed.ToString()) folded.Append(Letter(c, search));
        return folded.ToString();
    }

    const string Yehs = "\u0649\u064A\u06CC\u06CE\u06D0\u06D2\u0626\u0678\u06D3";

    static bool IsMark(char c) => Letters.IsMark(c);

    static bool Dropped(char c) => c is '\u0640' or '\0' or '\uFFFF' || Letters.IsInvisible(c);

    static char Lower(char c) => c < '\u0590' || c is >= '\u1E00' and < '\u2000' ? char.ToLowerInvariant(c) : c;

    static char Letter(char c, bool search)
    {
        switch (c)
        {
            case '\u0622': case '\u0623': case '\u0625': case '\u0671': case '\u0672': case '\u0673': case '\u0675': return '\u0627';
            case '\u0649': case '\u06CC': case '\u06CE': case '\u06D0': case '\u06D2': return '\u064A';
            case '\u06A9': case '\u06AA': return '\u0643';
            case '\u06C0': case '\u06C1': case '\u06C2': case '\u06BE': case '\u06D5': return '\u0647';
            case '\u0629': case '\u06C3': return search ? '\u0647' : '\u0629';
            case '\u0624': case '\u0676': case '\u0677': return search ? '\u0648' : '\u0624';
            case '\u0626': case '\u0678': case '\u06D3': return search ? '\u064A' : '\u0626';
            case '\u00A0': case '\u202F': case '\u205F': return ' ';
        }
        if (c is >= '\u0660' and <= '\u0669') return (char)(c - '\u0660' + '0');
        if (c is >= '\u06F0' and <= '\u06F9') return (char)(c - '\u06F0' + '0');
        if (c is >= '\u2000' and <= '\u200A') return ' ';
        if (!search) return Lower(c);
        return c switch
        {
            '\u060C' => ',',
            '\u061B' => ';',
            '\u061F' => '?',
            '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' => '\'',
            >= '\u2010' and <= '\u2015' => '-',
            '\u06AF' or '\u06AD' => '\u0643',
            '\u0686' => '\u062C',
            '\u067E' => '\u0628',
            '\u06A4' or '\u06A5' => '\u0641',
            '\u06A8' => '\u0642',
            '\u0698' => '\u0632',
            '\u06C6' or '\u06CB' => '\u0648',
            '\u0695' => '\u0631',
            '\u06B5' => '\u0644',
            _ => Lower(c),
        };
    }
}
