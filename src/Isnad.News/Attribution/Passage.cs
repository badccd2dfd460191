using Isnad.Arabic;

namespace Isnad;

/// <summary>A text as the rules of attribution read it: tokens with their facts, quotations, sentences.</summary>
sealed class Passage
{
    readonly TokenizedText _text;
    readonly WordFacts[] _facts;
    readonly int[] _sentenceEnd;
    readonly int[] _sentenceStart;
    readonly int[] _quotation;
    readonly bool[] _time;
    readonly bool _damaged;
    readonly bool[] _name;
    readonly int[] _mention;

    internal Passage(AnalysedText analysed)
    {
        _text = analysed.Tokens;
        Text = _text.Text;
        var tokens = _text.Tokens;
        Count = tokens.Length;
        _facts = new WordFacts[Count];
        for (int i = 0; i < Count; i++) _facts[i] = WordFacts.Of(tokens[i].Word);
        // A text whose commas were lost to question marks: many ? and no comma at all.
        _damaged = Text.AsSpan().Count('?') > 3 && !Text.Contains('\u060C', StringComparison.Ordinal);
        Quotations = QuotationPairer.Pair(Text, tokens);
        _quotation = new int[Count];
        MarkQuotations();
        Names = analysed.Names;
        (_name, _mention) = (new bool[Count], new int[Count]);
        MarkNames();
        (_sentenceStart, _sentenceEnd) = (new int[Count], new int[Count]);
        MarkSentences();
        _time = new bool[Count];
        MarkTimes(analysed.Times);
    }

    internal string Text { get; }
    internal NamesOfText Names { get; }
    internal int Count { get; }
    internal List<Quotation> Quotations { get; }
    internal ReadOnlySpan<Token> Tokens => _text.Tokens;

    /// <summary>What is known of a token; outside the text nothing, so that rules may look past its ends.</summary>
    internal WordFacts this[int i] => (uint)i < (uint)_facts.Length ? _facts[i] : WordFacts.None;

    internal string Folded(int i) => i >= 0 && i < Count ? _facts[i].Folded : "";

    /// <summary>The kind of a token; outside the text a break.</summary>
    internal TokenKind Kind(int i) => i >= 0 && i < Count ? Tokens[i].Kind : TokenKind.Break;

    internal bool IsWord(int i) => i >= 0 && i < Count && Tokens[i].Kind is TokenKind.Word or TokenKind.Hashtag;

    internal bool IsBreak(int i) => i < 0 || i >= Count || Tokens[i].Kind == TokenKind.Break;

    internal bool IsTime(int i) => i >= 0 && i < Count && _time[i];

    /// <summary>Part of the name of somebody or something that the article names.</summary>
    internal bool IsKnownName(int i) => i >= 0 && i < Count && (_name[i] || (_spokenOf.Count > 0 && IsWord(i) && _spokenOf.Contains(Folded(i))));

    internal bool IsInName(int i) => i >= 0 && i < Count && _name[i];

    /// <summary>The readings of a token as a form of a verb of saying; none inside a name: بارك جين.</summary>
    internal System.Collections.Immutable.ImmutableArray<CueForm> Cues(int i) => i < 0 || i >= Count || _name[i] ? [] : _facts[i].Cues;

    readonly HashSet<string> _spokenOf = new(StringComparer.Ordinal);

    /// <summary>Remembers the last word of a speaker's name: by it alone he is named later.</summary>
    internal void Know(string familyName)
    {
        if (familyName.Length > 3) _spokenOf.Add(familyName);
    }

    /// <summary>The first character as written, or NUL outside the text.</summary>
    internal char First(int i) => i >= 0 && i < Count ? Text[Tokens[i].Start] : '\0';

    internal bool IsMark(int i) => i >= 0 && i < Count && Tokens[i].Kind == TokenKind.Punctuation;

    internal bool IsComma(int i) => (First(i) is '\u060C' or ',' or '\u061B' or ';' || (_damaged && First(i) == '?')) && IsMark(i);

    internal bool IsColon(int i) => First(i) == ':' && IsMark(i);

    internal bool IsDash(int i) => First(i) is '-' or '\u2013' or '\u2014' && IsMark(i);

    /// <summary>The innermost quotation that the token stands in, or -1; its own marks stand outside.</summary>
    internal int QuotationAt(int i) => i >= 0 && i < Count ? _quotation[i] : -1;

    /// <summary>The quotation that this token opens, or -1.</summary>
    internal int Opens(int i)
    {
        if (!IsMark(i)) return -1;
        int at = FirstQuotationFrom(i);
        return at < Quotations.Count && Quotations[at].Open == i ? at : -1;
    }

    /// <summary>The quotation that this token closes, or -1.</summary>
    internal int Closes(int i)
    {
        if (!IsMark(i) || i == 0) return -1;
        int inner = QuotationAt(i - 1);
        return inner >= 0 && Quotations[inner].Close == i ? inner : -1;
    }

    internal int Words(int from, int end)
    {
        int n = 0;
        for (int i = from; i < end; i++) if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Hashtag) n++;
        return n;
    }

    /// <summary>One past the last token of the sentence, its full stop included.</summary>
    internal int SentenceEnd(int i) => i < Count ? _sentenceEnd[i] : Count;

    internal int SentenceStart(int i) => i < Count ? _sentenceStart[i] : Count;

    /// <summary>One past the last token of the paragraph, at most <paramref name="limit"/> tokens on.</summary>
    internal int ParagraphEnd(int i, int limit = 2000)
    {
        int end = Math.Min(Count, i + limit);
        while (i < end && !IsBreak(i)) i++;
        return i;
    }

    /// <summary>The token after a parenthesis that opens at <paramref name="i"/>, or i where none does or it does not close within 25 tokens.</summary>
    internal int AfterParenthesis(int i)
    {
        if (First(i) is not ('(' or '[') || !IsMark(i)) return i;
        int depth = 0;
        for (int k = i; k < Math.Min(Count, i + 25) && !IsBreak(k); k++)
        {
            if (!IsMark(k)) continue;
            if (First(k) is '(' or '[') depth++;
            else if (First(k) is ')' or ']' && --depth == 0) return k + 1;
        }
        return i;
    }

    internal TextSpan Span(int first, int end) => end > first ? TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End) : new(Tokens[first].Start, 0);

    int FirstQuotationFrom(int token)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (Quotations[mid].Open < token) low = mid + 1;
            else high = mid;
        }
        return low;
    }

    void MarkQuotations()
    {
        Array.Fill(_quotation, -1);
        // A quotation inside another comes after it in the list, so that the innermost remains.
        for (int q = 0; q < Quotations.Count; q++)
            for (int i = Quotations[q].First; i < Quotations[q].Close && i < Count; i++) _quotation[i] = q;
        for (int q = 0; q < Quotations.Count; q++)
        {
            _quotation[Quotations[q].Open] = Quotations[q].Parent;
            if (Quotations[q].Closed) _quotation[Quotations[q].Close] = Quotations[q].Parent;
        }
    }

    void MarkSentences()
    {
        int start = 0;
        for (int i = 0; i < Count; i++)
        {
            if (!EndsSentence(i)) continue;
            int end = i + 1;
            // The stop may stand before the closing mark: "…".
            if (!IsBreak(i) && end < Count && Closes(end) >= 0) end++;
            for (int k = start; k < end; k++) (_sentenceStart[k], _sentenceEnd[k]) = (start, IsBreak(i) ? i : end);
            start = end;
            i = end - 1;
        }
        for (int k = start; k < Count; k++) (_sentenceStart[k], _sentenceEnd[k]) = (start, Count);
    }

    bool EndsSentence(int i)
    {
        if (IsBreak(i)) return !GoesOn(i);
        if (!IsMark(i) || IsComma(i) || First(i) is not ('.' or '!' or '?' or '\u061F') || Tokens[i].Span.Length > 1) return false;
        // The stop after one letter abbreviates: د. م. ا.ف.ب
        if (First(i) == '.' && i > 0 && Tokens[i - 1].Span.Length == 1 && Tokens[i - 1].End == Tokens[i].Start && IsWord(i - 1)) return false;
        int inside = QuotationAt(i);
        if (inside < 0) return true;
        // Inside a quotation only its last stop ends the sentence around it.
        return i + 1 == Quotations[inside].Close && Quotations[inside].Parent < 0;
    }

    /// <summary>A line that ends with a comma goes on where the next one opens with a dependent clause.</summary>
    bool GoesOn(int i) =>
        i > 0 && IsComma(i - 1) && First(i - 1) is '\u060C' or ',' && i + 1 < Count && IsWord(i + 1)
        && (_facts[i + 1].Complement != Complement.None || _facts[i + 1].Is(ClauseClass.Relative | ClauseClass.Conjunction | ClauseClass.Subordinator) || CueContext.Participle(this, i + 1) is not null);

    void MarkTimes(IReadOnlyList<TimeMention> times)
    {
        int i = 0;
        foreach (var time in times)
        {
            while (i < Count && Tokens[i].End <= time.Span.Start) i++;
            for (int k = i; k < Count && Tokens[k].Start < time.Span.End; k++) _time[k] = true;
        }
    }

    void MarkNames()
    {
        Array.Fill(_mention, -1);
        for (int m = 0; m < Names.Mentions.Count; m++)
        {
            var mention = Names.Mentions[m];
            int first = TokenAt(mention.Span.Start);
            if (first >= Count) break;
            _mention[first] = m;
            if (mention.IsNominal) continue;
            for (int k = first; k < Count && Tokens[k].Start < mention.Span.End; k++) _name[k] = true;
        }
    }

    /// <summary>The name that begins at this token, or null. Common nouns that stand for a name are none.</summary>
    internal NameMention? NameAt(int i) => i >= 0 && i < Count && _mention[i] >= 0 && !Names.Mentions[_mention[i]].IsNominal ? Names.Mentions[_mention[i]] : null;

    /// <summary>Who is meant by the common noun at this token (الوزير), as far as the names of the text tell; -1 where nobody.</summary>
    internal int NominalAt(int i) => i >= 0 && i < Count && _mention[i] >= 0 && Names.Mentions[_mention[i]].IsNominal ? Names.Mentions[_mention[i]].EntityIndex : -1;

    /// <summary>Letters stand before the name in its first word: لبلينكن.</summary>
    internal bool NameIsJoined(int i) => NameAt(i) is { } name && name.Span.Start > Tokens[i].Start && First(i) is Letters.Lam or Letters.Beh or Letters.Kaf or Letters.Waw or '\u0641';

    /// <summary>One past the last token of a span.</summary>
    internal int EndOf(TextSpan span)
    {
        int end = TokenAt(span.End - 1);
        return Math.Min(end + 1, Count);
    }

    /// <summary>The first token that ends after this place of the text.</summary>
    internal int TokenAt(int place)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (Tokens[mid].End <= place) low = mid + 1;
            else high = mid;
        }
        return low;
    }

    HashSet<string>? _vocabulary;
    bool? _dottedPreposition;

    /// <summary>ل or ب is joined before a word that the text also has alone: لهسبريس beside هسبريس; or a Latin or known outlet follows it.</summary>
    internal bool IsJoined(int i)
    {
        string w = Folded(i);
        if (w.Length < 4 || w[0] is not (Letters.Lam or Letters.Beh) || IsKnownName(i)) return false;
        if (RelayNames.At(this, i, out _) > i || Tokens[i].Word.Parts is ["ل" or "ب", _, ..]) return true;
        if (_vocabulary is null)
        {
            _vocabulary = new(StringComparer.Ordinal);
            for (int k = 0; k < Count; k++) if (IsWord(k)) _vocabulary.Add(Folded(k));
        }
        return _vocabulary.Contains(w[1..]) || _vocabulary.Contains(string.Concat("ال", w.AsSpan(1)));
    }

    /// <summary>علي is the name where the text writes the preposition with its undotted last letter.</summary>
    internal bool IsAliName(int i)
    {
        if (Folded(i) != "علي" || Text[Tokens[i].End - 1] != Letters.Yeh) return false;
        if (_dottedPreposition is null)
        {
            _dottedPreposition = true;
            for (int k = 0; k < Count && _dottedPreposition.Value; k++) if (Folded(k) == "علي" && Text[Tokens[k].End - 1] == Letters.AlefMaksura) _dottedPreposition = false;
        }
        return !_dottedPreposition.Value;
    }
}
