using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>What an article tells of a statement's speaker beyond his name there: the full name, the role.</summary>
sealed class SpeakerContext(Article article)
{
    readonly List<(SpeakerName Name, Entity Entity)> _people = [.. article.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => (SpeakerName.Of(e.Name, "person"), e))];

    /// <summary>The key and the role under which the statement is filed; (null, null) for a speaker without a name.</summary>
    internal (string? Key, string? Role) Of(Statement statement, string within)
    {
        if (statement.Speaker is not { Kind: not SpeakerKind.Unnamed } speaker) return (null, null);
        string kind = ArticleJson.NameOf(speaker.Kind);
        var name = SpeakerName.Of(speaker.Name, kind);
        if (speaker.Kind != SpeakerKind.Person) return (name.Key, null);
        string? role = name.Role ?? (speaker.Mention is { } mention ? SpeakerName.Of(mention.In(within).ToString(), kind).Role : null);
        if (name.Words.Count == 0) return (name.Key, role);
        var same = name.IsBare ? FullNameOf(name) : _people.FirstOrDefault(p => p.Name.Key == name.Key);
        return (same.Name?.Key ?? name.Key, Whole(role ?? same.Name?.Role ?? same.Entity?.Roles.FirstOrDefault(r => Roles.Canonical(r).Length > 0)));
    }

    // للرئيس is cut as ل and لرئيس: the article's alef comes back.
    static string? Whole(string? role) => role is { Length: > 3 } && role[0] == Letters.Lam && role[1] != Letters.Lam && NameWords.Title([Fold.ForSearch("ال" + role[1..].Split(' ')[0])], out _) > 0 ? "ال" + role[1..] : role;

    // A family name alone is that of the one person of the article whose full name ends so.
    (SpeakerName Name, Entity Entity) FullNameOf(SpeakerName bare)
    {
        var full = _people.Where(p => p.Name.Words.Count > 1 && p.Name.Words[^1] == bare.Words[0]).DistinctBy(p => p.Name.Key).Take(2).ToList();
        return full.Count == 1 ? full[0] : _people.FirstOrDefault(p => full.Count == 0 && p.Name.Key == bare.Key);
    }
}
