namespace Isnad.Arabic;

public enum ReportingNounKind : byte
{
    /// <summary>A word for what is said: تصريح, قول.</summary>
    Speech,
    /// <summary>A speech act as a noun, with the links of its verb: تحذير من, دعوة إلى.</summary>
    Act,
    /// <summary>A text that states, or in which something is stated: بيان, دراسة.</summary>
    Document,
    /// <summary>Social media and recordings: تغريدة, مقطع.</summary>
    Post,
    /// <summary>Words shouted, written or carried by many: هتاف, شعار.</summary>
    Chant,
}

/// <summary>How the speaker is joined to a noun of saying.</summary>
[Flags]
public enum SourceLinks : byte { None = 0, Idafa = 1, Li = 2, Min = 4, Pronoun = 8 }

/// <summary>A noun that carries a stated content: a row of lexicon/reporting-nouns.tsv.</summary>
public sealed class ReportingNoun
{
    const string File = "lexicon/reporting-nouns.tsv";

    ReportingNoun(LexiconRow row)
    {
        (Id, Lemma, Example) = (row["id"], row["lemma"], row["example"]);
        Plurals = [.. row["plural"].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Kind = LexiconField.Enum<ReportingNounKind>(row, "kind", File);
        foreach (string source in row["source"].Split(' '))
            Source |= Enum.TryParse(source, ignoreCase: true, out SourceLinks s) ? s
                : throw new LexiconException($"{File}:{row.Line}: '{source}' is no source; expected idafa, li, min, pronoun, none");
        Links = new(row["links"], $"{File}:{row.Line}");
        Act = LexiconField.Enum<SpeechAct>(row, "act", File);
        Stance = LexiconField.Enum<Stance>(row, "stance", File);
    }

    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<ReportingNoun> All { get; } = [.. LexiconFile.Read(File).Select(r => new ReportingNoun(r))];

    public string Id { get; }
    /// <summary>The singular, vocalised, without case ending.</summary>
    public string Lemma { get; }
    /// <summary>Vocalised; empty where the noun has none in this sense.</summary>
    public IReadOnlyList<string> Plurals { get; }
    public ReportingNounKind Kind { get; }
    public SourceLinks Source { get; }
    public Links Links { get; }
    public SpeechAct Act { get; }
    public Stance Stance { get; }
    public string Example { get; }

    public override string ToString() => Id;
}
