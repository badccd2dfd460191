namespace Isnad.Arabic;

/// <summary>Reads a number, cardinal or ordinal, in digits or words, at a token.</summary>
static class NumberParser
{
    /// <summary>The longest number that starts at the token; false where none does.</summary>
    internal static bool TryParse(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        var token = text.Tokens[index];
        if (token.Kind == TokenKind.Number) return TryCardinal(text, index, out number);
        if (token.Kind == TokenKind.Punctuation) return TrySigned(text, index, out number);
        if (token.Kind != TokenKind.Word || !NumberWords.TryRead(token.Word, out var word, out var proclitics)) return false;
        switch (word.Class)
        {
            case NumberClass.Minus:
                if (index + 1 >= text.Tokens.Length || text.Tokens[index + 1].Kind is not (TokenKind.Number or TokenKind.Word)
                    || !TryParse(text, index + 1, out number) || number.Form == NumberForm.Ordinal) return false;
                number = number with { Value = -number.Value, First = index, Span = TextSpan.FromBounds(token.Start, number.Span.End) };
                return true;
            case NumberClass.Point or NumberClass.Part:
                return false;
            case NumberClass.Ordinal or NumberClass.Compound:
                return Ordinals.TryRead(text, index, word, proclitics, out number);
            default:
                return IsNumberHere(text, index, word, proclitics) && TryCardinal(text, index, out number);
        }
    }

    static bool TryCardinal(TokenizedText text, int index, out ParsedNumber number)
    {
        var reader = new CardinalReader(text, index);
        return reader.TryRead(out number);
    }

    // .08; -5 where nothing that could be the start of a range or a name (B737-800) stands before the sign.
    static bool TrySigned(TokenizedText text, int index, out ParsedNumber number)
    {
        number = default;
        var token = text.Tokens[index];
        if (token.Span.Length != 1 || index + 1 >= text.Tokens.Length || text.Tokens[index + 1].Kind != TokenKind.Number) return false;
        char c = text.Text[token.Start];
        if (c is not ('.' or '-' or '\u2212' or '+')) return false;
        bool joined = token.Start > 0 && (char.IsLetterOrDigit(text.Text[token.Start - 1]) || text.Text[token.Start - 1] is ')' or '%' or '.' or '"');
        if (joined) return false;
        bool adjacent = text.Tokens[index + 1].Start == token.End;
        if (c == '.')
        {
            if (!adjacent || !Digits.TryRead(text.Text, token.Start, out var digits)) return false;
            number = new(digits.Value, index, index + 2, TextSpan.FromBounds(token.Start, digits.End), NumberForm.Cardinal, NumberTraits.Digits, Proclitics.None, 1);
            return true;
        }
        // A dash and a space open an item of a list, unless the number is all there is.
        if (!adjacent && (c == '+' || index > 0)) return false;
        // A dash between two numbers makes a range or a score.
        if (index > 0 && text.Tokens[index - 1].Kind == TokenKind.Number) return false;
        if (!TryCardinal(text, index + 1, out number) || (!adjacent && number.End < text.Tokens.Length)) return false;
        number = number with { Value = c == '+' ? number.Value : -number.Value, First = index, Span = TextSpan.FromBounds(token.Start, number.Span.End), Traits = number.Traits & ~NumberTraits.Plain };
        return true;
    }

    // Words that are numbers only in some places.
    static bool IsNumberHere(TokenizedText text, int index, NumberWord word, Proclitics proclitics)
    {
        bool definite = (proclitics & Proclitics.Al) != 0;
        string folded = text.Tokens[index].Word.Folded;
        switch (word.Class)
        {
            // الصفر is a point on a scale, and صفر after شهر a month.
            case NumberClass.Zero: return !definite && !Before(text, index, "شهر");
            // الاثنين is Monday, but for a compound.
            case NumberClass.Two: return !definite || JoinedTens(text, index + 1);
            case NumberClass.Unit when word.Is(NumberForms.BeforeTens): return JoinedTens(text, index + 1);
            case NumberClass.Bound: return Teens(text, index + 1) || (word.Value == 1 && JoinedTens(text, index + 1));
            // لست is "I am not", but for لست سنوات.
            case NumberClass.Unit: return proclitics is not (Proclitics.Li or (Proclitics.Li | Proclitics.Wa)) || word.Value != 6 || folded[^1] != '\u062A' || NextIsTime(text, index + 1);
            case NumberClass.Tens: return !word.Is(NumberForms.Denominator);
            case NumberClass.Hundred or NumberClass.Scale when word.Is(NumberForms.Plural): return false;
            // ألّف with an accusative after it is "he wrote"; what a number counts is genitive there.
            case NumberClass.Scale when folded == "الف" && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Kind: TokenKind.Word } next:
                return next.Word.Folded is not [.., Letters.Alef] || NumberWords.TryRead(next.Word, out _, out _);
            // ثمن is "price" in the news; at the head of a sentence, or counted, an eighth.
            case NumberClass.Fraction when folded is "ثمن": return index == 0 || text.Tokens[index - 1].Kind == TokenKind.Break;
            case NumberClass.Fraction: return !word.Is(NumberForms.Plural);
            case NumberClass.Dozen: return true;
            default: return true;
        }
    }

    static bool NextIsTime(TokenizedText text, int at) => at < text.Tokens.Length && Units.TryFind(text.Tokens[at].Word, out var unit) && unit.Kind == UnitKind.Time;

    static bool Before(TokenizedText text, int index, string word) => index > 0 && text.Tokens[index - 1].Word.Folded == word;

    internal static bool Teens(TokenizedText text, int index) =>
        index < text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Word } token
        && NumberWords.TryRead(token.Word, out var word, out var proclitics) && word.Class == NumberClass.Ten && proclitics is Proclitics.None;

    internal static bool JoinedTens(TokenizedText text, int index) => Joined.TryRead(text, index, out var next) && next.Wa && next.Word.Class == NumberClass.Tens;
}

/// <summary>A number word that goes on a number: its token, and whether و stands before it, joined or apart.</summary>
readonly record struct Joined(NumberWord Word, int Token, bool Wa, bool Definite)
{
    internal static bool TryRead(TokenizedText text, int index, out Joined next)
    {
        next = default;
        var tokens = text.Tokens;
        bool apart = index < tokens.Length && tokens[index].Kind == TokenKind.Word && tokens[index].Word.Folded is "و";
        int at = apart ? index + 1 : index;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Word || !NumberWords.TryRead(tokens[at].Word, out var word, out var proclitics)) return false;
        if ((proclitics & ~(Proclitics.Wa | Proclitics.Al)) != 0 || (apart && (proclitics & Proclitics.Wa) != 0)) return false;
        // وأحد عشر is و and أحد, not واحد.
        if (!apart && word.Value == 1 && tokens[at].Word.Folded == "واحد" && (NumberParser.Teens(text, at + 1) || text.Text[tokens[at].Start + 1] == Letters.AlefHamzaAbove))
        {
            next = new(word with { Class = NumberClass.Bound }, at, true, false);
            return true;
        }
        next = new(word, at, apart || (proclitics & Proclitics.Wa) != 0, (proclitics & Proclitics.Al) != 0);
        return true;
    }
}
