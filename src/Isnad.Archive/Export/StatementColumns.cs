using System.Globalization;

namespace Isnad.Archive;

/// <summary>The columns of a statement in a table; the confidence is a number, all else text.</summary>
static class StatementColumns
{
    internal static readonly (string Name, Func<FoundStatement, string?> Value)[] All =
    [
        ("id", s => s.Id),
        ("article", s => s.ArticleId),
        ("published", s => s.Published),
        ("outlet", s => s.Outlet),
        ("url", s => s.Url),
        ("title", s => s.Title),
        ("speaker", s => s.Speaker),
        ("speaker_kind", s => s.SpeakerKind),
        ("cue", s => s.Cue),
        ("content", s => s.Content),
        ("act", s => s.Act),
        ("stance", s => s.Stance),
        ("directness", s => s.Directness),
        ("said", s => s.Said),
        // From the speaker outwards.
        ("via", s => string.Join("; ", s.Chain)),
    ];

    internal const string Confidence = "confidence";

    internal static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
