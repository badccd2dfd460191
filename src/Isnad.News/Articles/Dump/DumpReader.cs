using Isnad.Arabic;

namespace Isnad;

/// <summary>Reads text dumps: pages saved or copied as plain text, with label lines before and after the body, and sometimes a whole second article.</summary>
static class DumpReader
{
    /// <summary>The articles of the dump, in order; empty where it has no body.</summary>
    internal static IReadOnlyList<ArticleSource> Read(string dump, ReadHints hints)
    {
        string[] lines = [.. dump.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(PartedStamps)];
        var articles = new List<ArticleSource>();
        var draft = new DumpDraft(hints);
        for (int i = 0; i < lines.Length; i++)
        {
            var label = Labels.Of(lines[i]);
            switch (label.Kind)
            {
                case LabelKind.Published or LabelKind.Modified when StampOf(label, lines, ref i, hints) is { } stamp:
                    draft.Stamp(label.Kind, label.Name, stamp);
                    break;
                case LabelKind.Source when IsShort(label.Value) && ValueOf(label, lines, ref i) is { } value:
                    draft.Source(label.Name, value);
                    break;
                case LabelKind.Keywords when ValueOf(label, lines, ref i) is { } value:
                    draft.Keywords(label.Name, value);
                    break;
                case LabelKind.ReadAlso when label.Value.Length == 0:
                    int next = ReadAlso.SkipTitles(lines, i + 1, draft.IsClosed);
                    // A whole article follows: what was gathered so far is one of its own.
                    if (next == i + 1 && next < lines.Length) Finish(ref draft);
                    i = next - 1;
                    break;
                // "اقرأ أيضا: title": one link within the body.
                case LabelKind.ReadAlso:
                    break;
                // A stamp that cannot be read is still no sentence of the body.
                case LabelKind.Published or LabelKind.Modified when IsShort(label.Value) && label.Value.Any(char.IsDigit):
                    draft.Unread(label.Name, label.Value);
                    break;
                default:
                    draft.Line(lines[i]);
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

    // "نشر: … | آخر تحديث: …": two labels on one line.
    static IEnumerable<string> PartedStamps(string line)
    {
        if (line.Length > 200 || line.IndexOfAny(['|', '\u2022']) < 0) return [line];
        string[] parts = line.Split(['|', '\u2022'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(p => Labels.Of(p).Kind is LabelKind.Published or LabelKind.Modified) ? parts : [line];
    }

    // A stamp must follow, here or alone on the next line: "نشر الجيش صورا" opens a sentence.
    static Stamp? StampOf(Label label, string[] lines, ref int i, ReadHints hints)
    {
        if (label.Value.Length > 0) return hints.Stamp(label.Value);
        if (i + 1 >= lines.Length || hints.Stamp(lines[i + 1]) is not { } stamp) return null;
        i++;
        return stamp;
    }

    static string? ValueOf(Label label, string[] lines, ref int i)
    {
        if (label.Value.Length > 0) return label.Value;
        if (i + 1 >= lines.Length || !IsShort(lines[i + 1]) || Labels.Of(lines[i + 1]).Kind != LabelKind.None) return null;
        return lines[++i];
    }

    // No outlet has a name of more words, no list of two or three outlets either.
    static bool IsShort(string value) => value.Count(c => c == ' ') < 10;
}
