using Isnad.Arabic;

namespace Isnad.Tests.Arabic.NameRules;

public class NameMentions
{
    [Fact]
    public void A_mention_carries_the_title_before_it()
    {
        const string text = "قال وزير الخارجية الأميركي أنتوني بلينكن إن الاتفاق قريب.";
        var names = Names.Read(TokenizedText.Of(text));
        var mention = Assert.Single(names.Mentions, m => m.Kind == EntityKind.Person);
        Assert.Equal("أنتوني بلينكن", mention.Span.In(text).ToString());
        Assert.Equal("وزير الخارجية الأميركي", mention.Title!.Value.In(text).ToString());
        Assert.Equal("وزير الخارجية الأميركي أنتوني بلينكن", mention.Whole.In(text).ToString());
        var entity = names.Entities[mention.EntityIndex];
        Assert.Equal(Gender.Masculine, entity.Gender);
        Assert.Equal(["وزير الخارجية الأميركي"], entity.Roles);
    }

    [Fact]
    public void A_title_in_the_feminine_tells_the_gender()
    {
        var entity = Assert.Single(Names.Find(TokenizedText.Of("قالت الدكتورة فاطمة الزين إن الدراسة انتهت.")));
        Assert.Equal(Gender.Feminine, entity.Gender);
    }

    [Fact]
    public void Mentions_are_in_the_order_of_the_text_and_of_their_entities()
    {
        var names = Names.Read(TokenizedText.Of("قال أنتوني بلينكن في باريس إن فرنسا شريك. وأضاف بلينكن أن باريس وافقت."));
        Assert.True(names.Mentions.Zip(names.Mentions.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start));
        Assert.All(names.Mentions, m => Assert.Contains(m.Span, names.Entities[m.EntityIndex].Mentions));
        Assert.Equal(names.Mentions.Count, names.Entities.Sum(e => e.Mentions.Count));
    }

    [Theory, InlineData(""), InlineData("\n\n"), InlineData("."), InlineData("وزير"), InlineData("بن"), InlineData("«\"")]
    public void A_text_without_names_has_none(string text) => Assert.Empty(Names.Find(TokenizedText.Of(text)));

    [Fact]
    public void The_lexicons_are_as_large_as_promised()
    {
        Assert.True(LexiconFile.Read("lexicon/places.tsv").Count() >= 1000);
        Assert.True(LexiconFile.Read("outlets/agencies.tsv").Count(r => r["form"] == "name") >= 40);
    }

    [Fact]
    public void Every_other_name_means_a_row_that_is_there()
    {
        foreach (string file in (string[])["lexicon/places.tsv", "lexicon/known-organizations.tsv", "outlets/agencies.tsv", "lexicon/nationalities.tsv"])
        {
            var rows = LexiconFile.Read(file).ToList();
            var ids = rows.Select(r => r["id"]).ToHashSet();
            Assert.All(rows, r => Assert.True(r["of"].Length == 0 || ids.Contains(r["of"]), $"{file}:{r.Line}: no row '{r["of"]}'"));
        }
    }
}
