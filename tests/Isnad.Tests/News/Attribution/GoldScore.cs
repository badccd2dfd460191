using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isnad.Tests.News.AttributionTests;

/// <summary>What an annotator says of one statement.</summary>
public sealed record GoldStatement(int Start, int End, IReadOnlyList<IReadOnlyList<string>> SpeakerKeys, string Direct, string Act, int Via);

/// <summary>One annotated article.</summary>
public sealed record GoldArticle(string Id, string Text, IReadOnlyList<GoldStatement> Statements)
{
    public static IEnumerable<GoldArticle> In(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            string text = root.GetProperty("text").GetString()!;
            int[] at = Units(text);
            var statements = root.GetProperty("statements").EnumerateArray().Select(s => new GoldStatement(
                at[s.GetProperty("content")[0].GetInt32()], at[s.GetProperty("content")[1].GetInt32()],
                [.. s.GetProperty("speaker_keys").EnumerateArray().Select(k => (IReadOnlyList<string>)[.. k.EnumerateArray().Select(w => w.GetString()!)])],
                s.GetProperty("direct").GetString()!, s.GetProperty("act").GetString()!, s.GetProperty("via").GetArrayLength()));
            yield return new(Path.GetFileNameWithoutExtension(file), text, [.. statements]);
        }
    }

    /// <summary>For each code point the UTF-16 unit where it starts, and the end.</summary>
    static int[] Units(string text)
    {
        var at = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1) at.Add(i);
        at.Add(text.Length);
        return [.. at];
    }

    /// <summary>The body: the title is the first line and holds no statement.</summary>
    public string Body => Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}

/// <summary>A found statement, and whether bounds and speaker agree with the gold.</summary>
public sealed record Judged(Statement Statement, bool Right);

/// <summary>The measure STATEMENT: contents overlap by 0.8 of their letters and the speaker is one of those that the gold allows.</summary>
public sealed record GoldScore(int Right, int Found, int Gold, int Bounded)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    public double BoundedF1 => Found + Gold == 0 ? 0 : 2.0 * Bounded / (Found + Gold);

    public static GoldScore Of(IEnumerable<GoldArticle> articles)
    {
        int right = 0, found = 0, gold = 0, bounded = 0;
        foreach (var article in articles)
        {
            var judged = Judge(article, out int inBounds);
            (right, found, gold, bounded) = (right + judged.Count(j => j.Right), found + judged.Count, gold + article.Statements.Count, bounded + inBounds);
        }
        return new(right, found, gold, bounded);
    }

    /// <summary>The statements that the whole path finds in an article, each judged.</summary>
    public static List<Judged> Judge(GoldArticle article, out int bounded)
    {
        string body = article.Body;
        int offset = article.Text.Length - body.Length;
        var found = Pipeline.Understand(new ArticleSource { Text = body }, article.Id, 0).Statements;
        int[] letters = Letters(article.Text);
        var spans = found.Select(s => (From: letters[s.Content.Start + offset], To: letters[s.Content.End + offset])).ToList();
        var wanted = article.Statements.Select(s => (From: letters[s.Start], To: letters[s.End])).ToList();
        var pairs = (from g in Enumerable.Range(0, wanted.Count) from f in Enumerable.Range(0, spans.Count)
                     let overlap = Overlap(wanted[g], spans[f]) where overlap >= 0.5 orderby overlap descending select (g, f, overlap)).ToList();
        var usedGold = new HashSet<int>();
        var right = new bool[found.Count];
        var used = new HashSet<int>();
        bounded = 0;
        foreach (var (g, f, overlap) in pairs)
        {
            if (usedGold.Contains(g) || used.Contains(f)) continue;
            usedGold.Add(g);
            used.Add(f);
            if (overlap < 0.8) continue;
            bounded++;
            right[f] = SpeakerRight(article.Statements[g], found[f], body);
        }
        return [.. found.Select((s, i) => new Judged(s, right[i]))];
    }

    static double Overlap((int From, int To) a, (int From, int To) b)
    {
        int shared = Math.Max(0, Math.Min(a.To, b.To) - Math.Max(a.From, b.From)), all = (a.To - a.From) + (b.To - b.From) - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>For each place of the text, how many letters and digits stand before it.</summary>
    static int[] Letters(string text)
    {
        var before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++) before[i + 1] = before[i] + (char.IsLetterOrDigit(text[i]) ? 1 : 0);
        return before;
    }

    static bool SpeakerRight(GoldStatement gold, Statement found, string text)
    {
        if (found.Speaker is not { } speaker) return false;
        string name = Fold(speaker.Name + " " + (speaker.Mention is { } mention ? mention.In(text).ToString() : ""));
        return gold.SpeakerKeys.Any(key => key.All(word => name.Contains(Fold(word), StringComparison.Ordinal)));
    }

    static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || c == '\u0640') continue;
            folded.Append(c switch { 'أ' or 'إ' or 'آ' or '\u0671' => 'ا', 'ى' or '\u06CC' or 'ئ' => 'ي', 'ؤ' => 'و', 'ة' => 'ه', '\u06A9' => 'ك', _ => c });
        }
        return folded.ToString();
    }
}
