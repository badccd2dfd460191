using Isnad.Arabic;

namespace Isnad;

/// <summary>The first words of a line, folded for search, with where each ends in it.</summary>
sealed class LabelWords
{
    readonly List<string> _folded = [];
    readonly List<int> _ends = [];
    int _start;

    internal int Count => _folded.Count;

    internal string this[int i] => _folded[i];

    internal static LabelWords Of(string line, int most)
    {
        var words = new LabelWords();
        int i = 0;
        while (i < line.Length && !IsPart(line[i])) i++;
        words._start = i;
        while (i < line.Length && words.Count < most)
        {
            int from = i;
            while (i < line.Length && IsPart(line[i])) i++;
            if (i == from) break;
            words._folded.Add(Fold.ForSearch(line.AsSpan(from, i - from)));
            words._ends.Add(i);
            while (i < line.Length && (char.IsWhiteSpace(line[i]) || line[i] is '-' or '_')) i++;
        }
        return words;
    }

    /// <summary>The words of the whole line, whatever stands between them: folded only.</summary>
    internal static LabelWords All(string line, int most)
    {
        var words = new LabelWords();
        for (int i = 0; i < line.Length && words.Count < most;)
        {
            int from = i;
            while (i < line.Length && IsPart(line[i])) i++;
            if (i > from) words._folded.Add(Fold.ForSearch(line.AsSpan(from, i - from)));
            else i++;
        }
        return words;
    }

    internal string JoinLast(int n) => string.Join(' ', _folded.Skip(_folded.Count - n));

    internal string Join(int n) => n == 1 ? _folded[0] : string.Join(' ', _folded.Take(n));

    internal string Written(string line, int n) => line[_start.._ends[n - 1]];

    /// <summary>What follows the first n words, without the mark between; <paramref name="marked"/> tells whether there was one.</summary>
    internal string After(string line, int n, out bool marked)
    {
        int i = _ends[n - 1];
        marked = false;
        while (i < line.Length && (char.IsWhiteSpace(line[i]) || IsSeparator(line[i]) || Letters.IsInvisible(line[i])))
        {
            marked |= IsSeparator(line[i]);
            i++;
        }
        return line[i..].Trim();
    }

    static bool IsPart(char c) => char.IsLetter(c) || Letters.IsMark(c) || c == Letters.Tatweel;

    static bool IsSeparator(char c) => c is ':' or '\uFF1A' or '|' or '-' or '\u2013' or '\u2014' or '=' or '>' or '\u00BB' or '.' or '\u2026' or '/' or '\u203A';
}
