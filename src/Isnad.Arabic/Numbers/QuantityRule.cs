namespace Isnad.Arabic;

/// <summary>Decides whether a number tells how many or how much.</summary>
/// <remarks>It does not where it names (المادة 5), ranks, dates, tells the hour or a score, is a year, a telephone number, or a share alone (نصف).</remarks>
static class QuantityRule
{
    internal static bool Holds(TokenizedText text, in ParsedNumber number, in Counted counted, NumberModifier modifier)
    {
        if (number.Form != NumberForm.Cardinal) return false;
        if (counted.Kind is NumberKind.Percentage or NumberKind.Money) return true;
        var tokens = text.Tokens;
        bool before = number.First > counted.First;
        if (number.Is(NumberTraits.One)) return before && counted.Unit is not null && (!number.Is(NumberTraits.Definite) || modifier != NumberModifier.None);
        if (Dates.Is(text, number, counted.Unit)) return false;
        if (IsLabelled(text, number)) return false;
        if (number.Is(NumberTraits.Digits) && IsInName(text, number)) return false;
        if (Neighbour(text, number.End) is ':' or '/' or '^' || (number.First > 0 && Neighbour(text, number.First - 1) is ':' or '/' && tokens[number.First - 1].End == tokens[number.First].Start)) return false;
        if (number.Is(NumberTraits.Plain))
        {
            if (IsListMark(text, number, counted, modifier)) return false;
            if (IsYear(text, number, counted, modifier)) return false;
            if (number.Span.Length > 7 && (Letters.DigitValue(text.Text[number.Span.Start]) == 0 || counted.Unit is null)) return false;
        }
        if (counted.Unit is not null) return true;
        // Without a noun, a definite number points back (الثلاثة), or ranks (الـ21).
        return !number.Is(NumberTraits.Definite);
    }

    // 1- and § 7. at the head of a sentence, (9) after one: the number of an item, a section or a note.
    static bool IsListMark(TokenizedText text, in ParsedNumber number, in Counted counted, NumberModifier modifier)
    {
        if (modifier != NumberModifier.None || number.Value > 999) return false;
        char before = number.First == 0 ? '\n' : Neighbour(text, number.First - 1), after = Neighbour(text, number.End);
        if (before is '\u00A7' or '#') return true;
        if (before is '\n' or '.' && counted.Unit is null && after is '-' or '.' or ')' or '\n') return number.First == 0 || before == '\n' || number.Span.Start > text.Tokens[number.First - 1].End;
        return before == '(' && after == ')' && (number.First == 1 || Neighbour(text, number.First - 2) is '.' or '\n' or '"' or '\u00BB');
    }

    static char Neighbour(TokenizedText text, int at) =>
        at >= text.Tokens.Length || text.Tokens[at].Kind == TokenKind.Break ? '\n' : text.Tokens[at].Kind == TokenKind.Punctuation ? text.Text[text.Tokens[at].Start] : '\0';

    static bool IsLabelled(TokenizedText text, in ParsedNumber number)
    {
        int at = number.First - 1;
        while (at >= 0 && at > number.First - 4 && (text.Tokens[at].Kind == TokenKind.Punctuation ? Neighbour(text, at) is '"' or '(' or '-' or '\u00AB' or '\u201C' : text.Tokens[at].Word.Folded is "ال")) at--;
        if (at < 0 || text.Tokens[at].Kind != TokenKind.Word) return false;
        var word = text.Tokens[at].Word;
        // رحلة 5 ساعات: what is measured is no name.
        if (Neighbours.Is(word, NeighbourRole.Label)) return !(number.End < text.Tokens.Length && Units.TryFind(text.Tokens[number.End].Word, out _)) || number.Is(NumberTraits.Definite);
        // قناة كان 11
        if (at > 0 && number.Is(NumberTraits.Plain) && text.Tokens[at - 1].Kind == TokenKind.Word && text.Tokens[at - 1].Word.Folded.EndsWith("قناة", StringComparison.Ordinal)) return true;
        return number.Is(NumberTraits.Definite) && Neighbours.Is(word, NeighbourRole.Party);
    }

    // MI6, B737-800, MSI 20, 1UB1: Latin letters beside the digits.
    static bool IsInName(TokenizedText text, in ParsedNumber number)
    {
        var tokens = text.Tokens;
        if (number.First > 0 && IsLatin(tokens[number.First - 1]) ) return true;
        if (number.First > 1 && Neighbour(text, number.First - 1) == '-' && tokens[number.First - 1].Start == tokens[number.First - 2].End && IsLatin(tokens[number.First - 2])) return true;
        return number.End < tokens.Length && IsLatin(tokens[number.End]) && tokens[number.End].Start == number.Span.End && !Units.TryFind(tokens[number.End].Word, out _);
    }

    static bool IsLatin(in Token token) => token.Kind is not (TokenKind.Number or TokenKind.Punctuation or TokenKind.Break)
        && token.Word.Folded is [var first, .. var rest] && char.IsAsciiLetter(first is '#' or '@' && rest.Length > 0 ? rest[0] : first);

    // Four digits without marks. From 1900 on they are a year unless something is plainly counted; before, where the text says so.
    static bool IsYear(TokenizedText text, in ParsedNumber number, in Counted counted, NumberModifier modifier)
    {
        if (number.Value is < 1000 or > 2199 || number.Span.Length != 4 || number.End != number.First + 1) return false;
        var after = number.End < text.Tokens.Length && text.Tokens[number.End].Kind == TokenKind.Word ? text.Tokens[number.End].Word : Words.Empty;
        if (Dates.IsEra(after)) return true;
        if (modifier != NumberModifier.None || number.Value < 1900 || Units.TryFind(after, out _)) return false;
        if (counted.Unit is null) return true;
        // 2000 مقاتل: a round number before a noun counts it, and so does any before the accusative, unless a word of time stands before it.
        var before = number.First > 0 ? text.Tokens[number.First - 1].Word : Words.Empty;
        if (Dates.IsMonth(before) || before.Folded is "في" or "منذ" or "حتى" or "حتي" or "بحلول" or "/" or "-") return true;
        return number.Value % 100 != 0 && after.Folded is not [_, _, _, .., 'ا'];
    }
}

/// <summary>Numbers beside the words of a calendar: days before a month, years after it.</summary>
static class Dates
{
    internal static bool IsMonth(Word word) => TimeLexicon.TryFind(word.Folded, out var form) && form.Lemma.Kind == TimeWordKind.Month;

    /// <summary>A word of time that no number counts: أمس, الماضي, a month.</summary>
    internal static bool IsTimeWord(Word word) => TimeLexicon.TryFind(word.Folded, out var form)
        && form.Lemma.Kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Era or TimeWordKind.Day or TimeWordKind.Now or TimeWordKind.Direction or TimeWordKind.This
            or TimeWordKind.DaypartAdverb or TimeWordKind.Since or TimeWordKind.Ago or TimeWordKind.After or TimeWordKind.Between or TimeWordKind.Equals;

    internal static bool IsEra(Word word) => TimeLexicon.TryFind(word.Folded, out var form) && form.Lemma.Kind == TimeWordKind.Era;

    internal static bool Is(TokenizedText text, in ParsedNumber number, string? unit)
    {
        if (unit is not null || number.Value is < 1 or > 31 || number.End >= text.Tokens.Length || text.Tokens[number.End].Kind != TokenKind.Word) return false;
        var after = text.Tokens[number.End].Word;
        if (IsMonth(after)) return true;
        // في 27 الجاري, 28 من الشهر
        if (after.Folded == "من" && number.End + 1 < text.Tokens.Length)
            return IsMonth(text.Tokens[number.End + 1].Word) || (Units.TryFindDefinite(text.Tokens[number.End + 1].Word, out var period) && period.Kind == UnitKind.Time);
        return TimeLexicon.TryFind(after.Folded, out var form) && form.Lemma.Kind == TimeWordKind.Direction && form.IsDefinite;
    }
}
