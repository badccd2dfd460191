using Isnad.Arabic;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Isnad.Archive;

/// <summary>A plain question as a query: each word is wanted, none is required; a text with the word as written ranks above one with a relative of it.</summary>
static class PlainQuery
{
    // Measured on the retrieval sets: forms add to keys up to about a third of their weight, and pull in noise beyond.
    const float FormWeight = 0.3f;
    const float TitleWeight = 1.5f;

    /// <returns>Null where the question has no word.</returns>
    internal static Query? Of(string question)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(question, tokens);
        var query = new BooleanQuery();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (!ArabicTerms.IsTerm(token) || seen.Count >= BooleanQuery.MaxClauseCount / 4) continue;
            if (seen.Add(ArabicTerms.Term(token))) Add(ArabicTerms.Term(token), 1);
            string form = ArabicAnalysis.FormMark + token.Word.Folded;
            if (ArabicTerms.HasForm(token) && seen.Add(form)) Add(form, FormWeight);
        }
        return seen.Count == 0 ? null : query;

        void Add(string term, float weight)
        {
            query.Add(new TermQuery(new Term(Fields.Text, term)) { Boost = weight }, Occur.SHOULD);
            query.Add(new TermQuery(new Term(Fields.Title, term)) { Boost = weight * TitleWeight }, Occur.SHOULD);
        }
    }
}
