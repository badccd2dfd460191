namespace Isnad;

/// <summary>The value of a source label: <c>الحرة</c>, <c>الجزيرة + وكالات</c>, <c>رويترز، أ ف ب</c>.</summary>
static class SourceLine
{
    /// <summary>The outlet is the first that is no agency, or the only one that is named; all are credited.</summary>
    internal static (string? Outlet, IReadOnlyList<string> Credits) Split(string value)
    {
        string[] names = value.Split(['+', '\u060C', ',', '/', '|', '&', '\u2013'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        names = [.. names.Select(n => n.Trim('.', '(', ')', '"', '\u00AB', '\u00BB', ' ')).Where(n => n.Length > 1)];
        return (names.FirstOrDefault(n => !IsAgency(n)) ?? (names is [var only] && !IsUnnamed(only) ? only : null), names);
    }

    // "وكالات" names nobody.
    static bool IsUnnamed(string name) => name is "وكالات" or "الوكالات";

    static bool IsAgency(string name) => name.StartsWith("وكال", StringComparison.Ordinal);
}
