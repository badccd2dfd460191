using Isnad.Arabic;

namespace Isnad;

/// <summary>بحسب, وفقا لـ, نقلا عن, حسبما ذكر: a source beside the content, before, within or after it.</summary>
sealed class AccordingTo : IAttributionRule
{
    public string Name => "according-to";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (!p.IsWord(token)) return null;
        string w = p.Folded(token);
        int skip = 0;
        if (!ContentBounds.IsAccording(w))
        {
            if (w.Length < 4 || w[0] is not (Letters.Waw or '\u0641') || !ContentBounds.IsAccording(w[1..])) 
            {
                if (w != "كما" || !p.IsComma(token - 1) || !CueFollows(p, token + 1)) return null;
            }
            else skip = 1;
        }
        if (w != "كما" && !Sources.Follows(p, token)) return null;
        int i = Sources.AfterPhrase(p, token), sentence = p.SentenceEnd(token);
        if (p.Folded(i) is "ما" or "لما" or "بما") i++;
        int cueEnd = i;
        // حسبما ذكرت الوكالة: the verb belongs to the cue.
        if (Verb(p, i) is { } verb) (i, cueEnd) = (verb + 1, verb + 1);
        if (w == "كما" && cueEnd == token + 1) return null;
        if (p.Folded(i) is "عن" or "به" or "عنه") i++;
        string own = p.Folded(i);
        bool words = own is "قوله" or "قولها" or "قولهم" or "تعبيره" or "تعبيرها" or "وصفه" or "وصفها" or "قول";
        int limit = sentence;
        var subject = words && own != "قول" ? null : Subjects.Starts(p, i) || p[Math.Min(i, p.Count - 1)].Noun is not null || Mentions.Joined(p, i) > 0 ? NounPhrases.Parse(p, i, limit, tight: true) : null;
        if (subject is null && !words) return null;
        Relay? through = null;
        // بحسب ما نقلت الصحيفة عن الوزير: he speaks, she passes on.
        if (subject is not null && p.Folded(subject.End) is "عن" && NounPhrases.Parse(p, subject.End + 1, limit) is { } origin)
        {
            through = Relays.Of(p, subject.First, subject.End, Relays.KindOf(subject.Noun?.Lemma ?? ""));
            subject = origin;
        }
        int after = subject?.End ?? i + 1;
        bool first = token == p.SentenceStart(token) || skip > 0 && p.IsComma(token - 1) || (p.IsWord(token - 1) && p[token - 1].Is(ClauseClass.Conjunction));
        var draft = first ? Leading(p, token, skip, cueEnd, subject, after, sentence) : Trailing(r, token, skip, cueEnd, subject, after);
        if (draft is not null && through is not null) draft.Relays.Add(through);
        return draft;
    }

    static bool CueFollows(Passage p, int i) => i < p.Count && CueContext.Finite(p, i) is { } cue && cue.Verb.Links.Has(Link.Anna) && !cue.Verb.Links.Has(Link.Weak) && Introducers.Find(p, cue.Verb.Links, i + 1, objectAllowed: false) is null;

    static int? Verb(Passage p, int i)
    {
        for (int k = i; k < Math.Min(p.Count, i + 2); k++)
        {
            if (p.Folded(k) is "جاء" or "ورد" or "جاءت" or "نشر" or "نشرت" or "نشره" or "نشرته") return p.Folded(k + 1) is "في" or "علي" ? k + 1 : k;
            foreach (var cue in p.Cues(k))
                if (cue.Finite && p[k].Noun is null) return k;
        }
        return null;
    }

    /// <summary>بحسب المصدر، فإن …: the content follows.</summary>
    static Draft? Leading(Passage p, int token, int skip, int cueEnd, NounPhrase? subject, int after, int sentence)
    {
        int content = after;
        for (int k = after; k < Math.Min(sentence, after + 25); k++)
        {
            if (p.IsComma(k) || p.IsColon(k)) { content = k + 1; if (p.IsColon(k)) break; continue; }
            var f = p[k];
            if (f.Complement == Complement.None || f.ComplementBefore is not (Proclitics.None or Proclitics.Fa)) { if (content > after) break; continue; }
            content = f.Complement == Complement.Bare ? k + 1 : k;
            break;
        }
        if (content < sentence && p[content].Complement == Complement.Bare) content++;
        if (content >= sentence) return null;
        int end = ContentBounds.End(p, content, IntroducerKind.Clause);
        if (p.Words(content, end) < 2) return null;
        return New(token, skip, cueEnd, content, end, Math.Max(end, after), subject);
    }

    /// <summary>…، بحسب المصدر: the content is the clause before; a statement there gets the source as its relay.</summary>
    static Draft? Trailing(Reading r, int token, int skip, int cueEnd, NounPhrase? subject, int after)
    {
        var p = r.Passage;
        if (r.InSentence(token) is { } statement && statement.End >= token - 2)
        {
            if (subject is not null && Relays.At(p, subject.First, subject.End, trusted: false) is { } relay) statement.Relays.Add(relay);
            return null;
        }
        int start = AfterDateline(p, p.SentenceStart(token), token);
        if (r.Drafts.Count > 0 && r.Drafts[^1].End > start) start = r.Drafts[^1].End;
        int end = token;
        while (end > start && p.IsMark(end - 1) && p.Closes(end - 1) < 0) end--;
        while (start < end && (p.IsMark(start) && p.Opens(start) < 0 || p.IsWord(start) && p[start].Is(ClauseClass.Conjunction))) start++;
        if (p.Words(start, end) < 3) return null;
        return New(token, skip, cueEnd, start, end, after, subject);
    }

    /// <summary>دبي، الإمارات (CNN)-- …: the place and agency before a dash are no part of what is said.</summary>
    static int AfterDateline(Passage p, int start, int limit)
    {
        for (int k = start; k < Math.Min(limit, start + 12); k++)
        {
            if (p.AfterParenthesis(k) is var after && after > k) { k = after - 1; continue; }
            if (p.IsDash(k)) return k + 1;
            if (p.IsWord(k) && (p[k].Clause != ClauseClass.None || !p.Cues(k).IsEmpty)) break;
        }
        return start;
    }

    static Draft New(int token, int skip, int cueEnd, int content, int end, int next, NounPhrase? subject) => new()
    {
        Rule = "according-to", Cue = token, CueEnd = cueEnd, CueSkip = skip, Content = content, End = end, Next = next, Subject = subject, Basis = subject is null ? SpeakerBasis.None : SpeakerBasis.After,
        Introducer = new(IntroducerKind.Clause, token, content),
    };
}
