using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>IPTC ninjs 3.1: a news item with its headline, text, names and the sources of its information.</summary>
/// <remarks>https://iptc.org/standards/ninjs/ : uri is required; infoSources names whoever the information comes from, with the way it came (rel).</remarks>
static class Ninjs
{
    internal static void Write(StoredArticle stored, Utf8JsonWriter json)
    {
        var article = stored.Article;
        var source = article.Source;
        json.WriteStartObject();
        json.WriteString("uri", JsonLines.Address(stored));
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.1");
        json.WriteEndObject();
        json.WriteString("type", "text");
        json.WriteString("language", article.Language);
        json.WriteString("version", stored.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("versionCreated", stored.Read);
        if (source.Published is { Value.Length: > 10, Zone: not null } published) json.WriteString("contentCreated", JsonLines.Time(published));
        JsonLines.Optional(json, "by", source.Byline);
        Array<string>(json, "headlines", source.Title is null ? [] : [source.Title], headline =>
        {
            json.WriteString("role", "main");
            json.WriteString("value", headline);
        });
        Array<string>(json, "bodies", [article.Text], body =>
        {
            json.WriteString("role", "main");
            json.WriteString("contentType", "text/plain");
            json.WriteNumber("charCount", body.EnumerateRunes().Count());
            json.WriteString("value", body);
        });
        Names(json, "people", article, EntityKind.Person);
        Names(json, "organisations", article, EntityKind.Organization);
        Names(json, "places", article, EntityKind.Place);
        Array(json, "subjects", source.Keywords, keyword =>
        {
            json.WriteString("rel", "about");
            json.WriteString("name", keyword);
        });
        Array(json, "infoSources", Sources(article), s =>
        {
            json.WriteString("name", s.Name);
            json.WriteString("rel", s.Rel);
        });
        Array<string>(json, "altIds", [article.Id, stored.PageSha256], id =>
        {
            json.WriteString("role", id.Length == 64 ? "sha256" : "isnad");
            json.WriteString("value", id);
        });
        json.WriteEndObject();
    }

    /// <summary>The outlet, the agencies credited, the relays and the speakers, each once.</summary>
    static IEnumerable<(string Name, string Rel)> Sources(Article article)
    {
        var statements = article.TitleStatements.Concat(article.Statements).ToList();
        return (article.Source.Outlet is { } outlet ? new[] { (outlet, "outlet") } : [])
            .Concat(article.Credits.Select(c => (c, "credit")))
            .Concat(statements.SelectMany(s => s.Chain).Select(r => (r.Name, "relay")))
            .Concat(statements.Select(s => s.Speaker?.Name).OfType<string>().Select(n => (n, "speaker"))).Distinct();
    }

    static void Names(Utf8JsonWriter json, string name, Article article, EntityKind kind) => Array(json, name, article.Entities.Where(e => e.Kind == kind), entity =>
    {
        json.WriteString("rel", "mentions");
        json.WriteString("name", entity.Name);
    });

    static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
