using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Isnad.Stemming;

/// <summary>Lucene.NET's ArabicAnalyzer as it comes: normalization, its stop words, light10 stems.</summary>
sealed class LuceneKeys
{
    readonly ArabicAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);

    public IEnumerable<(string Text, string Key)> Tokens(string line)
    {
        using var stream = _analyzer.GetTokenStream("text", line);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        var tokens = new List<(string, string)>();
        while (stream.IncrementToken()) tokens.Add((line[offset.StartOffset..offset.EndOffset], term.ToString()));
        stream.End();
        return tokens;
    }

    public int Count(string line)
    {
        using var stream = _analyzer.GetTokenStream("text", line);
        stream.Reset();
        int count = 0;
        while (stream.IncrementToken()) count++;
        stream.End();
        return count;
    }

    public string Of(string word) => string.Join(' ', Tokens(word).Select(t => t.Key));
}
