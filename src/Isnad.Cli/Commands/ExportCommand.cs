using System.CommandLine;
using System.Globalization;
using Isnad.Archive;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad export</c>: the archive, or what a query selects of it, for other programs.</summary>
static class ExportCommand
{
    static readonly Option<string> Format = new("--format") { HelpName = "jsonl|csv|parquet|ninjs|jsonld|warc", Description = "jsonl: articles as `isnad read --json`; csv, parquet: statements; ninjs: IPTC ninjs 3.1; jsonld: schema.org; warc: the pages as they were read.", DefaultValueFactory = _ => "jsonl" };
    static readonly Option<string?> Output = new("--output") { HelpName = "FILE", Description = "The file; else standard output. A name that ends in .gz is compressed (warc: record by record)." };

    internal static Command Create()
    {
        Format.AcceptOnlyFromAmong([.. Enum.GetNames<ExportFormat>().Select(n => n.ToLowerInvariant())]);
        var command = new Command("export", "Writes articles, statements or pages for other programs. Example: isnad export --format csv --by النجدي --output said.csv") { ArchiveOptions.Data, Format, Output };
        foreach (var option in StatementsCommand.Filters) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Format) == "parquet" && result.GetValue(Output) is null) result.AddError("parquet is no stream of text: name a file with --output");
        });
        command.SetAction(parsed => parsed.WithStore(store => Run(parsed, store)));
        return command;
    }

    static int Run(ParseResult parsed, ArchiveStore store)
    {
        var format = Enum.Parse<ExportFormat>(parsed.GetValue(Format)!, ignoreCase: true);
        var query = StatementsCommand.Query(parsed, limit: -1);
        if (parsed.GetValue(Output) is not { } file)
        {
            using var output = Console.OpenStandardOutput();
            try
            {
                Exporter.Run(store, format, query, output).GetAwaiter().GetResult();
            }
            catch (IOException)
            {
                // Whoever read our output has gone.
            }
            return ExitCode.Ok;
        }
        int done = 0;
        long all = ArchiveCare.Stats(store).Articles;
        string partial = file + ".partial";
        try
        {
            using (var progress = new ProgressLine("Exporting", () => Math.Min(done, all), () => all, () => done))
            using (var output = File.Create(partial))
            {
                bool gzip = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
                using var packed = gzip && format != ExportFormat.Warc ? new System.IO.Compression.GZipStream(output, System.IO.Compression.CompressionLevel.Optimal) : null;
                Exporter.Run(store, format, query, (Stream?)packed ?? output, gzip, n => done = n).GetAwaiter().GetResult();
            }
            File.Move(partial, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            throw new ArchiveException($"{file}: cannot be written: {e.Message}", e);
        }
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {done:N0} {(format is ExportFormat.Csv or ExportFormat.Parquet ? "statements" : format == ExportFormat.Warc ? "pages" : "articles")} to {file}"));
        return ExitCode.Ok;
    }
}
