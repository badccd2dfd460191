namespace Isnad;

/// <summary>The one form in which a body is stored: paragraphs without blank edges, separated by single line feeds.</summary>
static class Paragraphs
{
    internal static string Normalize(string text)
    {
        bool clean = !text.Contains('\r') && !text.Contains("\n\n", StringComparison.Ordinal) && text.Length > 0
            && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
        return clean ? text : string.Join('\n', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
