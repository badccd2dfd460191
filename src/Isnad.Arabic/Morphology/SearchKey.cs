namespace Isnad.Arabic;

/// <summary>The key under which an index files a word: the same for what a reader takes for forms of one word, and no more.</summary>
/// <remarks>
/// Clitics, the article, case endings, number, gender of adjectives and possessive pronouns do not change it; a broken plural has its singular's key;
/// another word of the same root does not. The key is a bare lemma, but opaque: compare it, do not show it. The key of a key is that key.
/// </remarks>
public static class SearchKey
{
    /// <summary>The key of one word; empty for the empty string.</summary>
    public static string Of(ReadOnlySpan<char> word) => Words.Of(word).Key;
}
