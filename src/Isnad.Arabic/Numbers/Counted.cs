namespace Isnad.Arabic;

/// <summary>What a number counts: its kind, the singular, and the tokens from the first to the one after the last.</summary>
readonly record struct Counted(NumberKind Kind, string? Unit, int First, int End)
{
    /// <summary>Looks for a percentage, money, a unit or a noun after the number; else for the noun before it (الدول الثلاث).</summary>
    internal static Counted Of(TokenizedText text, in ParsedNumber number)
    {
        var tokens = text.Tokens;
        if (Percent.Precedes(text, number.First, out int sign)) return new(NumberKind.Percentage, Percent.Unit, sign, number.End);
        int at = number.End;
        while (at < tokens.Length && at < number.End + 2 && IsClosing(text, at)) at++;
        if (Percent.Follows(text, at, out int end)) return new(NumberKind.Percentage, Percent.Unit, number.First, end);
        if (number.First > 0 && Symbol(text, number.First - 1) is { } prefix) return new(NumberKind.Money, prefix.Name, number.First - 1, number.End);
        if (at < tokens.Length && Symbol(text, at) is { } suffix) return new(NumberKind.Money, suffix.Name, number.First, at + 1);
        if (number.Is(NumberTraits.One) || (number.Is(NumberTraits.Two) && number.First > 0 && EndsDual(tokens[number.First - 1])))
            return Before(text, number);
        // الدول الثلاث, الذكرى الثمانون: the number is an adjective of the definite noun before it.
        if (number.Is(NumberTraits.Definite) && number.First > 0 && !number.Is(NumberTraits.Digits) && tokens[number.First - 1] is { Kind: TokenKind.Word } noun && HasArticle(noun.Word)) return Before(text, number);
        if (at < tokens.Length && tokens[at].Kind == TokenKind.Word)
        {
            var word = tokens[at].Word;
            if (word.Folded == "من" && number.Form == NumberForm.Cardinal && Partitive(text, at + 1) is { } whole) return new(NumberKind.Quantity, whole.Unit, number.First, whole.End);
            if (Units.TryFind(word, out var unit)) return OfUnit(text, number.First, at, unit);
            if (IsCountable(text, at) && !(number.Value <= 10 && IsAccusative(word))) return new(NumberKind.Quantity, Singular(text, at, number.Value, Proclitics.None), number.First, at + 1);
        }
        // نسبة 22
        if (number.First > 0 && tokens[number.First - 1].Word.Folded is "نسبة" or "بنسبة" && number.Form == NumberForm.Cardinal)
            return new(NumberKind.Percentage, Percent.Unit, number.First - 1, number.End);
        return number.Is(NumberTraits.Definite) ? Before(text, number) : new(NumberKind.Cardinal, null, number.First, number.End);
    }

    // One to ten never govern the accusative singular: in 3-2 فوزا the last word tells how, not what.
    static bool IsAccusative(Word word) => word.Folded is [_, _, _, .., Letters.Alef];

    static bool HasArticle(Word word)
    {
        foreach (var reading in word.Readings)
            if ((reading.Proclitics & Proclitics.Al) != 0) return true;
        return false;
    }

    static Counted OfUnit(TokenizedText text, int first, int at, Unit unit)
    {
        var tokens = text.Tokens;
        int end = at + 1;
        if (end < tokens.Length && tokens[end].Kind == TokenKind.Word && Units.TryPair(unit, tokens[end].Word, out var pair)) (unit, end) = (pair, end + 1);
        string name = unit.Name;
        // دولار أميركي, ريالا قطريا: the country is part of the currency.
        if (unit.Kind == UnitKind.Currency && end == at + 1 && end < tokens.Length && Nisba(text, end) is { } country) (name, end) = ($"{name} {country}", end + 1);
        return new(unit.Kind == UnitKind.Currency ? NumberKind.Money : NumberKind.Quantity, name, first, end);
    }

    static string? Nisba(TokenizedText text, int at)
    {
        if (text.Tokens[at].Kind != TokenKind.Word || Neighbours.IsStop(text.Tokens[at].Word)) return null;
        string word = Bare.Of(text.Tokens[at].Span.In(text.Text));
        if (word.Length < 5 || word[0] == Letters.Waw) return null;
        if (word.EndsWith("ية", StringComparison.Ordinal)) return word;
        if (word.EndsWith("يا", StringComparison.Ordinal)) word = word[..^1];
        return word[^1] == Letters.Yeh ? word : null;
    }

    /// <summary>The unit and the end of what stands after من: 38 من معلمي المدارس.</summary>
    static (string? Unit, int End)? Partitive(TokenizedText text, int at)
    {
        var tokens = text.Tokens;
        if (at < tokens.Length && tokens[at].Word.Folded is "كبار" or "ابرز" or "اهم") at++;
        // 28 من الشهر is a day of it.
        if (at < tokens.Length && Units.TryFindDefinite(tokens[at].Word, out var period) && period.Kind == UnitKind.Time) return null;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Word || Neighbours.IsStop(tokens[at].Word) || NumberWords.TryRead(tokens[at].Word, out _, out _) || tokens[at].Word.Folded is "اصل" or "العمر") return null;
        return (Singular(text, at, 5, tokens[at].Word.Folded is ['ا', 'ل', _, _, ..] ? Proclitics.Al : Proclitics.None), at + 1);
    }

    // The noun before: الدول الثلاث, مقاعد المئة, شيئا واحدا, مرشحين اثنين.
    static Counted Before(TokenizedText text, in ParsedNumber number)
    {
        var none = new Counted(NumberKind.Cardinal, null, number.First, number.End);
        int at = number.First - 1;
        if (at >= 0 && text.Tokens[at].Word.Folded is "ال" or "لل" or "بال" or "وال") at--;
        if (at < 0 || text.Tokens[at].Kind != TokenKind.Word) return none;
        var word = text.Tokens[at].Word;
        if (Neighbours.IsStop(word) || NumberWords.TryRead(word, out _, out _) || Percent.IsJoined(text.Tokens[at])) return none;
        if (Neighbours.Is(word, NeighbourRole.Label | NeighbourRole.Party | NeighbourRole.Idiom) || Dates.IsMonth(word)) return none;
        // A singular with a definite ten or hundred is ranked, not counted: الذكرى الثمانون, القرن العشرون.
        if (number.Is(NumberTraits.Definite) && number.Is(NumberTraits.Round | NumberTraits.Plain) && !Plurals.IsPlural(word)) return none;
        if (Units.TryFind(word, out var unit) || Units.TryFindDefinite(word, out unit))
            return new(unit.Kind == UnitKind.Currency ? NumberKind.Money : NumberKind.Quantity, unit.Name, at, number.End);
        var proclitics = word.Readings.Length > 1 ? word.Readings[^1].Proclitics : Proclitics.None;
        return new(NumberKind.Quantity, Singular(text, at, number.Value, (proclitics & Proclitics.Al) != 0 ? proclitics : Proclitics.None), at, number.End);
    }

    static bool EndsDual(in Token token) => token.Kind == TokenKind.Word && token.Word.Folded is [_, _, .., 'ا', 'ن'] or [_, _, .., 'ي', 'ن'];

    // A noun without article that no particle opens: a word with و before it goes on to something else.
    internal static bool IsCountable(TokenizedText text, int at)
    {
        var token = text.Tokens[at];
        var word = token.Word;
        if (Dates.IsTimeWord(word)) return false;
        if (word.Folded.Length < 2 || !Letters.IsArabic(word.Folded[0])) return false;
        if (word.Folded is ['ا', 'ل', _, _, ..] or ['ل', 'ل', _, _, ..] || Neighbours.IsStop(word) || NumberWords.TryRead(word, out _, out _) || Percent.IsJoined(token)) return false;
        // لتأسيس, وفي: a particle is joined, unless the letter is the noun's own (لاعبين, وزراء).
        if (word.Folded[0] is Letters.Waw or Letters.Feh or Letters.Lam or Letters.Beh or Letters.Kaf && word.Lemma.Length > 0 && Fold.Char(word.Lemma[0]) != word.Folded[0]) return false;
        foreach (var verb in word.Verbs)
            if (verb.Features is { IsFinite: true, Aspect: VerbAspect.Present }) return false;
        // يشاركون, تشارك: imperfects of the plural and of what was named before.
        return word.Folded is not ['ي', _, _, .., 'و', 'ن'] and not ['س', 'ي' or 'ت', _, _, ..];
    }

    static string Singular(TokenizedText text, int at, decimal value, Proclitics proclitics)
    {
        var token = text.Tokens[at];
        string written = Bare.Of(text.Text.AsSpan(token.Start, token.Span.Length));
        int joined = Math.Min(written.Length - 2, System.Numerics.BitOperations.PopCount((uint)(byte)(proclitics & ~Proclitics.Al)) + ((proclitics & Proclitics.Al) != 0 ? (proclitics & Proclitics.Li) != 0 ? 1 : 2 : 0));
        return Plurals.Singular(joined > 0 ? written[joined..] : written, value);
    }

    static bool IsClosing(TokenizedText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Punctuation && text.Text[text.Tokens[at].Start] is ')' or '"' or '\u00BB' or '\u201D' or ']' or '\u2033';

    static Unit? Symbol(TokenizedText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Punctuation && Units.TrySymbol(text.Text[text.Tokens[at].Start], out var unit) ? unit : null;
}

/// <summary>The number of a noun by its form, and its singular.</summary>
static class Plurals
{
    // Sound plurals, and the broken ones of four letters and more that no singular shares: مفاعل, فعائل, أفعال.
    internal static bool IsPlural(Word word)
    {
        string stem = word.Folded;
        foreach (var reading in word.Readings)
            if ((reading.Proclitics & Proclitics.Al) != 0) stem = reading.Stem;
        return stem is [_, _, .., 'ا', 'ت'] or [_, _, _, .., 'ي', 'ن'] or [_, _, _, .., 'و', 'ن'] or [_, _, 'ا', _, _] or [_, _, 'ا', _, 'ي', _] or ['ا', _, _, 'ا', _]
            || NominalFeatures.Of(word).Number == GrammaticalNumber.Plural || (Units.TryFindDefinite(word, out var unit) && Fold.ForNames(unit.Name) != stem);
    }

    internal static string Singular(string written, decimal value)
    {
        var word = Words.Of(written);
        if (Units.TryFind(word, out var unit)) return unit.Name;
        if (value is < 3 or > 10)
        {
            // The accusative of one: لاجئا, يوما.
            return written.Length > 3 && written[^1] == Letters.Alef && value is 1 or > 10 ? written[..^1] : written;
        }
        return word.Lemma.Length > 0 ? word.Lemma : written;
    }
}
