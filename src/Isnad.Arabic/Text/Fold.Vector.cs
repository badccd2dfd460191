using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

public static partial class Fold
{
    /// <summary>Sixteen characters at a time as long as they are ASCII, plain Arabic letters or digits; anything else is one step by table.</summary>
    /// <remarks>On return <paramref name="i"/> stands at most fifteen characters before the end.</remarks>
    static int IntoByVector(ReadOnlySpan<char> text, FoldTable table, Span<char> folded, ref int i)
    {
        int width = Vector256<ushort>.Count, n = 0;
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref ushort target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(folded));
        var options = Letterwise.For(table.Options);
        while (i <= text.Length - width)
        {
            var v = Vector256.LoadUnsafe(ref source, (nuint)i);
            var digits = InRange(v, '\u0660', 10);
            var plain = InRange(v, '\u0001', 0x7F) | InRange(v, Letters.Hamza, Letters.Yeh - Letters.Hamza + 1) | digits
                | Vector256.Equals(v, Vector256.Create((ushort)'\u060C')) | Vector256.Equals(v & Vector256.Create((ushort)0xFFEF), Vector256.Create((ushort)'\u00AB'));
            plain = Vector256.AndNot(plain, Vector256.Equals(v, Vector256.Create((ushort)Letters.Tatweel)));
            uint other = ~plain.ExtractMostSignificantBits() & 0xFFFF;

            v += InRange(v, 'A', 26) & Vector256.Create((ushort)('a' - 'A'));
            v -= digits & Vector256.Create((ushort)('\u0660' - '0'));
            // آ أ ؤ إ stand together; ؤ is no alef.
            var alefs = Vector256.AndNot(InRange(v, Letters.AlefMadda, 4), Vector256.Equals(v, Vector256.Create((ushort)Letters.WawHamza)));
            v = Vector256.ConditionalSelect(alefs, Vector256.Create((ushort)Letters.Alef), v);
            v -= Vector256.Equals(v, Vector256.Create((ushort)Letters.AlefMaksura)); // minus −1: the letter after it is yeh
            if (table.Options != FoldOptions.Names) v = options.Apply(v);
            v.StoreUnsafe(ref target, (nuint)n);

            int whole = other == 0 ? width : BitOperations.TrailingZeroCount(other);
            i += whole;
            n += whole;
            if (other == 0) continue;
            // Where every second character is a mark, starting a vector at each letter would be slower than the table.
            int steps = whole < 4 ? width - whole : 1;
            for (int end = Math.Min(i + steps, text.Length); i < end; i++) n = Step(text, i, folded, n, table);
        }
        return n;
    }

    static Vector256<ushort> InRange(Vector256<ushort> v, char first, int count) =>
        Vector256.LessThan(v - Vector256.Create((ushort)first), Vector256.Create((ushort)count));

    /// <summary>What the options add to a plain letter, as an amount for each that changes.</summary>
    readonly struct Letterwise(ushort teh, ushort carriers, ushort comma, bool quotes)
    {
        internal static Letterwise For(FoldOptions options) => new(
            (options & FoldOptions.TehMarbuta) != 0 ? (ushort)(Letters.Heh - Letters.TehMarbuta) : (ushort)0,
            (options & FoldOptions.HamzaCarriers) != 0 ? (ushort)(Letters.Waw - Letters.WawHamza) : (ushort)0,
            (options & FoldOptions.Punctuation) != 0 ? unchecked((ushort)(',' - '\u060C')) : (ushort)0,
            (options & FoldOptions.Punctuation) != 0);

        internal Vector256<ushort> Apply(Vector256<ushort> v)
        {
            // The distance from ؤ to و is that from ئ to ي.
            var onCarrier = Vector256.Equals(v & Vector256.Create((ushort)0xFFFD), Vector256.Create((ushort)Letters.WawHamza));
            var added = (onCarrier & Vector256.Create(carriers))
                | (Vector256.Equals(v, Vector256.Create((ushort)Letters.TehMarbuta)) & Vector256.Create(teh))
                | (Vector256.Equals(v, Vector256.Create((ushort)'\u060C')) & Vector256.Create(comma));
            v += added;
            return quotes
                ? Vector256.ConditionalSelect(Vector256.Equals(v & Vector256.Create((ushort)0xFFEF), Vector256.Create((ushort)'\u00AB')), Vector256.Create((ushort)'"'), v)
                : v;
        }
    }
}
