namespace Isnad.Arabic;

/// <summary>The sign or words of a percentage: %, ٪, في المئة, بالمائة.</summary>
static class Percent
{
    internal const string Unit = "%";

    /// <summary>Whether they begin at the token; <paramref name="end"/> is the token after them.</summary>
    internal static bool Follows(TokenizedText text, int at, out int end)
    {
        var tokens = text.Tokens;
        end = at;
        if (at >= tokens.Length) return false;
        if (IsSign(text, at) || IsJoined(tokens[at])) end = at + 1;
        else if (tokens[at].Kind == TokenKind.Word && tokens[at].Word.Folded == "في" && at + 1 < tokens.Length && IsHundred(tokens[at + 1], Proclitics.Al)) end = at + 2;
        return end > at;
    }

    /// <summary>Whether they end before the token (%30, بالمئة 10); <paramref name="start"/> is their first token.</summary>
    internal static bool Precedes(TokenizedText text, int at, out int start)
    {
        start = at;
        if (at == 0) return false;
        bool afterNumber = at > 1 && text.Tokens[at - 2].Kind == TokenKind.Number;
        if (IsSign(text, at - 1) && text.Tokens[at - 1].End == text.Tokens[at].Start && !afterNumber) start = at - 1;
        else if (at == 1 && IsJoined(text.Tokens[0])) start = 0;
        return start < at;
    }

    static bool IsSign(TokenizedText text, int at) => text.Tokens[at] is { Kind: TokenKind.Punctuation } token && text.Text[token.Start] is '%' or '\u066A';

    internal static bool IsJoined(in Token token) => IsHundred(token, Proclitics.Al | Proclitics.Ba);

    static bool IsHundred(in Token token, Proclitics wanted) =>
        token.Kind == TokenKind.Word && NumberWords.TryRead(token.Word, out var word, out var proclitics)
        && word is { Class: NumberClass.Hundred, Form: NumberForms.None } && proclitics == wanted;
}
