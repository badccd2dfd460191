namespace Isnad.Arabic;

/// <summary>What a speaker does by saying it.</summary>
public enum SpeechAct : byte { Say, Deny, Confirm, Warn, Accuse, Demand, Promise, Announce, Predict }

/// <summary>How the reporter stands to the statement: زعم keeps a distance.</summary>
public enum Stance : byte { Neutral, Distancing }

/// <summary>What introduces the content of a verb or noun of saying.</summary>
public enum Link : byte
{
    /// <summary>A clause after إنّ.</summary>
    Inna,
    /// <summary>A clause after أنّ.</summary>
    Anna,
    /// <summary>A clause after بأنّ.</summary>
    Bianna,
    /// <summary>بـ before a noun.</summary>
    Bi,
    /// <summary>من before a noun or أنّ.</summary>
    Min,
    /// <summary>إلى before a noun or أنّ.</summary>
    Ila,
    /// <summary>على before a noun or أنّ.</summary>
    Ala,
    /// <summary>عن before a noun.</summary>
    An,
    /// <summary>لـ before a noun.</summary>
    Li,
    /// <summary>في before a noun or أنّ.</summary>
    Fi,
    /// <summary>A quotation or a colon.</summary>
    Quote,
    /// <summary>A bare object.</summary>
    Noun,
    /// <summary>أنْ with the subjunctive.</summary>
    AnSubjunctive,
    /// <summary>The person spoken to or spoken of stands as object before the content: أبلغ الصحفيين أن.</summary>
    ObjectPerson,
    /// <summary>A cue only where إنّ, أنّ, أنْ or a quotation follows: كتب, تابع.</summary>
    Weak,
}

/// <summary>The links of a verb or noun, in order of preference.</summary>
public sealed class Links
{
    readonly Link[] _ordered;
    readonly uint _set;

    internal Links(string field, string place)
    {
        _ordered = [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => Parse(l, place))];
        foreach (var link in _ordered) _set |= 1u << (int)link;
    }

    public IReadOnlyList<Link> Ordered => _ordered;

    public bool Has(Link link) => (_set & (1u << (int)link)) != 0;

    static Link Parse(string name, string place) => name switch
    {
        "inna" => Link.Inna,
        "anna" => Link.Anna,
        "bianna" => Link.Bianna,
        "bi" => Link.Bi,
        "min" => Link.Min,
        "ila" => Link.Ila,
        "ala" => Link.Ala,
        "an" => Link.An,
        "li" => Link.Li,
        "fi" => Link.Fi,
        "quote" => Link.Quote,
        "noun" => Link.Noun,
        "an-subj" => Link.AnSubjunctive,
        "object-person" => Link.ObjectPerson,
        "weak" => Link.Weak,
        _ => throw new LexiconException($"{place}: '{name}' is no link; the header of the file lists them"),
    };
}
