namespace Isnad.Arabic;

/// <summary>Where a word's clitics end and begin, in letters of its folded form.</summary>
/// <param name="Conjunction">Letters of و or ف before it: 0 or 1.</param>
/// <param name="Preposition">Letters of ب ل ك or س after that: 0 or 1.</param>
/// <param name="Pronoun">Letters of the pronoun at its end.</param>
readonly record struct Clitics(byte Conjunction, byte Preposition, byte Pronoun)
{
    internal int Front => Conjunction + Preposition;

    internal bool None => Front + Pronoun == 0;

    // What each clitic costs against one reading without it. They are rough logarithms of how often a clitic of news stands where its letters stand.
    const float And = 0.4f, Then = 2f, ThenClosed = 0.4f, By = 0.55f, For = 0.55f, Like = 2f, Will = 0.6f;

    /// <summary>The cheapest reading of a word folded for names; of equal ones that with the fewest clitics.</summary>
    internal static Clitics Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[0] is < Letters.Hamza or > Letters.Yeh) return default;
        var best = default(Clitics);
        float cost = float.MaxValue;
        Try(word, 0, 0, ref best, ref cost);
        if (word[0] is Letters.Waw or Letters.Feh) Try(word, 1, word[0] == Letters.Waw ? And : FaIsLikely(word[1..]) ? ThenClosed : Then, ref best, ref cost);
        return best;
    }

    // ف is mostly joined to words of closed classes (فقد, فإن); فهم, فعلي and فلكي are words.
    static bool FaIsLikely(ReadOnlySpan<char> rest) => rest is not ("هم" or "هن" or "علي" or "لكي") && (CliticsLexicon.IsParticle(rest) || CliticsLexicon.IsGovernor(rest) || rest is "كان" or "قال");

    static void Try(ReadOnlySpan<char> word, byte conjunction, float before, ref Clitics best, ref float cost)
    {
        var rest = word[conjunction..];
        if (rest.Length < 2) return;
        TryPronouns(rest, new(conjunction, 0, 0), '\0', before, ref best, ref cost);
        float preposition = rest[0] switch { Letters.Beh => By, Letters.Lam => For, Letters.Kaf => Like, Letters.Seen => Will, _ => -1 };
        if (preposition < 0) return;
        TryPronouns(rest[1..], new(conjunction, 1, 0), rest[0], before + preposition, ref best, ref cost);
    }

    static void TryPronouns(ReadOnlySpan<char> rest, Clitics clitics, char preposition, float before, ref Clitics best, ref float cost)
    {
        Offer(before + CliticsStems.Cost(rest, preposition), clitics, ref best, ref cost);
        foreach (var (pronoun, price) in Pronouns)
        {
            if (!rest.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var stem = rest[..^pronoun.Length];
            Offer(before + price + CliticsStems.CostBefore(pronoun, stem, preposition), clitics with { Pronoun = (byte)pronoun.Length }, ref best, ref cost);
        }
    }

    static void Offer(float offered, Clitics clitics, ref Clitics best, ref float cost)
    {
        if (offered >= cost) return;
        (best, cost) = (clitics, offered);
    }

    static readonly (string Letters, float Price)[] Pronouns =
        [("ه", 0.8f), ("ها", 0.6f), ("هم", 0.8f), ("هما", 0.6f), ("هن", 1.5f), ("نا", 2f), ("ك", 2.5f), ("كم", 2.5f), ("ي", 1.5f), ("ني", 2.5f)];
}
