namespace Isnad;

/// <summary>Reads text dumps: pages saved or copied as plain text, with label lines before and after the body, and sometimes a whole second article.</summary>
static class DumpReader
{
    /// <summary>The articles of the dump, in order; empty where it has no body.</summary>
    internal static IReadOnlyList<ArticleSource> Read(string dump, ReadHints hints)
    {
        string[] lines = [.. dump.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(l => LineParts.Of(l, hints))];
        var articles = new List<ArticleSource>();
        var draft = new DumpDraft(hints);
        for (int i = 0; i < lines.Length; i++)
        {
            var label = Labels.Of(lines[i]);
            switch (label.Kind)
            {
                case LabelKind.Published or LabelKind.Modified when StampOf(label, lines, ref i, hints) is var (stamp, written):
                    draft.Stamp(label.Kind, label.Name, stamp, written);
                    break;
                case LabelKind.Source when IsShort(label.Value) && ValueOf(label, lines, ref i) is { } value:
                    draft.Source(label.Name, value);
                    break;
                case LabelKind.Keywords when KeywordsOf(label, lines, ref i) is { } value:
                    draft.Keywords(label.Name, value);
                    break;
                case LabelKind.Byline when ValueOf(label, lines, ref i) is { } value:
                    draft.Byline(label.Name, value);
                    break;
                case LabelKind.Section when label.Value.Length > 0 && IsShort(label.Value):
                    draft.Section($"label '{label.Name}'", label.Value);
                    break;
                case LabelKind.Caption when label.Value.Length > 0 && !draft.IsEmpty:
                    draft.Caption(label.Value);
                    break;
                case LabelKind.ReadAlso when label.Value.Length == 0:
                    int next = ReadAlso.SkipTitles(lines, i + 1, draft);
                    // A whole article follows: what was gathered so far is one of its own.
                    if (next < lines.Length && ReadAlso.IsTitleOfNext(lines, next)) Finish(ref draft);
                    i = next - 1;
                    break;
                // "اقرأ أيضا: title": one link within the body, or the title of an article that follows. "شاهد.. كيف" may also open the title itself.
                case LabelKind.ReadAlso when !draft.IsEmpty:
                    if (!ReadAlso.BeginsArticle(lines, i + 1, label.Value, draft)) break;
                    Finish(ref draft);
                    draft.Line(label.Value);
                    break;
                // A stamp that cannot be read is still no sentence of the body.
                case LabelKind.Published or LabelKind.Modified when label.IsMarked && IsShort(label.Value) && label.Value.Any(char.IsDigit):
                    draft.Unread(label.Name, label.Value);
                    break;
                default:
                    Other(lines[i], draft);
                    break;
            }
        }
        Finish(ref draft);
        return articles;

        void Finish(ref DumpDraft done)
        {
            if (done.Article() is { } article) articles.Add(article);
            done = new(hints);
        }
    }

    static void Other(string line, DumpDraft draft)
    {
        if (Furniture.IsTrail(line, out string? section))
        {
            if (section is not null) draft.Section("the trail from the front page", section);
        }
        else if (!draft.HasBody && Furniture.IsSection(line)) draft.Section("a line near the title", line.Trim(' ', ':'));
        else if (!Furniture.Is(line)) draft.Line(line);
    }

    // A stamp must follow, here or alone on the next line: "نشر الجيش صورا" opens a sentence.
    static (Isnad.Stamp, string)? StampOf(Label label, string[] lines, ref int i, ReadHints hints)
    {
        if (label.Value.Length > 0) return StampLine.Of(label, label.Value, hints) is { } here ? (here, label.Value) : null;
        if (i + 1 >= lines.Length || StampLine.Bare(Unmarked(lines[i + 1]), hints) is not { } stamp) return null;
        i++;
        return (stamp, Unmarked(lines[i]));
    }

    static string? ValueOf(Label label, string[] lines, ref int i)
    {
        if (label.Value.Length > 0) return label.Value;
        if (i + 1 >= lines.Length || !IsShort(lines[i + 1]) || Labels.Of(lines[i + 1]).Kind != LabelKind.None) return null;
        return Unmarked(lines[++i]);
    }

    // Below their label keywords may stand one a line.
    static string? KeywordsOf(Label label, string[] lines, ref int i)
    {
        bool listed = label.Value.Length == 0;
        if (ValueOf(label, lines, ref i) is not { } value) return null;
        while (listed && i + 1 < lines.Length && KeywordLine.IsKeyword(value) && KeywordLine.IsKeyword(lines[i + 1]) && Labels.Of(lines[i + 1]).Kind == LabelKind.None && !Furniture.Is(lines[i + 1]))
            value += "\n" + lines[++i];
        return value;
    }

    static string Unmarked(string line) => line.TrimStart(':', '-', '\u2013', '|', ' ') is { Length: > 0 } value ? value : line;

    // No outlet has a name of more words, no list of two or three outlets either.
    static bool IsShort(string value) => value.Count(c => c == ' ') < 10;
}
