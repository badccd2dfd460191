using System.Globalization;
using System.Text;

namespace Isnad.Tests.News.AttributionTests;

/// <summary>Fits the weights of lexicon/attribution-confidence.tsv and prints how the confidence holds on articles that were not used.</summary>
/// <remarks>
/// The command: <c>ISNAD_CALIBRATE=path/of/gold/statements[:another] artifacts/bin/Isnad.Tests/release/Isnad.Tests -class Isnad.Tests.News.AttributionTests.ConfidenceCalibration -showLiveOutput</c>.
/// Without the variable it is skipped.
/// </remarks>
public class ConfidenceCalibration(ITestOutputHelper output)
{
    const int Folds = 10, Steps = 4000;
    const double Rate = 0.5, Ridge = 0.001;

    sealed record Example(int Fold, IReadOnlyList<string> Evidence, bool Right);

    [Fact]
    public void Weights_are_fitted()
    {
        string? folders = Environment.GetEnvironmentVariable("ISNAD_CALIBRATE");
        if (folders is null) Assert.Skip("ISNAD_CALIBRATE names no gold");
        var examples = new List<Example>();
        int number = 0;
        foreach (string folder in folders.Split(':'))
            foreach (var article in GoldArticle.In(folder))
            {
                examples.AddRange(GoldScore.Judge(article, out _).Select(j => new Example(number % Folds, j.Statement.Evidence, j.Right)));
                number++;
            }
        var held = new List<(double Confidence, bool Right)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. examples.Where(e => e.Fold != fold)]);
            held.AddRange(examples.Where(e => e.Fold == fold).Select(e => (Confidence(weights, e.Evidence), e.Right)));
        }
        Report(held);
        Write(Fit(examples), examples);
        Assert.NotEmpty(examples);
    }

    static double Confidence(Dictionary<string, double> weights, IReadOnlyList<string> evidence) => 1 / (1 + Math.Exp(-evidence.Sum(e => weights.GetValueOrDefault(e))));

    static Dictionary<string, double> Fit(List<Example> examples)
    {
        var weights = examples.SelectMany(e => e.Evidence).Distinct().ToDictionary(e => e, _ => 0.0);
        for (int step = 0; step < Steps; step++)
        {
            var gradient = weights.ToDictionary(w => w.Key, w => w.Key == "bias" ? 0 : -Ridge * w.Value);
            foreach (var example in examples)
            {
                double error = ((example.Right ? 1 : 0) - Confidence(weights, example.Evidence)) / examples.Count;
                foreach (string row in example.Evidence) gradient[row] += error;
            }
            foreach (var (row, slope) in gradient) weights[row] += Rate * slope;
        }
        return weights;
    }

    void Report(List<(double Confidence, bool Right)> held)
    {
        var text = new StringBuilder("| confidence | statements | right | mean confidence |\n|---|---|---|---|\n");
        double[] edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
        for (int i = 0; i + 1 < edges.Length; i++)
        {
            var bin = held.Where(h => h.Confidence >= edges[i] && h.Confidence < edges[i + 1]).ToList();
            if (bin.Count > 0) text.AppendLine(CultureInfo.InvariantCulture, $"| {edges[i]:0.00} to {Math.Min(edges[i + 1], 1):0.00} | {bin.Count} | {(double)bin.Count(b => b.Right) / bin.Count:0.00} | {bin.Average(b => b.Confidence):0.00} |");
        }
        output.WriteLine(text.ToString());
    }

    static void Write(Dictionary<string, double> weights, List<Example> examples)
    {
        string path = Path.Combine(Repository.Root, "lexicon/attribution-confidence.tsv");
        var lines = File.ReadLines(path).Where(l => l.StartsWith('#')).Append("id\tweight\tstatements").ToList();
        var counts = examples.SelectMany(e => e.Evidence).CountBy(e => e).ToDictionary();
        lines.AddRange(weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value:0.000}\t{counts[w.Key]}")));
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
