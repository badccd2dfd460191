using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Isnad.Arabic;

namespace Isnad;

/// <summary>What the lexicons of attribution know of a word form, looked up once and shared by all tokens written so.</summary>
sealed class WordFacts
{
    const int Slots = 1 << 15;
    static readonly WordFacts?[] Table = new WordFacts?[Slots];

    internal static readonly WordFacts None = Of(TokenizedText.Of(".").Tokens[0].Word);

    readonly Word _word;

    WordFacts(Word word)
    {
        _word = word;
        Clause = ClauseWords.Of(word, out var before);
        ClauseBefore = before;
        Complement = Complementizers.Of(word, out before);
        ComplementBefore = before;
        Noun = Clause is ClauseClass.None or ClauseClass.Adverb ? SpeakerNouns.Of(word) : null;
        // مجددا, أيضا: an adverb is no participle.
        Cues = (Clause & (ClauseClass.Adverb | ClauseClass.Preposition | ClauseClass.Conjunction)) != 0 && ClauseBefore == Proclitics.None && word.Folded is not "بين" ? [] : CueForms.Of(word);
        (Shape, ShapeBefore) = NounShapes.Of(word);
    }

    internal ClauseClass Clause { get; }
    internal Proclitics ClauseBefore { get; }
    internal Complement Complement { get; }
    internal Proclitics ComplementBefore { get; }
    internal NounForm? Noun { get; }
    internal ImmutableArray<CueForm> Cues { get; }
    internal NounShape Shape { get; }
    internal Proclitics ShapeBefore { get; }
    internal string Folded => _word.Folded;

    /// <summary>Of an article before the word, with whatever precedes it: الوزير, والوزير, بالوزير, للوزير.</summary>
    internal bool Definite => (Shape & NounShape.Definite) != 0;

    internal bool Is(ClauseClass any) => (Clause & any) != 0;

    /// <remarks>Lock-free: a slot is overwritten when another word falls into it, and losing a race means one more look-up.</remarks>
    internal static WordFacts Of(Word word)
    {
        int slot = RuntimeHelpers.GetHashCode(word) & (Slots - 1);
        var found = Volatile.Read(ref Table[slot]);
        if (found is not null && ReferenceEquals(found._word, word)) return found;
        var facts = new WordFacts(word);
        Volatile.Write(ref Table[slot], facts);
        return facts;
    }
}
