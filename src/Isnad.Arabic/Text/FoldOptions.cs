namespace Isnad.Arabic;

/// <summary>What <see cref="Fold"/> unites beyond marks, alef and yeh forms, look-alikes and digits.</summary>
[Flags]
public enum FoldOptions : byte
{
    /// <summary>The strength for names: what is united is one letter to every reader.</summary>
    Names = 0,
    /// <summary>ة becomes ه, as careless typing has it.</summary>
    TehMarbuta = 1,
    /// <summary>ؤ becomes و, and ئ becomes ي.</summary>
    HamzaCarriers = 2,
    /// <summary>Letters added for sounds that Arabic lacks become the letters that Arabic newspapers print for them: گ ك, چ ج, پ ب, ڤ ف.</summary>
    AddedLetters = 4,
    /// <summary>، ؛ ؟ and the quotation marks and dashes of any style become those of ASCII.</summary>
    Punctuation = 8,
    /// <summary>The strength for search: everything above.</summary>
    Search = TehMarbuta | HamzaCarriers | AddedLetters | Punctuation,
}
