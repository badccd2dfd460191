using System.Text;

namespace Isnad.Arabic;

/// <summary>Writes sounds in Arabic script: long vowels as letters, hamza on its seat, with or without marks.</summary>
static class Spelling
{
    const char Fathatan = '\u064B', Fatha = '\u064E', Damma = '\u064F', Kasra = '\u0650', Shadda = '\u0651', Sukun = '\u0652';

    /// <param name="marks">Whether vowels, shadda and sukun are written, in canonical order (vowel before shadda).</param>
    internal static string Of(string sounds, bool marks)
    {
        string word = Phonemes.Contract(sounds);
        var text = new StringBuilder(word.Length * 2);
        int i = 0;
        // A word that begins with a vowel begins with an alef that only carries it.
        if (Phonemes.IsVowel(word[0])) text.Append(Letters.Alef);
        else i = Consonant(word, 0, text, marks);
        while (i < word.Length)
        {
            if (Phonemes.IsConsonant(word[i])) i = Consonant(word, i, text, marks);
            else Vowel(word[i++], text, marks, geminate: false);
        }
        return text.ToString();
    }

    static int Consonant(string word, int i, StringBuilder text, bool marks)
    {
        char c = word[i];
        bool geminate = i + 1 < word.Length && word[i + 1] == c;
        int next = i + (geminate ? 2 : 1);
        char vowel = next < word.Length ? word[next] : '\0';
        if (c == Letters.Hamza)
        {
            char seat = HamzaSeat(word, i, next);
            text.Append(seat);
            if (seat == Letters.AlefMadda) return next + 1;
            if (vowel == Phonemes.Tanwin && seat is Letters.AlefHamzaAbove or Letters.Hamza && word[i - 1] is 'a' or 'A')
            {
                // No alef follows a hamza that stands on alef or after it: مبدأً, ادعاءً.
                if (marks) text.Append(Fathatan);
                return next + 1;
            }
        }
        else text.Append(c);
        if (Phonemes.IsVowel(vowel) || vowel == Phonemes.Tanwin)
        {
            Vowel(vowel, text, marks, geminate);
            return next + 1;
        }
        if (marks)
        {
            if (geminate) text.Append(Shadda);
            else if (vowel != '\0' && vowel != Phonemes.SilentAlef) text.Append(Sukun);
        }
        return next;
    }

    static void Vowel(char vowel, StringBuilder text, bool marks, bool geminate)
    {
        if (marks)
        {
            char mark = vowel switch
            {
                'a' or 'A' or Phonemes.FinalYeh => Fatha,
                'i' or 'I' => Kasra,
                'u' or 'U' => Damma,
                Phonemes.Tanwin => Fathatan,
                _ => '\0',
            };
            if (mark != '\0') text.Append(mark);
            if (geminate) text.Append(Shadda);
        }
        char letter = vowel switch
        {
            'A' or Phonemes.SilentAlef or Phonemes.Tanwin => Letters.Alef,
            'I' => Letters.Yeh,
            'U' => Letters.Waw,
            Phonemes.FinalYeh => Letters.AlefMaksura,
            _ => '\0',
        };
        if (letter != '\0') text.Append(letter);
    }

    // At the start hamza sits on alef; at the end its seat follows the vowel before it; inside the stronger neighbour decides:
    // i over u over a over none; after a long vowel or a vowelless و an a leaves it on the line, after ي it sits on yeh.
    static char HamzaSeat(string word, int at, int next)
    {
        char after = next < word.Length ? word[next] : '\0';
        if (at == 0) return after switch { 'i' or 'I' => Letters.AlefHamzaBelow, 'A' => Letters.AlefMadda, _ => Letters.AlefHamzaAbove };
        char before = word[at - 1];
        bool final = after == '\0' || Phonemes.IsShort(after) && next + 1 == word.Length || after == Phonemes.Tanwin && before is 'a' or 'A';
        if (final) return before switch { 'a' => Letters.AlefHamzaAbove, 'i' => Letters.YehHamza, 'u' => Letters.WawHamza, _ => Letters.Hamza };
        if (before is 'i' or 'I' or Letters.Yeh || after is 'i' or 'I') return Letters.YehHamza;
        bool a = after is 'a' or 'A' or Phonemes.FinalYeh or Phonemes.Tanwin;
        if (a && before is 'A' or 'U' or Letters.Waw) return Letters.Hamza;
        if (before is 'u' || after is 'u' or 'U') return Letters.WawHamza;
        return after == 'A' ? Letters.AlefMadda : Letters.AlefHamzaAbove;
    }
}
