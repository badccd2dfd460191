namespace Isnad.Arabic;

/// <summary>The letters that search keys are spelled with: folded for names, teh marbuta as heh, and every seat of hamza as bare hamza.</summary>
/// <remarks>
/// The seat of hamza follows the vowel around it, so it differs between cases (وزراؤه, وزرائه) and between presses (مسؤول, مسئول); alef forms are
/// united by folding before.
/// </remarks>
static class KeyLetters
{
    internal static string Of(ReadOnlySpan<char> text)
    {
        string folded = Fold.ForNames(text);
        return folded.AsSpan().IndexOfAny(Letters.TehMarbuta, Letters.WawHamza, Letters.YehHamza) < 0
            ? folded
            : string.Create(folded.Length, folded, static (to, from) =>
            {
                for (int i = 0; i < to.Length; i++) to[i] = Of(from[i]);
            });
    }

    static char Of(char folded) => folded switch
    {
        Letters.TehMarbuta => Letters.Heh,
        Letters.WawHamza or Letters.YehHamza => Letters.Hamza,
        _ => folded,
    };
}
