using Isnad.Arabic;

namespace Isnad;

/// <summary>What can be the origin of a statement after بحسب and its like: not a law, a plan or a condition.</summary>
static class Sources
{
    /// <summary>Whether the phrase of a source follows the word at <paramref name="k"/>: a known noun or a name, ما with a verb of saying, or an attached pronoun's noun (قوله).</summary>
    internal static bool Follows(Passage p, int k)
    {
        int i = AfterPhrase(p, k);
        if (i >= p.Count || p.IsBreak(i)) return false;
        string w = p.Folded(k);
        if (w.EndsWith("ما", StringComparison.Ordinal) && w is not "ما") return HasSpeechVerb(p, i);
        if (p.Folded(i) is "ما" or "لما" or "بما") return HasSpeechVerb(p, i + 1);
        if (p.Folded(i) is "قوله" or "قولها" or "قولهم" or "تعبيره" or "تعبيرها" or "وصفه" or "وصفها") return true;
        return IsSource(p, i);
    }

    /// <summary>The token after the phrase: وفقا ل… begins inside the next word.</summary>
    internal static int AfterPhrase(Passage p, int k)
    {
        int i = k + 1;
        if (p.Folded(k) is "نقلا" && p.Folded(i) is "عن") i++;
        else if (p.Folded(i) is "ل") i++;
        return i;
    }

    internal static bool HasSpeechVerb(Passage p, int i)
    {
        for (int k = i; k < Math.Min(p.Count, i + 3); k++)
            foreach (var cue in p.Cues(k))
                if (cue.Finite || cue.Shape is CueShape.PassivePast) return true;
        return p.Folded(i) is "جاء" or "ورد" or "جاءت" or "نشر" or "نشرت" or "نشره" or "نشرته";
    }

    internal static bool IsSource(Passage p, int i)
    {
        if (i >= p.Count) return false;
        if (p.Opens(i) >= 0) return true;
        if (!p.IsWord(i)) return p.Kind(i) == TokenKind.Mention;
        var f = p[i];
        if (f.Noun is { } noun) return noun.Lemma is not ("law" or "constitution" or "article-law" or "programme" or "regime");
        if (f.Clause != ClauseClass.None) return f.Is(ClauseClass.Demonstrative) && (IsSource(p, i + 1) || i + 1 < p.Count && p[i + 1].Definite);
        // A name: no article, or an article and the form of a family name or a known outlet.
        return RelayNames.At(p, i, out _) > i || (f.Shape & (NounShape.Definite | NounShape.VerbalNoun)) == 0 || p.IsKnownName(i);
    }
}
