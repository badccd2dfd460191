using System.CommandLine;
using System.Text;
using Isnad.Arabic;
using Isnad.Cli.Output;
using NodaTime;
using NodaTime.Text;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad analyse</c>: each line of a text with its tokens, numbers, times and names.</summary>
static class Analyse
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "a text file, UTF-8, or - for standard input" };
        var json = new Option<bool>("--json") { Description = "one JSON object for each line of input" };
        var published = new Option<string?>("--published") { HelpName = "DATE", Description = "the day from which relative dates are counted (2023-11-09, or a time with offset)" };
        var zone = new Option<string?>("--zone") { HelpName = "TZ", Description = "the zone whose day counts when --published has a time (Asia/Riyadh, +03:00)" };
        published.Validators.Add(result =>
        {
            if (Day(result.GetValueOrDefault<string?>(), null) is null)
                result.AddError($"--published: '{result.GetValueOrDefault<string?>()}' is no date; write it as 2023-11-09 or 2023-11-09T14:20+03:00");
        });
        zone.Validators.Add(result =>
        {
            if (Zone(result.GetValueOrDefault<string?>()) is null)
                result.AddError($"--zone: '{result.GetValueOrDefault<string?>()}' is no time zone; write an IANA name (Asia/Riyadh) or an offset (+03:00)");
        });
        var command = new Command("analyse", "Tokens with clitics, lemma and key, numbers, times and names of Arabic text, line by line.") { file, json, published, zone };
        TerminalOptions.AddTo(command);
        command.SetAction(parse => Run(
            parse.GetRequiredValue(file),
            parse.GetValue(json) ? null : new AnalysisText(Terminal.For(parse)),
            Day(parse.GetValue(published), parse.GetValue(zone))));
        return command;
    }

    static int Run(string file, AnalysisText? people, DateOnly? published)
    {
        Stream input;
        try
        {
            input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"isnad analyse: {file}: {e.Message}");
            return ExitCode.WrongUsage;
        }
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        using var output = new ResultWriter(Console.OpenStandardOutput());
        using var json = new AnalysisJson();
        try
        {
            foreach (string line in Lines.Of(reader))
            {
                var analysis = Analysis.Of(line, published);
                output.Write(people is null ? json.Render(analysis) : people.Render(analysis));
            }
        }
        catch (ClosedOutputException)
        {
            // Whoever read our output (head, less) has gone: nobody is left to tell.
        }
        return ExitCode.Ok;
    }

    /// <summary>The day of publication, in the zone given where the date has a time with an offset; null where it is no date.</summary>
    internal static DateOnly? Day(string? published, string? zone)
    {
        if (published is null) return null;
        if (OffsetDateTimePattern.ExtendedIso.Parse(published) is { Success: true, Value: var time }
            || OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>").Parse(published).TryGetValue(default, out time))
        {
            var local = Zone(zone) is { } z ? time.InZone(z).Date : time.Date;
            return new DateOnly(local.Year, local.Month, local.Day);
        }
        if (published.Length is not (10 or 16 or 19)) return null;
        return DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null;
    }

    static DateTimeZone? Zone(string? name)
    {
        if (name is null) return null;
        if (OffsetPattern.GeneralInvariant.Parse(name) is { Success: true, Value: var offset }) return DateTimeZone.ForOffset(offset);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
    }
}

/// <summary>A line of input and what was found in it.</summary>
sealed record Analysis(TokenizedText Text, IReadOnlyList<NumberMention> Numbers, IReadOnlyList<TimeMention> Times, IReadOnlyList<Entity> Entities)
{
    internal static Analysis Of(string line, DateOnly? published)
    {
        var text = TokenizedText.Of(line);
        return new(text, Arabic.Numbers.Find(text), Arabic.Times.Find(text, published), Names.Find(text));
    }
}
