namespace Isnad.Arabic;

/// <summary>What each character becomes under one set of options: a table for the scripts below U+0800, rules beyond.</summary>
sealed class FoldTable
{
    /// <summary>The character disappears.</summary>
    internal const char Drop = '\0';

    /// <summary>The character becomes several, or changes the letter before it: see <see cref="Fold.Step"/>.</summary>
    internal const char Complex = '\uFFFF';

    const int Size = 0x800;
    static readonly FoldTable?[] Made = new FoldTable?[(int)FoldOptions.Search + 1];
    readonly char[] _low = new char[Size];

    FoldTable(FoldOptions options)
    {
        Options = options;
        for (int c = 0; c < Size; c++) _low[c] = Rule((char)c);
    }

    internal FoldOptions Options { get; }

    // Losing a race makes an equal table twice.
    internal static FoldTable For(FoldOptions options) => Made[(int)(options & FoldOptions.Search)] ??= new(options & FoldOptions.Search);

    internal char this[char c] => c < Size ? _low[c] : Beyond(c);

    bool Has(FoldOptions option) => (Options & option) != 0;

    // Only scripts whose letters have long been settled: the case of newer ones depends on the Unicode version that the machine knows.
    static char Lower(char c) => c is < '\u0590' or >= '\u1E00' and < '\u2000' ? char.ToLowerInvariant(c) : c;

    char Rule(char c)
    {
        if (c == Letters.HamzaAbove) return Complex;
        if (Letters.IsMark(c) || Letters.IsInvisible(c) || c == Letters.Tatweel) return Drop;
        int digit = Letters.DigitValue(c);
        if (digit >= 0) return (char)('0' + digit);
        char letter = LookAlikes.Arabic(c);
        if (Has(FoldOptions.AddedLetters)) letter = LookAlikes.WithoutAddedLetters(letter);
        return letter switch
        {
            Letters.AlefMadda or Letters.AlefHamzaAbove or Letters.AlefHamzaBelow or Letters.AlefWasla => Letters.Alef,
            Letters.AlefMaksura => Letters.Yeh,
            Letters.TehMarbuta when Has(FoldOptions.TehMarbuta) => Letters.Heh,
            Letters.WawHamza when Has(FoldOptions.HamzaCarriers) => Letters.Waw,
            Letters.YehHamza when Has(FoldOptions.HamzaCarriers) => Letters.Yeh,
            '\u00A0' => ' ',
            '\u060C' when Has(FoldOptions.Punctuation) => ',',
            '\u061B' when Has(FoldOptions.Punctuation) => ';',
            '\u061F' when Has(FoldOptions.Punctuation) => '?',
            '\u00AB' or '\u00BB' when Has(FoldOptions.Punctuation) => '"',
            _ => Lower(letter),
        };
    }

    char Beyond(char c)
    {
        if (Letters.IsPresentationForm(c)) return Complex;
        if (c is >= '\u2000' and <= '\u206F')
        {
            if (Letters.IsInvisible(c)) return Drop;
            if (c is <= '\u200A' or '\u202F' or '\u205F') return ' ';
            if (!Has(FoldOptions.Punctuation)) return c;
            return c switch
            {
                >= '\u2010' and <= '\u2015' => '-',
                >= '\u2018' and <= '\u201B' or '\u2039' or '\u203A' => '\'',
                >= '\u201C' and <= '\u201F' => '"',
                _ => c,
            };
        }
        return c is Letters.ByteOrderMark or Complex ? Drop : Lower(c);
    }
}
