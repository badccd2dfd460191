using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>The trained weights of the tagger: a linear-chain conditional random field over hashed features.</summary>
/// <remarks>The file is made by src/Isnad.Training (its command stands in Program.cs there); little-endian: rows, scale, transitions, then for each row hash and one signed byte a label.</remarks>
sealed class NameModel
{
    /// <summary>O, then B and I of person, organization and place; the eighth lane is empty.</summary>
    internal const int Labels = 7;
    const int Lanes = 8;
    const int Marks = 16;
    internal const int Groups = 36;
    const uint Magic = 0x314E5349; // ISN1

    // Hash and the seven weights together, so that a look-up touches one line of the cache.
    readonly record struct Slot(uint Hash, ulong Weights);

    readonly Slot[] _slots;
    readonly Vector256<float> _scale;

    NameModel(uint[] hashes, ulong[] weights, float scale, float[] transitions)
    {
        int size = 1;
        while (size * 3L < hashes.Length * 4L) size <<= 1;
        (_slots, _scale) = (new Slot[size], Vector256.Create(scale));
        for (int r = 0; r < hashes.Length; r++)
        {
            uint s = hashes[r] & (uint)(size - 1);
            while (_slots[s].Hash != 0) s = s + 1 & (uint)(size - 1);
            _slots[s] = new(hashes[r], weights[r]);
        }
        Transitions = new Vector256<float>[Labels];
        for (int i = 0; i < Labels; i++)
        {
            var row = new float[Lanes];
            for (int j = 0; j < Lanes; j++) row[j] = j < Labels && IsAllowed(i, j) ? transitions[i * Labels + j] : float.NegativeInfinity;
            Transitions[i] = Vector256.Create(row);
        }
        MarkWeights = new Vector256<float>[3, Marks];
        MarkPairWeights = new Vector256<float>[Marks * Marks];
        for (int m = 0; m < Marks; m++)
        {
            for (int d = -1; d <= 1; d++) MarkWeights[d + 1, m] = Sum(NameFeatures.OfMark((NameMark)m, d));
            for (int n = 0; n < Marks; n++) MarkPairWeights[m * Marks + n] = Sum(NameFeatures.OfMarks((NameMark)m, (NameMark)n));
        }
        First = Sum(NameFeatures.OfFirst);
        GroupWeights = new Vector256<float>[3 * Groups * Groups];
        for (int place = 0; place < 3; place++)
            for (int a = 0; a < Groups; a++)
                for (int b = 0; b < Groups; b++) GroupWeights[(place * Groups + a) * Groups + b] = Sum(NameFeatures.OfGroups(place, a, b));
    }

    /// <summary>For each label before, the weights of the labels after it.</summary>
    internal Vector256<float>[] Transitions { get; }
    internal Vector256<float>[,] MarkWeights { get; }
    internal Vector256<float>[] MarkPairWeights { get; }
    internal Vector256<float> First { get; }
    internal Vector256<float>[] GroupWeights { get; }

    internal Vector256<float> WeighGroups(int place, int left, int right) => GroupWeights[(place * Groups + left) * Groups + right];

    /// <summary>The model in the assembly.</summary>
    internal static NameModel Default => _default ??= Load(typeof(NameModel).Assembly.GetManifestResourceStream("names.bin")!);
    static NameModel? _default;

    /// <summary>Lets the training command try a model that is in no assembly.</summary>
    internal static void Use(NameModel model) => _default = model;

    /// <summary>I-X stands only after B-X or I-X.</summary>
    internal static bool IsAllowed(int before, int label) => label == 0 || label % 2 == 1 || before == label || before == label - 1;

    /// <summary>The sums of a word's features at each distance.</summary>
    internal Vector256<float>[] Weigh(Word word, TokenKind kind)
    {
        var sums = new Vector256<float>[NameFeatures.Distances];
        for (int d = 0; d < sums.Length; d++)
        {
            var adder = new Adder(this);
            NameFeatures.OfWord(word, kind, d - 2, ref adder);
            sums[d] = adder.Sum;
        }
        return sums;
    }

    struct Adder(NameModel model) : INameFeatureSink
    {
        internal Vector256<float> Sum = Vector256<float>.Zero;

        public void Add(uint hash, bool lexical) => Sum += model.Sum(hash);
    }

    Vector256<float> Sum(uint hash)
    {
        uint mask = (uint)_slots.Length - 1;
        for (uint s = hash & mask; _slots[s].Hash != 0; s = s + 1 & mask)
            if (_slots[s].Hash == hash) return Vector256.ConvertToSingle(Widen(_slots[s].Weights)) * _scale;
        return Vector256<float>.Zero;
    }

    static Vector256<int> Widen(ulong weights)
    {
        var shorts = Vector128.WidenLower(Vector128.CreateScalar(weights).AsSByte());
        var (low, high) = Vector128.Widen(shorts);
        return Vector256.Create(low, high);
    }

    internal static NameModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("names.bin is no model of names; make it anew with the training command");
        int rows = reader.ReadInt32();
        float scale = reader.ReadSingle();
        var transitions = new float[Labels * Labels];
        for (int i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSingle();
        byte[] bytes = reader.ReadBytes(rows * (4 + Labels));
        var hashes = new uint[rows];
        var weights = new ulong[rows];
        for (int r = 0, at = 0; r < rows; r++, at += 4 + Labels)
        {
            hashes[r] = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
            for (int l = 0; l < Labels; l++) weights[r] |= (ulong)bytes[at + 4 + l] << (8 * l);
        }
        return new(hashes, weights, scale, transitions);
    }

    /// <summary>Writes rows of weights, <see cref="Labels"/> a hash; rows of zeros are left out.</summary>
    internal static void Save(Stream stream, IEnumerable<KeyValuePair<uint, float[]>> rows, float[] transitions)
    {
        var kept = rows.Where(r => r.Value.Any(w => w != 0)).OrderBy(r => r.Key).ToList();
        float scale = kept.SelectMany(r => r.Value).Max(Math.Abs) / 127;
        kept = [.. kept.Where(r => r.Value.Any(w => MathF.Round(w / scale) != 0))];
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(kept.Count);
        writer.Write(scale);
        foreach (float t in transitions) writer.Write(t);
        foreach (var (hash, weights) in kept)
        {
            writer.Write(hash);
            foreach (float w in weights) writer.Write((sbyte)MathF.Round(w / scale));
        }
    }
}
