using System.CommandLine;
using System.Globalization;
using Isnad.Arabic;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad statements</c>: who said what, across the archive.</summary>
static class StatementsCommand
{
    static readonly Option<string?> By = new("--by") { HelpName = "WORDS", Description = "Words of the speaker's name, in any spelling: النجدي." };
    static readonly Option<string?> About = new("--about") { HelpName = "WORDS", Description = "Words of what is said." };
    static readonly Option<string?> Act = new("--act") { HelpName = "ACT", Description = "say, deny, confirm, warn, accuse, demand, promise, announce or predict." };
    static readonly Option<string?> Via = new("--via") { HelpName = "WORDS", Description = "Words of a relay's name." };
    static readonly Option<string?> Outlet = new("--outlet") { HelpName = "WORDS", Description = "Words of the outlet's name." };
    static readonly Option<string?> From = new("--from") { HelpName = "DATE", Description = "Published on or after: 2026, 2026-11 or 2026-11-09." };
    static readonly Option<string?> To = new("--to") { HelpName = "DATE", Description = "Published on or before." };
    static readonly Option<string?> Said = new("--said") { HelpName = "DATE", Description = "Said on that day, month or year, where the text tells." };
    static readonly Option<int> Limit = new("--limit") { HelpName = "N", Description = "At most so many.", DefaultValueFactory = _ => 50 };
    static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line." };

    internal static Command Create()
    {
        Act.AcceptOnlyFromAmong([.. Enum.GetValues<SpeechAct>().Select(ArticleJson.NameOf)]);
        var command = new Command("statements", "Shows statements of the archive, newest first. Example: isnad statements --by النجدي --act deny") { ArchiveOptions.Data, By, About, Act, Via, Outlet, From, To, Said, Limit, Json };
        TerminalOptions.AddTo(command);
        command.SetAction(parsed => parsed.WithStore(store => Run(parsed, store)));
        return command;
    }

    /// <summary>Which statements: what every command that selects them takes.</summary>
    internal static readonly Option[] Filters = [By, About, Act, Via, Outlet, From, To, Said];

    internal static StatementQuery Query(ParseResult parsed, int limit) => new(parsed.GetValue(By), parsed.GetValue(About), parsed.GetValue(Act), parsed.GetValue(Via), parsed.GetValue(Outlet), parsed.GetValue(From), parsed.GetValue(To), parsed.GetValue(Said), limit);

    static int Run(ParseResult parsed, ArchiveStore store)
    {
        var query = Query(parsed, parsed.GetValue(Limit));
        var found = new StatementFinder(store).Find(query);
        if (parsed.GetValue(Json))
        {
            foreach (var statement in found) Console.Out.WriteLine(Output.JsonText.Of(statement));
            return ExitCode.Ok;
        }
        var terminal = Terminal.For(parsed);
        foreach (var statement in found)
        {
            var (shape, colour) = Acts.Shape(Enum.Parse<SpeechAct>(statement.Act, ignoreCase: true));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statement.Published?[..Math.Min(10, statement.Published.Length)] ?? "no date",-10}  {terminal.Paint($"{shape} {statement.Act,-8}", colour)} {statement.Directness,-8}  {statement.Confidence:0.00}  id {statement.Id}"));
            Console.Out.WriteLine("            " + terminal.Foreign(statement.Content));
            var chain = new[] { statement.Outlet }.Concat(statement.Chain.Reverse()).Append(statement.Speaker).Where(s => s is not null);
            Console.Out.WriteLine("            " + terminal.Foreign(string.Join(" عن ", chain)));
        }
        Console.Error.WriteLine(found.Count == query.Limit ? $"{found.Count} statements shown; there may be more: --limit" : $"{found.Count} statements");
        return ExitCode.Ok;
    }
}
