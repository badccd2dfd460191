namespace Isnad;

/// <summary>White space as pages use it.</summary>
static class Spaces
{
    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\u2003' or '\u2002' or '\u2009' or '\u202F' or '\u3000';

    /// <summary>Runs of white space made one space, none at the ends.</summary>
    internal static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int i = 0;
        while (i < text.Length && !(IsSpace(text[i]) && (text[i] != ' ' || i + 1 < text.Length && IsSpace(text[i + 1])))) i++;
        if (i == text.Length) return text.ToString();
        var buffer = new char[text.Length];
        int n = 0;
        bool space = false;
        foreach (char c in text)
        {
            if (IsSpace(c)) { space = n > 0; continue; }
            if (space) buffer[n++] = ' ';
            space = false;
            buffer[n++] = c;
        }
        return new(buffer, 0, n);
    }
}
