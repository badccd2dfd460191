using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Names found whole and of the right kind, counted as the finder returns them (rules and tagger together).</summary>
sealed class Score
{
    readonly int[] _right = new int[3], _found = new int[3], _wanted = new int[3];

    internal void Add(NamedSentence s)
    {
        int[] wordOf = s.WordOfToken();
        var tokens = s.Text.Tokens;
        var got = new HashSet<(int, int, EntityKind)>();
        foreach (var mention in Names.Read(s.Text).Mentions)
        {
            int first = -1, last = -1;
            for (int t = 0; t < tokens.Length; t++)
                if (tokens[t].Span.Overlaps(mention.Span)) { if (first < 0) first = wordOf[t]; last = wordOf[t]; }
            got.Add((first, last + 1, mention.Kind));
        }
        foreach (var g in got) { _found[(int)g.Item3]++; if (s.Gold.Contains(g)) _right[(int)g.Item3]++; }
        foreach (var (_, _, kind) in s.Gold) _wanted[(int)kind]++;
        if (!ShowErrors) return;
        foreach (var (first, end, kind) in s.Gold.Except(got)) Console.WriteLine($"missed {kind} {string.Join(' ', s.Words[first..end])} | {s.Text.Text}");
        foreach (var (first, end, kind) in got.Except(s.Gold)) Console.WriteLine($"false {kind} {string.Join(' ', s.Words[first..end])} | {s.Text.Text}");
    }

    internal static bool ShowErrors { get; set; }

    internal void Add(Score other)
    {
        for (int k = 0; k < 3; k++) { _right[k] += other._right[k]; _found[k] += other._found[k]; _wanted[k] += other._wanted[k]; }
    }

    internal string Of(EntityKind kind) => Line(_right[(int)kind], _found[(int)kind], _wanted[(int)kind]);

    public override string ToString() => Line(_right.Sum(), _found.Sum(), _wanted.Sum());

    static string Line(int right, int found, int wanted)
    {
        double p = found == 0 ? 0 : (double)right / found, r = wanted == 0 ? 0 : (double)right / wanted;
        return $"P {p:F3} R {r:F3} F1 {(p + r == 0 ? 0 : 2 * p * r / (p + r)):F3} of {wanted}";
    }
}
