namespace Isnad;

/// <summary>One way in which a text attributes words: a rule of the grammar, with its spec in specs/attribution/NAME.md.</summary>
interface IAttributionRule
{
    /// <summary>The name under which results and specs know it.</summary>
    string Name { get; }

    /// <summary>The statement whose cue begins at this token, or null.</summary>
    Draft? Match(Reading r, int token);
}
