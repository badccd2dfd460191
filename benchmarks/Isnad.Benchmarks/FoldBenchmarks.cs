using BenchmarkDotNet.Attributes;
using Isnad.Arabic;

namespace Isnad.Benchmarks;

/// <summary>Fold of one text: bare as newspapers print it, and vocalised.</summary>
[MemoryDiagnoser]
public class FoldBenchmarks
{
    const string Bare = "وقالت الوزيرة إن «الأمر» انتهى يوم 12 من الشهر، وأضافت أن اللجنة ستجتمع غدا في العاصمة لبحث ما تبقى من النقاط. ";
    const string Vocalised = "وَقَالَتِ الوَزِيرَةُ إِنَّ «الأَمْرَ» اِنْتَهَى يَوْمَ ١٢ مِنَ الشَّهْرِ. ";

    [Params("bare", "vocalised")]
    public string Kind { get; set; } = "bare";

    string _text = "";

    [GlobalSetup]
    public void Setup() => _text = string.Concat(Enumerable.Repeat(Kind == "bare" ? Bare : Vocalised, 20));

    [Benchmark(Baseline = true)]
    public string SwitchLoop() => SwitchFold.ForNames(_text);

    [Benchmark]
    public string ForNames() => Fold.ForNames(_text);

    [Benchmark]
    public string ForSearch() => Fold.ForSearch(_text);
}
