using System.Text;

namespace Isnad.Archive;

/// <summary>Statements as CSV (RFC 4180): a header, CRLF, quotes where they are needed.</summary>
static class CsvExport
{
    internal static void Write(IEnumerable<FoundStatement> statements, Stream output, Action written)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', StatementColumns.All.Select(c => c.Name).Append(StatementColumns.Confidence)));
        foreach (var statement in statements)
        {
            foreach (var (_, value) in StatementColumns.All)
            {
                writer.Write(Field(value(statement)));
                writer.Write(',');
            }
            writer.WriteLine(StatementColumns.Number(statement.Confidence));
            written();
        }
    }

    static string Field(string? value)
    {
        if (value is null) return "";
        return value.AsSpan().ContainsAny("\",\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
