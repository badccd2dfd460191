using System.Text;

namespace Isnad.Arabic;

/// <summary>Composes a letter and a combining hamza or madda to the one character that both are (NFC for Arabic letters), by its own table.</summary>
/// <remarks>Marks keep their order; nothing else changes.</remarks>
public static class Composition
{
    /// <summary>The composed text; the same instance where there is nothing to compose.</summary>
    public static string Compose(string text)
    {
        int i = text.AsSpan().IndexOfAnyInRange(Letters.MaddaAbove, Letters.HamzaBelow);
        if (i < 0) return text;
        var composed = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            int letter = composed.Length - 1;
            if (text[i] is >= Letters.MaddaAbove and <= Letters.HamzaBelow)
            {
                // Vowel marks do not keep a hamza from its letter; another hamza or madda does.
                while (letter >= 0 && Letters.IsMark(composed[letter]) && composed[letter] is < Letters.MaddaAbove or > Letters.HamzaBelow) letter--;
                if (letter >= 0 && Pair(composed[letter], text[i]) is var pair and not '\0')
                {
                    composed[letter] = pair;
                    continue;
                }
            }
            composed.Append(text[i]);
        }
        return composed.ToString();
    }

    static char Pair(char letter, char mark) => (letter, mark) switch
    {
        (Letters.Alef, Letters.MaddaAbove) => Letters.AlefMadda,
        (Letters.Alef, Letters.HamzaAbove) => Letters.AlefHamzaAbove,
        (Letters.Alef, Letters.HamzaBelow) => Letters.AlefHamzaBelow,
        (Letters.Waw, Letters.HamzaAbove) => Letters.WawHamza,
        (Letters.Yeh, Letters.HamzaAbove) => Letters.YehHamza,
        ('\u06D5', Letters.HamzaAbove) => '\u06C0',
        ('\u06C1', Letters.HamzaAbove) => '\u06C2',
        ('\u06D2', Letters.HamzaAbove) => '\u06D3',
        _ => '\0',
    };
}
