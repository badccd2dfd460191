namespace Isnad;

/// <summary>How sure a statement is.</summary>
static class Confidence
{
    internal static double Of(Draft d)
    {
        if (d.Speaker is null) return 0.3;
        double score = d.Basis switch { SpeakerBasis.After => 0.9, SpeakerBasis.Clause => 0.8, SpeakerBasis.Carried => 0.8, _ => 0.7 };
        if (d.Introducer.Kind == IntroducerKind.Object) score -= 0.2;
        return score;
    }
}
