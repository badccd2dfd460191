using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Writes an article as one JSON object: the contract that programs build on. Fields may be added, none renamed.</summary>
public static class ArticleJson
{
    // Relaxed: Arabic stays legible. The output is a data format and is never put into a page unescaped.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Article article, System.Buffers.IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(article, json);
    }

    public static void Write(Article article, Utf8JsonWriter json)
    {
        var source = article.Source;
        var at = new CodePoints(article.Text);
        json.WriteStartObject();
        json.WriteString("input", article.Input);
        json.WriteNumber("article", article.Index);
        json.WriteString("id", article.Id);
        json.WriteString("url", source.Url);
        json.WriteString("title", source.Title);
        Stamp(json, "published", source.Published);
        Stamp(json, "modified", source.Modified);
        json.WriteString("outlet", source.Outlet);
        json.WriteString("byline", source.Byline);
        json.WriteString("section", source.Section);
        json.WriteString("language", article.Language);
        Strings(json, "keywords", source.Keywords);
        Strings(json, "credits", article.Credits);
        json.WriteString("text", article.Text);
        Statements(json, "statements", article.Statements, article.Text, at);
        string title = article.Title ?? "";
        Statements(json, "titleStatements", article.TitleStatements, title, new(title));
        Times(json, article, at);
        Quantities(json, article, at);
        Entities(json, article, at);
        json.WriteEndObject();
        json.Flush();
    }

    static void Stamp(Utf8JsonWriter json, string name, Stamp? stamp)
    {
        if (stamp is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("value", stamp.Value);
        json.WriteString("text", stamp.Text);
        json.WriteString("zone", stamp.Zone);
        json.WriteEndObject();
    }

    static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static void Span(Utf8JsonWriter json, CodePoints at, TextSpan span)
    {
        int start = at.At(span.Start);
        json.WriteNumber("offset", start);
        json.WriteNumber("length", at.At(span.End) - start);
    }

    static void Statements(Utf8JsonWriter json, string name, IReadOnlyList<Statement> statements, string text, CodePoints at)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            Speaker(json, statement.Speaker, text, at);
            int cue = at.At(statement.Cue.Start);
            json.WriteString("cue", statement.Cue.In(text));
            json.WriteNumber("cueOffset", cue);
            json.WriteNumber("cueLength", at.At(statement.Cue.End) - cue);
            json.WriteString("content", statement.Content.In(text));
            Span(json, at, statement.Content);
            json.WriteString("act", NameOf(statement.Act));
            json.WriteString("stance", NameOf(statement.Stance));
            json.WriteString("directness", NameOf(statement.Directness));
            json.WriteString("said", statement.Said);
            json.WriteStartArray("via");
            foreach (var relay in statement.Chain) json.WriteStringValue(relay.Mention.In(text));
            json.WriteEndArray();
            json.WriteStartArray("chain");
            foreach (var relay in statement.Chain)
            {
                json.WriteStartObject();
                json.WriteString("name", relay.Name);
                json.WriteString("mention", relay.Mention.In(text));
                json.WriteString("kind", NameOf(relay.Kind));
                Span(json, at, relay.Mention);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteNumber("confidence", Math.Round(statement.Confidence, 2));
            json.WriteString("rule", statement.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Speaker(Utf8JsonWriter json, Speaker? speaker, string text, CodePoints at)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }
        json.WriteStartObject("speaker");
        json.WriteString("name", speaker.Name);
        if (speaker.Mention is { } mention)
        {
            json.WriteString("mention", mention.In(text));
            json.WriteString("kind", NameOf(speaker.Kind));
            Span(json, at, mention);
        }
        else
        {
            json.WriteNull("mention");
            json.WriteString("kind", NameOf(speaker.Kind));
            json.WriteNull("offset");
            json.WriteNull("length");
        }
        json.WriteEndObject();
    }

    static void Times(Utf8JsonWriter json, Article article, CodePoints at)
    {
        json.WriteStartArray("times");
        foreach (var time in article.Times)
        {
            json.WriteStartObject();
            json.WriteString("text", time.Span.In(article.Text));
            Span(json, at, time.Span);
            json.WriteString("value", time.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Quantities(Utf8JsonWriter json, Article article, CodePoints at)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in article.Quantities)
        {
            json.WriteStartObject();
            json.WriteString("text", quantity.Span.In(article.Text));
            Span(json, at, quantity.Span);
            json.WriteNumber("value", quantity.Value);
            json.WriteString("unit", quantity.Unit);
            if (quantity.Modifier != NumberModifier.None) json.WriteString("modifier", NameOf(quantity.Modifier));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Entities(Utf8JsonWriter json, Article article, CodePoints at)
    {
        json.WriteStartArray("entities");
        foreach (var entity in article.Entities)
        {
            json.WriteStartObject();
            json.WriteString("name", entity.Name);
            json.WriteString("kind", NameOf(entity.Kind));
            json.WriteStartArray("mentions");
            foreach (var mention in entity.Mentions)
            {
                int start = at.At(mention.Start);
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(at.At(mention.End) - start);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>An enum member as the contract spells it: lower case.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => Spelt<T>.Names[value];

    static class Spelt<T> where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToLowerInvariant());
    }
}
