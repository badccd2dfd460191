using Isnad.Arabic;

namespace Isnad;

/// <summary>The grammar of a speaker's name: titles, roles with their complements, nisbas, proper names, apposition.</summary>
static class NounPhrases
{
    const int MaxWords = 28;

    /// <summary>Reads the phrase that begins at <paramref name="start"/>.</summary>
    /// <param name="limit">A token that the phrase cannot pass.</param>
    /// <param name="tight">No introducer marks the end: a verbal noun, an accusative or a verb ends the phrase.</param>
    internal static NounPhrase? Parse(Passage p, int start, int limit, bool tight = false)
    {
        NounForm? noun = null;
        int nameFirst = -1, nameEnd = -1, end = start, words = 0;
        // Whether what stands last is a proper name: after it a preposition opens an adjunct, before it a complement of the title.
        bool afterName = false, afterQuantity = false;
        int i = start;
        while (i < limit && words < MaxWords)
        {
            if (p.IsTime(i)) break;
            if (!p.IsWord(i))
            {
                if (p.Opens(i) is var q and >= 0 && p.Quotations[q].Closed && p.Quotations[q].Close < limit && p.Words(i, p.Quotations[q].Close) <= 7)
                {
                    if (noun is null || words > 0) (nameFirst, nameEnd) = (nameFirst < 0 ? i + 1 : nameFirst, p.Quotations[q].Close);
                    words += p.Words(i, p.Quotations[q].Close);
                    end = i = p.Quotations[q].Close + 1;
                    afterName = true;
                    continue;
                }
                if (p.AfterParenthesis(i) is var after && after > i && after <= limit && words > 0) { i = after; end = after; continue; }
                if (p.Tokens[i].Kind == TokenKind.Number && words > 0 && !afterName) { end = ++i; continue; }
                // 90.8% إنهم …: a share of those asked.
                if (p.Tokens[i].Kind is TokenKind.Number && words == 0 && p.First(i + 1) is '%' or '\u066A') { words++; end = i += 2; continue; }
                if (p.Tokens[i].Kind is TokenKind.Number && words == 0 && p.Text[p.Tokens[i].End - 1] is '%' or '\u066A') { words++; end = ++i; continue; }
                if (p.Tokens[i].Kind is TokenKind.Number && words == 0 && p[Math.Min(i + 1, p.Count - 1)].Noun is { Kind: NounKind.Group or NounKind.Person }) { i++; continue; }
                if (p.Tokens[i].Kind is TokenKind.Mention) { (nameFirst, nameEnd, end, afterName) = (nameFirst < 0 ? i : nameFirst, i + 1, i + 1, true); i++; words++; continue; }
                if (p.IsDash(i) && words > 0 && p.Tokens[i].Start == p.Tokens[i - 1].End && i + 1 < limit && p.Tokens[i].End == p.Tokens[i + 1].Start) { i++; continue; }
                // د. before a name.
                if (p.First(i) == '.' && i > 0 && p.Tokens[i - 1].Span.Length == 1 && words > 0) { i++; continue; }
                if (p.IsComma(i) && words > 0 && !afterName && !tight && NameFollows(p, i + 1, limit)) { i++; (nameFirst, nameEnd) = (-1, -1); continue; }
                if (p.IsComma(i) && words > 0 && !afterName && noun is not null && tight && NameThenCommaFollows(p, i + 1, limit)) { i++; (nameFirst, nameEnd) = (-1, -1); continue; }
                break;
            }
            var f = p[i];
            if (words > 0 && f.Folded is "ل" or "ب" or "ك") break;
            if (words > 0 && p.IsAliName(i)) { (nameFirst, nameEnd, afterName) = (nameFirst < 0 ? i : nameFirst, i + 1, true); end = ++i; words++; continue; }
            if (f.Complement != Complement.None && !(f.ComplementBefore == Proclitics.Ba && f.Noun is not null)) break;
            if (f.Is(ClauseClass.Demonstrative) && f.ClauseBefore == 0 && words == 0) { i++; words++; continue; }
            if (f.Clause is not ClauseClass.None)
            {
                if (f.Is(ClauseClass.Preposition) && words > 0 && f.ClauseBefore == 0 && Attaches(p, i, limit, noun, afterName, afterQuantity)) { i++; words++; afterName = false; continue; }
                if (f.Noun is null || words == 0) break;
            }
            if (words > 0 && EndsPhrase(p, i, tight, afterName)) break;
            if (words > 0 && f.Noun is { Free: false } && (afterName || !AttachesClitic(p, i))) break;
            if (words > 0 && f.Noun is null && p.IsJoined(i) && (afterName || Settings.IsOutlet(p, i) || RelayNames.At(p, i, out _) > i)) break;
            if (words > 0 && f.Noun is null && (f.Shape & (NounShape.Li | NounShape.Ba)) != 0 && (f.Shape & NounShape.Definite) != 0 && (afterName || !AttachesClitic(p, i))) break;

            if (f.Noun is { } form)
            {
                if (words > 0 && tight && afterName && !form.Definite && form.Before != Proclitics.Wa) break;
                // An indefinite quantity or document after a definite noun begins the object: كشف الوزير بعض المعلومات.
                if (words > 0 && tight && form is { Definite: false, Kind: NounKind.Group or NounKind.Document } && (form.Before & Proclitics.Wa) == 0 && p[i - 1].Definite) break;
                noun ??= form;
                afterQuantity = form.Kind == NounKind.Group;
                afterName = false;
            }
            else
            {
                bool proper = (f.Shape & (NounShape.Definite | NounShape.VerbalNoun)) == 0 && !NounShapes.IsQualifier(f.Folded);
                if (proper && nameFirst < 0) nameFirst = i;
                else if (!proper && nameFirst >= 0 && (f.Shape & NounShape.Nisba) != 0 && nameEnd < i) { }
                if (nameFirst >= 0) nameEnd = i + 1;
                afterName = nameFirst >= 0;
                afterQuantity &= !afterName;
            }
            words++;
            end = ++i;
        }
        if (words == 0 || end <= start) return null;
        return new(start, end, noun, nameFirst, nameEnd);
    }

    /// <summary>A preposition belongs to the phrase where no name stands before it and no setting of speech after it.</summary>
    static bool Attaches(Passage p, int i, int limit, NounForm? noun, bool afterName, bool afterQuantity)
    {
        if (afterName || i + 1 >= limit || p.IsTime(i + 1) || !(p.IsWord(i + 1) || p.Opens(i + 1) >= 0)) return false;
        string w = p.Folded(i);
        if (w is "من") return (afterQuantity || noun is not null) && !Settings.IsSide(p.Folded(i + 1));
        if (w is "في" or "عن" or "على" or "علي" or "مع" or "لدى" or "لدي" or "بين" or "الى" or "الي" or "ضد" or "داخل" or "خارج" or "ضمن" or "تحت") return !Settings.Is(p, i + 1) && p[i + 1].Complement == Complement.None;
        return false;
    }

    static bool AttachesClitic(Passage p, int i) => !Settings.Is(p, i) && !Settings.IsOutlet(p, i);

    static bool EndsPhrase(Passage p, int i, bool tight, bool afterName)
    {
        var f = p[i];
        if (f.Cues.Length > 0)
        {
            foreach (var cue in f.Cues)
            {
                // A verb joined to و opens the next clause; a participle in the accusative qualifies the subject.
                if (cue.Finite && (cue.Before & (Proclitics.Wa | Proclitics.Fa)) != 0) return true;
                if (cue.Shape == CueShape.Participle && cue.Accusative && f.Noun is null) return true;
                if (cue.Finite && tight && f.Noun is null) return true;
            }
        }
        if (Settings.IsAdverb(p, i)) return true;
        if (!tight) return false;
        if ((f.Shape & NounShape.VerbalNoun) != 0 && f.Noun is null && (f.Shape & NounShape.Definite) == 0) return true;
        if ((f.Shape & NounShape.Present) != 0 && f.Noun is null && !afterName && p.First(i) == Letters.Yeh && p.Folded(i).Length > 4) return true;
        return f.Noun is null && IsAccusative(p, i);
    }

    /// <summary>Ends in alef with tanwin, or in an alef that is likely one.</summary>
    static bool IsAccusative(Passage p, int i)
    {
        var span = p.Tokens[i].Span.In(p.Text);
        return span.Length > 4 && (span[^1] == '\u064B' || (span[^2] == '\u064B' && span[^1] == Letters.Alef));
    }

    /// <summary>After a title and a comma: a word that no clause opens with, so the name itself.</summary>
    static bool NameFollows(Passage p, int i, int limit)
    {
        if (i >= limit || !p.IsWord(i) || p.IsTime(i)) return i < limit && p.Opens(i) >= 0;
        var f = p[i];
        if (f.Clause != ClauseClass.None || f.Complement != Complement.None || Settings.Is(p, i) || Settings.IsAdverb(p, i)) return false;
        foreach (var cue in f.Cues) if (cue.Finite || cue.Accusative) return false;
        return f.Noun is not { Free: false } || !Settings.IsOutlet(p, i);
    }

    static bool NameThenCommaFollows(Passage p, int i, int limit)
    {
        if (!NameFollows(p, i, limit) || p[i].Noun is not null) return false;
        for (int k = i; k < Math.Min(limit, i + 6); k++) if (p.IsComma(k)) return true; else if (!p.IsWord(k)) return false;
        return i + 6 >= limit;
    }
}
