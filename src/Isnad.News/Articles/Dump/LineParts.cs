namespace Isnad;

/// <summary>Parts a line that holds several labels: <c>نشر: … | آخر تحديث: …</c>, <c>تاريخ النشر: … المصدر: …</c>.</summary>
static class LineParts
{
    const int Longest = 200, MostLabelWords = 4;
    static readonly char[] Bars = ['|', '\u2022', '\u00B7'];

    internal static IEnumerable<string> Of(string line, ReadHints hints)
    {
        if (line.Length > Longest) return [line];
        if (line.IndexOfAny(Bars) >= 0)
        {
            string[] parts = line.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            bool labelled = parts.Length > 1 && parts.Any(p => IsLabelled(p) || Furniture.Is(p) || StampLine.IsDate(p, hints));
            if (labelled && parts.All(p => IsLabelled(p) || Furniture.Is(p) || Furniture.IsSection(p) || StampLine.IsDate(p, hints))) return parts.SelectMany(AtLabels);
        }
        return AtLabels(line);
    }

    static bool IsLabelled(string part) => Labels.Of(part) is { Kind: not LabelKind.None, IsMarked: true } or { Kind: LabelKind.Published or LabelKind.Modified };

    // A line that opens with a label may hold another, which then has a colon.
    static IEnumerable<string> AtLabels(string line)
    {
        if (Labels.Of(line) is not { Kind: not (LabelKind.None or LabelKind.ReadAlso or LabelKind.Keywords or LabelKind.Caption), Value.Length: > 0 }) return [line];
        var parts = new List<string>();
        int from = 0;
        for (int colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
            if (LabelBefore(line, from, colon) is var start and > 0)
            {
                parts.Add(line[from..start].Trim());
                from = start;
            }
        parts.Add(line[from..]);
        return parts;
    }

    // Where the longest label begins that ends at the colon; 0 where none does.
    static int LabelBefore(string line, int from, int colon)
    {
        int found = 0, end = colon;
        while (end > from && line[end - 1] == ' ') end--;
        int start = end;
        for (int words = 0; words < MostLabelWords && start > from; words++)
        {
            start = line.LastIndexOf(' ', start - 1, start - from) + 1;
            if (start <= from) break;
            if (Labels.Of(line[start..]) is { Kind: not LabelKind.None, IsMarked: true } label && start + label.Name.Length == end) found = start;
            start--;
        }
        // "نشر: … آخر تحديث: …": what stands before must be more than the first label.
        return found > 0 && Labels.Of(line[from..found]).Value.Length > 0 ? found : 0;
    }
}
