using BenchmarkDotNet.Running;
using Isnad.Benchmarks;

// dotnet run -c Release --project benchmarks/Isnad.Benchmarks -- fold|tokens|reading [CORPUS]   whole corpus, both sides in one run, ratios
// dotnet run -c Release --project benchmarks/Isnad.Benchmarks -- micro [--filter …]       BenchmarkDotNet
switch (args)
{
    case ["fold", .. var rest]:
        FoldOnCorpus.Run(Corpus.Read(rest.FirstOrDefault()));
        return 0;
    case ["tokens", .. var rest]:
        TokensOnCorpus.Run(Corpus.Read(rest.FirstOrDefault()));
        return 0;
    case ["reading", .. var rest]:
        ReadingOnCorpus.Run(Corpus.Read(rest.FirstOrDefault()));
        return 0;
    case ["micro", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(FoldBenchmarks).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("usage: Isnad.Benchmarks fold|tokens|reading [CORPUS] | micro [--filter NAME]\nCORPUS: a .jsonl or .jsonl.gz with a field \"text\"; by default $ISNAD_CORPUS, or ../shared/corpus/articles.jsonl.gz");
        return 2;
}
