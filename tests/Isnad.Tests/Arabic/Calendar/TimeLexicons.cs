using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Calendar;

/// <summary>Each row of the lexicons of time carries an example that must read as the row says; the text is published on Thursday 2023-11-09.</summary>
public class TimeLexicons
{
    static readonly DateOnly Published = new(2023, 11, 9);

    [Theory]
    [InlineData("time-words")]
    [InlineData("eras")]
    public void Words_read_as_their_row_says(string lexicon) => Check(lexicon, row => row["reads"], row => row["example"]);

    [Fact]
    public void Months_read_in_a_date() => Check("months",
        row => row["calendar"] == "hijri"
            ? new System.Globalization.UmAlQuraCalendar().ToDateTime(1445, Number(row["month"]), 3, 0, 0, 0, 0).ToString("yyyy-MM-dd", null)
            : $"2020-{Number(row["month"]):D2}-03",
        row => row["example"]);

    [Fact]
    public void Weekdays_read_with_their_date() => Check("weekdays", row => $"2023-11-{5 + Number(row["day"]):D2}", row => row["example"]);

    [Fact]
    public void Zones_are_read_after_a_clock_time()
    {
        var faults = new List<string>();
        foreach (var row in LexiconFile.Read("lexicon/zones.tsv"))
        {
            var found = Times.Find(TokenizedText.Of(row["example"]), Published);
            string? zone = row["zone"] == "local" ? null : row["zone"];
            if (found.Count != 1 || found[0].Value != "2023-11-09T14:20" || found[0].Zone != zone)
                faults.Add($"lexicon/zones.tsv:{row.Line}: {row["example"]} reads {string.Join(' ', found)}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    static void Check(string lexicon, Func<LexiconRow, string> expected, Func<LexiconRow, string> example)
    {
        var faults = new List<string>();
        foreach (var row in LexiconFile.Read($"lexicon/{lexicon}.tsv"))
        {
            var found = Times.Find(TokenizedText.Of(example(row)), Published);
            string reads = found.Count == 0 ? "-" : string.Join(' ', found.Select(t => t.Value));
            if (reads != expected(row)) faults.Add($"lexicon/{lexicon}.tsv:{row.Line}: {row["id"]}: '{example(row)}' reads {reads}, {expected(row)} was expected");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
