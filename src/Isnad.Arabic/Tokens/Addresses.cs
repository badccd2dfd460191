using System.Buffers;
using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>Web and mail addresses.</summary>
static class Addresses
{
    static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\u00A0\"<>«»“”{}|\\^`،؛؟\u2028\u2029");
    static readonly FrozenSet<string> Domains = new[]
    {
        "com", "net", "org", "gov", "edu", "info", "tv", "news", "press", "media", "online", "site", "app", "io", "co", "me", "int", "mil", "uk", "fr", "de", "us", "eu", "ru", "tr", "ir",
        "ae", "bh", "dj", "dz", "eg", "iq", "jo", "km", "kw", "lb", "ly", "ma", "mr", "om", "ps", "qa", "sa", "sd", "so", "sy", "tn", "ye", "ly",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The end of the address that starts here, or 0 where none does.</summary>
    internal static int End(string text, int i)
    {
        // Most Latin words have no dot, colon or at-sign in or after them: look before measuring.
        int word = i;
        while (word < text.Length && (char.IsAsciiLetterOrDigit(text[word]) || text[word] is '-' or '_' or '+')) word++;
        if (word + 1 >= text.Length || text[word] is not ('.' or ':' or '@')) return 0;

        int length = text.AsSpan(i).IndexOfAny(Ends);
        var run = length < 0 ? text.AsSpan(i) : text.AsSpan(i, length);
        if (text[word] == ':') return run[(word - i)..].StartsWith("://", StringComparison.Ordinal) && run.Length > word - i + 3 ? i + Trimmed(run) : 0;
        if (run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && run.Length > 5) return i + Trimmed(run);
        // A host without scheme is plain ASCII up to its path, so that a letter glued to it is not swallowed.
        int host = Host(run);
        int at = run[..host].IndexOf('@');
        if (at > 0 && at == host - 1) return 0;
        var labels = run[..host].TrimEnd('.');
        int dot = labels.LastIndexOf('.');
        if (dot <= at + 1 || !Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(labels[(dot + 1)..])) return 0;
        if (labels.Length == host && host < run.Length && run[host] is '/' or '?' or ':') return i + Trimmed(run);
        return i + labels.Length;
    }

    static int Host(ReadOnlySpan<char> run)
    {
        int i = 0;
        while (i < run.Length && (char.IsAsciiLetterOrDigit(run[i]) || run[i] is '.' or '-' or '_' or '+' or '@')) i++;
        return i;
    }

    // Punctuation at the end belongs to the sentence, and so does a bracket that the address did not open.
    static int Trimmed(ReadOnlySpan<char> run)
    {
        int n = run.Length;
        while (n > 0)
        {
            char last = run[n - 1];
            if (last == ')' && run[..n].Contains('(')) break;
            if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or ')' or ']' or '…') && !Letters.IsInvisible(last)) break;
            n--;
        }
        return n;
    }
}
