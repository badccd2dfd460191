using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;

namespace Isnad;

/// <summary>How sure a statement is: a logistic model over what its rule, introducer, speaker and bounds rest on.</summary>
/// <remarks>The weights stand in lexicon/attribution-confidence.tsv; tests/Isnad.Tests/News/Attribution/ConfidenceCalibration.cs fits them.</remarks>
static class Confidence
{
    static readonly FrozenDictionary<string, double> Weights = LexiconFile.Read("lexicon/attribution-confidence.tsv")
        .ToFrozenDictionary(r => r["id"], r => double.Parse(r["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    internal static double Of(IReadOnlyList<string> evidence)
    {
        double sum = 0;
        foreach (string row in evidence) sum += Weights.GetValueOrDefault(row);
        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }

    /// <summary>The rows that apply to a statement.</summary>
    internal static List<string> Evidence(Passage p, Draft d, Directness directness)
    {
        var rows = new List<string>(10) { "bias", "rule-" + d.Rule, "introducer-" + Lower(d.Introducer.Kind), "directness-" + Lower(directness), "basis-" + Lower(d.Speaker is null ? SpeakerBasis.None : d.Basis) };
        if (d.Subject is { } subject) rows.Add(subject.Entity >= 0 ? "who-named" : subject.Noun is not null ? "who-titled" : p.IsKnownName(subject.First) ? "who-known" : "who-unknown");
        else if (d.Speaker is { } speaker)
        {
            rows.Add(speaker.NameWords.Length > 0 || speaker.LastPhrase?.Entity >= 0 ? "carried-named" : "carried-other");
            if (speaker.Gender == Gender.Unknown) rows.Add("carried-gender-unknown");
            int from = speaker.LastPhrase?.First ?? d.Cue;
            if (d.Cue - from > 150) rows.Add("carried-far");
        }
        int words = p.Words(d.Content, d.End);
        rows.Add(words < 4 ? "length-short" : words > 45 ? "length-long" : "length-usual");
        rows.Add(p.Closes(d.End - 1) >= 0 ? "end-quotation" : d.End >= p.SentenceEnd(d.Content) ? "end-sentence" : p.IsMark(d.End - 1) ? "end-mark" : "end-word");
        if (d.Verb is { } verb)
        {
            if (verb.Links.Has(Link.Weak)) rows.Add("verb-weak");
            rows.Add("act-" + Lower(d.Act));
            if (verb.Id is "say" or "add" or "affirm" or "clarify" or "point-out") rows.Add("verb-frequent");
        }
        if (d.Relays.Count > 0) rows.Add("relayed");
        return rows;
    }

    static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
