using Isnad.Arabic;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Isnad.Archive;

/// <summary>A plain question as a query: each word is wanted, none is required; nearer relatives of a word count more, and words that stand together as in the question.</summary>
static class PlainQuery
{
    // Measured on retrieval sets of questions: beyond these weights, forms and skeletons draw in noise.
    const float FormWeight = 0.15f, RootWeight = 0.3f, PairWeight = 0.3f, TitleWeight = 1.5f;
    // Two words of the question may stand so many words apart, in either order.
    const int PairDistance = 8;
    // A question is short; a pasted page is cut.
    const int MostWords = 64;

    /// <returns>Null where the question has no word.</returns>
    internal static Query? Of(string question)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(question, tokens);
        var words = tokens.Where(ArabicAnalysis.IsTerm).Take(MostWords).ToList();
        var telling = words.Where(t => !FunctionWords.Contains(t.Word)).ToList();
        // «من أين؟» has only such words: then they are all there is.
        if (telling.Count == 0) telling = words;
        var query = new BooleanQuery();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in telling)
        {
            Add(ArabicAnalysis.Key(token), 1);
            if (!ArabicAnalysis.IsWord(token)) continue;
            Add(ArabicAnalysis.Form(token), FormWeight);
            Add(ArabicAnalysis.Root(token), RootWeight);
        }
        for (int i = 1; i < telling.Count; i++)
        {
            var pair = new PhraseQuery { Slop = PairDistance, Boost = PairWeight };
            pair.Add(new Term(Fields.Text, ArabicAnalysis.Key(telling[i - 1])));
            pair.Add(new Term(Fields.Text, ArabicAnalysis.Key(telling[i])));
            query.Add(pair, Occur.SHOULD);
        }
        return seen.Count == 0 ? null : query;

        void Add(string term, float weight)
        {
            if (!seen.Add(term)) return;
            query.Add(new TermQuery(new Term(Fields.Text, term)) { Boost = weight }, Occur.SHOULD);
            query.Add(new TermQuery(new Term(Fields.Title, term)) { Boost = weight * TitleWeight }, Occur.SHOULD);
        }
    }
}
