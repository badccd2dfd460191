namespace Isnad;

/// <summary>Converts offsets of UTF-16 units, in which Isnad counts, to code points, in which its JSON counts.</summary>
public readonly struct CodePoints
{
    // Where the second halves of surrogate pairs stand; null for the usual text without any.
    readonly int[]? _seconds;

    public CodePoints(string text)
    {
        List<int>? seconds = null;
        for (int i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) (seconds ??= []).Add(i);
        _seconds = seconds?.ToArray();
    }

    /// <summary>How many code points stand before this unit.</summary>
    public int At(int unit)
    {
        if (_seconds is null) return unit;
        int i = Array.BinarySearch(_seconds, unit);
        return unit - (i < 0 ? ~i : i);
    }
}
