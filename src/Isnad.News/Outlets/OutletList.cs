using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>An outlet as outlets/outlets.tsv knows it.</summary>
/// <param name="Country">ISO 3166, small letters; empty for an aggregator.</param>
/// <param name="Zone">IANA; empty where none is known.</param>
public sealed record Outlet(string Id, string Name, string Country, string Kind, string Zone, IReadOnlyList<string> Hosts, IReadOnlyList<string> Aliases)
{
    /// <summary>Carries what others publish, so it is never the outlet of an article.</summary>
    public bool IsAggregator => Kind == "aggregator";
}

/// <summary>The one list of outlets, by host and by name.</summary>
public static class OutletList
{
    public static IReadOnlyList<Outlet> All { get; } = [.. LexiconFile.Read("outlets/outlets.tsv").Select(r => new Outlet(r["id"], r["name"], r["country"], r["kind"], r["zone"],
        r["hosts"].Split(' ', StringSplitOptions.RemoveEmptyEntries), [.. ((string[])[r["alias"], r["alias2"], r["alias3"]]).Where(a => a.Length > 0)]))];

    static readonly FrozenDictionary<string, Outlet> ByHost = All.SelectMany(o => o.Hosts.Select(h => (h, o))).ToFrozenDictionary(p => p.h, p => p.o, StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, Outlet> ByName = All.SelectMany(o => o.Aliases.Prepend(o.Name).Select(n => (Key: Key(n), o)))
        .DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(p => p.Key, p => p.o, StringComparer.Ordinal);

    /// <summary>The outlet that publishes at this address, or null: the host or one above it, with the first part of the path where that narrows it.</summary>
    public static Outlet? OfAddress(Uri address)
    {
        string host = address.Host, path = address.AbsolutePath;
        int end = path.Length > 1 ? path.IndexOf('/', 1) : -1;
        string first = end < 0 ? path.TrimEnd('/') : path[..end];
        while (true)
        {
            if (first.Length > 1 && ByHost.TryGetValue(host + first, out var narrow)) return narrow;
            if (ByHost.TryGetValue(host, out var outlet)) return outlet;
            int dot = host.IndexOf('.');
            if (dot < 0) return null;
            host = host[(dot + 1)..];
        }
    }

    /// <summary>The outlet of this name or alias, or null.</summary>
    public static Outlet? OfName(string name) => ByName.GetValueOrDefault(Key(name));

    static string Key(string name) => new([.. Fold.ForSearch(name).Where(char.IsLetterOrDigit)]);
}
