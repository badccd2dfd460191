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
    readonly List<string> _captions = [];
    readonly List<Origin> _origins = [];
    (Stamp Read, string Written)? _published, _modified;
    string? _outlet, _keywords, _byline, _section;

    /// <summary>Source or keywords were given below the body, as they are at the end of a page.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>Nothing of the article has come yet, not even its title.</summary>
    internal bool IsEmpty => _lines.Count == 0;

    /// <summary>A paragraph has come: what stands between title and body lies behind.</summary>
    internal bool HasBody { get; private set; }

    internal bool Has(LabelKind stamp) => (stamp == LabelKind.Modified ? _modified : _published) is not null;

    internal string? FirstLine => _lines.Count > 0 ? _lines[0] : null;

    internal void Line(string line)
    {
        if (_published is null && !HasBody && _lines.Count <= LinesNearTitle && StampLine.Bare(line, hints) is { } stamp && (_lines.Count > 0 || StampLine.IsDate(line, hints)))
            Stamp(LabelKind.Published, "a stamp near the title", stamp, line);
        else
        {
            _lines.Add(line);
            HasBody |= ReadAlso.IsParagraph(line);
        }
    }

    internal void Stamp(LabelKind kind, string label, Stamp stamp, string written)
    {
        if (kind == LabelKind.Modified) _modified ??= (stamp, written);
        else _published ??= (stamp, written);
        _origins.Add(new(kind == LabelKind.Modified ? "modified" : "published", stamp.Value, $"label '{label}': {stamp.Text}"));
    }

    internal void Unread(string label, string value) => _origins.Add(new("published", value, $"label '{label}': no time that could be read"));

    internal void Source(string label, string value)
    {
        var (outlet, credits) = SourceLine.Split(value);
        _outlet ??= outlet;
        _credits.AddRange(credits);
        IsClosed |= HasBody;
        _origins.Add(new("outlet", value, $"label '{label}'"));
    }

    internal void Keywords(string label, string value)
    {
        _keywords ??= value;
        IsClosed |= HasBody;
        _origins.Add(new("keywords", value, $"label '{label}'"));
    }

    internal void Byline(string label, string value)
    {
        _byline ??= value;
        _origins.Add(new("byline", value, $"label '{label}'"));
    }

    internal void Section(string label, string value)
    {
        _section ??= value;
        _origins.Add(new("section", value, label));
    }

    internal void Caption(string value) => _captions.Add(value);

    /// <summary>Null where no body was found.</summary>
    internal ArticleSource? Article()
    {
        // A stamp below the body, without a label.
        if (_published is null && _lines.Count > 2 && StampLine.IsDate(_lines[^1], hints) && StampLine.Bare(_lines[^1], hints) is { } last)
        {
            Stamp(LabelKind.Published, "a stamp below the body", last, _lines[^1]);
            _lines.RemoveAt(_lines.Count - 1);
        }
        if (_lines.Count == 0) return null;
        bool titled = _lines.Count > 1 && IsTitle(_lines[0]);
        string? title = titled ? WithoutOutlet(_lines[0]) : null;
        string text = string.Join('\n', titled ? _lines.Skip(1) : _lines);
        if (title is not null) _origins.Insert(0, new("title", title, "the first line"));
        var outlet = OutletList.OfName(_outlet ?? hints.Outlet ?? "");
        return hints.Fill(new ArticleSource
        {
            Title = title,
            Published = Placed(_published, outlet),
            Modified = Placed(_modified, outlet),
            Outlet = _outlet,
            Byline = _byline,
            Section = _section,
            Keywords = _keywords is null ? [] : KeywordLine.Cut(_keywords, title + "\n" + text),
            Credits = [.. _credits.Distinct(StringComparer.Ordinal)],
            Captions = _captions,
            Text = text,
            Origins = _origins,
        });
    }

    // The outlet may be named below its stamps: they are read again where and how it writes them.
    Stamp? Placed((Stamp Read, string Written)? stamp, Outlet? outlet) =>
        stamp is not { } given ? null : outlet is null ? given.Read : hints.Stamp(given.Written, outlet) ?? given.Read;

    // "العنوان - صحيفة المنارة": the title of the browser's window.
    string WithoutOutlet(string title)
    {
        int at = Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" - ", StringComparison.Ordinal));
        if (at < 0 || title[..at].Count(c => c == ' ') < 2 || !SourceLine.IsName(title[(at + 3)..].Trim())) return title;
        string name = title[(at + 3)..].Trim();
        if (OutletList.OfName(name) is not { IsAggregator: true } && _outlet is null) Source("the end of the title", name);
        return title[..at].Trim();
    }

    static bool IsTitle(string line) => line.Count(c => c == ' ') < MostTitleWords && line[^1] is not ('.' or '\u060C' or ':');
}
