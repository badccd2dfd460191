namespace Isnad.Arabic;

/// <summary>The pattern of an Arabic verb: I to X for roots of three letters, Q1, Q2 and Q4 for roots of four.</summary>
public enum VerbForm : byte { I, II, III, IV, V, VI, VII, VIII, IX, X, Q1, Q2, Q4 }

/// <summary>A verb that can introduce a stated content: a row of lexicon/reporting-verbs.tsv.</summary>
public sealed class ReportingVerb
{
    const string File = "lexicon/reporting-verbs.tsv";

    ReportingVerb(LexiconRow row)
    {
        string place = $"{File}:{row.Line}";
        (Id, Lemma, Gloss, Example) = (row["id"], row["lemma"], row["gloss"], row["example"]);
        Bare = Fold.ForNames(Lemma);
        Root = Buckwalter.Radicals(row["root"], place);
        Form = LexiconField.Enum<VerbForm>(row, "form", File);
        PresentVowel = row["vowel"] is [var vowel] ? vowel : '\0';
        VerbalNouns = [.. row["masdar"].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Links = new(row["links"], place);
        Act = LexiconField.Enum<SpeechAct>(row, "act", File);
        Stance = LexiconField.Enum<Stance>(row, "stance", File);
        Line = row.Line;
    }

    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<ReportingVerb> All { get; } = [.. LexiconFile.Read(File).Select(r => new ReportingVerb(r))];

    public string Id { get; }
    /// <summary>Past tense, third person masculine singular, vocalised.</summary>
    public string Lemma { get; }
    /// <summary>The lemma folded for names.</summary>
    public string Bare { get; }
    /// <summary>Three or four radicals; a hamza is ء whatever its seat.</summary>
    public string Root { get; }
    public VerbForm Form { get; }
    /// <summary>a, i or u in form I, NUL in the others.</summary>
    internal char PresentVowel { get; }
    /// <summary>The verbal nouns that a row lists: form I only.</summary>
    internal IReadOnlyList<string> VerbalNouns { get; }
    public Links Links { get; }
    public SpeechAct Act { get; }
    public Stance Stance { get; }
    public string Gloss { get; }
    public string Example { get; }
    internal int Line { get; }

    public override string ToString() => Id;
}
