using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

public class SpeakersTests
{
    [Fact]
    public void One_person_under_all_spellings_with_roles_by_time()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال وزير الخارجية الأميركي أنتوني بلينكن إن المفاوضات مستمرة.", published: "2023-11-09");
        archive.Add("2", "قال انطوني بلينكن إن الاجتماع تأجل إلى الغد.", published: "2024-02-01");
        archive.Add("3", "أكد وزير الخارجية الأمريكي أنتوني بلنكن أن الاتفاق قريب.", published: "2024-05-02");
        using var store = archive.Open();
        var speaker = Assert.Single(new Speakers(store, TimeProvider.System).Find("بلينكن"));
        Assert.Equal((3, 3), ((int)speaker.Statements, speaker.Spellings.Count));
        var role = Assert.Single(speaker.Roles);
        Assert.Equal(("2023-11-09", "2024-05-02"), (role.First, role.Last));
        Assert.Equal(3, new StatementFinder(store).Find(new(By: "أنتوني بلينكن")).Count);
    }

    [Fact]
    public void Two_people_of_one_family_name_stay_two()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال وزير الصحة سالم النجدي إن السد آمن.");
        archive.Add("2", "قال المدرب ماجد النجدي إن الفريق جاهز.");
        using var store = archive.Open();
        Assert.Equal(2, new Speakers(store, TimeProvider.System).Find("النجدي").Count);
        Assert.Single(new StatementFinder(store).Find(new(By: "سالم النجدي")));
    }

    [Fact]
    public void Corrections_by_hand_hold()
    {
        using var archive = new SampleArchive();
        archive.Add("1", "قال سالم النجدي إن السد آمن.");
        archive.Add("2", "قال أبو راشد إن الماء كثير.");
        archive.Add("3", "قال سالم النجدي إن الفريق جاهز.");
        Run("merge", "سالم النجدي", "أبو راشد");
        Assert.Equal(3, Assert.Single(Find("أبو راشد")).Statements);
        Run("rename", "أبو راشد", "سالم النجدي الكبير");
        Assert.Equal("سالم النجدي الكبير", Assert.Single(Find("سالم النجدي")).Name);
        Run("split", "سالم النجدي", "أبو راشد");
        Assert.Equal(1, Assert.Single(Find("أبو راشد")).Statements);
        using (var store = archive.Open())
        {
            string article = new ArchiveReader(store).All().Single(a => a.Article.Text.Contains("الفريق", StringComparison.Ordinal)).Article.Id;
            new Speakers(store, TimeProvider.System).Split("سالم النجدي", [article]);
        }
        Assert.Equal([1L, 1L], Find("سالم النجدي").Select(i => i.Statements));

        IReadOnlyList<SpeakerIdentity> Find(string words)
        {
            using var store = archive.Open();
            return new Speakers(store, TimeProvider.System).Find(words);
        }

        void Run(params string[] arguments)
        {
            var result = CommandLine.Run(["speakers", arguments[0], "--data", archive.Path, .. arguments[1..]]);
            Assert.Equal((0, ""), (result.Code, result.Errors));
        }
    }
}
