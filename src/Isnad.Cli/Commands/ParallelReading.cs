using System.Threading.Tasks.Dataflow;

namespace Isnad.Cli.Commands;

/// <summary>Works on units with all cores and hands on the results in the order of the units; what waits is bounded.</summary>
static class ParallelReading
{
    /// <exception cref="OperationCanceledException">Cancelled: what was handed on is complete, the rest was not begun or is dropped.</exception>
    internal static async Task Run<TUnit, TResult>(IEnumerable<TUnit> units, Func<TUnit, TResult> work, Action<TResult> consume, CancellationToken cancel)
    {
        int cores = Environment.ProcessorCount;
        var working = new TransformBlock<TUnit, TResult>(work, new() { MaxDegreeOfParallelism = cores, BoundedCapacity = cores * 8, CancellationToken = cancel });
        var consuming = new ActionBlock<TResult>(consume, new() { BoundedCapacity = cores * 8 });
        working.LinkTo(consuming, new() { PropagateCompletion = true });
        foreach (var unit in units)
        {
            // When the consumer has failed (a full disk), nothing makes room for the next unit: waiting for that alone would never end.
            var sent = working.SendAsync(unit, cancel);
            if (await Task.WhenAny(sent, consuming.Completion) != sent || !await sent) break;
        }
        working.Complete();
        await consuming.Completion;
    }
}
