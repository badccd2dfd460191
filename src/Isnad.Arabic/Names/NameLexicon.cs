using System.Collections.Frozen;

namespace Isnad.Arabic;

/// <summary>A name or title of the lexicons as the tokens it consists of.</summary>
/// <param name="Rest">The folded words after the first.</param>
/// <param name="Id">The row that this name means: the same for all names of one thing.</param>
sealed record Phrase(string[] Rest, NameClass Class, string Id);

/// <summary>The lexicons of names, made ready for lookup by folded word.</summary>
static class NameLexicon
{
    static readonly Dictionary<string, NameClass> Building = new(StringComparer.Ordinal);
    static readonly Dictionary<string, List<Phrase>> BuildingPhrases = new(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, NameClass> Classes;
    internal static readonly FrozenDictionary<string, Phrase[]> Phrases;

    static NameLexicon()
    {
        ReadPlaces();
        ReadOrganizations();
        ReadNationalities();
        ReadPeople();
        ReadHeads();
        ReadBoundaries();
        ReadConnectors();
        Classes = Building.ToFrozenDictionary(StringComparer.Ordinal);
        Phrases = BuildingPhrases.ToFrozenDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Rest.Length).ToArray(), StringComparer.Ordinal);
        Building.Clear();
        BuildingPhrases.Clear();
    }

    static void ReadPlaces()
    {
        foreach (var row in LexiconFile.Read("lexicon/places.tsv")) AddPhrase(row["name"], NameClass.Place | Weak(row), Main(row));
    }

    static void ReadOrganizations()
    {
        foreach (var row in LexiconFile.Read("lexicon/known-organizations.tsv")) AddPhrase(row["name"], (row["class"] == "product" ? NameClass.Product : NameClass.Organization) | Weak(row), Main(row));
        foreach (var row in LexiconFile.Read("outlets/agencies.tsv")) AddPhrase(row["name"], NameClass.Organization | Weak(row), "agency-" + Main(row));
    }

    static void ReadNationalities()
    {
        foreach (var row in LexiconFile.Read("lexicon/nationalities.tsv"))
        {
            string[] words = Words(row["adjective"]);
            if (words.Length > 1) continue; // its first word is an adjective of its own
            string m = words[0];
            var adjective = NameClass.Nationality | Weak(row);
            Add(m, adjective);
            Add(m + Letters.TehMarbuta, adjective | NameClass.Feminine);
            // السعودية is a country and its adjective.
            string country = string.Concat("ال", m, "ة");
            if (Building.ContainsKey(country)) Add(country, adjective | NameClass.Feminine);
            Add(m + "ون", NameClass.People);
            Add(m + "ين", NameClass.People);
            Add(m + "ات", NameClass.People | NameClass.Feminine);
            if (row["plural"].Length > 0) Add(Words(row["plural"])[0], NameClass.People);
        }
    }

    static void ReadPeople()
    {
        foreach (var row in LexiconFile.Read("lexicon/given-names.tsv"))
        {
            var c = (row["origin"] == "arabic" ? NameClass.Given : NameClass.GivenForeign) | Weak(row) | (row["gender"] == "f" ? NameClass.Feminine : NameClass.None);
            string[] words = Words(row["name"]);
            if (words.Length == 1) Add(words[0], c);
            else AddPhrase(row["name"], c, row["id"]);
        }
        foreach (var row in LexiconFile.Read("lexicon/family-names.tsv")) AddPhrase(row["name"], NameClass.Family | Weak(row), row["id"]);
        foreach (var row in LexiconFile.Read("lexicon/titles.tsv"))
        {
            var c = row["class"] switch { "honorific" => NameClass.Honorific, "role" => NameClass.Role, _ => NameClass.Relation };
            AddPhrase(row["title"], c | Weak(row) | (row["gender"] == "f" ? NameClass.Feminine : NameClass.None), row["id"]);
        }
    }

    static void ReadHeads()
    {
        foreach (var row in LexiconFile.Read("lexicon/organization-heads.tsv"))
        {
            string head = Words(row["head"])[0];
            var c = row["kind"] switch { "organization" => NameClass.OrganizationHead, "place" => NameClass.PlaceHead, _ => NameClass.InstitutionAdjective };
            c |= Weak(row) | (row["gender"] == "f" ? NameClass.Feminine : NameClass.None) | row["kept"] switch { "no" => NameClass.Introduces, "named" => NameClass.Introduces | NameClass.Named, _ => NameClass.None };
            Add(head, c);
            if (c.HasFlag(NameClass.InstitutionAdjective) && !c.HasFlag(NameClass.Feminine)) Add(head + Letters.TehMarbuta, c | NameClass.Feminine);
        }
    }

    static void ReadBoundaries()
    {
        foreach (var row in LexiconFile.Read("lexicon/name-boundaries.tsv"))
            Add(Words(row["word"])[0], row["class"] switch
            {
                "preposition" => NameClass.Preposition,
                "particle" => NameClass.Particle,
                "time" => NameClass.Time,
                _ => NameClass.Verb,
            } | Weak(row));
    }

    static void ReadConnectors()
    {
        foreach (string w in (string[])["بن", "ابن", "بنت"]) Add(w, NameClass.Nasab);
        foreach (string w in (string[])["ابو", "ابي", "ابا", "ام", "ال", "بو"]) Add(w, NameClass.Kunya);
        Add("عبد", NameClass.Servant);
        foreach (string w in (string[])["دي", "دو", "دا", "دوس", "دير", "ديل", "ديلا", "فان", "فون", "لو", "لا", "سان", "ماك", "بين"]) Add(w, NameClass.ForeignParticle);
    }

    static NameClass Weak(LexiconRow row) => row["strength"] == "weak" ? NameClass.Weak : NameClass.None;

    static string Main(LexiconRow row) => row["of"] is { Length: > 0 } main ? main : row["id"];

    static string[] Words(string name)
    {
        var text = TokenizedText.Of(name).Tokens;
        var words = new string[text.Length];
        for (int i = 0; i < words.Length; i++) words[i] = text[i].Word.Folded;
        return words;
    }

    // A word that one lexicon gives as a strong name and another as a weak one keeps its classes apart by what stands around it; weak wins only where all are weak.
    static void Add(string word, NameClass c)
    {
        if (!Building.TryGetValue(word, out var known)) Building[word] = c;
        else if ((known & NameClass.Weak) != 0 && (c & NameClass.Weak) != 0) Building[word] = known | c;
        else Building[word] = (known | c) & ~NameClass.Weak | (AnyWeakName(known) || AnyWeakName(c) ? NameClass.Weak : NameClass.None);
    }

    static bool AnyWeakName(NameClass c) => (c & NameClass.Weak) != 0 && (c & (NameClass.Person | NameClass.Place | NameClass.Organization)) != 0;

    static void AddPhrase(string name, NameClass c, string id)
    {
        string[] words = Words(name);
        if (words.Length == 1) Add(words[0], c);
        if (!BuildingPhrases.TryGetValue(words[0], out var list)) BuildingPhrases[words[0]] = list = [];
        list.Add(new(words[1..], c, id));
    }
}
