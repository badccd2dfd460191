using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>Finds the words that bound a number: أكثر من, ما لا يقل عن, نحو before it; على الأقل after it.</summary>
static class Modifiers
{
    sealed record Pattern(string[] Words, NumberModifier Modifier);

    const string AnyWord = "_";

    // By the word next to the number, the longest pattern first.
    static readonly FrozenDictionary<string, Pattern[]> BeforeNumber = Build("before", words => words[^1]);
    static readonly FrozenDictionary<string, Pattern[]> AfterNumber = Build("after", words => words[0]);
    // Patterns that end in any word (يفوق عددها), by the word before it.
    static readonly FrozenDictionary<string, Pattern[]> BeforeAny = Build("before", words => words[^1] == AnyWord ? words[^2] : "");

    static FrozenDictionary<string, Pattern[]> Build(string side, Func<string[], string> key) =>
        LexiconFile.Read("lexicon/quantity-modifiers.tsv").Where(row => row["side"] == side)
            .Select(row => new Pattern(row["words"].Split(' ').Select(word => word == AnyWord ? word : Fold.ForNames(word)).ToArray(), Enum.Parse<NumberModifier>(row["modifier"], ignoreCase: true)))
            .GroupBy(pattern => key(pattern.Words), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pattern => pattern.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The modifier that ends just before the token, with its first token.</summary>
    internal static bool TryBefore(TokenizedText text, int at, out NumberModifier modifier, out int first)
    {
        var tokens = text.Tokens;
        (modifier, first) = (NumberModifier.None, at);
        int last = at - 1;
        while (last >= 0 && last > at - 3 && IsOpening(text, last)) last--;
        if (last < 0 || tokens[last].Kind != TokenKind.Word) return false;
        return TryKey(tokens[last].Word, BeforeNumber, text, last, ref modifier, ref first)
            || (last > 0 && tokens[last - 1].Kind == TokenKind.Word && !NumberWords.TryRead(tokens[last].Word, out _, out _)
                && TryKey(tokens[last - 1].Word, BeforeAny, text, last, ref modifier, ref first));
    }

    static bool TryKey(Word word, FrozenDictionary<string, Pattern[]> patterns, TokenizedText text, int last, ref NumberModifier modifier, ref int first)
    {
        foreach (var reading in word.Readings)
        {
            if (!patterns.TryGetValue(reading.Stem, out var found)) continue;
            foreach (var pattern in found)
            {
                int start = last - pattern.Words.Length + 1;
                if (start < 0 || !Matches(text, start, pattern.Words)) continue;
                (modifier, first) = (pattern.Modifier, start);
                return true;
            }
        }
        return false;
    }

    internal static bool TryAfter(TokenizedText text, int at, out NumberModifier modifier, out int end)
    {
        (modifier, end) = (NumberModifier.None, at);
        if (at >= text.Tokens.Length || text.Tokens[at].Kind != TokenKind.Word || !AfterNumber.TryGetValue(text.Tokens[at].Word.Folded, out var found)) return false;
        foreach (var pattern in found)
        {
            if (at + pattern.Words.Length > text.Tokens.Length || !Matches(text, at, pattern.Words)) continue;
            (modifier, end) = (pattern.Modifier, at + pattern.Words.Length);
            return true;
        }
        return false;
    }

    // The first word may have particles joined (بنحو, وأكثر من).
    static bool Matches(TokenizedText text, int start, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            var token = text.Tokens[start + i];
            if (token.Kind != TokenKind.Word) return false;
            if (words[i] == AnyWord || token.Word.Folded == words[i]) continue;
            if (i > 0 || !EndsWith(token.Word, words[i])) return false;
        }
        return true;
    }

    static bool EndsWith(Word word, string stem)
    {
        foreach (var reading in word.Readings)
            if ((reading.Proclitics & Proclitics.Al) == 0 && reading.Stem == stem) return true;
        return false;
    }

    // An opening bracket or quotation mark, or the article written apart: أكثر من "ألف", نحو الـ30.
    static bool IsOpening(TokenizedText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Punctuation ? text.Text[text.Tokens[at].Start] is '(' or '"' or '\u00AB' or '\u201C' or '[' or '%'
            : text.Tokens[at].Kind == TokenKind.Word && text.Tokens[at].Word.Folded is "ال";
}
