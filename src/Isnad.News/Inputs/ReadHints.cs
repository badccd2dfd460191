using Isnad.Arabic;

namespace Isnad;

/// <summary>What the user says of inputs that do not say it themselves.</summary>
public sealed record ReadHints(string? Published = null, string? Outlet = null, string? Zone = null)
{
    /// <summary>A source with the hints in the fields that it left empty.</summary>
    internal ArticleSource Fill(ArticleSource source) => source with
    {
        Published = source.Published ?? (Published is null ? null : Stamp(Published)),
        Outlet = source.Outlet ?? Outlet,
    };

    /// <summary>The stamp that a whole string is, or null where it is none.</summary>
    internal Stamp? Stamp(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out _) ? new(text[..10], text, Zone) : null;
}
