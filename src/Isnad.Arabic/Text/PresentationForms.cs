namespace Isnad.Arabic;

/// <summary>Positional forms and ligatures (lam-alef, Allah, …): the letters that each stands for.</summary>
static class PresentationForms
{
    const char First = '\uFB50';
    static readonly string?[] Table = Load();

    /// <summary>The letters, or null where the character is no form of letters.</summary>
    internal static string? Letters(char c) => c >= First && c - First < Table.Length ? Table[c - First] : null;

    static string?[] Load()
    {
        var table = new string?['\uFEFF' - First];
        foreach (var row in LexiconFile.Read("lexicon/presentation-forms.tsv"))
            table[int.Parse(row["id"], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) - First] = row["letters"];
        return table;
    }
}
