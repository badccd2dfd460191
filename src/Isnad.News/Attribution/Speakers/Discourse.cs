using Isnad.Arabic;

namespace Isnad;

/// <summary>Who has been spoken of so far, and who is meant where nobody is named.</summary>
sealed class Discourse(Passage p)
{
    /// <summary>How many of the latest referents an implicit speaker may mean.</summary>
    const int Reach = 6;

    readonly List<Referent> _referents = [];

    /// <summary>Who spoke last, or the titled subject of a later sentence that is no speech.</summary>
    internal Referent? Current { get; private set; }

    /// <summary>Where <see cref="Current"/> became so.</summary>
    internal int Since { get; private set; } = -1;

    internal void Speak(Referent referent, int token)
    {
        (Current, Since) = (referent, token);
        referent.Last = token;
    }

    readonly Dictionary<int, Referent> _ofEntity = [];

    /// <summary>The referent of a phrase, new where it means nobody met before.</summary>
    internal Referent Resolve(NounPhrase phrase, Gender byVerb = Gender.Unknown)
    {
        var found = phrase.Entity >= 0 ? ByEntity(phrase) : ByWords(phrase);
        if (found is null)
        {
            found = new Referent { Name = NameOf(phrase), NameWords = phrase.Entity >= 0 ? [] : NameWords(phrase), Kind = KindOf(phrase), Gender = GenderOf(phrase, byVerb), Number = phrase.Number };
            _referents.Add(found);
            if (found.NameWords.Length > 0 && phrase.Kind == NounKind.Person) p.Know(found.NameWords[^1]);
        }
        if (phrase.Entity >= 0) _ofEntity.TryAdd(phrase.Entity, found);
        if (phrase.Noun is { } noun) found.Titles.Add(noun.Lemma);
        if (found.Gender == Gender.Unknown && byVerb != Gender.Unknown) found.Gender = byVerb;
        found.Last = phrase.First;
        found.LastPhrase = phrase;
        return found;
    }

    Referent? ByEntity(NounPhrase phrase)
    {
        if (_ofEntity.TryGetValue(phrase.Entity, out var found)) return found;
        // الوزير, met before without a name, and then by its name.
        return phrase.Named == EntityKind.Person ? null : ByTitle(phrase);
    }

    Referent? ByWords(NounPhrase phrase)
    {
        var words = NameWords(phrase);
        if (words.Length == 0) return ByTitle(phrase);
        if (ByName(words) is not { } found) return null;
        if (words.Length > found.NameWords.Length) (found.Name, found.NameWords) = (NameOf(phrase), words);
        return found;
    }

    /// <summary>Whom a verb without a subject means: the latest who agrees with it.</summary>
    internal Referent? Implicit(Gender gender, Count number)
    {
        if (Current is { } current && current.Fits(gender, number)) return current;
        Referent? best = null;
        foreach (var referent in _referents)
            if (referent.Fits(gender, number) && (best is null || referent.Last > best.Last)) best = referent;
        return best is not null && _referents.Count(r => r.Last > best.Last) < Reach ? best : null;
    }

    Referent? ByName(string[] words)
    {
        string last = words[^1];
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            var name = _referents[i].NameWords;
            if (name.Length == 0) continue;
            if (name[^1] == last || (words.Length == 1 && name[0] == last) || (name.Length == 1 && words[0] == name[0])) return _referents[i];
        }
        return null;
    }

    /// <summary>الوزير, الشركة: the latest of that title. A complement tells two apart: وزارة الخارجية is not وزارة المالية.</summary>
    Referent? ByTitle(NounPhrase phrase)
    {
        if (phrase.Noun is not { } noun) return null;
        bool alone = p.Words(phrase.First, phrase.End) == 1;
        string text = Folded(phrase);
        Referent? best = null;
        foreach (var referent in _referents)
        {
            if (!referent.Titles.Contains(noun.Lemma)) continue;
            bool same = alone ? noun.Definite || noun.Possessed : Fold.ForNames(referent.Name) == text || Complement(phrase, referent);
            if (same && (best is null || referent.Last >= best.Last)) best = referent;
        }
        return best;
    }


    bool Complement(NounPhrase phrase, Referent referent)
    {
        // The words after the head must all be words of the referent's name.
        var name = Fold.ForNames(referent.Name).Split(' ');
        int shared = 0, all = 0;
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            if (!p.IsWord(i)) continue;
            all++;
            if (Array.IndexOf(name, p.Folded(i)) >= 0) shared++;
        }
        return all > 0 && shared == all;
    }

    string[] NameWords(NounPhrase phrase)
    {
        if (!phrase.HasName) return [];
        var words = new List<string>();
        for (int i = phrase.NameFirst; i < phrase.NameEnd; i++)
            if (p.IsWord(i) && p[i].Clause == ClauseClass.None) words.Add(p.Folded(i));
        return [.. words];
    }

    string Folded(NounPhrase phrase) => Fold.ForNames(p.Span(phrase.First, phrase.End).In(p.Text));

    string NameOf(NounPhrase phrase)
    {
        var span = p.Span(phrase.First, phrase.End);
        if (phrase.Entity >= 0)
        {
            string known = p.Names.Entities[phrase.Entity].Name;
            // The family name that the lexicons of names did not know.
            if (phrase.Named == EntityKind.Person && phrase.NameFirst >= 0 && p.NameAt(phrase.NameFirst) is { } at && p.EndOf(at.Span) < phrase.NameEnd && known.EndsWith(at.Span.In(p.Text), StringComparison.Ordinal))
                return string.Concat(known, p.Text.AsSpan(at.Span.End, p.Tokens[phrase.NameEnd - 1].End - at.Span.End));
            return known;
        }
        bool name = phrase.HasName && phrase.Kind is NounKind.Person;
        var part = name ? p.Span(phrase.NameFirst, phrase.NameEnd) : TextSpan.FromBounds(span.Start + Mentions.Joined(p, phrase.First), span.End);
        return Mentions.Limit(Mentions.Trim(p.Text, part).In(p.Text).ToString(), 15);
    }

    Gender GenderOf(NounPhrase phrase, Gender byVerb) => phrase.Entity >= 0 && p.Names.Entities[phrase.Entity].Gender is var known and not Gender.Unknown ? known : byVerb != Gender.Unknown && phrase.Kind is not NounKind.Group ? byVerb : phrase.Gender;

    internal static SpeakerKind KindOf(NounPhrase phrase) => phrase.Kind switch
    {
        NounKind.Group => SpeakerKind.Group,
        NounKind.Organization => SpeakerKind.Organization,
        NounKind.Document => SpeakerKind.Document,
        NounKind.Source => SpeakerKind.Unnamed,
        _ => phrase.Noun is null && !phrase.HasName ? SpeakerKind.Organization : phrase.Noun is null && phrase.Entity < 0 && phrase.Number == Count.Plural ? SpeakerKind.Group : SpeakerKind.Person,
    };
}
