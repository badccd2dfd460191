namespace Isnad.Arabic;

/// <summary>The words met so far, so that a form is analysed once. Bounded: a slot is overwritten when another form falls into it.</summary>
/// <remarks>Lock-free: slots hold immutable words, and losing a race only means one more analysis.</remarks>
static class Words
{
    const int Slots = 1 << 16;
    static readonly Word?[] Table = new Word?[Slots];

    internal static readonly Word Empty = new("");

    /// <summary>The word that these characters of a text make.</summary>
    internal static Word Of(ReadOnlySpan<char> written)
    {
        int capacity = Fold.Capacity(written);
        Span<char> folded = capacity <= 128 ? stackalloc char[128] : new char[capacity];
        int n = Fold.Into(written, FoldOptions.Names, folded);
        // A token of marks or tatweel alone is what it is: no token has an empty word but a break.
        ReadOnlySpan<char> key = n > 0 ? folded[..n] : written;
        int slot = (int)((uint)string.GetHashCode(key) % Slots);
        var found = Volatile.Read(ref Table[slot]);
        if (found is not null && key.SequenceEqual(found.Folded)) return found;
        var word = new Word(new string(key));
        Volatile.Write(ref Table[slot], word);
        return word;
    }
}
