using Isnad.Arabic;

namespace Isnad;

/// <summary>What attribution reads: a text with the facts already found in it.</summary>
/// <param name="Entities">The entities of the whole article.</param>
public sealed record AnalysedText(TokenizedText Tokens, IReadOnlyList<TimeMention> Times, IReadOnlyList<NumberMention> Numbers, IReadOnlyList<Entity> Entities);

/// <summary>Finds who said what, through whom.</summary>
public static class Attribution
{
    /// <returns>In the order of their cues.</returns>
    public static IReadOnlyList<Statement> Find(AnalysedText text) => [];
}
