using System.CommandLine;

namespace Isnad.Cli.Output;

/// <summary>Options that every command with output for people has.</summary>
static class TerminalOptions
{
    internal static readonly Option<string?> Bidi = new("--bidi") { HelpName = "always|never", Description = "Direction isolates around Arabic; by default only on a terminal (ISNAD_BIDI=off omits them)." };
    internal static readonly Option<string?> Lang = new("--lang") { HelpName = "en|ar", Description = "The language of labels: en (default) or ar." };
    internal static readonly Option<int?> Width = new("--width") { HelpName = "COLUMNS", Description = "Where lines are broken; by default the terminal's width, and nowhere in a pipe." };

    internal static void AddTo(Command command)
    {
        Bidi.AcceptOnlyFromAmong("always", "never");
        Lang.AcceptOnlyFromAmong("en", "ar");
        command.Add(Lang);
        command.Add(Bidi);
        command.Add(Width);
    }
}

/// <summary>How output for people is shaped where it goes: colour, direction isolates, width.</summary>
sealed record Terminal(bool Colour, bool Isolates, int Width, string Language = "en")
{
    const char FirstStrongIsolate = '\u2068';
    const char RightToLeftIsolate = '\u2067';
    const char PopDirectionalIsolate = '\u2069';

    internal static Terminal For(ParseResult parsed)
    {
        bool terminal = !Console.IsOutputRedirected;
        bool noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        bool isolates = parsed.GetValue(TerminalOptions.Bidi) switch
        {
            "always" => true,
            "never" => false,
            _ => terminal && Environment.GetEnvironmentVariable("ISNAD_BIDI") != "off",
        };
        int width = parsed.GetValue(TerminalOptions.Width) ?? (terminal ? TerminalWidth() : int.MaxValue);
        return new(terminal && !noColour, isolates, Math.Max(width, 40), parsed.GetValue(TerminalOptions.Lang) ?? "en");
    }

    static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    /// <summary>A run of foreign text in its own direction; characters that steer the terminal are taken out.</summary>
    internal string Foreign(string text)
    {
        string safe = text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Any(IsSteering)
            ? new string([.. text.Where(c => c >= ' ' && !IsSteering(c))])
            : text;
        return Isolates ? $"{FirstStrongIsolate}{safe}{PopDirectionalIsolate}" : safe;
    }

    internal string Label(string english) => Labels.In(Language, english);

    /// <summary>Lines as they go out: with Arabic labels each one is a single right-to-left run.</summary>
    internal string Lines(string text) => Language == "ar" && Isolates
        ? string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : $"{RightToLeftIsolate}{line}{PopDirectionalIsolate}"))
        : text;

    static bool IsSteering(char c) => c is >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    internal string Paint(string text, string ansi) => Colour ? $"\u001b[{ansi}m{text}\u001b[0m" : text;

    internal string Dim(string text) => Paint(text, "2");

    internal string Bold(string text) => Paint(text, "1");
}
