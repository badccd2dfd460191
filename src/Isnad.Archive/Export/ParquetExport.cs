using Parquet;
using Parquet.Schema;

namespace Isnad.Archive;

/// <summary>Statements as Parquet, in groups of rows that are held at once.</summary>
static class ParquetExport
{
    const int GroupRows = 20_000;

    internal static async Task Write(IEnumerable<FoundStatement> statements, Stream output, Action written)
    {
        var fields = StatementColumns.All.Select(c => new DataField<string>(c.Name)).ToArray();
        var confidence = new DataField<double>(StatementColumns.Confidence);
        var schema = new ParquetSchema([.. fields, confidence]);
        await using var writer = await ParquetWriter.CreateAsync(schema, output);
        foreach (var rows in statements.Chunk(GroupRows))
        {
            using var group = writer.CreateRowGroup();
            for (int i = 0; i < fields.Length; i++)
            {
                var value = StatementColumns.All[i].Value;
                await group.WriteAsync(fields[i], (string?[])[.. rows.Select(value)]);
            }
            await group.WriteAsync<double>(confidence, rows.Select(r => r.Confidence).ToArray());
            foreach (var _ in rows) written();
        }
    }
}
