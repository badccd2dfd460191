using System.Globalization;
using CsCheck;
using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Calendar;

public class StampSpecs
{
    public static TheoryData<SpecExample> Examples
    {
        get
        {
            var data = new TheoryData<SpecExample>();
            foreach (var example in SpecFile.Read("specs/times/stamps.md")) data.Add(example);
            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Stamps_follow_the_spec(SpecExample example)
    {
        var context = new StampContext
        {
            Now = example["read"] is { } read ? DateTimeOffset.Parse(read, CultureInfo.InvariantCulture) : null,
            Zone = example["outlet-zone"],
            Country = example["country"],
        };
        var result = Stamps.Parse(example["stamp"]!, context);
        Same("value", result.Value);
        Same("zone", result.Zone);
        Same("rule", result.Rule);
        Same("reason", result.Reason);
        if (example["written"] is not null) Same("written", result.Text);
        if (result.Rule is "day-first" or "gregorian-wins") Assert.True(result.IsAmbiguous, example.Place);

        void Same(string key, string? found) => Assert.True(example[key] == found, $"{example.Place}: {key} is '{found}', '{example[key]}' was expected");
    }

    static readonly string[] Parts =
    [
        "2023", "09", "9", "31", "1445", "14:20", "12:05:33", "/", "-", ".", ":", "،", "(", ")", "+", " ", " ", "\u200F", "ص", "م", "هـ", "نوفمبر", "تشرين", "الثاني",
        "الساعة", "الثالثة", "والنصف", "منذ", "قبل", "ساعات", "يومين", "الخميس", "أمس", "بتوقيت", "غرينتش", "GMT", "T", "Z", "th", "ago", "il", "y", "a", "ت", "99999999999",
    ];

    [Fact]
    public void Any_line_is_a_value_or_a_reason() => Gen.Int[0, Parts.Length - 1].Array[0, 12].Sample(picks =>
    {
        var result = Stamps.Parse(string.Concat(picks.Select(p => Parts[p])), new() { Now = new(2023, 11, 9, 15, 0, 0, TimeSpan.Zero) });
        Assert.NotEqual(result.Success, result.Reason is not null);
    });
}
