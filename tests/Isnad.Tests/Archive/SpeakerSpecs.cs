using Isnad.Archive;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Archive;

public class SpeakerSpecs
{
    public static TheoryData<SpecExample> Examples() => SpecFile.In("specs/speakers");

    [Theory, MemberData(nameof(Examples))]
    public void Names_are_one_person_or_not(SpecExample example)
    {
        string a = example["a"]!, b = example["b"]!;
        var identities = SpeakerDirectory.Of(example.All("also").Append(a).Append(b).Distinct().Select(Use), SpeakerCorrections.None);
        bool same = identities.Any(i => i.Uses.Any(u => u.Name == a) && i.Uses.Any(u => u.Name == b));
        Assert.True(same == (example["same"] == "yes"), $"{example.Place}: {example.Id}: expected same: {example["same"]}; {string.Join("; ", identities.SelectMany(i => i.Uses).Select(u => $"{u.Key} as {u.Role}"))}");
    }

    [Fact]
    public void There_are_forty_pairs_of_each()
    {
        var examples = SpecFile.Read("specs/speakers/identity.md");
        Assert.True(examples.Count(e => e["same"] == "yes") >= 40 && examples.Count(e => e["same"] == "no") >= 40);
    }

    static SpeakerUse Use(string name)
    {
        var parsed = SpeakerName.Of(name, "person");
        return new(parsed.Key, name, "person", parsed.Role, null, 1, "2026-11-09", "2026-11-09");
    }
}
