namespace Isnad.Arabic;

/// <summary>Finds the phrases of the lexicons: the longest at each token.</summary>
static class PhraseMatcher
{
    /// <summary>The longest phrase of one of these classes that begins at the token, or null; <paramref name="last"/> is its last token.</summary>
    internal static Phrase? At(in NameTokens tokens, int i, NameClass any, out int last)
    {
        last = i;
        if (i >= tokens.Count || tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return null;
        if (tokens.Word(i).Phrases is not { } phrases) return null;
        foreach (var phrase in phrases)
        {
            if ((phrase.Class & any) == 0 || i + phrase.Rest.Length >= tokens.Count) continue;
            int k = 0;
            while (k < phrase.Rest.Length && tokens[i + 1 + k].Word.Folded == phrase.Rest[k]) k++;
            if (k < phrase.Rest.Length) continue;
            last = i + k;
            return phrase;
        }
        return null;
    }
}
