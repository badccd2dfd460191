namespace Isnad.Arabic;

/// <summary>Converts places in a text from UTF-16 units, which code counts, to Unicode code points, which JSON output counts.</summary>
public sealed class CodePoints
{
    // For every unit, how many code points stand before it; null where the text has no surrogates, so both counts agree.
    readonly int[]? _before;

    public CodePoints(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return;
        _before = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            _before[i] = count;
            // The second half of a pair belongs to the point that the first half began.
            if (!(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))) count++;
        }
        _before[text.Length] = count;
    }

    /// <summary>The number of code points before this unit.</summary>
    public int Offset(int unit) => _before is null ? unit : _before[unit];

    public int Length(TextSpan span) => Offset(span.End) - Offset(span.Start);
}
