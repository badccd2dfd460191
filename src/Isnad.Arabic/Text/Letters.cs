namespace Isnad.Arabic;

/// <summary>Names for the characters that rules speak of, and the classes they fall into.</summary>
public static class Letters
{
    public const char Hamza = '\u0621';
    public const char AlefMadda = '\u0622';
    public const char AlefHamzaAbove = '\u0623';
    public const char WawHamza = '\u0624';
    public const char AlefHamzaBelow = '\u0625';
    public const char YehHamza = '\u0626';
    public const char Alef = '\u0627';
    public const char Jeem = '\u062C';
    public const char Dal = '\u062F';
    public const char Reh = '\u0631';
    public const char Zain = '\u0632';
    public const char Seen = '\u0633';
    public const char Teh = '\u062A';
    public const char Noon = '\u0646';
    public const char Meem = '\u0645';
    public const char Qaf = '\u0642';
    public const char Beh = '\u0628';
    public const char TehMarbuta = '\u0629';
    public const char Feh = '\u0641';
    public const char Tatweel = '\u0640';
    public const char Kaf = '\u0643';
    public const char Lam = '\u0644';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char AlefMaksura = '\u0649';
    public const char Yeh = '\u064A';
    public const char AlefWasla = '\u0671';
    public const char MaddaAbove = '\u0653';
    public const char HamzaAbove = '\u0654';
    public const char HamzaBelow = '\u0655';
    public const char ByteOrderMark = '\uFEFF';

    internal const char FirstPresentationForm = '\uFB50';
    internal const char LastPresentationForm = '\uFEFC';

    /// <summary>Harakat, tanween, shadda, superscript alef and Quranic annotation marks: they qualify a letter and are none themselves.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u0610' and <= '\u061A' or >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u06D6' and <= '\u06ED' and not ('\u06DD' or '\u06DE' or '\u06E9');

    /// <summary>Characters with no width or that only steer direction: invisible to a reader, so no part of a word.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u2069';

    /// <summary>A letter of the Arabic script, presentation forms included; marks, digits and punctuation are not.</summary>
    public static bool IsArabic(char c) =>
        c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A' or >= '\u066E' and <= '\u06D3' and not '\u0670' or '\u06D5'
          or >= '\u06EE' and <= '\u06EF' or >= '\u06FA' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFB' and not ('\uFD3E' or '\uFD3F') or >= '\uFE70' and <= '\uFEFC';

    /// <summary>A positional form or a ligature of Arabic letters, or a mark on a space: one character for what is written with others.</summary>
    public static bool IsPresentationForm(char c) => c is >= '\uFB50' and <= '\uFDFF' and not ('\uFD3E' or '\uFD3F') or >= '\uFE70' and <= '\uFEFC';

    /// <summary>The value of a digit of the three scripts that Arabic news uses (0–9, Arabic-Indic, Eastern Arabic-Indic), or -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        _ => -1,
    };
}
