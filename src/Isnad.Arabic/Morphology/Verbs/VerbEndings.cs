namespace Isnad.Arabic;

/// <summary>An ending with what it says. A present has its prefix, too.</summary>
readonly record struct VerbEnding(string Sounds, GrammaticalPerson Person, GrammaticalGender Gender, GrammaticalNumber Number, char Prefix = '\0', bool Dependent = false);

/// <summary>The endings of verbs, sound and merged with the vowel of a weak last radical.</summary>
static class VerbEndings
{
    const GrammaticalPerson P1 = GrammaticalPerson.First, P2 = GrammaticalPerson.Second, P3 = GrammaticalPerson.Third;
    const GrammaticalGender M = GrammaticalGender.Masculine, F = GrammaticalGender.Feminine, X = GrammaticalGender.None;
    const GrammaticalNumber S = GrammaticalNumber.Singular, D = GrammaticalNumber.Dual, P = GrammaticalNumber.Plural;

    static readonly (GrammaticalPerson, GrammaticalGender, GrammaticalNumber)[] PastCells =
        [(P3, M, S), (P3, F, S), (P3, M, D), (P3, F, D), (P3, M, P), (P3, F, P), (P2, M, S), (P2, F, S), (P2, X, D), (P2, M, P), (P2, F, P), (P1, X, S), (P1, X, P)];

    static readonly VerbEnding[] SoundPast = Past("a at A atA UX na ta ti tumA tum tunna tu nA");
    // نفى نفت نفيا نفتا نفوا نفين; in form I with و: دعا … دعوا; خشي خشيت …
    static readonly VerbEnding[] PastAy = Past("Y at ayA atA awX ayna ayta ayti aytumA aytum aytunna aytu aynA");
    static readonly VerbEnding[] PastAw = Past("A at awA atA awX awna awta awti awtumA awtum awtunna awtu awnA");
    static readonly VerbEnding[] PastAyAlef = Past("A at ayA atA awX ayna ayta ayti aytumA aytum aytunna aytu aynA");
    static readonly VerbEnding[] PastI = Past("iya iyat iyA iyatA UX Ina Ita Iti ItumA Itum Itunna Itu InA");

    // Singular, dual, plural, feminine plural, second feminine; then the dependent ones.
    static readonly VerbEnding[] SoundPresent = Present("u Ani Una na Ina", "_ A UX I");
    static readonly VerbEnding[] PresentA = Present("Y ayAni awna ayna ayna", "a ayA awX ay");
    static readonly VerbEnding[] PresentI = Present("I iyAni Una Ina Ina", "i iyA UX I");
    static readonly VerbEnding[] PresentU = Present("U uwAni Una Una Ina", "u uwA UX I");

    internal static VerbEnding[] Past(Stem stem, bool alefAfterYeh) => stem.Rhyme switch
    {
        Rhyme.Sound => SoundPast,
        Rhyme.A when stem.Glide == Letters.Waw => PastAw,
        // ى after ي is written as alef: أحيا.
        Rhyme.A => alefAfterYeh ? PastAyAlef : PastAy,
        _ => PastI,
    };

    internal static VerbEnding[] Present(Stem stem) => stem.Rhyme switch { Rhyme.Sound => SoundPresent, Rhyme.A => PresentA, Rhyme.I => PresentI, _ => PresentU };

    static VerbEnding[] Past(string endings) =>
        [.. endings.Split(' ').Zip(PastCells, (e, c) => new VerbEnding(Phonemes.Of(e), c.Item1, c.Item2, c.Item3))];

    static VerbEnding[] Present(string indicative, string dependent)
    {
        var e = new List<VerbEnding>();
        string[] i = indicative.Split(' '), d = dependent.Split(' ');
        Add(i, dependent: false);
        Add([d[0], d[1], d[2], "", d[3]], dependent: true);
        return [.. e];

        void Add(string[] s, bool dependent)
        {
            One(s[0], P3, M, S, 'y');
            One(s[0], P3, F, S, 't');
            One(s[0], P2, M, S, 't');
            One(s[0], P1, X, S, '\'');
            One(s[0], P1, X, P, 'n');
            One(s[1], P3, M, D, 'y');
            One(s[1], P3, F, D, 't');
            One(s[2], P3, M, P, 'y');
            One(s[2], P2, M, P, 't');
            if (!dependent) One(s[3], P3, F, P, 'y');
            One(s[4], P2, F, S, 't');

            void One(string sounds, GrammaticalPerson p, GrammaticalGender g, GrammaticalNumber n, char prefix) =>
                e.Add(new(sounds == "_" ? "" : Phonemes.Of(sounds), p, g, n, Phonemes.Of(prefix.ToString())[0], dependent));
        }
    }
}
