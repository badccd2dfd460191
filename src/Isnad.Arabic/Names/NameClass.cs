namespace Isnad.Arabic;

/// <summary>What the lexicons know of a word that may belong to a name, or end one.</summary>
[Flags]
enum NameClass
{
    None = 0,
    Given = 1 << 0,
    GivenForeign = 1 << 1,
    /// <summary>The word is also a common word: it counts only with support.</summary>
    Weak = 1 << 2,
    Feminine = 1 << 3,
    Place = 1 << 4,
    Organization = 1 << 5,
    Nationality = 1 << 6,
    /// <summary>A nation as people: الأميركيون, الأكراد.</summary>
    People = 1 << 7,
    Honorific = 1 << 8,
    Role = 1 << 9,
    Relation = 1 << 10,
    OrganizationHead = 1 << 11,
    PlaceHead = 1 << 12,
    /// <summary>Of a head: it only introduces the name (صحيفة, مدينة).</summary>
    Introduces = 1 << 13,
    InstitutionAdjective = 1 << 14,
    Preposition = 1 << 15,
    Particle = 1 << 16,
    Time = 1 << 17,
    Verb = 1 << 18,
    /// <summary>بن, ابن, بنت: a nasab goes on.</summary>
    Nasab = 1 << 19,
    /// <summary>أبو, أم and آل: what follows belongs to them.</summary>
    Kunya = 1 << 20,
    /// <summary>عبد: a name of God follows.</summary>
    Servant = 1 << 21,
    /// <summary>دي, فان, بن in foreign names.</summary>
    ForeignParticle = 1 << 22,
    /// <summary>Written with the article.</summary>
    Definite = 1 << 23,

    /// <summary>A name by which a person goes alone: بوتين, القذافي.</summary>
    Family = 1 << 24,

    /// <summary>Of a head that is part of the name: any name may follow it (قناة الجزيرة).</summary>
    Named = 1 << 25,
    /// <summary>A product or service: never an organization, though its maker may bear the name.</summary>
    Product = 1 << 26,

    Boundary = Preposition | Particle | Time | Verb,
    Person = Given | GivenForeign | Family,
}
