using Isnad.Arabic;

namespace Isnad.Benchmarks;

/// <summary>Folding for names as one would first write it: a loop with a switch.</summary>
static class SwitchFold
{
    internal static string ForNames(string text)
    {
        var folded = new char[text.Length];
        int n = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case Letters.Tatweel:
                case >= '\u0610' and <= '\u061A':
                case >= '\u064B' and <= '\u065F':
                case '\u0670':
                case >= '\u06D6' and <= '\u06DC':
                case >= '\u06DF' and <= '\u06E8':
                case >= '\u06EA' and <= '\u06ED':
                case '\u00AD' or '\u061C' or '\uFEFF':
                case >= '\u200B' and <= '\u200F':
                case >= '\u202A' and <= '\u202E':
                case >= '\u2060' and <= '\u2064':
                case >= '\u2066' and <= '\u2069':
                    break;
                case Letters.AlefMadda or Letters.AlefHamzaAbove or Letters.AlefHamzaBelow or Letters.AlefWasla:
                    folded[n++] = Letters.Alef;
                    break;
                case Letters.AlefMaksura or '\u06CC' or '\u06CE' or '\u06D0' or '\u06D2':
                    folded[n++] = Letters.Yeh;
                    break;
                case '\u06A9' or '\u06AA':
                    folded[n++] = Letters.Kaf;
                    break;
                case '\u06C1' or '\u06BE' or '\u06D5' or '\u06C0' or '\u06C2':
                    folded[n++] = Letters.Heh;
                    break;
                case >= '\u0660' and <= '\u0669':
                    folded[n++] = (char)(c - '\u0660' + '0');
                    break;
                case >= '\u06F0' and <= '\u06F9':
                    folded[n++] = (char)(c - '\u06F0' + '0');
                    break;
                case '\u00A0' or '\u202F' or '\u205F' or >= '\u2000' and <= '\u200A':
                    folded[n++] = ' ';
                    break;
                case >= 'A' and <= 'Z':
                    folded[n++] = (char)(c | 0x20);
                    break;
                default:
                    folded[n++] = c;
                    break;
            }
        }
        return new string(folded, 0, n);
    }
}
