using Isnad.Arabic;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Isnad.Benchmarks;

/// <summary>Tokens with search keys against Lucene.NET's ArabicAnalyzer, over whole articles on one thread.</summary>
static class TokensOnCorpus
{
    internal static void Run(string[] texts)
    {
        long ourTokens = 0, theirTokens = 0;
        var tokens = new List<Token>(1 << 14);
        var ours = new Side("Isnad, tokens and keys", () =>
        {
            ourTokens = 0;
            foreach (string text in texts)
            {
                tokens.Clear();
                Tokenizer.Tokenize(text, tokens);
                foreach (var token in tokens)
                {
                    if (token.Kind is TokenKind.Punctuation or TokenKind.Break) continue;
                    if (token.Word.Key.Length > 0) ourTokens++;
                }
            }
        });
        using var analyzer = new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        var theirs = new Side("Lucene.NET ArabicAnalyzer", () =>
        {
            theirTokens = 0;
            foreach (string text in texts)
            {
                using var stream = analyzer.GetTokenStream("text", text);
                var term = stream.GetAttribute<ICharTermAttribute>();
                stream.Reset();
                while (stream.IncrementToken())
                    if (term.Length > 0) theirTokens++;
                stream.End();
            }
        });
        Rounds.Run(5, ours, theirs);
        Console.WriteLine($"tokens: ours {ourTokens:N0}, theirs {theirTokens:N0} (stop words left out)");
        Console.WriteLine($"ours / theirs: first {ours.Seconds[0] / theirs.Seconds[0]:0.00}, median {ours.Median / theirs.Median:0.00}, best {ours.Best / theirs.Best:0.00}");
        Console.WriteLine($"allocated by ours: first round {ours.FirstAllocated / (double)ourTokens:0.00}, last round {ours.LastAllocated / (double)ourTokens:0.00} bytes a token; by theirs: {theirs.LastAllocated / (double)theirTokens:0.00}");
    }
}
