using Isnad.Arabic;

namespace Isnad;

/// <summary>The whole path of an article: what a page tells of it, the facts in its text, and who said what in it.</summary>
public static class Pipeline
{
    public static Article Understand(ArticleSource source, string input, int index)
    {
        // A stamp of change says nothing of when أمس was written, so without a day of publication it has no value.
        var when = new TimeContext { Published = Day(source.Published), Country = Country(source) };
        var text = TokenizedText.Of(source.Text);
        var times = Times.Find(text, when);
        var numbers = Numbers.Find(text);
        var names = Names.Read(text);
        var title = TokenizedText.Of(source.Title ?? "");
        var titleNames = Names.Read(title);
        return new Article
        {
            Input = input,
            Index = index,
            Id = ArticleId.Of(source),
            Source = source,
            Language = source.Language ?? "ar",
            Credits = Isnad.Credits.Find(text, source),
            Statements = Attribution.Find(new(text, times, numbers, names)),
            TitleStatements = Attribution.Find(new(title, Times.Find(title, when), Numbers.Find(title), titleNames)),
            Times = times,
            Quantities = Numbers.Quantities(numbers, times),
            Entities = names.Entities,
        };
    }

    // Which of 03/04 is the day, and which days are the weekend.
    static string? Country(ArticleSource source)
    {
        var outlet = source.Outlet is null ? null : OutletList.OfName(source.Outlet);
        if (outlet is null && Uri.TryCreate(source.Url, UriKind.Absolute, out var address)) outlet = OutletList.OfAddress(address);
        return outlet is { Country.Length: > 0 } ? outlet.Country : null;
    }

    static DateOnly? Day(Stamp? stamp) =>
        stamp is not null && stamp.Value.Length >= 10 && DateOnly.TryParseExact(stamp.Value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null;
}
