using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad;

/// <summary>Decides by its neighbours whether a word is a cue: not after a negation, a condition or a preposition, and not the impersonal يذكر أن.</summary>
static class CueContext
{
    /// <summary>Verbs whose third person without a subject is the passive of nobody: يذكر أن, يتوقع أن, يشار إلى أن.</summary>
    static readonly FrozenSet<string> Impersonal = new[]
    {
        "mention", "expect", "believe", "deem-likely", "think", "estimate", "observe", "notice",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The finite verb that the word is here, or null.</summary>
    internal static CueForm? Finite(Passage p, int i)
    {
        if (!p.IsWord(i)) return null;
        var f = p[i];
        if (f.Cues.IsEmpty || p.IsInName(i)) return null;
        CueForm? best = null;
        foreach (var cue in f.Cues)
            if (cue.Finite && !(best is { HasObject: false } && cue.HasObject)) best ??= cue;
        if (best is not { } form) return null;
        if ((form.Before & Proclitics.Sa) != 0) return null;
        bool joined = (form.Before & (Proclitics.Wa | Proclitics.Fa)) != 0;
        string before = p.Folded(i - 1);
        if (p.IsWord(i - 1))
        {
            var b = p[i - 1];
            if (b.Is(ClauseClass.Negation | ClauseClass.Future | ClauseClass.Condition | ClauseClass.Question)) return null;
            if (!joined && b.Is(ClauseClass.Preposition)) return null;
            if (before is "قد" or "وقد" && form.Shape == CueShape.Present) return null;
            // أن with the present is a wish, with the past a fact: بعد أن اتهم.
            if (b.Complement == Complement.Bare && form.Shape == CueShape.Present && !joined) return null;
            if (before is "ما" or "بما" or "لما" or "كما" && before is not "كما") return null;
        }
        // A noun of the same letters: طالب, كشف. Only at the head of a clause is it the verb.
        if (!joined && (f.Noun is not null && !HeadsClause(p, i) || form.Ambiguous && !HeadsClause(p, i) && p.IsWord(i - 1) && !p[i - 1].Definite)) return null;
        // اقرأ, not the dual of أقر.
        if (form.Number == Count.Dual && p.SentenceStart(i) == i) return null;
        if (form.Shape == CueShape.Present && (form.Before & Proclitics.Li) != 0 && form.Ambiguous) return null;
        return form;
    }

    static bool HeadsClause(Passage p, int i) => i == p.SentenceStart(i) || p.IsComma(i - 1) || (p.IsWord(i - 1) && (p[i - 1].Is(ClauseClass.Conjunction | ClauseClass.Copula | ClauseClass.Particle | ClauseClass.Adverb) || Settings.IsSide(p.Folded(i - 1)))) || p.IsTime(i - 1);

    /// <summary>No subject before or after and أن right behind: the passive of nobody.</summary>
    internal static bool IsImpersonal(Passage p, CueForm form, int i, Introducer introducer, bool subject) =>
        !subject && form.Shape == CueShape.Present && form.Gender == Gender.Masculine && form.Number == Count.Singular && Impersonal.Contains(form.Verb.Id)
        && introducer.At <= i + 2 && introducer.Kind is IntroducerKind.Clause or IntroducerKind.Preposition && (i == p.SentenceStart(i) || p.IsComma(i - 1) || (form.Before & Proclitics.Wa) != 0 || p.Folded(i - 1) is "كما" or "حيث" or "فيما");

    /// <summary>The accusative participle that the word is here, or null.</summary>
    internal static CueForm? Participle(Passage p, int i)
    {
        if (!p.IsWord(i) || p.Cues(i).IsEmpty) return null;
        foreach (var cue in p.Cues(i))
        {
            if (cue.Shape != CueShape.Participle || !cue.Accusative || cue.HasObject && cue.Verb.Links.Has(Link.Weak)) continue;
            bool comma = p.IsComma(i - 1) || (p.IsBreak(i - 1) && p.IsComma(i - 2));
            if ((p[i].Noun is not null || SpeakerNouns.IsAccusative(p.Folded(i))) && (cue.Before & Proclitics.Wa) == 0 && !comma) continue;
            // A participle that heads a sentence is a noun: ملاحظة.
            if (i == p.SentenceStart(i) && cue.Gender == Gender.Feminine) continue;
            if (cue.Verb.Links.Has(Link.Weak) && !IntroducedAtOnce(p, cue, i)) continue;
            // مشيرة, معتبرين after a noun without a comma qualify that noun, unless an introducer follows at once.
            bool shown = cue.Gender == Gender.Masculine && cue.Number == Count.Singular;
            if (!shown && !comma && !(p.IsWord(i - 1) && p[i - 1].Definite && cue.Number == Count.Plural) && !(IntroducedAtOnce(p, cue, i) && (p.IsWord(i - 1) && p[i - 1].Definite || Introducers.Find(p, cue.Verb.Links, i + 1, objectAllowed: false) is { Kind: IntroducerKind.Clause or IntroducerKind.Colon }))) continue;
            if (p.IsWord(i - 1) && p[i - 1].Is(ClauseClass.Preposition | ClauseClass.Negation)) continue;
            return cue;
        }
        return null;
    }

    internal static bool IntroducedAtOnce(Passage p, CueForm cue, int i) =>
        Introducers.Find(p, cue.Verb.Links, i + 1, objectAllowed: false) is { } introducer && introducer.At <= i + 2;
}
