using Isnad.Arabic;

namespace Isnad;

/// <summary>The text of a mention: trimmed of what is joined before it and of marks around it.</summary>
static class Mentions
{
    /// <summary>How many characters are joined before the noun at a token: و, ف, ب, ل and what they melt with.</summary>
    internal static int Joined(Passage p, int token)
    {
        if (!p.IsWord(token)) return 0;
        var f = p[token];
        if (p.NameAt(token) is { } name && name.Span.Start > p.Tokens[token].Start) return name.Span.Start - p.Tokens[token].Start;
        var before = f.Noun?.Before ?? Proclitics.None;
        if (f.Noun is null)
        {
            if (RelayNames.At(p, token, out _) > token && p.Folded(token)[0] is Letters.Lam or Letters.Beh or Letters.Waw && !IsRelayItself(p, token)) return 1;
            if (p.IsJoined(token)) return 1;
            if ((f.Shape & NounShape.Definite) != 0 && (f.Shape & (NounShape.Li | NounShape.Ba)) != 0) before = Proclitics.Li;
        }
        int n = 0;
        if ((before & (Proclitics.Wa | Proclitics.Fa)) != 0) n++;
        if ((before & (Proclitics.Ba | Proclitics.Li | Proclitics.Ka)) != 0) n++;
        return n;
    }

    static bool IsRelayItself(Passage p, int token) => RelayNames.At(p, token, out _) > token && p.Tokens[token].Word.Readings[0] is var whole && RelayNames.IsFirst(whole.Stem);

    /// <summary>Without spaces, commas and unmatched marks at its ends.</summary>
    internal static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '\u060C' or ':' or '-' or '\u2013' or '.' or '\u061B')) end--;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '\u060C' or ':' or '-' or '\u2013' or '\u0640')) start++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The first words of a text.</summary>
    internal static string Limit(string text, int words)
    {
        int n = 0;
        for (int i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) && i > 0 && !char.IsWhiteSpace(text[i - 1]) && ++n == words) return text[..i];
        return text;
    }
}
