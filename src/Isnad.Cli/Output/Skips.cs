namespace Isnad.Cli.Output;

/// <summary>What was skipped, a line each, on standard error.</summary>
static class Skips
{
    internal static void Report(ReadOutcome outcome)
    {
        foreach (var skip in outcome.Skipped) Console.Error.WriteLine($"skipped {skip.Place}: {skip.Reason}");
    }
}
