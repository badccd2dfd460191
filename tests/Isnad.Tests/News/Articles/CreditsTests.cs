using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.News.Articles;

public class CreditsTests
{
    public static TheoryData<SpecExample> Examples() => [.. SpecFile.Read("specs/outlets/credits.md")];

    [Theory, MemberData(nameof(Examples))]
    public void Credits_follow_the_spec(SpecExample example)
    {
        var found = Find(example["text"]!);
        Assert.True((example["no-credit"] is null) != example.All("credit").Any() is false, $"{example.Place}: credits or no-credit");
        Assert.True(example.All("credit").SequenceEqual(found), $"{example.Place}: found {string.Join(" · ", found)}");
    }

    public static TheoryData<string, string> Nouns() => [.. LexiconFile.Read("lexicon/media-nouns.tsv").Select(r => (r["example"], r["name"]))];

    [Theory, MemberData(nameof(Nouns))]
    public void A_noun_of_the_media_announces_a_name(string example, string name) => Assert.Contains(name, Find(example));

    [Fact]
    public void Credits_beside_the_article_come_once()
    {
        var credits = Credits.Find(TokenizedText.Of("قال الوزير لرويترز إن الجسر مغلق."), new() { Text = "", Credits = ["وكالة رويترز", "أ ف ب"] });
        Assert.Equal(["رويترز", "أ ف ب"], credits);
    }

    static IReadOnlyList<string> Find(string text) => Credits.Find(TokenizedText.Of(text), new() { Text = text });
}
