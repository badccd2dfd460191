namespace Isnad.Arabic;

/// <summary>Letters of Persian, Urdu, Kurdish and other orthographies that stand in Arabic text where an Arabic letter is meant.</summary>
static class LookAlikes
{
    /// <summary>The Arabic letter that looks the same in the word, or the character itself.</summary>
    internal static char Arabic(char c) => c switch
    {
        // Keheh and swash kaf, which Persian keyboards give for kaf.
        '\u06A9' or '\u06AA' => Letters.Kaf,
        // Farsi yeh (undotted at the end of a word), yeh with small v, e, yeh barree.
        '\u06CC' or '\u06CE' or '\u06D0' or '\u06D2' => Letters.Yeh,
        // Heh goal, heh doachashmee, ae, and heh with yeh above.
        '\u06C1' or '\u06BE' or '\u06D5' or '\u06C0' or '\u06C2' => Letters.Heh,
        '\u06C3' => Letters.TehMarbuta,
        // Alefs with wavy hamza and high hamza.
        '\u0672' or '\u0673' or '\u0675' => Letters.Alef,
        '\u0676' or '\u0677' => Letters.WawHamza,
        '\u0678' or '\u06D3' => Letters.YehHamza,
        _ => c,
    };

    /// <summary>What Arabic newspapers print for a letter that was added for a foreign sound.</summary>
    internal static char WithoutAddedLetters(char c) => c switch
    {
        '\u06AF' or '\u06AD' => Letters.Kaf, // gaf, and Moroccan gaf
        '\u0686' => Letters.Jeem, // tcheh
        '\u067E' => Letters.Beh, // peh
        '\u06A4' or '\u06A5' => Letters.Feh, // veh, and Tunisian veh
        '\u06A8' => Letters.Qaf, // Tunisian gaf
        '\u0698' => Letters.Zain, // zheh
        '\u06C6' or '\u06CB' => Letters.Waw, // Kurdish o, Uighur we
        '\u0695' => Letters.Reh, // Kurdish rolled reh
        '\u06B5' => Letters.Lam, // Kurdish dark lam
        _ => c,
    };
}
