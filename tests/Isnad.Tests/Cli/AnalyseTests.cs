using System.Text;
using System.Text.Json;
using Isnad.Cli.Commands;

namespace Isnad.Tests.Cli;

public class AnalyseTests
{
    [Fact]
    public void One_object_for_a_line_with_offsets_in_code_points()
    {
        using var json = new AnalysisJson();
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(json.Render(Analysis.Of("\U0001F3C6 وسيقولون", null))));
        var token = document.RootElement.GetProperty("tokens")[1];
        Assert.Equal(2, token.GetProperty("offset").GetInt32());
        Assert.Equal(8, token.GetProperty("length").GetInt32());
        Assert.Equal(["و", "س", "يقولون"], token.GetProperty("parts").EnumerateArray().Select(p => p.GetString()));
        foreach (string field in new[] { "text", "numbers", "times", "entities" }) Assert.True(document.RootElement.TryGetProperty(field, out _));
    }

    [Fact]
    public void An_empty_line_has_an_object_too()
    {
        using var json = new AnalysisJson();
        Assert.Equal("{\"text\":\"\",\"tokens\":[],\"numbers\":[],\"times\":[],\"entities\":[]}\n", Encoding.UTF8.GetString(json.Render(Analysis.Of("", null))));
    }

    [Theory]
    [InlineData("a\nb", 2), InlineData("a\r\nb\n", 2), InlineData("a\rb", 1), InlineData("\n\n", 2), InlineData("", 0)]
    public void Only_line_feeds_end_lines(string input, int lines) => Assert.Equal(lines, Lines.Of(new StringReader(input)).Count());

    [Theory]
    [InlineData("2023-11-09", null, "2023-11-09")]
    [InlineData("2023-11-09T23:30Z", "Asia/Riyadh", "2023-11-10")]
    [InlineData("2023-11-09T23:30:00+03:00", null, "2023-11-09")]
    [InlineData("2023-11-09T23:30:00+03:00", "UTC", "2023-11-09")]
    [InlineData("yesterday", null, null)]
    public void The_day_of_publication(string published, string? zone, string? day) =>
        Assert.Equal(day, Analyse.Day(published, zone)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
