using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>A verb of saying in the past or present: قال الوزير إن, الوزير قال إن, وأضاف: "…".</summary>
sealed class FiniteVerb : IAttributionRule
{
    public string Name => "finite-verb";

    public Draft? Match(Reading r, int token)
    {
        var p = r.Passage;
        if (CueContext.Finite(p, token) is not { } form) return null;
        return Build(r, token, form, Name, given: null);
    }

    /// <param name="given">The subject, where it is known already: in a nested statement.</param>
    internal static Draft? Build(Reading r, int token, CueForm form, string rule, NounPhrase? given)
    {
        var p = r.Passage;
        var links = form.Verb.Links;
        if (form.Verb.Id == "relay" && p.Folded(token + 1) is not "ان") return null;
        // اطلع على: looked at, not briefed.
        if (form.Verb.Id == "brief" && !form.HasObject && p.Folded(token + 1) is "علي" or "على") return null;
        bool afterRelative = p.IsWord(token - 1) && p[token - 1].Is(ClauseClass.Relative);
        var found = Introducers.Find(p, links, token + 1, objectAllowed: !form.HasObject && !afterRelative);
        if (found is not { } introducer) return null;
        int sentence = p.SentenceEnd(token);
        if (introducer.Kind == IntroducerKind.Preposition && links.Has(Link.Noun) && !afterRelative && ObjectBefore(p, form, token, introducer.At)) introducer = new(IntroducerKind.Object, -1, -1);
        bool isObject = introducer.Kind == IntroducerKind.Object;
        NounPhrase? subject = given;
        var basis = given is null ? SpeakerBasis.None : SpeakerBasis.Before;
        bool relative = afterRelative;
        if (subject is null && !relative && (form.Before & (Proclitics.Wa | Proclitics.Fa)) == 0 && Subjects.AfterCopula(p, token) is { } early && Agrees(form, early)) (subject, basis) = (early, SpeakerBasis.Before);
        if (subject is null && !form.CarriesSubject && !relative)
        {
            bool tight = isObject || links.Has(Link.ObjectPerson);
            subject = Subjects.After(p, token + 1, isObject ? sentence : introducer.At, tight);
            if (subject is not null && !Agrees(form, subject)) subject = null;
            if (subject is not null && isObject && !((Subjects.IsKnown(p, subject) || p.IsWord(subject.End) && p[subject.End].Is(ClauseClass.Relative)) && subject.Noun is not { Kind: NounKind.Document, Definite: false, Possessed: false })) subject = null;
            if (subject is not null) basis = SpeakerBasis.After;
        }
        Relay? through = null;
        // ذكرت الصحيفة نقلا عن مصدر أن: the source speaks, the newspaper passes on.
        if (basis == SpeakerBasis.After && p.Folded(subject!.End) is "نقلا" && p.Folded(subject.End + 1) is "عن" && !isObject && NounPhrases.Parse(p, subject.End + 2, introducer.At) is { } origin)
        {
            through = Relays.Of(p, subject.First, subject.End, Relays.KindOf(subject.Noun?.Lemma ?? ""));
            subject = origin;
        }
        if (subject is null && (form.Before & (Proclitics.Wa | Proclitics.Fa)) == 0)
        {
            subject = Subjects.Before(p, token);
            if (subject is not null && !Agrees(form, subject)) subject = null;
            if (subject is not null) basis = SpeakerBasis.Before;
        }
        if (CueContext.IsImpersonal(p, form, token, introducer, subject is not null)) return null;
        int content = introducer.Content, skip = introducer.Skip;
        // A weak verb, and a preposition, want their content right behind the clause's subject.
        if (!links.Has(Link.ObjectPerson) && form.Verb.Act is not (SpeechAct.Warn or SpeechAct.Demand or SpeechAct.Accuse or SpeechAct.Promise) && introducer.Kind is IntroducerKind.Preposition or IntroducerKind.Clause or IntroducerKind.Colon && (links.Has(Link.Weak) || introducer.Kind == IntroducerKind.Preposition) && !Adjacent(p, basis == SpeakerBasis.After ? subject!.End : token + 1, introducer.At)) return null;
        if (isObject)
        {
            content = Subjects.SkipAdjuncts(p, subject is not null && basis == SpeakerBasis.After ? subject.End : token + 1, sentence);
            if (content < sentence && p.IsWord(content) && p[content].Is(ClauseClass.Relative)) content = AfterRelativeClause(p, content, sentence);
            if (content >= sentence || !p.IsWord(content) && p.Opens(content) < 0 || !ObjectStarts(p, content)) return null;
            if (!ObjectFits(p, form, subject, content)) return null;
            bool clear = subject is not null ? Subjects.IsSpeakerLike(p, subject) : (p[content].Shape & NounShape.VerbalNoun) != 0 && ((form.Before & Proclitics.Wa) != 0 || p.Folded(token - 1) is "كما");
            if (form.Ambiguous && !clear) return null;
        }
        // A few quoted words are speech only where one who can speak stands right before them.
        if (introducer.Kind == IntroducerKind.Quotation && p.Words(content, p.Quotations[p.Opens(content)].Close) <= 4
            && (subject is not null && subject.Kind == NounKind.Document || !ShortQuoteFits(p, subject, basis, token, introducer.At))) return null;
        if (introducer.Kind is IntroducerKind.Object or IntroducerKind.Preposition && p.IsWord(content))
        {
            if (introducer.Kind == IntroducerKind.Preposition && form.Verb.Act == SpeechAct.Say && !AnyTopic.Contains(form.Verb.Id) && !IsProposition(p, content)) return null;
            if (NounShapes.IsFeeling(p.Tokens[content].Word)) return null;
            // رحب بالوفد receives people, رحب بالقرار says something.
            if (form.Verb.Id == "welcome" && p[content].Noun is { Kind: NounKind.Person or NounKind.Group or NounKind.Organization }) return null;
        }
        int end = ContentBounds.End(p, content, introducer.Kind);
        if (p.Words(content, end) < (introducer.Kind is IntroducerKind.Clause ? 2 : 1)) return null;
        var draft = new Draft
        {
            Rule = rule, Cue = token, CueEnd = token + 1, CueSkip = Clitics(form.Before), Introducer = introducer, Content = content, ContentSkip = skip, End = end, Next = Math.Max(end, token + 1),
            Act = ActOf(p, form, isObject ? content : introducer.At - 1), Stance = form.Verb.Stance, Subject = subject, Gender = form.Gender, Number = form.Number, Shape = form.Shape, Verb = form.Verb, Basis = basis,
        };
        int to = isObject ? content : introducer.At;
        if (through is not null) draft.Relays.Add(through);
        if (Relays.Find(p, basis == SpeakerBasis.After ? subject!.End : token + 1, to) is { } relay) draft.Relays.Add(relay);
        return draft;
    }

    /// <summary>جدد تأكيده أن: the noun tells the act, not the verb that renews it.</summary>
    static SpeechAct ActOf(Passage p, CueForm form, int noun)
    {
        if (form.Verb.Act == SpeechAct.Say && noun >= 0)
            foreach (var cue in p.Cues(noun))
                if (cue.Shape == CueShape.VerbalNoun) return cue.Verb.Act;
        return form.Verb.Act;
    }

    internal static int Clitics(Proclitics before) => ((before & (Proclitics.Wa | Proclitics.Fa)) != 0 ? 1 : 0) + ((before & (Proclitics.Li | Proclitics.Ba)) != 0 ? 1 : 0);

    /// <summary>Verbs that say something of whatever their preposition names; with the others only a verbal noun is a content.</summary>
    static readonly FrozenSet<string> AnyTopic = new[]
    {
        "point-out", "draw-attention", "praise", "note-praise", "welcome", "describe", "hint", "allude", "voice", "express", "show-attitude", "commend", "complain-of", "complain", "question-doubt", "mock",
    }.ToFrozenSet(StringComparer.Ordinal);

    static bool IsProposition(Passage p, int content)
    {
        var f = p[content];
        if ((f.Shape & NounShape.VerbalNoun) != 0 || f.Is(ClauseClass.Relative | ClauseClass.Demonstrative) || p.Folded(content) is "كونه" or "كونها" or "بكونه" or "بكونها") return true;
        string w = f.Folded;
        int skip = (f.Shape & (NounShape.Ba | NounShape.Li)) != 0 && f.Definite ? (w[0] == Letters.Beh ? 3 : 2) : f.Definite ? 2 : 0;
        return NounShapes.IsVerbalNoun(w[Math.Min(skip, w.Length)..]);
    }

    static bool ShortQuoteFits(Passage p, NounPhrase? subject, SpeakerBasis basis, int token, int at)
    {
        int from = basis == SpeakerBasis.After ? subject!.End : token + 1;
        return (subject is null || basis != SpeakerBasis.After || Subjects.IsSpeakerLike(p, subject)) && p.Words(Subjects.SkipAdjuncts(p, from, at), at) == 0;
    }

    static bool Adjacent(Passage p, int from, int at)
    {
        int i = Subjects.SkipAdjuncts(p, from, at);
        if (i < at && p.IsWord(i) && p[i].Is(ClauseClass.Relative)) return true;
        return p.Words(i, at) <= 2 || p.IsComma(at - 1) && from < at && p.IsComma(from);
    }

    /// <summary>أعلن الوزير، الذي …، تأجيل: the object follows the clause about the subject.</summary>
    static int AfterRelativeClause(Passage p, int relative, int sentence)
    {
        for (int k = relative + 1; k < Math.Min(sentence, relative + 25); k++)
            if (p.IsComma(k - 1) && p.IsWord(k) && (p[k].Shape & (NounShape.VerbalNoun | NounShape.Definite)) == NounShape.VerbalNoun) return k;
        return sentence;
    }

    /// <summary>Between cue and preposition stands an indefinite verbal noun: that is the content, and the preposition is its own.</summary>
    static bool ObjectBefore(Passage p, CueForm form, int token, int at)
    {
        int i = Subjects.SkipAdjuncts(p, token + 1, at);
        if (!form.CarriesSubject && i < at && Subjects.Starts(p, i) && NounPhrases.Parse(p, i, at, tight: true) is { } subject) i = Subjects.SkipAdjuncts(p, subject.End, at);
        return i < at && p.IsWord(i) && (p[i].Shape & (NounShape.VerbalNoun | NounShape.Definite)) == NounShape.VerbalNoun && p[i].ShapeBefore == Proclitics.None && p[i].Noun is null;
    }

    /// <summary>Verbs whose object is content whatever it is, where somebody who can speak is their subject.</summary>
    static readonly FrozenSet<string> FullObjects = new[]
    {
        "announce", "deny", "reject", "criticise", "denounce", "deplore", "propose", "request", "reveal", "rule-out", "justify", "attribute", "ascribe", "expect", "value", "praise-value", "stress", "expose",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An object is a content where it is a verbal noun, or where the verb has no other use and its subject can speak.</summary>
    static bool ObjectFits(Passage p, CueForm form, NounPhrase? subject, int content)
    {
        // رفض التعليق states nothing.
        if (p.Folded(content) is "التعليق" or "الرد" or "الادلاء" or "الافصاح" or "الخوض" or "الحديث" or "الاجابة") return false;
        bool verbal = (p[content].Shape & NounShape.VerbalNoun) != 0 && p[content].Noun is null;
        if (form.Verb.Id is "consider" or "support" or "oppose" or "show" or "record" or "document" or "add") return verbal && subject is { Noun: not null };
        if (verbal) return subject is not null || (form.Before & Proclitics.Wa) != 0 || !p[content].Definite;
        return FullObjects.Contains(form.Verb.Id) && subject is not null && Subjects.IsSpeakerLike(p, subject);
    }

    static bool ObjectStarts(Passage p, int i)
    {
        if (p.Opens(i) >= 0) return true;
        var f = p[i];
        return f.Clause is ClauseClass.None or ClauseClass.Demonstrative && f.Complement == Complement.None && (f.Shape & NounShape.Present) == 0
            && !(f.Cues.Length > 0 && f.Cues[0].Finite && f.Noun is null && (f.Shape & NounShape.VerbalNoun) == 0);
    }

    /// <summary>A feminine verb has no masculine singular subject after it, and a masculine one no feminine person.</summary>
    static bool Agrees(CueForm form, NounPhrase subject)
    {
        if (subject.Noun is not { } noun || form.Gender == Gender.Unknown || noun.Kind is NounKind.Group or NounKind.Source) return true;
        if (noun.Number != Count.Singular) return true;
        if (form.Number != Count.Singular) return true;
        return noun.Gender == form.Gender || noun.Kind is NounKind.Honorific || noun.Lemma is "one-of" or "side";
    }
}
