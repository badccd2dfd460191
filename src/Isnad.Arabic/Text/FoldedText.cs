namespace Isnad.Arabic;

/// <summary>A folded text that knows where each of its characters stands in its source.</summary>
public sealed class FoldedText
{
    readonly int[] _sources;

    internal FoldedText(string text, string source, int[] sources) => (Text, Source, _sources) = (text, source, sources);

    public string Text { get; }

    public string Source { get; }

    /// <summary>What a span of <see cref="Text"/> was folded from: from its first letter to the last, with the marks and tatweel on that one.</summary>
    /// <remarks>A letter out of a ligature gives the whole ligature. An empty span gives an empty one before the same letter.</remarks>
    public TextSpan SourceSpan(TextSpan folded)
    {
        int start = folded.Start < Text.Length ? _sources[folded.Start] : Source.Length;
        if (folded.Length == 0) return new(start, 0);
        int end = _sources[folded.End - 1] + 1;
        while (end < Source.Length && (Letters.IsMark(Source[end]) || Source[end] == Letters.Tatweel)) end++;
        return TextSpan.FromBounds(start, end);
    }
}
