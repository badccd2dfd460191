using System.CommandLine;
using Isnad.Cli;
using Isnad.Cli.Commands;

var root = new RootCommand("Isnad reads Arabic news and records who said what, when, and through whom.")
{
    ReadCommand.Create(),
    AddCommand.Create(),
    ArticleCommand.Create(),
    StatementsCommand.Create(),
    CiteCommand.Create(),
    SpeakersCommand.Create(),
    ExportCommand.Create(),
    ReanalyseCommand.Create(),
    Analyse.Create(),
};
foreach (var command in SearchCommand.Create().Concat(CareCommands.Create())) root.Add(command);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // Wrong usage is 2, so that 1 can mean: some inputs were skipped.
    foreach (var error in parsed.Errors) Console.Error.WriteLine($"isnad: {error.Message}");
    string name = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
    Console.Error.WriteLine($"see: isnad {name}--help");
    return ExitCode.WrongUsage;
}
return await parsed.InvokeAsync();
