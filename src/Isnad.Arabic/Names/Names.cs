namespace Isnad.Arabic;

/// <summary>Finds the people, organizations and places that a text names.</summary>
public static class Names
{
    /// <summary>The entities of a text, in the order of their first mention.</summary>
    public static IReadOnlyList<Entity> Find(TokenizedText text) => Read(text).Entities;

    /// <summary>The entities of a text and each mention with its title.</summary>
    public static NamesOfText Read(TokenizedText text)
    {
        var spans = NameFinder.Find(text);
        return spans.Count == 0 ? NamesOfText.None : EntityLinker.Link(text, spans);
    }
}
