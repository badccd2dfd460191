namespace Isnad.Arabic;

/// <summary>A stretch of a text: where it starts and how long it is, in UTF-16 units of that text as stored.</summary>
/// <remarks><c>default</c> is the empty span at the start. JSON output counts code points instead; the conversion is done once, at output.</remarks>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
