using System.Runtime.CompilerServices;

namespace Isnad.Arabic;

/// <summary>The words met so far, so that a form is analysed once. Bounded: rare words make room for others, frequent ones stay.</summary>
/// <remarks>Lock-free: slots hold immutable words, and losing a race only means one more analysis.</remarks>
static class Words
{
    const int Ways = 4;
    const int Sets = 1 << 17;
    const int Short = 64;
    static readonly Word?[] Table = new Word?[Sets * Ways];
    // The hash beside each word, so that words are not touched that are not meant. It may be stale for a moment; the word itself decides.
    static readonly uint[] Hashes = new uint[Sets * Ways];
    static readonly FoldTable Names = FoldTable.For(FoldOptions.Names);

    internal static readonly Word Empty = new("", 0);

    /// <summary>The word that these characters of a text make.</summary>
    [SkipLocalsInit]
    internal static Word Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Short) return OfAny(written);
        Span<char> folded = stackalloc char[Short];
        int n = 0;
        uint hash = 0;
        foreach (char c in written)
        {
            char f = Names[c];
            if (f == FoldTable.Complex) return OfAny(written);
            if (f == FoldTable.Drop) continue;
            folded[n++] = f;
            hash = Mix(hash, f);
        }
        return n > 0 ? Find(folded[..n], hash) : OfAny(written);
    }

    /// <summary>The plain Arabic word that starts here, folded while its end is looked for; null where anything about it needs a closer look.</summary>
    [SkipLocalsInit]
    internal static Word? Scan(string text, int start, out int end)
    {
        Span<char> folded = stackalloc char[Short];
        int n = 0, i = start;
        uint hash = 0;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is < Letters.Hamza or > '\u0652') break;
            char f = Names[c];
            if (f == FoldTable.Drop) continue;
            if (n == Short)
            {
                end = 0;
                return null;
            }
            folded[n++] = f;
            hash = Mix(hash, f);
        }
        end = i;
        // One letter may be an abbreviation or و before a title, and after anything but these the word may go on.
        bool plain = n > 2 && (i == text.Length || text[i] is ' ' or '.' or '\u060C' or '\n' or ':' or '"' or '\u00BB' or ')' or '-' or '\u061B');
        return plain ? Find(folded[..n], hash) : null;
    }

    static Word OfAny(ReadOnlySpan<char> written)
    {
        int capacity = Fold.Capacity(written);
        Span<char> folded = capacity <= 256 ? stackalloc char[256] : new char[capacity];
        int n = Fold.Into(written, FoldOptions.Names, folded);
        // A token of marks or tatweel alone is what it is: no token has an empty word but a break.
        ReadOnlySpan<char> key = n > 0 ? folded[..n] : written;
        uint hash = 0;
        foreach (char c in key) hash = Mix(hash, c);
        return Find(key, hash);
    }

    // Never 0, which marks a free slot, but for the rarest of chances; such a word is only analysed anew each time.
    static uint Mix(uint hash, char c) => (hash ^ c) * 0x9E3779B1;

    static Word Find(ReadOnlySpan<char> folded, uint hash)
    {
        int first = (int)((hash ^ (hash >> 15)) % Sets) * Ways;
        int free = Ways - 1;
        var hashes = Hashes.AsSpan(first, Ways);
        for (int i = 0; i < Ways; i++)
        {
            if (hashes[i] == hash && Volatile.Read(ref Table[first + i]) is { } word && folded.SequenceEqual(word.Folded))
            {
                if (i > 0) Promote(first + i, word);
                return word;
            }
            if (hashes[i] == 0)
            {
                free = i;
                break;
            }
        }
        return Put(first + free, folded, hash);
    }

    static Word Put(int i, ReadOnlySpan<char> folded, uint hash)
    {
        var word = new Word(new string(folded), hash);
        Volatile.Write(ref Table[i], word);
        Hashes[i] = hash;
        return word;
    }

    // A word met again moves one place away from where newcomers are put.
    static void Promote(int i, Word word)
    {
        var other = Volatile.Read(ref Table[i - 1]);
        if (other is null) return;
        Volatile.Write(ref Table[i - 1], word);
        Volatile.Write(ref Table[i], other);
        Hashes[i - 1] = word.Hash;
        Hashes[i] = other.Hash;
    }
}
