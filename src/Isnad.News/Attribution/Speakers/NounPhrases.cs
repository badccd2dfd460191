using Isnad.Arabic;

namespace Isnad;

/// <summary>The grammar of a speaker's name: titles, roles with their complements, nisbas, proper names, apposition.</summary>
static class NounPhrases
{
    /// <summary>Reads the phrase that begins at <paramref name="start"/>.</summary>
    /// <param name="limit">A token that the phrase cannot pass.</param>
    /// <param name="tight">No introducer marks the end: a verbal noun, an accusative or a verb ends the phrase.</param>
    internal static NounPhrase? Parse(Passage p, int start, int limit, bool tight = false) =>
        new PhraseReader(p, start, Math.Min(limit, p.Count), tight).Read();
}

/// <summary>One reading of one phrase, token by token.</summary>
ref struct PhraseReader
{
    const int MaxWords = 28;

    readonly Passage p;
    readonly int start, limit;
    readonly bool tight;
    NounForm? _noun;
    int _nameFirst = -1, _nameEnd = -1, _end, _words, _i, _entity = -1;
    EntityKind? _named;
    // A name found by its lexicons and constructs, which words of unknown class do not continue.
    bool _sureName;
    // What stands last is a proper name: a preposition after it opens an adjunct, before it a complement of the title.
    bool _afterName, _afterQuantity, _closed;

    internal PhraseReader(Passage passage, int first, int end, bool isTight)
    {
        (p, start, limit, tight) = (passage, first, end, isTight);
        _end = _i = first;
    }

    internal NounPhrase? Read()
    {
        while (_i < limit && _words < MaxWords && !p.IsTime(_i) && (p.IsWord(_i) ? Word() : Mark()))
        {
        }
        return _words == 0 || _end <= start ? null : new(start, _end, _noun, _nameFirst, _nameEnd, _entity, _named);
    }

    /// <summary>Takes a token that is no word; false where the phrase ends before it.</summary>
    bool Mark()
    {
        if (p.Opens(_i) is var q and >= 0)
        {
            var quotation = p.Quotations[q];
            int words = p.Words(_i, quotation.Close);
            if (!quotation.Closed || quotation.Close >= limit || words > 7) return false;
            if (!_sureName) (_nameFirst, _nameEnd) = (_nameFirst < 0 ? _i + 1 : _nameFirst, quotation.Close);
            if (_words == 0 && p.NameAt(_i + 1) is { } name) (_entity, _named) = (name.EntityIndex, name.Kind);
            _words += words;
            _end = _i = quotation.Close + 1;
            _afterName = true;
            return true;
        }
        if (_words > 0 && p.AfterParenthesis(_i) is var after && after > _i && after <= limit)
        {
            _end = _i = after;
            return true;
        }
        switch (p.Kind(_i))
        {
            case TokenKind.Number when _words > 0:
                if (_afterName) return false;
                _end = ++_i;
                return true;
            // 90.8% إنهم …: a share of those asked.
            case TokenKind.Number when p.First(_i + 1) is '%' or '\u066A' || p.Text[p.Tokens[_i].End - 1] is '%' or '\u066A':
                _words++;
                _end = _i += p.First(_i + 1) is '%' or '\u066A' ? 2 : 1;
                return true;
            case TokenKind.Number when _i + 1 < limit && p[_i + 1].Noun is { Kind: NounKind.Group or NounKind.Person }:
                _i++;
                return true;
            case TokenKind.Mention:
                (_nameFirst, _nameEnd, _afterName) = (_nameFirst < 0 ? _i : _nameFirst, _i + 1, true);
                _words++;
                _end = ++_i;
                return true;
            case TokenKind.Punctuation when _words > 0:
                return Punctuation();
            default:
                return false;
        }
    }

    bool Punctuation()
    {
        bool joint = p.IsDash(_i) && p.Tokens[_i].Start == p.Tokens[_i - 1].End && _i + 1 < limit && p.Tokens[_i].End == p.Tokens[_i + 1].Start;
        bool abbreviates = p.First(_i) == '.' && p.Tokens[_i - 1].Span.Length == 1;
        bool apposition = p.IsComma(_i) && !_afterName && (tight ? _noun is not null && NameThenCommaFollows(_i + 1) : NameFollows(_i + 1));
        if (!joint && !abbreviates && !apposition) return false;
        if (apposition) (_nameFirst, _nameEnd) = (-1, -1);
        _i++;
        return true;
    }

    /// <summary>Takes a word; false where the phrase ends before it.</summary>
    bool Word()
    {
        var f = p[_i];
        if (_words > 0 && (f.Folded is "ل" or "ب" or "ك" || ContentBounds.IsAccording(f.Folded))) return false;
        if (p.NameAt(_i) is { } name && f.Complement == Complement.None) return Name(name, f);
        if (_words > 0 && p.IsAliName(_i))
        {
            (_nameFirst, _nameEnd, _afterName) = (_nameFirst < 0 ? _i : _nameFirst, _i + 1, true);
            return Take();
        }
        if (f.Complement != Complement.None && !(f.ComplementBefore == Proclitics.Ba && f.Noun is not null)) return false;
        if (f.Is(ClauseClass.Demonstrative) && f.ClauseBefore == 0 && _words == 0)
        {
            _i++;
            _words++;
            return true;
        }
        if (f.Clause is not ClauseClass.None)
        {
            if (f.Is(ClauseClass.Preposition) && _words > 0 && f.ClauseBefore == 0 && Attaches())
            {
                _i++;
                _words++;
                _afterName = false;
                return true;
            }
            if (f.Noun is null || _words == 0) return false;
        }
        if (_words > 0 && EndsPhrase(f)) return false;
        return f.Noun is { } noun ? Noun(noun) : Unknown(f);
    }

    bool Name(NameMention name, WordFacts f)
    {
        bool joined = p.NameIsJoined(_i), wa = joined && p.First(_i) is Letters.Waw;
        // قال الوزير لبلينكن: to whom it is said; but باسم and لشركة belong to the title.
        if (_words > 0 && joined && !wa && (name.Kind == EntityKind.Person || _afterName || Settings.IsOutlet(p, _i) || RelayNames.At(p, _i, out _) > _i)) return false;
        if (_words > 0 && tight && _afterName && !wa && name.Kind != EntityKind.Person && !f.Definite) return false;
        int end = Math.Min(p.EndOf(name.Span), limit);
        if (name.Kind == EntityKind.Person)
        {
            if (!_sureName) (_nameFirst, _nameEnd, _entity, _named) = (_i, end, name.EntityIndex, name.Kind);
            else _nameEnd = end;
            (_sureName, _afterName, _afterQuantity) = (true, true, false);
        }
        else
        {
            if (_words == 0) (_entity, _named) = (name.EntityIndex, name.Kind);
            if (f.Noun is { } noun && name.Kind == EntityKind.Organization) _noun ??= noun;
            _afterName = _words == 0 && f.Noun is null;
            _closed = true;
        }
        _words += p.Words(_i, end);
        _end = _i = end;
        return true;
    }

    bool Noun(NounForm noun)
    {
        if (_words > 0 && !noun.Free && (_afterName || !AttachesClitic(_i))) return false;
        if (_words > 0 && tight)
        {
            if (_afterName && !noun.Definite && noun.Before != Proclitics.Wa) return false;
            // An indefinite quantity or document after a definite noun begins the object: كشف الوزير بعض المعلومات.
            if (noun is { Definite: false, Kind: NounKind.Group or NounKind.Document } && (noun.Before & Proclitics.Wa) == 0 && p[_i - 1].Definite) return false;
        }
        if (_words == 0 && p.NominalAt(_i) is var entity and >= 0) (_entity, _named) = (entity, p.Names.Entities[entity].Kind);
        _noun ??= noun;
        _afterQuantity = noun.Kind == NounKind.Group;
        _afterName = false;
        return Take();
    }

    bool Unknown(WordFacts f)
    {
        bool clitic = (f.Shape & (NounShape.Li | NounShape.Ba)) != 0;
        if (_words > 0 && p.IsJoined(_i) && (_afterName || Settings.IsOutlet(p, _i) || RelayNames.At(p, _i, out _) > _i)) return false;
        if (_words > 0 && clitic && f.Definite && (_afterName || !AttachesClitic(_i))) return false;
        // An indefinite word after an indefinite noun completes it (مدير ثقافة طوباس); a name begins after a definite word or an honorific.
        bool closed = _words == 0 || p[_i - 1].Definite || p[_i - 1].Noun is { Kind: NounKind.Honorific } || !p.IsWord(_i - 1) || _nameFirst >= 0;
        bool proper = closed && !f.Definite && (f.Shape & NounShape.VerbalNoun) == 0 && !NounShapes.IsQualifier(f.Folded) && !(f.Folded.Length > 3 && f.Folded[0] is Letters.Lam && !p.IsKnownName(_i));
        // A name of a body or place closes the phrase: وكالة الأناضول | مزاعم.
        if (tight && _closed && !f.Definite) return false;
        if (_sureName)
        {
            // After a whole name only adjectives and a further title go on; a definite word right behind it is the family name.
            if (tight && !f.Definite) return false;
            if (f.Definite && _nameEnd == _i && !clitic) _nameEnd = _i + 1;
        }
        else
        {
            if (proper && _nameFirst < 0) _nameFirst = _i;
            if (_nameFirst >= 0) _nameEnd = _i + 1;
        }
        _afterName = _nameFirst >= 0;
        _afterQuantity &= !_afterName;
        return Take();
    }

    bool Take()
    {
        _words++;
        _end = ++_i;
        return true;
    }

    /// <summary>A preposition belongs to the phrase where no name stands before it and no setting of speech after it.</summary>
    readonly bool Attaches()
    {
        int next = _i + 1;
        if (_afterName || next >= limit || p.IsTime(next) || !(p.IsWord(next) || p.Opens(next) >= 0)) return false;
        string w = p.Folded(_i);
        if (w is "من") return (_afterQuantity || _noun is not null) && !Settings.IsSide(p.Folded(next));
        // المسؤول عن: only right after a role.
        if (w is "عن") return p[_i - 1].Noun is { Kind: NounKind.Person } && !Settings.Is(p, next);
        return w is "في" or "علي" or "مع" or "لدي" or "بين" or "الي" or "ضد" or "داخل" or "خارج" or "ضمن" or "تحت" && !Settings.Is(p, next) && p[next].Complement == Complement.None;
    }

    readonly bool AttachesClitic(int i) => p[i].Noun is not { Lemma: "media" or "journalist" or "journalist-2" } && !Settings.Is(p, i) && !Settings.IsOutlet(p, i);

    readonly bool EndsPhrase(WordFacts f)
    {
        foreach (var cue in p.Cues(_i))
        {
            // A verb joined to و opens the next clause; a participle in the accusative qualifies the subject.
            if (cue.Finite && (cue.Before & (Proclitics.Wa | Proclitics.Fa)) != 0) return true;
            if (cue.Shape == CueShape.Participle && cue.Accusative && f.Noun is null) return true;
            if (cue.Finite && f.Noun is null && (tight || !cue.Ambiguous && !p.IsKnownName(_i) && cue.Shape == CueShape.Past && cue.Verb.Id is "say")) return true;
        }
        if (Settings.IsAdverb(p, _i)) return true;
        if (!tight) return false;
        if ((f.Shape & NounShape.VerbalNoun) != 0 && f.Noun is null && !f.Definite) return true;
        if ((f.Shape & NounShape.Present) != 0 && f.Noun is null && !_afterName && f.Folded.Length > 4) return true;
        return f.Noun is null && IsAccusative();
    }

    /// <summary>Ends in alef with tanwin.</summary>
    readonly bool IsAccusative()
    {
        var span = p.Tokens[_i].Span.In(p.Text);
        return span.Length > 4 && (span[^1] == '\u064B' || (span[^2] == '\u064B' && span[^1] == Letters.Alef));
    }

    /// <summary>After a title and a comma: a word that no clause opens with, so the name itself.</summary>
    readonly bool NameFollows(int i)
    {
        if (i >= limit) return false;
        if (!p.IsWord(i) || p.IsTime(i)) return p.Opens(i) >= 0;
        if (p.NameAt(i) is { Kind: EntityKind.Person } && !p.NameIsJoined(i)) return true;
        var f = p[i];
        if (f.Clause != ClauseClass.None || f.Complement != Complement.None || Settings.Is(p, i) || Settings.IsAdverb(p, i)) return false;
        foreach (var cue in p.Cues(i)) if (cue.Finite || cue.Accusative) return false;
        return f.Noun is not { Free: false } || !Settings.IsOutlet(p, i);
    }

    readonly bool NameThenCommaFollows(int i)
    {
        if (p.NameAt(i) is { Kind: EntityKind.Person } && !p.NameIsJoined(i)) return true;
        if (!NameFollows(i) || p[i].Noun is not null) return false;
        for (int k = i; k < Math.Min(limit, i + 6); k++)
            if (p.IsComma(k)) return true;
            else if (!p.IsWord(k)) return false;
        return i + 6 >= limit;
    }
}
