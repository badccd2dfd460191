using Isnad.Arabic;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Isnad.Benchmarks;

/// <summary>What each step of reading costs on one thread: tokens with keys, facts, attribution, all of it; and Lucene.NET's ArabicAnalyzer on the same text.</summary>
static class ReadingOnCorpus
{
    static readonly DateOnly Published = new(2018, 6, 1);

    internal static void Run(string[] texts)
    {
        texts = [.. texts.Where((_, i) => i % 5 == 0)];
        var tokenized = texts.Select(TokenizedText.Of).ToArray();
        var facts = tokenized.Select(Facts).ToArray();
        var keys = new Side("tokens and keys", () =>
        {
            foreach (string text in texts)
                foreach (var token in TokenizedText.Of(text).Tokens) _ = token.Word.Key.Length;
        });
        var factSide = new Side("times, numbers, names", () =>
        {
            foreach (var text in tokenized) Facts(text);
        });
        var attribution = new Side("attribution", () =>
        {
            foreach (var found in facts) Attribution.Find(found);
        });
        var whole = new Side("whole reading", () =>
        {
            foreach (string text in texts) Pipeline.Understand(new ArticleSource { Text = text, Published = new("2018-06-01", "2018-06-01", null) }, "corpus", 0);
        });
        using var analyzer = new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        var lucene = new Side("Lucene.NET ArabicAnalyzer", () =>
        {
            foreach (string text in texts)
            {
                using var stream = analyzer.GetTokenStream("text", text);
                stream.GetAttribute<ICharTermAttribute>();
                stream.Reset();
                while (stream.IncrementToken()) { }
                stream.End();
            }
        });
        Rounds.Run(3, keys, factSide, attribution, whole, lucene);
        Console.WriteLine($"medians: facts / tokens and keys {factSide.Median / keys.Median:0.00}; attribution / the rest of reading {attribution.Median / (whole.Median - attribution.Median):0.00}; whole reading / Lucene.NET {whole.Median / lucene.Median:0.00}");
    }

    static AnalysedText Facts(TokenizedText text) => new(text, Times.Find(text, Published), Numbers.Find(text), Names.Read(text));
}
