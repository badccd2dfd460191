namespace Isnad.Arabic;

/// <summary>Makes one spelling of many: what a reader takes for the same letters becomes the same characters.</summary>
/// <remarks>
/// Two strengths. <see cref="ForNames(ReadOnlySpan{char})"/> removes marks, tatweel and invisible characters and unites alef forms, yeh forms,
/// look-alikes of other scripts and digits; teh marbuta and hamza on waw or yeh stay, since they tell words apart.
/// <see cref="ForSearch(ReadOnlySpan{char})"/> also unites teh marbuta with heh and hamza carriers with their letters.
/// </remarks>
public static class Fold
{
    public static string ForNames(ReadOnlySpan<char> text) => Apply(text, search: false);

    public static string ForSearch(ReadOnlySpan<char> text) => Apply(text, search: true);

    static string Apply(ReadOnlySpan<char> text, bool search)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        int n = 0;
        foreach (char c in text)
        {
            char f = Char(c);
            if (f == '\0') continue;
            if (search) f = f switch { Letters.TehMarbuta => Letters.Heh, Letters.WawHamza => Letters.Waw, Letters.YehHamza => Letters.Yeh, _ => f };
            buffer[n++] = f;
        }
        return new string(buffer[..n]);
    }

    /// <summary>The folded character, or NUL where the character is dropped.</summary>
    internal static char Char(char c)
    {
        if (c < '\u0080') return char.ToLowerInvariant(c);
        if (Letters.IsMark(c) || Letters.IsInvisible(c) || c == Letters.Tatweel) return '\0';
        int digit = Letters.DigitValue(c);
        if (digit >= 0) return (char)('0' + digit);
        return c switch
        {
            Letters.AlefMadda or Letters.AlefHamzaAbove or Letters.AlefHamzaBelow or Letters.AlefWasla => Letters.Alef,
            Letters.AlefMaksura or '\u06CC' or '\u06D0' => Letters.Yeh,
            '\u06A9' => Letters.Kaf,
            '\u06C1' or '\u06D5' or '\u06BE' => Letters.Heh,
            '\u00A0' => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }
}
