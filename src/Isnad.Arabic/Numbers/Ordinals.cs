namespace Isnad.Arabic;

/// <summary>Reads ordinals: الثاني, الحادي عشر, الخامسة والعشرون, الخامس بعد المئة.</summary>
static class Ordinals
{
    internal static bool TryRead(TokenizedText text, int index, NumberWord word, Proclitics proclitics, out ParsedNumber number)
    {
        number = default;
        var tokens = text.Tokens;
        var token = tokens[index];
        if (word.Is(NumberForms.AlefMaksura) && text.Text[token.End - 1] != Letters.AlefMaksura) return false;
        decimal value = word.Value;
        int end = index + 1;
        if (NumberParser.Teens(text, end)) (value, end) = (value + 10, end + 1);
        else if (Joined.TryRead(text, end, out var next) && next.Wa && next.Word.Class == NumberClass.Tens && !next.Word.Is(NumberForms.Denominator)) (value, end) = (value + next.Word.Value, next.Token + 1);
        else if (word.Class == NumberClass.Compound) return false;
        // الخامس بعد المئة
        if (end + 1 < tokens.Length && tokens[end].Word.Folded == "بعد" && Joined.TryRead(text, end + 1, out var base_) && base_ is { Wa: false, Definite: true } && base_.Word.Class is NumberClass.Hundred or NumberClass.Scale)
            (value, end) = (value + base_.Word.Value, base_.Token + 1);
        var traits = (proclitics & Proclitics.Al) != 0 ? NumberTraits.Definite : NumberTraits.None;
        number = new(value, index, end, TextSpan.FromBounds(WordStart.After(text, token, proclitics & ~Proclitics.Al), tokens[end - 1].End), NumberForm.Ordinal, traits, proclitics, 1);
        return true;
    }
}

static class WordStart
{
    /// <summary>The offset where a word begins after the particles joined to it, each a letter.</summary>
    internal static int After(TokenizedText text, in Token token, Proclitics proclitics)
    {
        int letters = System.Numerics.BitOperations.PopCount((uint)(byte)proclitics), i = token.Start;
        for (; letters > 0 && i < token.End; i++)
            if (Fold.Char(text.Text[i]) != '\0') letters--;
        while (i < token.End && Fold.Char(text.Text[i]) == '\0') i++;
        return i;
    }
}
