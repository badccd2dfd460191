using Isnad.Arabic;

namespace Isnad;

/// <summary>What the user says of inputs that do not say it themselves.</summary>
public sealed record ReadHints(string? Published = null, string? Outlet = null, string? Zone = null, DateTimeOffset? Now = null)
{
    /// <summary>A source with the hints in the fields that it left empty.</summary>
    internal ArticleSource Fill(ArticleSource source) => source with
    {
        Published = source.Published ?? (Published is null ? null : Stamp(Published)),
        Outlet = source.Outlet ?? Outlet,
    };

    /// <summary>The stamp that a whole string is, or null where it is none.</summary>
    internal Stamp? Stamp(string text) =>
        Stamps.Parse(text, new StampContext { Now = Now, Zone = Zone }) is { Value: { } value } stamp ? new(value, stamp.Text, stamp.Zone) : null;
}
