using System.CommandLine;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad cite</c>: a statement or an article with all that a reader needs to check it.</summary>
static class CiteCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The id of a statement or of an article." };
    static readonly Option<string> Format = new("--format") { HelpName = "text|bibtex|json", Description = "How it is written.", DefaultValueFactory = _ => "text" };

    internal static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "bibtex", "json");
        var command = new Command("cite", "Gives speaker, words, outlet, address, times and the hash of the evidence.") { Id, ArchiveOptions.Data, Format };
        command.SetAction(parsed => parsed.WithStore(store => Run(parsed, store)));
        return command;
    }

    static int Run(ParseResult parsed, ArchiveStore store)
    {
        if (Citation.Of(store, parsed.GetValue(Id)!) is not { } citation)
        {
            Console.Error.WriteLine($"isnad: no statement or article, or more than one, has the id '{parsed.GetValue(Id)}'");
            return ExitCode.Failed;
        }
        Console.Out.WriteLine(parsed.GetValue(Format) switch
        {
            "json" => JsonText.Of(citation),
            "bibtex" => citation.BibTex(),
            _ => citation.Text(),
        });
        return ExitCode.Ok;
    }
}
