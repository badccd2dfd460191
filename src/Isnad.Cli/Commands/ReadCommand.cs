using System.Buffers;
using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad read</c>: who said what in files, folders and standard input.</summary>
static class ReadCommand
{
    static readonly Argument<string[]> Paths = new("path") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders (recursive), or - for standard input, web addresses: .txt, .html, .mhtml, .json, .jsonl, .warc, feeds (.xml, .rss, .atom), each also .gz." };
    static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line for each article." };
    static readonly Option<bool> Explain = new("--explain") { Description = "Why each statement and each field was found." };
    static readonly Option<string?> Published = new("--published") { HelpName = "DATE", Description = "The day of publication of inputs that give none: 2026-11-09." };
    static readonly Option<string?> Outlet = new("--outlet") { HelpName = "NAME", Description = "The outlet of inputs that name none." };
    static readonly Option<string?> Zone = new("--zone") { HelpName = "TZ", Description = "The time zone of stamps that name none: Asia/Riyadh." };

    static readonly Option<string[]> AllowNetwork = new("--allow-network") { HelpName = "RANGE", Description = "Also fetch from this range of addresses, which is not public: 127.0.0.0/8." };

    internal static Command Create()
    {
        var command = new Command("read", "Reads articles and shows who said what in them.") { Paths, Json, Explain, Published, Outlet, Zone, AllowNetwork };
        TerminalOptions.AddTo(command);
        Paths.Validators.Add(Usage.NoUnknownOptions);
        AllowNetwork.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!System.Net.IPNetwork.TryParse(token.Value, out _)) result.AddError($"--allow-network: '{token.Value}' is no range of addresses; write it as 127.0.0.0/8");
        });
        command.SetAction(Run);
        return command;
    }

    static async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        string[] paths = parsed.GetValue(Paths)!;
        var reader = new InputReader(new(parsed.GetValue(Published), parsed.GetValue(Outlet), parsed.GetValue(Zone), DateTimeOffset.UtcNow));
        bool json = parsed.GetValue(Json), explain = parsed.GetValue(Explain);
        var terminal = Terminal.For(parsed);
        using var http = new SafeHttp(new([.. (parsed.GetValue(AllowNetwork) ?? []).Select(r => System.Net.IPNetwork.Parse(r))]));
        var walker = new InputWalker(Console.OpenStandardInput, http);
        using var progress = new ProgressLine("Reading", () => walker.BytesRead, () => InputWalker.TotalBytes(paths));
        using var output = new ResultWriter(Console.OpenStandardOutput());
        int articles = 0, statements = 0, skipped = 0;

        (ReadOutcome Outcome, ReadOnlyMemory<byte> Bytes) Render(InputUnit unit)
        {
            var outcome = reader.Read(unit);
            var bytes = new ArrayBufferWriter<byte>(1 << 12);
            foreach (var article in outcome.Articles)
            {
                if (json)
                {
                    ArticleJson.Write(article, bytes);
                    bytes.Write("\n"u8);
                }
                else ArticleText.Write(article, terminal, explain, bytes);
            }
            return (outcome, bytes.WrittenMemory);
        }

        try
        {
            await ParallelReading.Run(walker.Walk(paths), Render, result =>
            {
                progress.Clear();
                Skips.Report(result.Outcome);
                output.Write(result.Bytes.Span);
                articles += result.Outcome.Articles.Count;
                statements += result.Outcome.Articles.Sum(a => a.Statements.Count);
                skipped += result.Outcome.Skipped.Count;
            }, cancel);
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            output.Flush();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interrupted after {articles:N0} articles"));
            return ExitCode.Interrupted;
        }
        catch (ClosedOutputException)
        {
            return ExitCode.Ok;
        }
        progress.Clear();
        output.Flush();
        if (!json) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Count(articles, "article")}, {Count(statements, "statement")}, {skipped:N0} skipped, {started.Elapsed.TotalSeconds:0.0} s"));
        return skipped > 0 ? ExitCode.SomeSkipped : ExitCode.Ok;
    }

    static string Count(int n, string noun) => string.Create(CultureInfo.InvariantCulture, $"{n:N0} {noun}{(n == 1 ? "" : "s")}");
}
