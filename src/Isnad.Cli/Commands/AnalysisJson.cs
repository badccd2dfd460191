using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Isnad.Arabic;

namespace Isnad.Cli.Commands;

/// <summary>Writes analyses as JSON, one object a line; offsets count code points.</summary>
sealed class AnalysisJson : IDisposable
{
    readonly ArrayBufferWriter<byte> _bytes = new(1 << 14);
    readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true });
    string _text = "";
    CodePoints _points = new("");

    /// <summary>The object and a line feed, valid until the next call.</summary>
    internal ReadOnlySpan<byte> Render(Analysis analysis)
    {
        _bytes.ResetWrittenCount();
        _text = analysis.Text.Text;
        _points = new(_text);
        _json.Reset(_bytes);
        _json.WriteStartObject();
        _json.WriteString("text"u8, _text);
        _json.WriteStartArray("tokens"u8);
        foreach (ref readonly var token in analysis.Text.Tokens) WriteToken(analysis.Text, token);
        _json.WriteEndArray();
        _json.WriteStartArray("numbers"u8);
        foreach (var number in analysis.Numbers) WriteNumber(number);
        _json.WriteEndArray();
        _json.WriteStartArray("times"u8);
        foreach (var time in analysis.Times)
        {
            StartSpan(time.Span);
            _json.WriteString("value"u8, time.Value);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteStartArray("entities"u8);
        foreach (var entity in analysis.Entities) WriteEntity(entity);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _bytes.Write("\n"u8);
        return _bytes.WrittenSpan;
    }

    public void Dispose() => _json.Dispose();

    void StartSpan(TextSpan span)
    {
        _json.WriteStartObject();
        _json.WriteString("text"u8, span.In(_text));
        _json.WriteNumber("offset"u8, _points.At(span.Start));
        _json.WriteNumber("length"u8, _points.At(span.End) - _points.At(span.Start));
    }

    void WriteToken(TokenizedText text, in Token token)
    {
        if (token.Kind == TokenKind.Break) return;
        StartSpan(token.Span);
        _json.WriteStartArray("parts"u8);
        foreach (var part in text.PartsOf(token)) _json.WriteStringValue(part.In(_text));
        _json.WriteEndArray();
        _json.WriteString("lemma"u8, token.Word.Lemma);
        _json.WriteString("key"u8, token.Word.Key);
        _json.WriteEndObject();
    }

    void WriteNumber(NumberMention number)
    {
        StartSpan(number.Span);
        _json.WriteNumber("value"u8, number.Value);
        _json.WriteString("kind"u8, number.Kind switch
        {
            NumberKind.Ordinal => "ordinal",
            NumberKind.Percentage => "percentage",
            NumberKind.Money => "money",
            NumberKind.Quantity => "quantity",
            _ => "cardinal",
        });
        _json.WriteString("unit"u8, number.Unit);
        _json.WriteEndObject();
    }

    void WriteEntity(Entity entity)
    {
        _json.WriteStartObject();
        _json.WriteString("name"u8, entity.Name);
        _json.WriteString("kind"u8, entity.Kind switch { EntityKind.Person => "person", EntityKind.Organization => "organization", _ => "place" });
        _json.WriteStartArray("mentions"u8);
        foreach (var mention in entity.Mentions)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(_points.At(mention.Start));
            _json.WriteNumberValue(_points.At(mention.End) - _points.At(mention.Start));
            _json.WriteEndArray();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
