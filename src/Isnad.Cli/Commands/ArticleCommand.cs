using System.Buffers;
using System.CommandLine;
using System.Text;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad article</c>: one article of the archive.</summary>
static class ArticleCommand
{
    static readonly Argument<string> Id = new("id") { Description = "The article's id, or as much of it as no other begins with." };
    static readonly Option<int?> Version = new("--version-number") { HelpName = "N", Description = "An older version, from 1; by default the newest." };
    static readonly Option<bool> Text = new("--text") { Description = "The whole text as well." };
    static readonly Option<bool> Json = new("--json") { Description = "One JSON object, as of `isnad read --json`." };

    internal static Command Create()
    {
        var command = new Command("article", "Shows an article of the archive with its statements, versions and copies.") { Id, ArchiveOptions.Data, Version, Text, Json };
        TerminalOptions.AddTo(command);
        command.SetAction(parsed => parsed.WithStore(store => Run(parsed, store)));
        return command;
    }

    static int Run(ParseResult parsed, ArchiveStore store)
    {
        string id = parsed.GetValue(Id)!;
        if (new ArchiveReader(store).Find(id, parsed.GetValue(Version)) is not { } found)
        {
            Console.Error.WriteLine($"isnad: no article, or more than one, has the id '{id}'; `isnad statements` and `isnad add` show ids");
            return ExitCode.Failed;
        }
        var bytes = new ArrayBufferWriter<byte>();
        if (parsed.GetValue(Json))
        {
            ArticleJson.Write(found.Article, bytes);
            bytes.Write("\n"u8);
        }
        else
        {
            var terminal = Terminal.For(parsed);
            ArticleText.Write(found.Article, terminal, explain: false, bytes);
            var more = new StringBuilder();
            more.Append("  id         ").Append(found.Article.Id).Append('\n');
            more.Append(System.Globalization.CultureInfo.InvariantCulture, $"  version    {found.Version} of {found.Versions}, read {found.Read}\n");
            more.Append("  evidence   sha256 ").Append(found.PageSha256).Append('\n');
            foreach (var copy in found.Copies) more.Append("  copy       ").Append(terminal.Foreign(string.Join("  ", new[] { copy.Published, copy.Url ?? copy.Input, copy.Outlet }.Where(s => s is not null)))).Append('\n');
            if (parsed.GetValue(Text)) more.Append('\n').Append(string.Join('\n', found.Article.Text.Split('\n').Select(terminal.Foreign))).Append('\n');
            Encoding.UTF8.GetBytes(more.ToString(), bytes);
        }
        using var output = new ResultWriter(Console.OpenStandardOutput());
        output.Write(bytes.WrittenSpan);
        return ExitCode.Ok;
    }
}
