using Isnad.Arabic;

namespace Isnad;

/// <summary>Finds through whom words were passed on, beside the cue: قال لرويترز, في تصريح لصحيفة, بحسب وكالة.</summary>
static class Relays
{
    /// <summary>The relay named between <paramref name="from"/> and <paramref name="to"/>, or null.</summary>
    internal static Relay? Find(Passage p, int from, int to)
    {
        bool occasion = false;
        for (int i = from; i < to; i++)
        {
            if (Settings.Is(p, i)) occasion = true;
            if (!p.IsWord(i)) continue;
            bool li = (p[i].Shape & NounShape.Li) != 0 || p[i].Noun is { Before: var b } && (b & Proclitics.Li) != 0 || StartsWithLi(p, i);
            bool with = p.Folded(i) is "مع" or "ل" or "عن" or "عبر" or "الي" or "بحسب" or "حسب" or "وفق";
            int at = with ? i + 1 : i;
            if (!li && !with && !(occasion && p.Folded(i) is "على" or "علي" or "في" or "ب")) continue;
            if (p.Folded(i) is "على" or "علي" or "في" or "ب" && occasion) at = i + 1;
            bool place = p.Folded(i) is "علي" or "في";
            // على موقع تويتر is where he wrote it, على قناة who broadcast it.
            if (place && p.IsWord(at) && p[at].Noun is { Lemma: "website" or "network" or "platform" or "account" or "page" }) continue;
            if (p.Folded(i) is "ل" && p.IsMark(at) && p.First(at) == '(' && p.AfterParenthesis(at) is var past && past > at) return Of(p, at + 1, past - 1, RelayKind.Newspaper);
            if (At(p, at, to, trusted: p.Folded(i) is "ل" || (occasion && (li || with) && p.Folded(i) is not "عن")) is { } relay) return relay;
        }
        return null;
    }

    static bool StartsWithLi(Passage p, int i) => p.Folded(i) is [Letters.Lam, _, _, ..] && RelayNames.At(p, i, out _) > i;

    /// <summary>The relay whose name begins at <paramref name="i"/>.</summary>
    /// <param name="trusted">The context says that an outlet follows, so that a quoted or Latin name is enough.</param>
    internal static Relay? At(Passage p, int i, int limit, bool trusted)
    {
        if (i >= limit) return null;
        if (RelayNames.At(p, i, out var kind) is var end && end > i) return Of(p, i, end, kind);
        if (p.Opens(i) is var q and >= 0)
            return trusted && p.Quotations[q].Closed && p.Quotations[q].Close < limit ? Of(p, i + 1, p.Quotations[q].Close, RelayKind.Newspaper) : null;
        if (!p.IsWord(i)) return null;
        if (Settings.IsOutlet(p, i))
        {
            // وسائل إعلام محلية names nobody; the press as such neither.
            if (p[i].Noun is { Number: Count.Plural } or { Lemma: "press" }) return null;
            var phrase = NounPhrases.Parse(p, i, limit, tight: true);
            return phrase is null || phrase.End == i + 1 && !p[i].Definite ? null : Of(p, i, phrase.End, KindOf(p[i].Noun!.Lemma));
        }
        if (trusted && p.NameAt(i) is { Kind: EntityKind.Organization } name) return Of(p, i, Math.Min(limit, p.EndOf(name.Span)), RelayKind.Site);
        // لهسبريس: an unknown name after an occasion of speech.
        if (trusted && p[i].Noun is null && p.NameAt(i) is null && !p[i].Definite && p.Folded(i) is [Letters.Lam, _, _, _, ..] && p[i].Clause == ClauseClass.None && (p[i].Shape & NounShape.VerbalNoun) == 0) return Of(p, i, i + 1, RelayKind.Site);
        if (trusted && p.First(i) is >= 'A' and <= 'z')
        {
            int k = i;
            while (k < limit && p.IsWord(k) && p.First(k) is >= 'A' and <= 'z') k++;
            return Of(p, i, k, RelayKind.Broadcaster);
        }
        return null;
    }

    internal static RelayKind KindOf(string lemma) => lemma switch
    {
        "agency" => RelayKind.Agency,
        "newspaper" or "newspaper-2" or "magazine" or "periodical" or "press" => RelayKind.Newspaper,
        "channel" or "radio" or "television" or "television-2" or "programme" or "authority-2" => RelayKind.Broadcaster,
        "network" or "platform" or "account" or "page" => RelayKind.Network,
        "website" or "portal" => RelayKind.Site,
        _ => RelayKind.Person,
    };

    /// <summary>The relay over these tokens, without a joined ل or its like.</summary>
    internal static Relay Of(Passage p, int first, int end, RelayKind kind)
    {
        var span = p.Span(first, end);
        int skip = Mentions.Joined(p, first);
        span = Mentions.Trim(p.Text, TextSpan.FromBounds(span.Start + skip, span.End));
        return new(Mentions.Limit(span.In(p.Text).ToString(), 15), span, kind);
    }
}
