using System.Text;
using Isnad.Arabic;

namespace Isnad.Archive;

/// <summary>A speaker's name taken apart: the role that stands before it, and the words that name.</summary>
/// <param name="Key">The same for spellings that differ in marks, hamza, عبد apart or joined, ابن or بن, and titles; with the kind before it.</param>
/// <param name="Words">Of a person: each given, family or joined name (عبدالله, بن_سلمان, ابوالغيط) as one word. Empty where only a role is given.</param>
/// <param name="Role">As written; null where there is none.</param>
sealed record SpeakerName(string Key, IReadOnlyList<string> Words, string? Role)
{
    const int MostCached = 20_000;
    static readonly Dictionary<(string, string), SpeakerName> Cache = [];
    static readonly Lock CacheLock = new();

    /// <summary>Words that open a part of a name and belong to what follows.</summary>
    static bool Joins(string word) => word is "عبد" or "ابو" or "بن" or "ال" or "ام" or "بنت" or "فان" or "فون" or "دير" or "دي" or "دو";

    internal static SpeakerName Of(string name, string kind)
    {
        lock (CacheLock)
            if (Cache.TryGetValue((name, kind), out var known)) return known;
        var made = kind == "person" ? Person(name) : Other(name, kind);
        lock (CacheLock)
        {
            if (Cache.Count >= MostCached) Cache.Clear();
            Cache[(name, kind)] = made;
        }
        return made;
    }

    /// <summary>A name without a first or without a family name: not enough to know a person by.</summary>
    internal bool IsBare => Words.Count == 1;

    static SpeakerName Other(string name, string kind)
    {
        string folded = string.Join(' ', Cut(name));
        return new($"{kind}:{NameWords.Organization(folded) ?? folded}", [], null);
    }

    static SpeakerName Person(string name)
    {
        // What stands after a comma is in apposition: أنتوني بلينكن، وزير الخارجية.
        int comma = name.AsSpan().IndexOfAny('،', ',');
        string front = comma > 0 ? name[..comma] : name;
        string[] words = Cut(front);
        int titles = RoleLength(words);
        string? role = titles > 0 ? string.Join(' ', front.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(titles)) : null;
        if (role is null && comma > 0)
        {
            string[] after = Cut(name[(comma + 1)..]);
            if (RoleLength(after) == after.Length && after.Length > 0) role = name[(comma + 1)..].Trim();
        }
        var parts = Parts(words.AsSpan(titles));
        if (parts.Count == 0) return new($"role:{string.Join(' ', words.Select(w => NameWords.Nationality(w) ?? w))}", [], role);
        return new($"person:{string.Join(' ', parts)}", parts, role);
    }

    /// <summary>How many words of the phrase are titles and what they govern; all of them where no name follows.</summary>
    static int RoleLength(string[] words)
    {
        // A title that is also a given name is the name before one more word: أمين السنديان, but أمير الكويت.
        if (words.Length == 2 && NameWords.IsArabicGiven(words[0]) && !NameWords.IsPlace(words[1])) return 0;
        int i = 0;
        bool inRole = false, governs = false;
        while (i < words.Length)
        {
            int length = NameWords.Title(words.AsSpan(i), out bool takesNoun);
            // The last word is the name, though it is a title too: الدكتور أمين.
            if (length > 0 && (i == 0 || inRole) && !(i > 0 && i + length == words.Length && NameWords.IsName(words[i])))
            {
                int start = i;
                i += length;
                inRole = true;
                governs = takesNoun && !NameWords.IsDefinite(words[i - 1]);
                if (takesNoun && i < words.Length && !NameWords.IsName(words[i]) && (NameWords.IsDefinite(words[i]) || words.Length - i > 2)) i++;
                while (i < words.Length && Belongs(words[i], governed: takesNoun)) i++;
                if (i > start + length) governs = !NameWords.IsDefinite(words[i - 1]) && !words[i - 1].StartsWith("وال", StringComparison.Ordinal) && !words[i - 1].StartsWith("لل", StringComparison.Ordinal) && !NameWords.IsWhen(words[i - 1]) && !NameWords.IsPlace(words[i - 1]);
                continue;
            }
            break;
        }
        // محامي ترامب, متحدث باسم ماي: the name belongs to the role, and who has it is not named. رئيس تحرير الصحيفة ends in what is governed.
        return governs && i < words.Length && words.Length - i < 3 && !(words.Length - i == 2 && NameWords.IsArabicGiven(words[i])) ? words.Length : i;
    }

    // Adjectives of countries and times, prepositions, bodies; after an indefinite title also what it governs: وزير التربية والتعليم.
    static bool Belongs(string word, bool governed)
    {
        if (NameWords.Nationality(word) is not null && NameWords.IsDefinite(word)) return true;
        if (NameWords.IsWhen(word) || NameWords.IsInner(word) || NameWords.IsHead(word)) return true;
        if (!governed || NameWords.IsName(word)) return false;
        if (NameWords.IsPlace(word)) return true;
        return NameWords.IsDefinite(word) || word.StartsWith("وال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal);
    }

    static List<string> Parts(ReadOnlySpan<string> words)
    {
        var parts = new List<string>(words.Length);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            string word = NameWords.Spelling(words[i]);
            if (word is "ابن") word = "بن";
            if (word is "ابي" or "ابا") word = parts.Count > 0 ? "ابو" : word;
            if (Joins(word) && parts.Count > 0) parts[^1] = NameWords.Spelling(word is "بن" or "ال" or "بنت" ? $"{word}_{parts[^1]}" : word + parts[^1]);
            else parts.Add(word);
        }
        parts.Reverse();
        return parts;
    }

    static string[] Cut(string text)
    {
        var folded = new StringBuilder(Fold.ForSearch(text));
        for (int i = 0; i < folded.Length; i++)
            if (!char.IsLetterOrDigit(folded[i])) folded[i] = ' ';
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
