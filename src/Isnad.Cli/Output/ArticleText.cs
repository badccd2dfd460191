using Isnad.Arabic;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Isnad.Cli.Output;

/// <summary>An article for people: what is known of it, then who says what, each speaker with the statements.</summary>
/// <remarks>One Arabic run a line, at its end, since terminals reorder whole lines.</remarks>
static class ArticleText
{
    internal static void Write(Article article, Terminal terminal, bool explain, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        text.Append(terminal.Bold($"{article.Input}  {terminal.Label("article")} {article.Index.ToString(CultureInfo.InvariantCulture)}")).Append('\n');
        Field("title", article.Title);
        Time("published", article.Source.Published);
        Time("modified", article.Source.Modified);
        Field("outlet", article.Source.Outlet);
        Field("byline", article.Source.Byline);
        Field("credits", string.Join("، ", article.Credits));
        Field("keywords", string.Join("، ", article.Source.Keywords));
        if (explain)
            foreach (var origin in article.Source.Origins) text.Append(terminal.Dim($"  why        {origin.Field}: {origin.From}")).Append('\n');
        var titled = article.TitleStatements.Select(s => (Statement: s, In: article.Title ?? "", Place: "title"));
        var all = titled.Concat(article.Statements.Select(s => (Statement: s, In: article.Text, Place: ""))).ToList();
        int number = 0;
        foreach (var bySpeaker in all.GroupBy(s => (s.Place, s.Statement.Speaker?.Name)))
        {
            var first = bySpeaker.First();
            var speaker = first.Statement.Speaker;
            string label = speaker is null ? "unknown" : ArticleJson.NameOf(speaker.Kind);
            string shown = speaker is null ? terminal.Label("speaker not named in the text") : SpeakerLine(speaker, bySpeaker.Select(s => (s.Statement, s.In)));
            text.Append("  ").Append(terminal.Dim(terminal.Label(label).PadRight(10))).Append(' ')
                .Append(speaker is null ? terminal.Dim(shown) : terminal.Bold(terminal.Foreign(shown))).Append('\n');
            foreach (var (statement, within, place) in bySpeaker) Statement(statement, within, place);
        }
        text.Append('\n');
        Encoding.UTF8.GetBytes(terminal.Lines(text.ToString()), output);

        void Field(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append("  ").Append(terminal.Dim(terminal.Label(label).PadRight(10))).Append(' ').Append(terminal.Foreign(value)).Append('\n');
        }

        void Time(string label, Stamp? stamp)
        {
            if (stamp is not null) text.Append("  ").Append(terminal.Dim(terminal.Label(label).PadRight(10))).Append(' ')
                .Append(stamp.Value.Replace('T', ' ')).Append(stamp.Zone is null ? "" : " " + stamp.Zone).Append('\n');
        }

        void Statement(Statement statement, string within, string place)
        {
            var (shape, colour) = Acts.Shape(statement.Act);
            number++;
            text.Append("    ").Append(string.Create(CultureInfo.InvariantCulture, $"[{number}] "))
                .Append(terminal.Paint($"{shape} {terminal.Label(ArticleJson.NameOf(statement.Act)),-8}", colour)).Append(' ')
                .Append(CultureInfo.InvariantCulture, $"{terminal.Label(ArticleJson.NameOf(statement.Directness)),-8}  {statement.Confidence:0.00}");
            if (statement.Stance == Stance.Distancing) text.Append("  ").Append(terminal.Label("distancing"));
            if (statement.Said is not null) text.Append("  ").Append(terminal.Label("said")).Append(' ').Append(statement.Said);
            if (place.Length > 0) text.Append("  ").Append(terminal.Label("in the title"));
            text.Append('\n');
            foreach (string line in Wrap(statement.Content.In(within), terminal.Width - 8)) text.Append("        ").Append(terminal.Foreign(line)).Append('\n');
            if (statement.Chain.Count > 0) text.Append("        ").Append(terminal.Dim(terminal.Label("chain"))).Append("  ").Append(terminal.Foreign(Chain(article, statement))).Append('\n');
            if (!explain) return;
            Why($"rule {statement.Rule}; cue at {statement.Cue.Start}+{statement.Cue.Length}, content at {statement.Content.Start}+{statement.Content.Length}"
                + (statement.Speaker?.Mention is { } m ? $", speaker at {m.Start}+{m.Length}" : ""));
            text.Append("        ").Append(terminal.Dim(terminal.Label("cue"))).Append("  ").Append(terminal.Foreign(statement.Cue.In(within).ToString())).Append('\n');
            if (statement.Reason is not null) Why($"speaker: {statement.Reason}");
        }

        void Why(string reason) => text.Append("        ").Append(terminal.Dim(terminal.Label("why") + "  " + reason)).Append('\n');
    }

    // The resolved name, and after it the fullest way in which a statement of this article introduces it.
    static string SpeakerLine(Speaker speaker, IEnumerable<(Statement Statement, string In)> statements)
    {
        string fullest = speaker.Name;
        foreach (var (statement, within) in statements)
            if (statement.Speaker?.Mention is { } mention && mention.Length > fullest.Length && mention.In(within).Contains(speaker.Name, StringComparison.Ordinal))
                fullest = mention.In(within).ToString();
        return fullest;
    }

    // From the reader back to the origin, as an isnad is written: outlet عن agency عن speaker.
    static string Chain(Article article, Statement statement)
    {
        var links = new List<string>();
        if (article.Source.Outlet is { } outlet) links.Add(outlet);
        links.AddRange(statement.Chain.Reverse().Select(r => r.Name));
        if (statement.Speaker is { } speaker) links.Add(speaker.Name);
        return string.Join(" عن ", links);
    }

    static IEnumerable<string> Wrap(ReadOnlySpan<char> content, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var range in content.SplitAny(' ', '\n', '\t'))
        {
            var word = content[range];
            if (word.IsEmpty) continue;
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        lines.Add(line.ToString());
        return lines;
    }
}
