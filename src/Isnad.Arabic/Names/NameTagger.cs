using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>Labels tokens as parts of names by the trained model: the best sequence for each sentence.</summary>
static class NameTagger
{
    const int Lanes = 8;

    /// <summary>Leans towards names: what the corpus leaves out by its convention made the weights shy.</summary>
    internal static Vector256<float> Bias = Lean(0.4f);

    internal static Vector256<float> Lean(float by) => Vector256.Create(0f, by, 0f, by / 4, 0f, by / 4, 0f, 0f);

    /// <summary>The label of each token: 0 outside, 1 + 2·kind where a name begins, 2 + 2·kind where it goes on.</summary>
    internal static byte[] Tag(TokenizedText text, ReadOnlySpan<NameMark> marks)
    {
        var tokens = text.Tokens;
        var labels = new byte[tokens.Length];
        var model = NameModel.Default;
        var back = new byte[256 * Lanes];
        foreach (var sentence in text.Sentences)
        {
            int n = sentence.End - sentence.First;
            if (n <= 0) continue;
            if (back.Length < n * Lanes) back = new byte[n * Lanes * 2];
            Best(model, tokens.Slice(sentence.First, n), marks.Slice(sentence.First, n), back, labels.AsSpan(sentence.First, n));
        }
        return labels;
    }

    static void Best(NameModel model, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMark> marks, byte[] back, Span<byte> labels)
    {
        var outside = Vector256.Create(0f, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity);
        var score = outside;
        Span<float> before = stackalloc float[Lanes];
        for (int i = 0; i < tokens.Length; i++)
        {
            score.CopyTo(before);
            // Before the first token stands O.
            var best = Vector256.Create(before[0]) + model.Transitions[0];
            var from = Vector256<int>.Zero;
            if (i > 0)
                for (int l = 1; l < NameModel.Labels; l++)
                {
                    var other = Vector256.Create(before[l]) + model.Transitions[l];
                    var better = Vector256.GreaterThan(other, best);
                    best = Vector256.ConditionalSelect(better, other, best);
                    from = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(l), from);
                }
            score = best + Bias + Emission(model, tokens, marks, i);
            for (int l = 0; l < Lanes; l++) back[i * Lanes + l] = (byte)from[l];
        }
        score.CopyTo(before);
        int label = 0;
        for (int l = 1; l < NameModel.Labels; l++)
            if (before[l] > before[label]) label = l;
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = back[i * Lanes + label];
        }
    }

    static Vector256<float> Emission(NameModel model, ReadOnlySpan<Token> tokens, ReadOnlySpan<NameMark> marks, int i)
    {
        var sum = i == 0 ? model.First : Vector256<float>.Zero;
        for (int d = -2; d <= 2; d++)
        {
            int at = i + d;
            if (at >= 0 && at < tokens.Length) sum += Weights(model, tokens[at])[d + 2];
        }
        int group = NameGroups.Of(tokens[i]), before = i > 0 ? NameGroups.Of(tokens[i - 1]) : NameGroups.Edge;
        sum += model.WeighGroups(0, i > 1 ? NameGroups.Of(tokens[i - 2]) : NameGroups.Edge, before);
        sum += model.WeighGroups(1, before, group);
        sum += model.WeighGroups(2, group, i + 1 < tokens.Length ? NameGroups.Of(tokens[i + 1]) : NameGroups.Edge);
        var mark = marks[i];
        sum += model.MarkWeights[1, (int)mark];
        if (i > 0) sum += model.MarkWeights[0, (int)marks[i - 1]] + model.MarkPairWeights[(int)marks[i - 1] * 16 + (int)mark];
        if (i + 1 < marks.Length) sum += model.MarkWeights[2, (int)marks[i + 1]];
        return sum;
    }

    static Vector256<float>[] Weights(NameModel model, Token token)
    {
        var name = token.Word.Name;
        return name.Weights is { } known && name.WeightsOf == model ? known : name.Remember(model, model.Weigh(token.Word, token.Kind));
    }
}
