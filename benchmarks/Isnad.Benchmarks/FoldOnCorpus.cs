using Isnad.Arabic;

namespace Isnad.Benchmarks;

/// <summary>Fold against a loop with a switch, over whole articles.</summary>
static class FoldOnCorpus
{
    internal static void Run(string[] texts)
    {
        long characters = texts.Sum(t => (long)t.Length);
        int differ = texts.Count(t => SwitchFold.ForNames(t) != Fold.ForNames(t));
        // The switch knows no ligatures, no combining hamza and no capital letters beyond ASCII.
        Console.WriteLine($"results differ in {differ:N0} of {texts.Length:N0} texts");
        long results = texts.Sum(t => 22L + 2L * Fold.ForNames(t).Length + 7 & ~7L);
        var fold = new Side("Fold.ForNames", () => { foreach (string text in texts) Fold.ForNames(text); });
        var search = new Side("Fold.ForSearch", () => { foreach (string text in texts) Fold.ForSearch(text); });
        var plain = new Side("switch loop", () => { foreach (string text in texts) SwitchFold.ForNames(text); });
        Rounds.Run(9, fold, search, plain);
        foreach (var side in new[] { fold, search, plain }) Console.WriteLine($"{side.Name,-28} {characters * 2 / side.Best / 1e9:0.00} GB/s of UTF-16");
        Console.WriteLine($"switch loop / Fold.ForNames: {plain.Best / fold.Best:0.00} (best), {plain.Median / fold.Median:0.00} (median)");
        Console.WriteLine($"switch loop / Fold.ForSearch: {plain.Best / search.Best:0.00} (best), {plain.Median / search.Median:0.00} (median)");
        Console.WriteLine($"allocated by Fold.ForNames beyond its results: {fold.LastAllocated - results:N0} bytes");
    }
}
