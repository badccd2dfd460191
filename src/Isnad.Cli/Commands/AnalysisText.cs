using System.Globalization;
using System.Text;
using Isnad.Arabic;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary>Writes analyses for people: a label first, then one run of Arabic at the end of the line.</summary>
sealed class AnalysisText(Terminal terminal)
{
    readonly StringBuilder _rows = new();
    int _line;

    /// <summary>The rows of one line of input.</summary>
    internal byte[] Render(Analysis analysis)
    {
        _rows.Clear();
        string text = analysis.Text.Text;
        Row("", "1", (++_line).ToString(CultureInfo.InvariantCulture), text);
        foreach (ref readonly var token in analysis.Text.Tokens) Token(analysis.Text, token);
        foreach (var number in analysis.Numbers)
            Row("  ", "32", $"{Name(number.Kind)} {number.Value.ToString(CultureInfo.InvariantCulture)}", Cut(text, number.Span));
        foreach (var time in analysis.Times) Row("  ", "33", $"time {time.Value}", Cut(text, time.Span));
        foreach (var entity in analysis.Entities) Row("  ", "31", Name(entity.Kind), entity.Name);
        return Encoding.UTF8.GetBytes(_rows.ToString());
    }

    void Token(TokenizedText text, in Token token)
    {
        if (token.Kind is TokenKind.Break or TokenKind.Punctuation) return;
        Row("  ", token.Kind == TokenKind.Word ? "2" : "34", Name(token.Kind), string.Join(" + ", text.PartsOf(token).Select(part => Cut(text.Text, part))));
        if (token.Kind != TokenKind.Word) return;
        if (token.Word.Lemma != token.Word.Folded) Row("    ", "2", "lemma", token.Word.Lemma);
        if (token.Word.Key != token.Word.Folded) Row("    ", "2", "key", token.Word.Key);
    }

    void Row(string indent, string colour, string label, string arabic) =>
        _rows.Append(indent).Append(terminal.Paint(label.PadRight(12 - indent.Length), colour)).Append(' ').Append(terminal.Foreign(arabic)).Append('\n');

    static string Cut(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
