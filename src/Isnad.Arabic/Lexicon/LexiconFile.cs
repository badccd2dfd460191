namespace Isnad.Arabic;

/// <summary>A row of a lexicon: its line in the file, and its fields by column name.</summary>
public readonly struct LexiconRow
{
    readonly string[] _columns;
    readonly string[] _fields;

    internal LexiconRow(int line, string[] columns, string[] fields) => (Line, _columns, _fields) = (line, columns, fields);

    public int Line { get; }

    /// <summary>The field, or the empty string where the row ends before it. A column that the header lacks is a fault of the program.</summary>
    public string this[string column]
    {
        get
        {
            int i = Array.IndexOf(_columns, column);
            if (i < 0) throw new LexiconException($"no column '{column}'; the header has {string.Join(", ", _columns)}");
            return i < _fields.Length ? _fields[i] : "";
        }
    }
}

/// <summary>A lexicon that cannot be read: a fault of the build, never of a user's input.</summary>
public sealed class LexiconException(string message) : Exception(message);

/// <summary>The TSV files of lexicon/ and outlets/, embedded in this assembly.</summary>
/// <remarks>UTF-8, tabs, <c>#</c> comments, then a header row whose names are ASCII.</remarks>
public static class LexiconFile
{
    /// <param name="name">The path in the repository: <c>lexicon/reporting-verbs.tsv</c>.</param>
    public static IEnumerable<LexiconRow> Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new LexiconException($"{name} is not embedded; is it in the repository?");
        using var reader = new StreamReader(stream);
        string[]? columns = null;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (columns is null) columns = fields;
            else if (fields.Length > columns.Length)
                throw new LexiconException($"{name}:{number}: {fields.Length} fields where the header has {columns.Length}");
            else yield return new(number, columns, fields);
        }
    }
}
