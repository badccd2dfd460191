using Isnad.Arabic;

namespace Isnad;

/// <summary>What stands below "read also": titles only, or a whole article.</summary>
static class ReadAlso
{
    const int ParagraphWords = 22, SentenceWords = 7;

    /// <summary>The first line after the titles; the title itself where a whole article begins with the last of them.</summary>
    internal static int SkipTitles(string[] lines, int from, DumpDraft before)
    {
        int i = from;
        while (i < lines.Length && !IsParagraph(lines[i]) && Labels.Of(lines[i]).Kind == LabelKind.None && !Furniture.Is(lines[i])) i++;
        return i > from && (i == from + 1 || before.IsClosed || Stamped(lines, i)) && BeginsArticle(lines, i, lines[i - 1], before) ? i - 1 : i;
    }

    internal static bool IsTitleOfNext(string[] lines, int at) => !IsParagraph(lines[at]) && Labels.Of(lines[at]).Kind == LabelKind.None && !Furniture.Is(lines[at]);

    /// <summary>Whether an article of its own follows its title: where the one before is over, where a stamp stands below the title, where a stamp comes
    /// that the one before has already, or where the paragraph speaks of what the title speaks of. Else the title was a link between two paragraphs of one body.</summary>
    internal static bool BeginsArticle(string[] lines, int at, string title, DumpDraft before)
    {
        bool stamped = Stamped(lines, at);
        if (at >= lines.Length || !(stamped || IsParagraph(lines[at]) || HasHeadLines(lines, at) && before.IsClosed)) return false;
        if (before.IsClosed || stamped) return true;
        for (int i = at; i < lines.Length; i++)
        {
            var label = Labels.Of(lines[i]);
            if (label is { Kind: LabelKind.ReadAlso, Value.Length: 0 }) break;
            if (label is { Kind: LabelKind.Published or LabelKind.Modified, IsMarked: true } && before.Has(label.Kind)) return true;
        }
        double own = Shared(title, lines[at]);
        return own >= 0.5 && own > Shared(before.FirstLine ?? "", lines[at]);
    }

    static bool Stamped(string[] lines, int at) => at < lines.Length && Labels.Of(lines[at]).Kind is LabelKind.Published or LabelKind.Modified && HasHeadLines(lines, at);

    // Labels, then a paragraph.
    static bool HasHeadLines(string[] lines, int from)
    {
        for (int i = from; i < Math.Min(lines.Length, from + 5); i++)
        {
            var kind = Labels.Of(lines[i]).Kind;
            if (kind == LabelKind.ReadAlso) return false;
            if (kind == LabelKind.None && IsParagraph(lines[i])) return true;
        }
        return false;
    }

    // The share of a title's words that a paragraph holds, without their article.
    static double Shared(string title, string paragraph)
    {
        var said = Words(paragraph).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. Words(title).Distinct(StringComparer.Ordinal)];
        return words.Length < 3 ? 0 : (double)words.Count(said.Contains) / words.Length;
    }

    static IEnumerable<string> Words(string text) => Fold.ForSearch(text).Split(' ', '\u060C', '.', ':', '"', '\u00AB', '\u00BB').Where(w => w.Length > 2)
        .Select(w => w.StartsWith("ال", StringComparison.Ordinal) ? w[2..] : w.Length > 4 && w[0] is Letters.Waw or Letters.Beh or Letters.Lam ? w[1..].StartsWith("ال", StringComparison.Ordinal) ? w[3..] : w[1..] : w);

    internal static bool IsParagraph(string line)
    {
        int words = line.Count(c => c == ' ') + 1;
        return words >= ParagraphWords || (line.Length > 60 && line[^1] is '.' or '\u061F') || (words >= SentenceWords && line[^1] == '.' && !line.EndsWith("..", StringComparison.Ordinal));
    }
}
