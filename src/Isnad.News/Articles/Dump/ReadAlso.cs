namespace Isnad;

/// <summary>What stands below "read also": titles only, or a whole article.</summary>
static class ReadAlso
{
    const int ParagraphWords = 22;

    /// <summary>The first line after the titles; the same line where a whole article begins there.</summary>
    /// <param name="closed">Whether the article before has ended: its source or keywords were given.</param>
    internal static int SkipTitles(string[] lines, int from, bool closed)
    {
        int titles = 0, i = from;
        while (i < lines.Length && !IsParagraph(lines[i]) && Labels.Of(lines[i]).Kind == LabelKind.None)
        {
            titles++;
            i++;
        }
        bool paragraphFollows = i < lines.Length && (IsParagraph(lines[i]) || (Labels.Of(lines[i]).Kind is LabelKind.Published or LabelKind.Modified && HasParagraph(lines, i)));
        if (!paragraphFollows) return i;
        // One title with a body is an article where the one before is over, or where it brings a stamp of its own;
        // otherwise the titles were links between two paragraphs of one body.
        bool own = Labels.Of(lines[i]).Kind is LabelKind.Published or LabelKind.Modified;
        return titles == 1 && (closed || own) ? from : i;
    }

    static bool HasParagraph(string[] lines, int from)
    {
        for (int i = from; i < Math.Min(lines.Length, from + 4); i++)
            if (IsParagraph(lines[i]) && Labels.Of(lines[i]).Kind == LabelKind.None) return true;
        return false;
    }

    internal static bool IsParagraph(string line) => line.Count(c => c == ' ') + 1 >= ParagraphWords || (line.Length > 60 && line[^1] is '.' or '\u061F');
}
