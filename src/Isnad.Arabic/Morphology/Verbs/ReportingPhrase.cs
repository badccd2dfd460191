namespace Isnad.Arabic;

public enum ReportingPhraseKind : byte
{
    /// <summary>The content holds according to the one named: بحسب.</summary>
    According,
    /// <summary>In the words of: على حد قول.</summary>
    Words,
    /// <summary>In the view of: برأي.</summary>
    Opinion,
    /// <summary>The one named is the origin of what another carries: نقلا عن.</summary>
    Quoting,
    /// <summary>The channel by which it was said: عبر.</summary>
    Through,
    /// <summary>A clause of saying follows: كما قال.</summary>
    As,
    /// <summary>A text that holds the content follows: جاء في.</summary>
    Cited,
}

/// <summary>What follows a reporting phrase.</summary>
[Flags]
public enum PhraseComplements : byte { None = 0, Noun = 1, Li = 2, Pronoun = 4, Ma = 8, Clause = 16 }

/// <summary>A set phrase that gives a content its origin: a row of lexicon/reporting-phrases.tsv.</summary>
public sealed class ReportingPhrase
{
    const string File = "lexicon/reporting-phrases.tsv";

    ReportingPhrase(LexiconRow row)
    {
        (Id, Example) = (row["id"], row["example"]);
        Words = [.. row["phrase"].Split(' ').Select(w => Fold.ForNames(w))];
        Kind = LexiconField.Enum<ReportingPhraseKind>(row, "kind", File);
        foreach (string complement in row["takes"].Split(' '))
            Takes |= Enum.TryParse(complement, ignoreCase: true, out PhraseComplements c) ? c
                : throw new LexiconException($"{File}:{row.Line}: '{complement}' cannot follow; expected noun, li, pronoun, ma, clause, none");
        Stance = LexiconField.Enum<Stance>(row, "stance", File);
    }

    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<ReportingPhrase> All { get; } = [.. LexiconFile.Read(File).Select(r => new ReportingPhrase(r))];

    public string Id { get; }
    /// <summary>The words of the phrase, folded for names.</summary>
    public IReadOnlyList<string> Words { get; }
    public ReportingPhraseKind Kind { get; }
    public PhraseComplements Takes { get; }
    public Stance Stance { get; }
    public string Example { get; }

    public override string ToString() => Id;
}
