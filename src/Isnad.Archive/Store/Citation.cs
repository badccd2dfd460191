using System.Text;
using Dapper;

namespace Isnad.Archive;

/// <summary>What a reader needs to check a statement or an article: who, which words, where, when, and the hash of the bytes that prove it.</summary>
public sealed record Citation(string Id, string? Speaker, string? Content, string? Title, string? Outlet, string? Url, string? Published, string Read, string? Sha256, string Input)
{
    sealed record Row(string Id, string? Speaker, string? Content, string? Title, string? Outlet, string? Url, string? Published, string Read, byte[]? Sha256, string Input);

    const string Joins = "JOIN articles a ON a.row = v.article LEFT JOIN outlets o ON o.id = a.outlet LEFT JOIN pages p ON p.id = v.page";
    const string Columns = "v.title, o.name AS outlet, a.url, v.published, v.read, p.sha256, a.input";

    /// <returns>Null where no statement or article, or more than one, has the id.</returns>
    public static Citation? Of(ArchiveStore store, string id)
    {
        var reader = new ArchiveReader(store);
        Row? row = null;
        if (reader.Resolve("articles", id) is { } article)
            row = store.Connection.QueryFirst<Row>($"SELECT a.id, NULL AS speaker, NULL AS content, {Columns} FROM versions v {Joins} WHERE a.id = @article AND v.number = a.version", new { article });
        else if (reader.Resolve("statements", id) is { } statement)
            row = store.Connection.QueryFirst<Row>($"SELECT s.id, s.speaker, s.content, {Columns} FROM statements s JOIN versions v ON v.id = s.version {Joins} WHERE s.id = @statement ORDER BY v.number DESC LIMIT 1", new { statement });
        return row is null ? null : new(row.Id, row.Speaker, row.Content, row.Title, row.Outlet, row.Url, row.Published, row.Read, row.Sha256 is null ? null : Convert.ToHexStringLower(row.Sha256), row.Input);
    }

    public string Text()
    {
        var text = new StringBuilder();
        void Line(string label, string? value)
        {
            if (value is not null) text.Append(label.PadRight(11)).Append(value).Append('\n');
        }
        Line("speaker", Content is null ? null : Speaker ?? "not named in the text");
        Line("words", Content);
        Line("title", Title);
        Line("outlet", Outlet);
        Line("address", Url ?? Input);
        Line("published", Published);
        Line("read", Read);
        Line("sha256", Sha256);
        Line("id", Id);
        return text.ToString().TrimEnd('\n');
    }

    public string BibTex()
    {
        var text = new StringBuilder($"@misc{{isnad:{Id}");
        void Field(string name, string? value)
        {
            if (value is not null) text.Append(",\n  ").Append(name).Append(" = {").Append(Escape(value)).Append('}');
        }
        Field("author", Content is null ? Outlet : Speaker);
        Field("title", Title);
        Field("organization", Outlet);
        Field("year", Published?[..Math.Min(4, Published.Length)]);
        Field("date", Published?[..Math.Min(10, Published.Length)]);
        Field("url", Url);
        Field("urldate", Read[..10]);
        Field("note", Content is null ? null : $"«{Content}»");
        Field("annotation", Sha256 is null ? null : $"sha256 {Sha256}");
        return text.Append("\n}").ToString();
    }

    // What means something to BibTeX itself.
    static string Escape(string value) => value.Replace("\\", "\\textbackslash ", StringComparison.Ordinal).Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
