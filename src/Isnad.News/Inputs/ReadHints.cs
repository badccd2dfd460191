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
    /// <param name="outlet">Who prints it, where that is known: its country orders day and month, its zone places a clock time.</param>
    internal Stamp? Stamp(string text, Outlet? outlet = null)
    {
        // An agency is credited by pages of any country: its own tells nothing of their clocks.
        if (outlet is { Kind: "agency" } or { IsAggregator: true }) outlet = null;
        var context = new StampContext { Now = Now, Zone = Zone ?? Known(outlet?.Zone), Country = Known(outlet?.Country) };
        return Stamps.Parse(text, context) is { Value: { } value } stamp ? new(value, stamp.Text, stamp.Zone) : null;
    }

    static string? Known(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
