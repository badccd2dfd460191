namespace Isnad.Arabic;

static class Marks
{
    /// <summary>The word as newspapers print it: letters as they are, no vowel signs.</summary>
    internal static string Remove(string vocalised) => string.Concat(vocalised.Where(c => !Letters.IsMark(c)));
}
