using System.Globalization;
using Isnad.Arabic;
using Lucene.Net.Documents;

namespace Isnad.Archive;

/// <summary>An article and its statements as documents of the index.</summary>
static class ArticleDocuments
{
    internal static IEnumerable<Document> Of(StoredArticle stored)
    {
        var article = stored.Article;
        yield return Common(article, Fields.ArticleKind, article.Id, article.Text, [
            .. article.Statements.Concat(article.TitleStatements).Select(s => s.Speaker?.Name).OfType<string>().Distinct().Select(n => new TextField(Fields.Speaker, n, Field.Store.NO)),
            .. article.Statements.SelectMany(s => s.Chain).Select(r => r.Name).Concat(article.Credits).Distinct().Select(n => new TextField(Fields.Relay, n, Field.Store.NO)),
            .. article.Entities.Select(e => new TextField(Fields.Entity, e.Name, Field.Store.NO)),
            .. article.Source.Keywords.Select(k => new TextField(Fields.Keyword, k, Field.Store.NO)),
        ]);
        int number = 0;
        foreach (var (statement, within) in article.TitleStatements.Select(s => (s, article.Title ?? "")).Concat(article.Statements.Select(s => (s, article.Text))))
            yield return Common(article, Fields.StatementKind, string.Create(CultureInfo.InvariantCulture, $"{article.Id}#{number++}"), statement.Content.In(within).ToString(), [
                new TextField(Fields.Speaker, statement.Speaker?.Name ?? "", Field.Store.NO),
                .. statement.Chain.Select(r => new TextField(Fields.Relay, r.Name, Field.Store.NO)),
                new StringField(Fields.Act, ArticleJson.NameOf(statement.Act), Field.Store.NO),
                new StringField(Fields.Stance, ArticleJson.NameOf(statement.Stance), Field.Store.NO),
                new StringField(Fields.Directness, ArticleJson.NameOf(statement.Directness), Field.Store.NO),
                new StringField(Fields.Said, statement.Said ?? "", Field.Store.NO),
            ]);
    }

    static Document Common(Article article, string kind, string id, string text, IEnumerable<Field> more)
    {
        var document = new Document
        {
            new StringField(Fields.Kind, kind, Field.Store.NO),
            new StringField(Fields.Id, id, Field.Store.YES),
            new StringField(Fields.Article, article.Id, Field.Store.YES),
            new TextField(Fields.Title, article.Title ?? "", Field.Store.NO),
            new TextField(Fields.Text, text, Field.Store.NO),
            new TextField(Fields.Outlet, article.Source.Outlet ?? "", Field.Store.NO),
            new TextField(Fields.Section, article.Source.Section ?? "", Field.Store.NO),
            new StringField(Fields.Language, article.Language, Field.Store.NO),
            new Int32Field(Fields.Day, Day(article.Source.Published), Field.Store.NO),
            new NumericDocValuesField(Fields.Day, Day(article.Source.Published)),
        };
        foreach (var field in more) document.Add(field);
        return document;
    }

    // 2026-11 is the first day of that month here: enough for an order.
    static int Day(Stamp? stamp)
    {
        if (stamp is null) return 0;
        int day = 0, digits = 0;
        foreach (char c in stamp.Value)
        {
            if (c == 'T' || digits == 8) break;
            if (!char.IsAsciiDigit(c)) continue;
            day = day * 10 + c - '0';
            digits++;
        }
        return digits switch { 4 => day * 10000 + 101, 6 => day * 100 + 1, 8 => day, _ => 0 };
    }
}
