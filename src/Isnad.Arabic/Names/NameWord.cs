using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>What names know of a word form, computed once for each form.</summary>
sealed class NameWord
{
    const NameClass MayBeDefinite = NameClass.Nationality | NameClass.People | NameClass.InstitutionAdjective | NameClass.OrganizationHead | NameClass.PlaceHead | NameClass.Role;

    NameWord(NameClass classes, Reading reading, Phrase[]? phrases, Reading phraseReading) =>
        (Class, Reading, Phrases, PhraseReading) = (classes, reading, phrases, phraseReading);

    internal NameClass Class { get; }

    /// <summary>The cut of the word under which it has its class; the whole word where it has none.</summary>
    internal Reading Reading { get; }

    /// <summary>The phrases that begin with this word under <see cref="PhraseReading"/>, longest first.</summary>
    internal Phrase[]? Phrases { get; }

    internal Reading PhraseReading { get; }

    /// <summary>Letters joined before the word under its reading: و, ف, ب, ل, ك.</summary>
    internal Proclitics Joined => Reading.Proclitics & ~Proclitics.Al;

    internal bool Is(NameClass any) => (Class & any) != 0;

    internal bool IsStrong(NameClass any) => (Class & any) != 0 && (Class & NameClass.Weak) == 0;

    /// <summary>See <see cref="NameGroups"/>; 0 until asked for.</summary>
    internal byte Group { get; set; }

    /// <summary>The tagger's sums for this form, see <see cref="NameModel.Weigh"/>; of the model <see cref="WeightsOf"/>.</summary>
    internal Vector256<float>[]? Weights { get; private set; }

    internal NameModel? WeightsOf { get; private set; }

    internal Vector256<float>[] Remember(NameModel model, Vector256<float>[] weights)
    {
        // Two threads that race write the same sums.
        Weights = weights;
        WeightsOf = model;
        return weights;
    }

    internal static NameWord Of(Word word)
    {
        NameClass best = NameClass.None;
        Reading chosen = word.Readings[0], phraseReading = default;
        Phrase[]? phrases = null;
        foreach (var reading in word.Readings)
        {
            if ((reading.Proclitics & Proclitics.Sa) != 0 || reading.Stem.Length < 2) continue;
            bool definite = (reading.Proclitics & Proclitics.Al) != 0;
            if (best == NameClass.None && NameLexicon.Classes.TryGetValue(reading.Stem, out var c))
            {
                // كريما is no ك + ريما.
                if ((reading.Proclitics & Proclitics.Ka) != 0) c &= ~NameClass.Person;
                if (definite) c &= MayBeDefinite | NameClass.Feminine | NameClass.Weak | NameClass.Introduces | NameClass.Named;
                if ((c & ~(NameClass.Feminine | NameClass.Weak | NameClass.Introduces | NameClass.Named)) != 0) (best, chosen) = (c, reading);
            }
            // Two letters joined before a short word are seldom that: فلكيا is no ف + ل + كيا.
            if (phrases is null && !definite && (reading.Stem.Length > 4 || NameTokens.Cut(reading) < 2) && NameLexicon.Phrases.TryGetValue(reading.Stem, out var p)) (phrases, phraseReading) = (p, reading);
        }
        if (best == NameClass.None) chosen = Definite(word) ?? chosen;
        if (chosen.Stem.Length > 3 && chosen.Stem.StartsWith("ال", StringComparison.Ordinal) || (chosen.Proclitics & Proclitics.Al) != 0) best |= NameClass.Definite;
        return new(best, chosen, phrases, phraseReading);
    }

    // A word that no lexicon knows: where a letter joined before it leaves a definite noun, that is the cut (وللإغاثة, بالقاهرة).
    static Reading? Definite(Word word)
    {
        foreach (var reading in word.Readings)
            if ((reading.Proclitics & Proclitics.Al) != 0 && (reading.Proclitics & Proclitics.Sa) == 0) return reading;
        return null;
    }
}
