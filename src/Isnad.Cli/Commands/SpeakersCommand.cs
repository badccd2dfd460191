using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad speakers</c>: who speaks in the archive, and corrections by hand.</summary>
static class SpeakersCommand
{
    static readonly Argument<string?> Words = new("words") { Arity = ArgumentArity.ZeroOrOne, Description = "Words of the name, in any spelling, or an id." };
    static readonly Argument<string> Who = new("who") { Description = "The speaker: an id, or a name that is one speaker's." };
    static readonly Argument<string> Other = new("other") { Description = "The other one." };
    static readonly Argument<string[]> Parts = new("part") { Arity = ArgumentArity.OneOrMore, Description = "Spellings that are somebody else's, or ids of articles in which the name is." };
    static readonly Argument<string> Name = new("name") { Description = "The name to show." };
    static readonly Option<int> Limit = new("--limit") { HelpName = "N", Description = "At most so many.", DefaultValueFactory = _ => 50 };
    static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line." };

    internal static Command Create()
    {
        var command = new Command("speakers", "Shows who speaks in the archive, with spellings and roles. Example: isnad speakers النجدي") { Words, ArchiveOptions.Data, Limit, Json };
        TerminalOptions.AddTo(command);
        command.SetAction(parsed => parsed.WithStore(store => List(parsed, store)));
        command.Add(Correction("merge", "Two speakers are one.", [Who, Other], (speakers, parsed) => speakers.Merge(parsed.GetValue(Who)!, parsed.GetValue(Other)!)));
        command.Add(Correction("split", "A spelling, or the name in some articles, is somebody else's.", [Who, Parts], (speakers, parsed) => speakers.Split(parsed.GetValue(Who)!, parsed.GetValue(Parts)!)));
        command.Add(Correction("rename", "Shows a speaker under another name.", [Who, Name], (speakers, parsed) => speakers.Rename(parsed.GetValue(Who)!, parsed.GetValue(Name)!)));
        return command;
    }

    static Command Correction(string name, string description, Argument[] arguments, Action<Speakers, ParseResult> correct)
    {
        var command = new Command(name, description + " Kept apart from what is derived, and over every reanalysis.") { ArchiveOptions.Data };
        foreach (var argument in arguments) command.Add(argument);
        command.SetAction(parsed => parsed.WithStore(store =>
        {
            correct(new Speakers(store, TimeProvider.System), parsed);
            return ExitCode.Ok;
        }));
        return command;
    }

    static int List(ParseResult parsed, ArchiveStore store)
    {
        var speakers = new Speakers(store, TimeProvider.System);
        var all = parsed.GetValue(Words) is { } words ? speakers.Find(words) : speakers.All();
        var shown = all.Take(parsed.GetValue(Limit)).ToList();
        if (parsed.GetValue(Json))
        {
            foreach (var speaker in shown) Console.Out.WriteLine(JsonText.Of(speaker));
            return ExitCode.Ok;
        }
        var terminal = Terminal.For(parsed);
        foreach (var speaker in shown)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{speaker.Statements,6}  id {speaker.Id}  {speaker.Kind,-12}  {terminal.Bold(terminal.Foreign(speaker.Name))}{(speaker.SurnameOnly ? "  (family name only: may be several people)" : "")}"));
            foreach (var spelling in speaker.Spellings.Where(s => s.Name != speaker.Name).Take(8)) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",8}{spelling.Statements,6}  {terminal.Foreign(spelling.Name)}"));
            foreach (var role in speaker.Roles.Take(8)) Console.Out.WriteLine($"{"",8}{role.First ?? "no date"} to {role.Last ?? "no date"}  {terminal.Foreign(role.Role)}");
        }
        Console.Error.WriteLine(all.Count > shown.Count ? $"{shown.Count} of {all.Count} speakers; more with --limit" : $"{shown.Count} speakers");
        return ExitCode.Ok;
    }
}
