using Isnad.Arabic;

namespace Isnad;

/// <summary>An article being gathered from the lines of a dump.</summary>
sealed class DumpDraft(ReadHints hints)
{
    const int MostTitleWords = 30;
    // A stamp without a label stands near the title.
    const int LinesNearTitle = 3;

    readonly List<string> _lines = [];
    readonly List<string> _credits = [];
    readonly List<Origin> _origins = [];
    Stamp? _published, _modified;
    string? _outlet, _keywords;

    /// <summary>Source or keywords were given, as they are at the end of a page.</summary>
    internal bool IsClosed => _outlet is not null || _credits.Count > 0 || _keywords is not null;

    internal void Line(string line)
    {
        if (_published is null && _lines.Count is > 0 and <= LinesNearTitle && line.Length < 60 && hints.Stamp(line) is { } stamp) Stamp(LabelKind.Published, "a stamp below the title", stamp);
        else _lines.Add(line);
    }

    internal void Stamp(LabelKind kind, string label, Stamp stamp)
    {
        if (kind == LabelKind.Modified) _modified ??= stamp;
        else _published ??= stamp;
        _origins.Add(new(kind == LabelKind.Modified ? "modified" : "published", stamp.Value, $"label '{label}': {stamp.Text}"));
    }

    internal void Unread(string label, string value) => _origins.Add(new("published", value, $"label '{label}': no time that could be read"));

    internal void Source(string label, string value)
    {
        var (outlet, credits) = SourceLine.Split(value);
        _outlet ??= outlet;
        _credits.AddRange(credits);
        _origins.Add(new("outlet", value, $"label '{label}'"));
    }

    internal void Keywords(string label, string value)
    {
        _keywords ??= value;
        _origins.Add(new("keywords", value, $"label '{label}'"));
    }

    /// <summary>Null where no body was found.</summary>
    internal ArticleSource? Article()
    {
        if (_lines.Count == 0) return null;
        bool titled = _lines.Count > 1 && IsTitle(_lines[0]);
        string? title = titled ? _lines[0] : null;
        string text = string.Join('\n', titled ? _lines.Skip(1) : _lines);
        if (title is not null) _origins.Insert(0, new("title", title, "the first line"));
        return hints.Fill(new ArticleSource
        {
            Title = title,
            Published = _published,
            Modified = _modified,
            Outlet = _outlet,
            Keywords = _keywords is null ? [] : KeywordLine.Cut(_keywords, title + "\n" + text),
            Credits = [.. _credits.Distinct(StringComparer.Ordinal)],
            Text = text,
            Origins = _origins,
        });
    }

    static bool IsTitle(string line) => line.Count(c => c == ' ') < MostTitleWords && line[^1] is not ('.' or '\u060C' or ':');
}
