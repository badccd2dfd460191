using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Trains a linear-chain conditional random field: stochastic gradient with a step for each weight (AdaGrad) and weights drawn to zero (L1).</summary>
sealed class RandomField(double step, double shrink, double dropout, int seed)
{
    const int L = NameModel.Labels;

    readonly Dictionary<uint, int> _rows = [];
    readonly List<float> _weights = [], _squares = [];
    readonly double[] _transitions = new double[L * L], _transitionSquares = new double[L * L];
    readonly Random _random = new(seed);

    readonly struct Collector(List<(uint, bool)> features) : INameFeatureSink
    {
        public void Add(uint hash, bool lexical) => features.Add((hash, lexical));
    }

    sealed record Example(int[][] Features, int[][] Lexical, byte[] Labels);

    internal float[] Transitions => [.. _transitions.Select(t => (float)t)];

    internal IEnumerable<KeyValuePair<uint, float[]>> Rows => _rows.Select(r => KeyValuePair.Create(r.Key, _weights.GetRange(r.Value * L, L).ToArray()));

    internal void Train(IReadOnlyList<NamedSentence> sentences, int epochs, int least)
    {
        // A feature met once teaches by heart.
        var counts = new Dictionary<uint, int>();
        foreach (var s in sentences)
            foreach (var (hash, _) in Features(s).SelectMany(f => f)) counts[hash] = counts.GetValueOrDefault(hash) + 1;
        var examples = new List<Example>();
        foreach (var s in sentences)
        {
            var features = Features(s);
            examples.Add(new(
                [.. features.Select(f => f.Where(x => !x.Lexical && counts[x.Hash] >= least).Select(x => Row(x.Hash)).ToArray())],
                [.. features.Select(f => f.Where(x => x.Lexical && counts[x.Hash] >= least).Select(x => Row(x.Hash)).ToArray())],
                s.Labels()));
        }
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (int e = 0; e < epochs; e++)
        {
            _random.Shuffle(order);
            foreach (int k in order) Learn(examples[k]);
        }
    }

    int Row(uint hash)
    {
        if (_rows.TryGetValue(hash, out int row)) return row;
        _rows[hash] = row = _rows.Count;
        for (int l = 0; l < L; l++) { _weights.Add(0); _squares.Add(1e-6f); }
        return row;
    }

    static List<(uint Hash, bool Lexical)>[] Features(NamedSentence s)
    {
        var tokens = new NameTokens(s.Text);
        var marks = NameFinder.Marks(tokens, NameFinder.Propose(tokens));
        var groups = new int[tokens.Count];
        for (int i = 0; i < groups.Length; i++) groups[i] = NameGroups.Of(tokens[i]);
        var features = new List<(uint, bool)>[tokens.Count];
        for (int i = 0; i < features.Length; i++)
        {
            var list = features[i] = [];
            for (int d = -2; d <= 2; d++)
                if (i + d >= 0 && i + d < features.Length)
                {
                    var sink = new Collector(list);
                    NameFeatures.OfWord(tokens[i + d].Word, tokens[i + d].Kind, d, ref sink);
                }
            list.Add((NameFeatures.OfMark(marks[i], 0), false));
            if (i > 0) { list.Add((NameFeatures.OfMark(marks[i - 1], -1), false)); list.Add((NameFeatures.OfMarks(marks[i - 1], marks[i]), false)); }
            if (i + 1 < features.Length) list.Add((NameFeatures.OfMark(marks[i + 1], 1), false));
            if (i == 0) list.Add((NameFeatures.OfFirst, false));
            int Group(int k) => k < 0 || k >= groups.Length ? NameGroups.Edge : groups[k];
            list.Add((NameFeatures.OfGroups(0, Group(i - 2), Group(i - 1)), false));
            list.Add((NameFeatures.OfGroups(1, Group(i - 1), Group(i)), false));
            list.Add((NameFeatures.OfGroups(2, Group(i), Group(i + 1)), false));
        }
        return features;
    }

    void Learn(Example x)
    {
        int n = x.Labels.Length;
        if (n == 0) return;
        var weights = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_weights);
        var active = new int[n][];
        var emit = new double[n * L];
        for (int i = 0; i < n; i++)
        {
            active[i] = dropout > 0 && _random.NextDouble() < dropout ? x.Features[i] : [.. x.Features[i], .. x.Lexical[i]];
            foreach (int row in active[i])
                for (int l = 0; l < L; l++) emit[i * L + l] += weights[row * L + l];
        }
        var (alpha, beta, z) = ForwardBackward(emit, n);
        Span<double> gradient = stackalloc double[L];
        for (int i = 0; i < n; i++)
        {
            for (int l = 0; l < L; l++) gradient[l] = (l == x.Labels[i] ? 1 : 0) - Math.Exp(alpha[i * L + l] + beta[i * L + l] - z);
            foreach (int row in active[i]) Update(row, gradient);
        }
        LearnTransitions(x, emit, alpha, beta, z);
    }

    (double[] Alpha, double[] Beta, double Z) ForwardBackward(double[] emit, int n)
    {
        var alpha = new double[n * L];
        var beta = new double[n * L];
        Span<double> sum = stackalloc double[L];
        for (int l = 0; l < L; l++) alpha[l] = NameModel.IsAllowed(0, l) ? emit[l] + _transitions[l] : double.NegativeInfinity;
        for (int i = 1; i < n; i++)
            for (int l = 0; l < L; l++)
            {
                for (int k = 0; k < L; k++) sum[k] = NameModel.IsAllowed(k, l) ? alpha[(i - 1) * L + k] + _transitions[k * L + l] : double.NegativeInfinity;
                alpha[i * L + l] = LogSum(sum) + emit[i * L + l];
            }
        for (int i = n - 2; i >= 0; i--)
            for (int k = 0; k < L; k++)
            {
                for (int l = 0; l < L; l++) sum[l] = NameModel.IsAllowed(k, l) ? _transitions[k * L + l] + emit[(i + 1) * L + l] + beta[(i + 1) * L + l] : double.NegativeInfinity;
                beta[i * L + k] = LogSum(sum);
            }
        return (alpha, beta, LogSum(alpha.AsSpan((n - 1) * L, L)));
    }

    void LearnTransitions(Example x, double[] emit, double[] alpha, double[] beta, double z)
    {
        var gradient = new double[L * L];
        for (int i = 0; i < x.Labels.Length; i++)
        {
            int before = i == 0 ? 0 : x.Labels[i - 1];
            gradient[before * L + x.Labels[i]]++;
            for (int k = 0; k < (i == 0 ? 1 : L); k++)
                for (int l = 0; l < L; l++)
                    if (NameModel.IsAllowed(k, l))
                        gradient[k * L + l] -= Math.Exp((i == 0 ? 0 : alpha[(i - 1) * L + k]) + _transitions[k * L + l] + emit[i * L + l] + beta[i * L + l] - z);
        }
        for (int t = 0; t < gradient.Length; t++)
        {
            _transitionSquares[t] += gradient[t] * gradient[t];
            if (gradient[t] != 0) _transitions[t] += step * gradient[t] / Math.Sqrt(_transitionSquares[t]);
        }
    }

    void Update(int row, ReadOnlySpan<double> gradient)
    {
        var weights = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_weights).Slice(row * L, L);
        var squares = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_squares).Slice(row * L, L);
        for (int l = 0; l < L; l++)
        {
            double g = gradient[l];
            if (Math.Abs(g) < 1e-4) continue;
            squares[l] += (float)(g * g);
            double rate = step / Math.Sqrt(squares[l]);
            double w = weights[l] + rate * g;
            double pull = rate * shrink;
            weights[l] = (float)(w > pull ? w - pull : w < -pull ? w + pull : 0);
        }
    }

    static double LogSum(ReadOnlySpan<double> values)
    {
        double max = double.NegativeInfinity;
        foreach (double v in values) max = Math.Max(max, v);
        if (double.IsNegativeInfinity(max)) return max;
        double sum = 0;
        foreach (double v in values) sum += Math.Exp(v - max);
        return max + Math.Log(sum);
    }
}
