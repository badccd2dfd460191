namespace Isnad.Archive;

/// <summary>The consonants of a word that inflection and derivation seldom touch: nearly its root.</summary>
/// <remarks>
/// Drops the weak letters and hamza anywhere, and one augment at the front (م ت ي ا, or است of form X). It joins تحكم with متحكم and, now and then, strangers:
/// too loose for a key, but worth a fraction of one when nothing closer is found.
/// </remarks>
static class Skeleton
{
    const int Fewest = 3;

    internal static string Of(string stem)
    {
        Span<char> kept = stackalloc char[Math.Min(stem.Length, 64)];
        int n = 0;
        int i = stem.Length > 4 && stem.StartsWith("است", StringComparison.Ordinal) ? 3 : stem.Length > 3 && stem[0] is '\u0645' or '\u062A' or '\u064A' or '\u0627' ? 1 : 0;
        for (; i < stem.Length && n < kept.Length; i++)
            if (!IsWeak(stem[i])) kept[n++] = stem[i];
        return n < Fewest ? stem : new(kept[..n]);
    }

    // alef, waw, yeh, alef maksura, teh marbuta, heh, and hamza with its carriers
    static bool IsWeak(char c) => c is '\u0627' or '\u0648' or '\u064A' or '\u0649' or '\u0629' or '\u0647' or '\u0621' or '\u0624' or '\u0626';
}
