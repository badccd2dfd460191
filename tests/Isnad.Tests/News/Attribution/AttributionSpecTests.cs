using Isnad.Tests.Specs;

namespace Isnad.Tests.News.AttributionTests;

/// <summary>The rules of attribution, as specs/attribution/*.md says them.</summary>
public class AttributionSpecTests
{
    public static TheoryData<SpecExample> Examples() => SpecFile.In("specs/attribution");

    /// <remarks>
    /// The keys of an example describe one statement, or several where <c>cue</c> is repeated: a content belongs to the cue before it.
    /// <c>speaker</c> is the mention, or the name where nobody is written. <c>none</c>: the text holds no statement.
    /// </remarks>
    [Theory, MemberData(nameof(Examples))]
    public void Attribution_follows_the_spec(SpecExample example)
    {
        string text = example["text"]!;
        var found = Pipeline.Understand(new ArticleSource { Text = text }, example.Place, 0).Statements;
        string shown = string.Join("; ", found.Select(s => $"{s.Cue.In(text)} [{s.Speaker?.Name}] {s.Content.In(text)} ({s.Rule})"));
        if (example["none"] is { } reason)
        {
            Assert.True(found.Count == 0, $"{example}: no statement was expected ({reason}), found {shown}");
            return;
        }
        string? cue = null;
        foreach (var (key, value) in example.Lines)
        {
            if (key == "cue") cue = value;
            if (key == "content") Check(example, text, found, cue, value, shown);
        }
    }

    static void Check(SpecExample example, string text, IReadOnlyList<Statement> found, string? cue, string content, string shown)
    {
        var statement = found.FirstOrDefault(s => s.Content.In(text).SequenceEqual(content));
        Assert.True(statement is not null, $"{example}: no content '{content}'; found {shown}");
        if (cue is not null) Assert.True(statement.Cue.In(text).SequenceEqual(cue), $"{example}: cue '{cue}' was expected, found {shown}");
        if (example.All("cue").Count() > 1) return;
        if (example["speaker"] is { } speaker)
        {
            string? mention = statement.Speaker?.Mention is { } span ? span.In(text).ToString() : statement.Speaker?.Name;
            Assert.True(mention == speaker, $"{example}: speaker '{speaker}' was expected, found '{mention}'");
        }
        if (example["act"] is { } act) Assert.True(statement.Act.ToString().Equals(act, StringComparison.OrdinalIgnoreCase), $"{example}: act {act} was expected, found {statement.Act}");
        if (example["direct"] is { } direct) Assert.True(statement.Directness.ToString().Equals(direct, StringComparison.OrdinalIgnoreCase), $"{example}: {direct} was expected, found {statement.Directness}");
        if (example["via"] is not null)
            Assert.True(example.All("via").SequenceEqual(statement.Chain.Select(r => r.Mention.In(text).ToString())), $"{example}: via '{string.Join("', '", example.All("via"))}' was expected, found '{string.Join("', '", statement.Chain.Select(r => r.Name))}'");
    }

    [Fact]
    public void A_text_may_end_anywhere()
    {
        foreach (var row in Examples())
        {
            string text = row.Data["text"]!;
            for (int end = 0; end <= text.Length; end++)
                foreach (var statement in Pipeline.Understand(new ArticleSource { Text = text[..end] }, "-", 0).Statements)
                    Assert.True(statement.Content.Length > 0 && statement.Content.End <= end && statement.Cue.End <= end, text[..end]);
        }
    }
}
