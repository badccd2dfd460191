using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>schema.org as JSON-LD: a NewsArticle whose parts are the Quotations in it.</summary>
static class JsonLinkedData
{
    internal static void Write(StoredArticle stored, Utf8JsonWriter json)
    {
        var article = stored.Article;
        var source = article.Source;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", JsonLines.Address(stored));
        JsonLines.Optional(json, "url", source.Url);
        JsonLines.Optional(json, "headline", source.Title);
        if (source.Published is { } published) json.WriteString("datePublished", JsonLines.Time(published));
        if (source.Modified is { } modified) json.WriteString("dateModified", JsonLines.Time(modified));
        json.WriteString("inLanguage", article.Language);
        JsonLines.Optional(json, "articleSection", source.Section);
        JsonLines.Optional(json, "image", source.Image);
        if (source.Outlet is { } outlet) Named(json, "publisher", "NewsMediaOrganization", outlet);
        if (source.Byline is { } byline) Named(json, "author", "Person", byline);
        json.WriteStartArray("sourceOrganization");
        foreach (string credit in article.Credits) Named(json, null, "NewsMediaOrganization", credit);
        json.WriteEndArray();
        json.WriteStartArray("keywords");
        foreach (string keyword in source.Keywords) json.WriteStringValue(keyword);
        json.WriteEndArray();
        json.WriteString("articleBody", article.Text);
        json.WriteStartArray("hasPart");
        foreach (var statement in article.TitleStatements) Quotation(json, statement, article.Title ?? "");
        foreach (var statement in article.Statements) Quotation(json, statement, article.Text);
        json.WriteEndArray();
        json.WriteString("sdDatePublished", stored.Read);
        json.WriteEndObject();
    }

    static void Quotation(Utf8JsonWriter json, Statement statement, string text)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("text", statement.Content.In(text));
        if (statement.Speaker is { } speaker) Named(json, "spokenByCharacter", speaker.Kind == SpeakerKind.Person ? "Person" : "Organization", speaker.Name);
        JsonLines.Optional(json, "dateCreated", statement.Said);
        if (statement.Chain.Count > 0)
        {
            json.WriteStartArray("provider");
            foreach (var relay in statement.Chain) Named(json, null, relay.Kind == RelayKind.Person ? "Person" : "Organization", relay.Name);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static void Named(Utf8JsonWriter json, string? property, string type, string name)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
