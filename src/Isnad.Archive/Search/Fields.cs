namespace Isnad.Archive;

/// <summary>The fields of the index. Each document is an article or a statement.</summary>
static class Fields
{
    internal const string Kind = "kind";
    internal const string Id = "id";
    /// <summary>The article's id, on its statements too: they are replaced and forgotten together.</summary>
    internal const string Article = "article";
    internal const string Input = "input";
    internal const string Title = "title";
    internal const string Text = "text";
    internal const string Speaker = "speaker";
    internal const string Relay = "via";
    internal const string Outlet = "outlet";
    internal const string Entity = "entity";
    internal const string Keyword = "keyword";
    internal const string Section = "section";
    internal const string Act = "act";
    internal const string Stance = "stance";
    internal const string Directness = "direct";
    internal const string Language = "lang";
    /// <summary>Day of publication as yyyymmdd, for ranges and order; 0 where unknown.</summary>
    internal const string Day = "day";
    internal const string Said = "said";

    internal const string ArticleKind = "article";
    internal const string StatementKind = "statement";
}
