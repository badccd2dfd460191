using Isnad.Archive.Benchmarks;

// dotnet run -c Release --project benchmarks/Isnad.Archive.Benchmarks -- inserts [CORPUS]     adding read articles against bare inserts of the same rows
// dotnet run -c Release --project benchmarks/Isnad.Archive.Benchmarks -- growth [CORPUS]      rates at 5,000, 25,000 and 100,000 articles, as Markdown
string? corpus = args.Skip(1).FirstOrDefault() ?? Environment.GetEnvironmentVariable("ISNAD_CORPUS");
if (args is not [("inserts" or "growth") and var mode, ..] || corpus is null || !File.Exists(corpus))
{
    Console.Error.WriteLine("usage: inserts|growth CORPUS (.jsonl or .jsonl.gz; or $ISNAD_CORPUS)");
    return 2;
}
if (mode == "inserts") BareInserts.Run(corpus);
else Growth.Run(corpus);
return 0;
