using System.CommandLine;
using Isnad.Cli.Commands;

var root = new RootCommand("Isnad reads Arabic news and records who said what, when, and through whom.")
{
    ReadCommand.Create(),
    AddCommand.Create(),
    Analyse.Create(),
};
var parsed = root.Parse(args);
int code = await parsed.InvokeAsync();
// Wrong usage is 2, so that 1 can mean: some inputs were skipped.
return parsed.Errors.Count > 0 ? 2 : code;
