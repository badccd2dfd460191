using System.Globalization;

namespace Isnad.Cli.Output;

/// <summary>One line on standard error that shows how far a long command is; only on a terminal, only after two seconds.</summary>
sealed class ProgressLine : IDisposable
{
    const int Width = 34;
    readonly string _verb;
    readonly Func<long> _done;
    readonly Lazy<long> _total;
    readonly Func<long>? _counted;
    readonly Timer? _timer;
    readonly long _started = Environment.TickCount64;
    readonly Lock _lock = new();
    bool _shown;

    /// <param name="counted">What the rate is told of (articles); null tells none.</param>
    internal ProgressLine(string verb, Func<long> done, Func<long> total, Func<long>? counted = null)
    {
        (_verb, _done, _total, _counted) = (verb, done, new(total), counted);
        if (!Console.IsErrorRedirected) _timer = new(_ => Draw(), null, 2000, 250);
    }

    /// <summary>Takes the line away, before something else is written.</summary>
    internal void Clear()
    {
        lock (_lock)
        {
            if (_shown) Console.Error.Write("\r\u001b[K");
            _shown = false;
        }
    }

    void Draw()
    {
        long total = _total.Value, done = Math.Min(_done(), total);
        double share = total == 0 ? 0 : (double)done / total;
        double seconds = (Environment.TickCount64 - _started) / 1000.0;
        int full = (int)(share * Width);
        string left = share > 0.01 ? string.Create(CultureInfo.InvariantCulture, $"  {seconds / share - seconds:0} s left") : "";
        string rate = _counted is null ? "" : string.Create(CultureInfo.InvariantCulture, $"  {_counted():N0}  {_counted() / seconds:N0}/s");
        lock (_lock)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_verb} {new string('━', full)}{new string('╌', Width - full)}  {share * 100:0} %{rate}{left}\u001b[K"));
            _shown = true;
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        Clear();
    }
}
