using System.Globalization;
using System.Text;
using Isnad.Arabic;
using Spectre.Console;

namespace Isnad.Cli.Commands;

/// <summary>Writes analyses for people: a label first, then one run of Arabic at the end of the line, isolated, so that no terminal reorders it.</summary>
sealed class AnalysisText
{
    readonly IAnsiConsole _console;
    readonly bool _isolate = !string.Equals(Environment.GetEnvironmentVariable("ISNAD_BIDI"), "off", StringComparison.OrdinalIgnoreCase);
    int _line;

    internal AnalysisText(Stream output)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16) { AutoFlush = true };
        bool plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        // The terminal wraps what is too long: a wrap of ours would cut an isolate in two.
        _console.Profile.Width = int.MaxValue / 4;
    }

    internal void Write(Analysis analysis)
    {
        string text = analysis.Text.Text;
        _line++;
        Row("bold", _line.ToString(CultureInfo.InvariantCulture), text, indent: "");
        foreach (ref readonly var token in analysis.Text.Tokens)
        {
            if (token.Kind is TokenKind.Break or TokenKind.Punctuation) continue;
            string parts = string.Join(" + ", analysis.Text.PartsOf(token).Select(part => text.Substring(part.Start, part.Length)));
            Row("blue", token.Kind.ToString().ToLowerInvariant(), parts);
            if (token.Kind != TokenKind.Word) continue;
            if (token.Word.Lemma != token.Word.Folded) Row("dim", "lemma", token.Word.Lemma, indent: "    ");
            if (token.Word.Key != token.Word.Folded) Row("dim", "key", token.Word.Key, indent: "    ");
        }
        foreach (var number in analysis.Numbers)
            Row("green", $"number   {number.Value.ToString(CultureInfo.InvariantCulture)} {number.Kind.ToString().ToLowerInvariant()}", Cut(number.Span));
        foreach (var time in analysis.Times) Row("yellow", $"time     {time.Value}", Cut(time.Span));
        foreach (var entity in analysis.Entities) Row("red", entity.Kind.ToString().ToLowerInvariant(), entity.Name);

        string Cut(TextSpan span) => text.Substring(span.Start, span.Length);
    }

    void Row(string style, string label, string arabic, string indent = "  ") =>
        _console.MarkupLine($"{indent}[{style}]{Markup.Escape(label.PadRight(8))}[/] {Markup.Escape(Isolated(arabic))}");

    string Isolated(string text) => _isolate && text.Length > 0 ? $"\u2068{text}\u2069" : text;
}
