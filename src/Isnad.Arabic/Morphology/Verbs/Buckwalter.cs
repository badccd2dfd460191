using System.Text;

namespace Isnad.Arabic;

/// <summary>Buckwalter's transliteration: one ASCII character for one Arabic one, so that a reviewer sees marks that a font hides.</summary>
static class Buckwalter
{
    const string Ascii = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyFNKaui~o`";
    const string Arabic = "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";

    /// <summary>The word as Buckwalter writes it, shadda before its vowel (NFC has it after).</summary>
    internal static string Of(string arabic)
    {
        var text = new StringBuilder(arabic.Length);
        foreach (char c in arabic)
        {
            int i = Arabic.IndexOf(c, StringComparison.Ordinal);
            char ascii = i < 0 ? c : Ascii[i];
            if (ascii == '~' && text.Length > 0 && text[^1] is 'a' or 'u' or 'i' or 'F' or 'N' or 'K') text.Insert(text.Length - 1, ascii);
            else text.Append(ascii);
        }
        return text.ToString();
    }

    /// <summary>The radicals of a root; &gt; stands for hamza, whose seat is a matter of spelling.</summary>
    internal static string Radicals(string root, string place)
    {
        var letters = new char[root.Length];
        for (int i = 0; i < root.Length; i++)
        {
            int at = Ascii.IndexOf(root[i], StringComparison.Ordinal);
            if (at < 0) throw new LexiconException($"{place}: '{root[i]}' in root '{root}' is no letter of Buckwalter's");
            letters[i] = root[i] == '>' ? Letters.Hamza : Arabic[at];
        }
        return new(letters);
    }
}
