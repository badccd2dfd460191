using System.Security.Cryptography;
using System.Text;

namespace Isnad.Archive;

/// <summary>A speaker as statements of the archive write him: one spelling with one role.</summary>
/// <param name="Part">Another person of the same name, set apart by hand; null for the first.</param>
sealed record SpeakerUse(string Key, string Name, string Kind, string? Role, string? Part, long Statements, string? First, string? Last);

/// <summary>What was decided by hand about names.</summary>
sealed record SpeakerCorrections(IReadOnlyList<(string Kind, string Name, string Other)> Merges, IReadOnlyList<(string Kind, string Name)> Apart, IReadOnlyList<(string Kind, string Name, string Shown)> Renames)
{
    internal static readonly SpeakerCorrections None = new([], [], []);
}

/// <summary>Joins the uses of names to identities.</summary>
/// <remarks>
/// Full names are one where they are spellings of each other; a short full name is a longer one's where roles agree and no other fits.
/// A family name alone is somebody's only where its role agrees with exactly one full name of that family name: two people are never joined by surname.
/// </remarks>
sealed class SpeakerDirectory
{
    sealed class Node(string key, string? role, string? part, string kind, SpeakerName name)
    {
        internal readonly string Key = key;
        internal readonly string? Role = role;
        internal readonly string? Part = part;
        internal readonly string Kind = kind;
        internal readonly SpeakerName Name = name;
        internal readonly List<SpeakerUse> Uses = [];
        internal readonly List<string> Roles = [];
        internal Node? Parent;
        internal Node Root => Parent is null ? this : Parent = Parent.Root;
        internal bool IsFull => Name.Words.Count > 1;
        internal bool IsForeign => _foreign ??= Transliteration.IsForeign(Name.Words);
        bool? _foreign;
    }

    readonly Dictionary<(string Key, string? Role, string? Part), Node> _nodes = [];
    readonly SpeakerCorrections _corrections;
    readonly HashSet<string> _apart;

    SpeakerDirectory(SpeakerCorrections corrections)
    {
        _corrections = corrections;
        _apart = corrections.Apart.Select(a => SpeakerName.Of(a.Name, a.Kind).Key).ToHashSet(StringComparer.Ordinal);
    }

    internal static IReadOnlyList<SpeakerIdentity> Of(IEnumerable<SpeakerUse> uses, SpeakerCorrections corrections)
    {
        var directory = new SpeakerDirectory(corrections);
        foreach (var use in uses) directory.Add(use);
        directory.JoinSpellings();
        directory.JoinLonger();
        directory.JoinBare();
        directory.JoinByHand();
        return directory.Identities();
    }

    void Add(SpeakerUse use)
    {
        // The key may be that of the article's full name, where the statement has only a part of it.
        var name = use.Key.StartsWith("person:", StringComparison.Ordinal) ? new SpeakerName(use.Key, use.Key[7..].Split(' '), null) : new SpeakerName(use.Key, [], null);
        // A family name alone is as many people as it has roles.
        string? role = name.IsBare && use.Role is not null && Roles.Canonical(use.Role) is { Length: > 0 } canonical ? string.Join(' ', canonical) : null;
        var at = (use.Key, role, use.Part);
        if (!_nodes.TryGetValue(at, out var node)) _nodes[at] = node = new(use.Key, role, use.Part, use.Kind, name);
        node.Uses.Add(use);
        if (use.Role is not null && !node.Roles.Contains(use.Role)) node.Roles.Add(use.Role);
    }

    bool MayJoin(Node node) => node.Part is null && node.Kind == "person" && !_apart.Contains(node.Key);

    void JoinSpellings()
    {
        var full = _nodes.Values.Where(n => n.IsFull && MayJoin(n)).OrderBy(n => n.Key, StringComparer.Ordinal).ToList();
        foreach (var same in full.GroupBy(n => string.Concat(n.Name.Words), StringComparer.Ordinal))
            foreach (var node in same.Skip(1)) Join(same.First(), node);
        foreach (var bucket in full.Where(n => n.IsForeign).GroupBy(n => string.Join(' ', n.Name.Words.Select(Transliteration.Skeleton)), StringComparer.Ordinal))
        {
            var nodes = bucket.ToList();
            if (nodes.Count < 2) continue;
            // A spelling that may be of two names that are not each other's is nobody's: none of them is joined.
            foreach (var node in nodes)
            {
                var likes = nodes.Where(n => Same(n.Name.Words, node.Name.Words)).ToList();
                if (!likes.All(a => likes.All(b => Same(a.Name.Words, b.Name.Words)))) continue;
                foreach (var like in likes)
                    if (nodes.Where(n => Same(n.Name.Words, like.Name.Words)).Count() == likes.Count) Join(node, like);
            }
        }
    }

    static bool Same(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count != b.Count) return false;
        for (int i = 0; i < a.Count; i++)
            if (!Transliteration.Same(a[i], b[i])) return false;
        return true;
    }

    // محمد بن سلمان and محمد بن سلمان بن عبدالعزيز: the same first name, the rest in order, roles that agree, and only one that it can be.
    void JoinLonger()
    {
        foreach (var group in _nodes.Values.Where(n => n.IsFull && MayJoin(n)).GroupBy(n => n.Name.Words[0], StringComparer.Ordinal))
        {
            var nodes = group.OrderBy(n => n.Key, StringComparer.Ordinal).ToList();
            foreach (var node in nodes)
            {
                var longer = nodes.Where(n => n.Name.Words.Count > node.Name.Words.Count && IsWithin(node.Name.Words, n.Name.Words)).Select(n => n.Root).Distinct().ToList();
                if (longer.Count == 1 && longer[0] != node.Root && AnyAgree(node, longer[0])) Join(longer[0], node);
            }
        }
    }

    static bool IsWithin(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        int i = 0;
        foreach (string word in whole)
            if (i < part.Count && string.Equals(part[i], word, StringComparison.Ordinal)) i++;
        return i == part.Count;
    }

    void JoinBare()
    {
        var bySurname = _nodes.Values.Where(n => n.IsFull && MayJoin(n)).ToLookup(n => Transliteration.Skeleton(n.Name.Words[^1]), StringComparer.Ordinal);
        var bare = _nodes.Values.Where(n => n.Name.IsBare && MayJoin(n)).OrderBy(n => n.Key, StringComparer.Ordinal).ToList();
        foreach (var node in bare.Where(n => n.Role is not null))
        {
            string surname = node.Name.Words[0];
            var fits = bySurname[Transliteration.Skeleton(surname)]
                .Where(n => n.IsForeign ? Transliteration.Same(n.Name.Words[^1], surname) : string.Equals(n.Name.Words[^1], surname, StringComparison.Ordinal))
                .Where(n => AnyAgree(node, n)).Select(n => n.Root).Distinct().ToList();
            if (fits.Count == 1) Join(fits[0], node);
        }
    }

    static bool AnyAgree(Node a, Node b) => a.Roles.Any(r => b.Root.Roles.Any(o => Roles.Agree(r, o)) || b.Roles.Any(o => Roles.Agree(r, o)));

    void JoinByHand()
    {
        var byKey = _nodes.Values.Where(n => n.Part is null).ToLookup(n => n.Key, StringComparer.Ordinal);
        foreach (var (kind, name, other) in _corrections.Merges)
        {
            var nodes = byKey[SpeakerName.Of(name, kind).Key].Concat(byKey[SpeakerName.Of(other, kind).Key]).ToList();
            foreach (var node in nodes.Skip(1)) Join(nodes[0], node);
        }
    }

    static void Join(Node into, Node node)
    {
        var (a, b) = (into.Root, node.Root);
        if (a == b) return;
        b.Parent = a;
        foreach (string role in b.Roles)
            if (!a.Roles.Contains(role)) a.Roles.Add(role);
    }

    List<SpeakerIdentity> Identities()
    {
        var renames = _corrections.Renames.GroupBy(r => SpeakerName.Of(r.Name, r.Kind).Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Shown, StringComparer.Ordinal);
        var identities = new List<SpeakerIdentity>();
        foreach (var group in _nodes.Values.GroupBy(n => n.Root))
        {
            var nodes = group.ToList();
            var uses = nodes.SelectMany(n => n.Uses).ToList();
            var main = nodes.OrderByDescending(n => n.IsFull).ThenByDescending(n => n.Uses.Sum(u => u.Statements)).ThenBy(n => n.Key, StringComparer.Ordinal).First();
            string? shown = nodes.Select(n => renames.GetValueOrDefault(n.Key)).FirstOrDefault(s => s is not null);
            var spellings = uses.GroupBy(u => u.Name, StringComparer.Ordinal).Select(g => new SpeakerSpelling(g.Key, g.Sum(u => u.Statements))).OrderByDescending(s => s.Statements).ThenBy(s => s.Name, StringComparer.Ordinal).ToList();
            string best = main.Uses.GroupBy(u => u.Name, StringComparer.Ordinal).OrderByDescending(g => SpeakerName.Of(g.Key, main.Kind).Words.Count).ThenByDescending(g => g.Sum(u => u.Statements)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
            var roles = uses.Where(u => u.Role is not null).GroupBy(u => string.Join(' ', Roles.Canonical(u.Role!)), StringComparer.Ordinal).Where(g => g.Key.Length > 0)
                .Select(g => new SpeakerRole(g.OrderByDescending(u => u.Statements).ThenBy(u => u.Role, StringComparer.Ordinal).First().Role!, g.Sum(u => u.Statements), g.Min(u => u.First), g.Max(u => u.Last)))
                .OrderBy(r => r.First, StringComparer.Ordinal).ThenBy(r => r.Role, StringComparer.Ordinal).ToList();
            identities.Add(new(Id(main), shown ?? best, main.Kind, nodes.All(n => n.Name.IsBare), uses.Sum(u => u.Statements), uses.Min(u => u.First), uses.Max(u => u.Last), spellings, roles)
            {
                Uses = uses,
                Ids = [.. nodes.Select(Id)],
            });
        }
        return [.. identities.OrderByDescending(i => i.Statements).ThenBy(i => i.Name, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)];
    }

    static string Id(Node node) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{node.Key}|{node.Role}|{node.Part}")).AsSpan(0, 5));
}
