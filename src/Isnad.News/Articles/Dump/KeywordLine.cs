using Isnad.Arabic;

namespace Isnad;

/// <summary>Cuts a line of keywords into keywords, in Arabic letters.</summary>
static class KeywordLine
{
    // A phrase of more words is rarely a keyword; it also bounds the work on a hostile line.
    const int MostWordsOfOne = 5;
    const int MostWords = 60;
    const int MostWordsListed = 4;

    /// <param name="page">The title and body of the page: where the line has no separators, it is cut at the collocations that they use.</param>
    internal static IReadOnlyList<string> Cut(string line, string page)
    {
        string arabic = InArabicLetters(line, page).Replace(" - ", "|", StringComparison.Ordinal).Replace(" \u2013 ", "|", StringComparison.Ordinal);
        string[] parts = arabic.Split([',', '\u060C', '\u061B', ';', '|', '#', '\t', '\n', '\u2022', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var keywords = parts.Length == 1 ? AtCollocations(parts[0], page) : parts;
        return [.. keywords.Select(k => k.Replace('_', ' ').Trim(' ', '.', '-', '\u00BB', '\u00AB', '"')).Where(k => k.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Few words without a mark between or after them: a keyword on a line of its own.</summary>
    internal static bool IsKeyword(string line)
    {
        int feed = line.LastIndexOf('\n');
        var last = line.AsSpan(feed + 1);
        return last.Count(' ') < MostWordsListed && last.IndexOfAny(",\u060C\u061B.;|#:/") < 0;
    }

    // The fewest keywords such that each of several words stands in the page as it is; between equal cuts the more frequent phrases.
    static string[] AtCollocations(string line, string page)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords) return words.Length < 2 ? words : [line];
        string[] folded = [.. words.Select(w => Fold.ForSearch(w))];
        string text = " " + WordsOnly(Fold.ForSearch(page)) + " ";
        var best = new (int Parts, int Seen, int From)[words.Length + 1];
        for (int end = 1; end <= words.Length; end++)
        {
            best[end] = (int.MaxValue, 0, 0);
            for (int from = end - 1; from >= 0 && end - from <= MostWordsOfOne; from--)
            {
                int seen = end - from == 1 ? 1 : Occurrences(text, string.Join(' ', folded[from..end]));
                if (seen == 0) continue;
                var cut = (Parts: best[from].Parts + 1, Seen: best[from].Seen + seen, from);
                if (cut.Parts < best[end].Parts || (cut.Parts == best[end].Parts && cut.Seen > best[end].Seen)) best[end] = cut;
            }
        }
        var keywords = new List<string>();
        for (int end = words.Length; end > 0; end = best[end].From) keywords.Insert(0, string.Join(' ', words[best[end].From..end]));
        return [.. keywords];
    }

    // A letter may be joined before the phrase (لكوريا الشمالية), so only its end must be a word's end.
    static int Occurrences(string text, string phrase)
    {
        int n = 0;
        for (int i = text.IndexOf(phrase, StringComparison.Ordinal); i >= 0; i = text.IndexOf(phrase, i + 1, StringComparison.Ordinal))
        {
            int before = i;
            while (text[before - 1] != ' ') before--;
            if (i - before <= 2 && text[i + phrase.Length] == ' ') n++;
        }
        return n;
    }

    static string WordsOnly(string folded) =>
        string.Create(folded.Length, folded, (span, s) =>
        {
            for (int i = 0; i < s.Length; i++) span[i] = char.IsLetterOrDigit(s[i]) ? s[i] : ' ';
        });

    // Sites whose tags pass through a Persian library give them Persian letters: the tag is the same word.
    static string InArabicLetters(string line, string page)
    {
        var letters = line.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
            letters[i] = line[i] switch
            {
                '\u06CC' => Letters.Yeh,
                '\u06A9' => Letters.Kaf,
                '\u06C1' or '\u06D5' => Letters.Heh,
                '\u00A0' => ' ',
                _ => line[i],
            };
        // Persian has one letter for both ends of على and علي: the page tells which it was.
        for (int i = 1; i < letters.Length; i++)
            if (line[i] == '\u06CC' && (i + 1 == letters.Length || !char.IsLetter(letters[i + 1])))
            {
                int from = i;
                while (from > 0 && char.IsLetter(letters[from - 1])) from--;
                string stem = new(letters, from, i - from);
                if (!HasWord(page, stem + Letters.Yeh) && HasWord(page, stem + Letters.AlefMaksura)) letters[i] = Letters.AlefMaksura;
            }
        return new(letters);
    }

    static bool HasWord(string page, string word)
    {
        for (int at = page.IndexOf(word, StringComparison.Ordinal); at >= 0; at = page.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at + word.Length == page.Length || !char.IsLetter(page[at + word.Length])) return true;
        return false;
    }
}
