using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The value of a source label: <c>الحرة</c>, <c>الجزيرة + وكالات</c>, <c>رويترز، أ ف ب</c>, an address.</summary>
static class SourceLine
{
    static readonly FrozenDictionary<string, string> Agencies = LexiconFile.Read("outlets/agencies.tsv")
        .Select(r => (Key: Key(r["name"]), Id: r["of"].Length > 0 ? r["of"] : r["id"])).DistinctBy(r => r.Key).ToFrozenDictionary(r => r.Key, r => r.Id, StringComparer.Ordinal);

    /// <summary>The outlet is the first that is no agency, or else the only agency that is named; all are credited.</summary>
    internal static (string? Outlet, IReadOnlyList<string> Credits) Split(string value)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            string outlet = OutletList.OfAddress(address)?.Name ?? (address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost);
            return (outlet, [outlet]);
        }
        string[] names = value.Replace(" - ", "+", StringComparison.Ordinal).Replace(" ـ ", "+", StringComparison.Ordinal).Replace(" ووكالات", "+وكالات", StringComparison.Ordinal)
            .Replace(" والوكالات", "+الوكالات", StringComparison.Ordinal)
            .Split(['+', '\u060C', '\u061B', ',', '/', '|', '&', '\u2013', '\u2014', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        names = [.. names.Select(n => n.Trim('.', '"', '\u00AB', '\u00BB', '\u201C', '\u201D', ':', '-', ' ')).Where(n => n.Length > 1).DistinctBy(n => Agencies.GetValueOrDefault(Key(n), n), StringComparer.Ordinal)];
        string? outletName = names.FirstOrDefault(n => !IsAgency(n) && !IsUnnamed(n)) ?? (names.Where(n => !IsUnnamed(n)).ToArray() is [var only] ? only : null);
        return (outletName, names);
    }

    /// <summary>Known by name, or named by a noun such as صحيفة or وكالة: then a source label needs no colon.</summary>
    internal static bool IsName(string value)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        return value.Count(c => c == ' ') < 5 && value.Length > 1 && value[^1] != '.'
            && (OutletList.OfName(value) is not null || IsAgency(value) || space > 0 && MediaNames.IsNoun(Fold.ForNames(value.AsSpan(0, space))));
    }

    // "وكالات", "متابعات" name nobody.
    static bool IsUnnamed(string name) => Fold.ForSearch(name) is "وكالات" or "الوكالات" or "وكالات الانباء" or "متابعات" or "مواقع" or "agencies";

    internal static bool IsAgency(string name) => Agencies.ContainsKey(Key(name)) || OutletList.OfName(name) is { Kind: "agency" } || Fold.ForSearch(name).StartsWith("وكال", StringComparison.Ordinal);

    static string Key(string name) => new([.. Fold.ForSearch(name).Where(char.IsLetterOrDigit)]);
}
