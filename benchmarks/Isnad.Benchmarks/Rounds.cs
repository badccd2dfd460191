using System.Diagnostics;

namespace Isnad.Benchmarks;

/// <summary>One side of a comparison: its time of each round, and what the last round allocated.</summary>
sealed class Side(string name, Action run)
{
    internal string Name => name;
    internal List<double> Seconds { get; } = [];
    internal long FirstAllocated { get; private set; }
    internal long LastAllocated { get; private set; }

    internal void Round()
    {
        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        run();
        Seconds.Add(watch.Elapsed.TotalSeconds);
        LastAllocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (Seconds.Count == 1) FirstAllocated = LastAllocated;
    }

    internal double Best => Seconds.Min();

    internal double Median => Seconds.Order().ElementAt(Seconds.Count / 2);
}

/// <summary>Sides take turns, so that whatever else the machine does meets both.</summary>
static class Rounds
{
    internal static void Run(int rounds, params Side[] sides)
    {
        for (int i = 0; i < rounds; i++)
            foreach (var side in sides) side.Round();
        // The first round compiles and fills caches; it is told apart, not dropped.
        foreach (var side in sides)
            Console.WriteLine($"{side.Name,-28} first {side.Seconds[0]:0.000} s   median {side.Median:0.000} s   best {side.Best:0.000} s");
    }
}
