namespace Isnad.Stemming;

/// <summary>How well keys unite what belongs together and keep apart what does not, counted over all pairs of a list.</summary>
/// <param name="Together">Of the pairs that belong together, the share with one key.</param>
/// <param name="Wrong">Of the pairs with one key, the share that must not have it.</param>
readonly record struct Conflation(double Together, double Wrong)
{
    /// <param name="words">Each with the groups it belongs to (stems or lemmas), and what pairs may share at most (roots): pairs without a common one are wrong.</param>
    public static Conflation Of(IReadOnlyList<(string Word, HashSet<string> Groups, HashSet<string> Limits)> words, Func<string, string> keyOf)
    {
        string[] keys = [.. words.Select(w => keyOf(w.Word))];
        long belong = 0, united = 0, joined = 0, wrong = 0;
        for (int i = 0; i < words.Count; i++)
        {
            for (int j = i + 1; j < words.Count; j++)
            {
                bool same = keys[i].Length > 0 && keys[i] == keys[j];
                if (words[i].Groups.Overlaps(words[j].Groups))
                {
                    belong++;
                    if (same) united++;
                }
                if (!same) continue;
                joined++;
                if (!words[i].Limits.Overlaps(words[j].Limits)) wrong++;
            }
        }
        return new(belong == 0 ? 0 : (double)united / belong, joined == 0 ? 0 : (double)wrong / joined);
    }
}
