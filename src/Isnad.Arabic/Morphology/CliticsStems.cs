namespace Isnad.Arabic;

/// <summary>How unlikely it is that letters are a stem: little for words of the lexicon, more for shapes that only look like words.</summary>
static class CliticsStems
{
    const float Closed = 0.45f, Listed = 1f, Verb = 1.05f, Inflected = 1.6f, Articled = 2f, Unlisted = 5.5f, Never = 1000f;

    /// <summary>A stem without a pronoun after it.</summary>
    /// <param name="preposition">ب ل ك or س joined before it, or NUL.</param>
    internal static float Cost(ReadOnlySpan<char> stem, char preposition)
    {
        if (stem.Length < 2) return Never;
        if (preposition == Letters.Seen) return Future(stem, beforePronoun: false);
        float cost = Never;
        if (CliticsLexicon.IsParticle(stem) || CliticsLexicon.IsGovernor(stem)) cost = Closed;
        else if (CliticsLexicon.IsName(stem)) cost = Listed;
        cost = Math.Min(cost, Nominal(stem, beforePronoun: false));
        if (preposition == Letters.Lam)
        {
            // After ل the article loses its alef: للسلطة is ل and لسلطة.
            if (stem[0] == Letters.Lam && (stem.Length > 2 || stem is "له")) cost = Math.Min(cost, Definite(stem[1..]));
            if (CliticsLexicon.IsImperfect(stem, beforePronoun: false)) cost = Math.Min(cost, Verb);
        }
        else if (stem.Length > 3 && stem[0] == Letters.Alef && stem[1] == Letters.Lam) cost = Math.Min(cost, Definite(stem[2..]));
        if (preposition == '\0' && IsVerb(stem, beforePronoun: false)) cost = Math.Min(cost, Verb);
        return Math.Min(cost, Unknown(stem, preposition) + (preposition == '\0' ? LooksJoined(stem) : 0));
    }

    /// <summary>A stem with a pronoun after it; empty where the pronoun is joined to the preposition itself (به, لها).</summary>
    internal static float CostBefore(string pronoun, ReadOnlySpan<char> stem, char preposition)
    {
        if (stem.Length == 0)
            return preposition is Letters.Beh or Letters.Lam && pronoun != "ني" && !(preposition == Letters.Beh && pronoun == "ي") ? -1.5f - (pronoun == "ك" ? 1f : 0) : Never;
        if (stem.Length < 2 || stem[^1] == Letters.TehMarbuta) return Never;
        bool governor = CliticsLexicon.IsGovernor(stem);
        if (pronoun is "ي" or "ني") return FirstPerson(pronoun, stem, governor);
        if (governor) return pronoun == "ك" ? Closed - 1f : Closed - (pronoun == "نا" ? 1f : 0);
        if (preposition == Letters.Seen) return Future(stem, beforePronoun: true);
        float cost = Nominal(stem, beforePronoun: true);
        bool verb = preposition == '\0' ? IsVerb(stem, beforePronoun: true) : preposition == Letters.Lam && CliticsLexicon.IsImperfect(stem, beforePronoun: true);
        // After a past verb نا is as often its subject (قلنا) as its object.
        if (verb && !(pronoun == "نا" && CliticsLexicon.IsPast(stem, beforePronoun: true))) cost = Math.Min(cost, stem.StartsWith("ال", StringComparison.Ordinal) ? Verb + 0.5f : Verb);
        // An article forbids a pronoun; ك and نا after letters that are no known word are letters too.
        if (pronoun == "ك" && stem.Length < 4) return Never;
        if (pronoun is "ك" or "كم" or "نا" or "هن" || (stem.Length > 3 && stem[0] == Letters.Alef && stem[1] == Letters.Lam)) return cost < Unlisted ? cost : Never;
        // Foreign names end in يه too.
        return stem.Length < 3 ? cost : Math.Min(cost, Unknown(stem, preposition) + (pronoun == "ه" && stem[^1] == Letters.Yeh ? 3f : 0));
    }

    static bool IsVerb(ReadOnlySpan<char> stem, bool beforePronoun) => CliticsLexicon.IsPast(stem, beforePronoun) || CliticsLexicon.IsImperfect(stem, beforePronoun);

    // ي is an ending of its own far oftener than a pronoun: only after a few governors, and after what is mostly somebody's own (زوجتي); مدينتي is as often a dual.
    static float FirstPerson(string pronoun, ReadOnlySpan<char> stem, bool governor)
    {
        if (governor) return stem is "ان" or "لكن" or "كان" ? -1f : pronoun == "ي" && stem is "مع" or "عند" or "من" or "عن" or "امام" ? Closed : Never;
        if (pronoun == "ي") return stem is "زوجت" or "عائلت" or "حيات" or "اسرت" or "ابنت" or "صديقت" or "والدت" or "جدت" or "طفولت" or "وظيفت" ? -0.5f : Never;
        return stem.Length > 2 && IsVerb(stem, beforePronoun: true) ? Verb : Never;
    }

    static float Future(ReadOnlySpan<char> stem, bool beforePronoun)
    {
        if (CliticsLexicon.IsImperfect(stem, beforePronoun)) return stem[0] == Letters.Alef ? Verb + 1f : Verb;
        return stem.Length > 3 && stem[0] == Letters.Yeh ? Unlisted - 0.2f : Never;
    }

    static float Nominal(ReadOnlySpan<char> stem, bool beforePronoun) => CliticsLexicon.Noun(stem, beforePronoun) switch
    {
        StemGrade.Exact => Listed,
        StemGrade.Inflected => Inflected,
        _ => Never,
    };

    static float Definite(ReadOnlySpan<char> stem) =>
        CliticsLexicon.Noun(stem, beforePronoun: false) != StemGrade.Unknown || CliticsLexicon.IsName(stem) ? Listed
        : stem is "ذي" or "ذين" or "تي" or "لذين" or "لتين" ? Closed
        : stem.Length < 3 ? Articled + 2f
        // ألقاها begins like an article.
        : stem.EndsWith("اها", StringComparison.Ordinal) || stem.EndsWith("اه", StringComparison.Ordinal) ? Articled + 0.6f : Articled;

    // A word that no lexicon has: verbal nouns, participles and plurals are told by their shape.
    static float Unknown(ReadOnlySpan<char> stem, char preposition)
    {
        float cost = Unlisted;
        if (stem.Length < 3) cost += 2f;
        if (stem.Length > 3)
            cost -= stem[0] switch { Letters.Meem => 1.5f, Letters.Teh => 1.3f, Letters.Alef when stem.Length > 4 => 0.4f, Letters.Yeh when preposition == '\0' => 1f, _ => 0f };
        // Verbal nouns of forms VII, VIII and X: انفعال, افتعال, استفعال.
        if (stem.Length > 4 && stem[0] == Letters.Alef && stem[^2] == Letters.Alef && (stem[1] is Letters.Noon or Letters.Seen or Letters.Teh || stem[2] is Letters.Teh)) cost -= 1f;
        if (stem.Length > 3 && stem[^1] == Letters.TehMarbuta) cost -= 0.7f;
        else if (stem.Length > 4 && stem.EndsWith("ات", StringComparison.Ordinal)) cost -= 0.7f;
        return cost;
    }

    // What speaks against reading unknown letters as one stem: they begin or end as clitics mostly do.
    static float LooksJoined(ReadOnlySpan<char> stem)
    {
        float cost = stem[0] == Letters.Waw ? 2.5f : 0f;
        if (stem.Length > 4 && (stem.StartsWith("بال", StringComparison.Ordinal) || stem.StartsWith("كال", StringComparison.Ordinal)
            || stem.StartsWith("فال", StringComparison.Ordinal) || stem.StartsWith("وال", StringComparison.Ordinal) || stem.StartsWith("لل", StringComparison.Ordinal))) cost += 4f;
        if (stem[0] == Letters.Alef && stem[1] == Letters.Lam) return cost;
        if (stem.EndsWith("يه", StringComparison.Ordinal)) return cost;
        if (stem.EndsWith("ه", StringComparison.Ordinal) || stem.EndsWith("ها", StringComparison.Ordinal) || stem.EndsWith("هما", StringComparison.Ordinal)) cost += 3f;
        else if (stem.EndsWith("هم", StringComparison.Ordinal)) cost += 2.5f;
        return cost;
    }
}
