using System.Text;

namespace Isnad.Cli.Commands;

/// <summary>Cuts input at line feeds only: a lone carriage return inside a line starts none, so that output has a line for each of input.</summary>
static class Lines
{
    internal static IEnumerable<string> Of(TextReader reader)
    {
        var buffer = new char[1 << 14];
        var line = new StringBuilder();
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            int start = 0;
            while (start < read)
            {
                int length = buffer.AsSpan(start, read - start).IndexOf('\n');
                if (length < 0) break;
                line.Append(buffer, start, length);
                yield return Take(line);
                start += length + 1;
            }
            line.Append(buffer, start, read - start);
        }
        if (line.Length > 0) yield return Take(line);
    }

    static string Take(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r') line.Length--;
        string text = line.ToString();
        line.Clear();
        return text;
    }
}
