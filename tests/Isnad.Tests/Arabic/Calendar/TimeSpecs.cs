using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Calendar;

public class TimeSpecs
{
    public static TheoryData<SpecExample> Examples
    {
        get
        {
            var data = new TheoryData<SpecExample>();
            foreach (string file in (string[])["days", "dates", "ranges"])
                foreach (var example in SpecFile.Read($"specs/times/{file}.md")) data.Add(example);
            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Times_follow_the_spec(SpecExample example)
    {
        string text = example["text"]!;
        var reading = Times.Read(TokenizedText.Of(text), new()
        {
            Published = example["published"] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", null) : null,
            Country = example["country"],
        });
        Same("time", reading.Mentions.Select(m => $"{m.Value} = {m.Span.In(text)}"));
        Same("unresolved", reading.Unresolved.Select(u => $"{u.Reason} = {u.Span.In(text)}"));
        if (example["zone"] is { } zone) Assert.Equal(zone, reading.Mentions[^1].Zone);

        // A quoted span that occurs twice says which it is: 2012 #2.
        void Same(string key, IEnumerable<string> found) =>
            Assert.True(example.All(key).Select(v => v.Split(" #")[0]).SequenceEqual(found), $"{example.Place}: {key} lines are\n  {string.Join("\n  ", found)}\nbut should be\n  {string.Join("\n  ", example.All(key))}");
    }
}
