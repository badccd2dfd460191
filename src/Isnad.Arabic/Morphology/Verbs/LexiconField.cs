namespace Isnad.Arabic;

/// <summary>Fields of a lexicon whose values are a closed set.</summary>
static class LexiconField
{
    internal static T Enum<T>(LexiconRow row, string column, string file) where T : struct, Enum =>
        System.Enum.TryParse(row[column], ignoreCase: true, out T value) && System.Enum.IsDefined(value)
            ? value
            : throw new LexiconException($"{file}:{row.Line}: '{row[column]}' is no {column}; expected {string.Join(", ", System.Enum.GetNames<T>()).ToLowerInvariant()}");
}
