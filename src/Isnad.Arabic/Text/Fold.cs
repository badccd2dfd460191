using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>Makes one spelling of many: what a reader takes for the same letters becomes the same characters.</summary>
/// <remarks>
/// Two named strengths. <see cref="ForNames(ReadOnlySpan{char})"/> removes marks, tatweel and invisible characters and unites alef forms, yeh forms,
/// look-alikes of other scripts, presentation forms, upper and lower case, and digits; teh marbuta and hamza on waw or yeh stay, since they tell words apart.
/// <see cref="ForSearch(ReadOnlySpan{char})"/> unites all that <see cref="FoldOptions.Search"/> names too. Folding twice changes nothing.
/// No culture and no <c>string.Normalize</c> is asked: the tables are here, so the result is the same on every machine.
/// </remarks>
public static partial class Fold
{
    const int OnStack = 512;

    public static string ForNames(ReadOnlySpan<char> text) => Text(text, FoldOptions.Names);

    public static string ForSearch(ReadOnlySpan<char> text) => Text(text, FoldOptions.Search);

    public static string Text(ReadOnlySpan<char> text, FoldOptions options)
    {
        int capacity = Capacity(text);
        char[]? rented = null;
        Span<char> buffer = capacity <= OnStack ? stackalloc char[OnStack] : rented = ArrayPool<char>.Shared.Rent(capacity);
        string folded = new(buffer[..Into(text, options, buffer)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>Folds and remembers where each character came from.</summary>
    public static FoldedText WithMap(string text, FoldOptions options)
    {
        var buffer = new char[Capacity(text)];
        var sources = new int[buffer.Length];
        var table = FoldTable.For(options);
        int n = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int before = n;
            n = Step(text, i, buffer, n, table);
            sources.AsSpan(before, Math.Max(n - before, 0)).Fill(i);
        }
        return new(new string(buffer, 0, n), text, sources);
    }

    /// <summary>The most characters that folding can make of this text.</summary>
    internal static int Capacity(ReadOnlySpan<char> text)
    {
        int capacity = text.Length;
        int i = text.IndexOfAnyInRange(Letters.FirstPresentationForm, Letters.LastPresentationForm);
        if (i >= 0)
            foreach (char c in text[i..])
                if (Letters.IsPresentationForm(c)) capacity += (PresentationForms.Letters(c)?.Length ?? 1) - 1;
        return capacity;
    }

    /// <summary>Folds into <paramref name="folded"/>, which has the room that <see cref="Capacity"/> tells, and returns the length.</summary>
    internal static int Into(ReadOnlySpan<char> text, FoldOptions options, Span<char> folded)
    {
        var table = FoldTable.For(options);
        int i = 0, n = 0;
        if (Vector256.IsHardwareAccelerated && text.Length >= Vector256<ushort>.Count) n = IntoByVector(text, table, folded, ref i);
        for (; i < text.Length; i++) n = Step(text, i, folded, n, table);
        return n;
    }

    /// <summary>Folds the character at <paramref name="i"/> behind the first <paramref name="n"/> of <paramref name="folded"/>.</summary>
    internal static int Step(ReadOnlySpan<char> text, int i, Span<char> folded, int n, FoldTable table)
    {
        char f = table[text[i]];
        if (f == FoldTable.Drop) return n;
        if (f != FoldTable.Complex)
        {
            folded[n] = f;
            return n + 1;
        }
        if (text[i] == Letters.HamzaAbove) SetHamza(text, i, folded[..n], table);
        else if (PresentationForms.Letters(text[i]) is { } letters)
            foreach (char letter in letters)
            {
                char l = table[letter];
                if (l != FoldTable.Drop) folded[n++] = l;
            }
        return n;
    }

    // A combining hamza sits on the letter before it, whatever other marks that letter has: composition before folding.
    static void SetHamza(ReadOnlySpan<char> text, int i, Span<char> folded, FoldTable table)
    {
        int letter = i - 1;
        while (letter >= 0 && Letters.IsMark(text[letter])) letter--;
        if (letter < 0 || folded.Length == 0 || table[text[letter]] == FoldTable.Drop) return;
        if (Letters.IsPresentationForm(text[letter]) && PresentationForms.Letters(text[letter]) is null) return;
        ref char last = ref folded[^1];
        if (last == Letters.Waw) last = table[Letters.WawHamza];
        else if (last == Letters.Yeh) last = table[Letters.YehHamza];
    }

    /// <summary>Where the source of the first <paramref name="count"/> folded characters ends, with the marks and tatweel on the last of them.</summary>
    internal static int EndOfLetters(ReadOnlySpan<char> text, int count)
    {
        var table = FoldTable.For(FoldOptions.Names);
        int i = 0;
        for (; i < text.Length; i++)
        {
            char f = table[text[i]];
            int length = f == FoldTable.Drop || text[i] == Letters.HamzaAbove ? 0
                : f == FoldTable.Complex ? PresentationForms.Letters(text[i])?.Count(c => table[c] != FoldTable.Drop) ?? 0 : 1;
            if (length > 0 && count <= 0) break;
            count -= length;
        }
        return i;
    }

    /// <summary>The folded character for names, or NUL where the character is dropped; a ligature's first letter.</summary>
    internal static char Char(char c)
    {
        char f = FoldTable.For(FoldOptions.Names)[c];
        if (f != FoldTable.Complex) return f;
        return PresentationForms.Letters(c) is { } letters ? FoldTable.For(FoldOptions.Names)[letters[0]] : FoldTable.Drop;
    }
}
