using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Docs;

/// <summary>The examples of docs/arabic.md: each stands there and here word for word.</summary>
public class ArabicDocs
{
    [Fact]
    public void Fold_names()
    {
        string name = Fold.ForNames("أَحْمَد ٱلــعَلِيّ ١٢");
        Assert.Equal("احمد العلي 12", name);
    }

    [Fact]
    public void Fold_search()
    {
        bool same = Fold.ForSearch("مسؤولة") == Fold.ForSearch("مسووله");
        Assert.True(same);
    }

    [Fact]
    public void Fold_options()
    {
        string folded = Fold.Text("پاريس مدرسة", FoldOptions.AddedLetters);
        Assert.Equal("باريس مدرسة", folded);
    }

    [Fact]
    public void Fold_map()
    {
        FoldedText folded = Fold.WithMap("قَالَ الوَزِيرُ إنه عائد", FoldOptions.Search);
        int at = folded.Text.IndexOf("الوزير", StringComparison.Ordinal);
        TextSpan span = folded.SourceSpan(new(at, "الوزير".Length));
        Assert.Equal("الوَزِيرُ", folded.Source.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Tokens()
    {
        TokenizedText text = TokenizedText.Of("التقى د. سالم 2,500 شخص");
        var kinds = new List<TokenKind>();
        foreach (Token token in text.Tokens) kinds.Add(token.Kind);
        Assert.Equal([TokenKind.Word, TokenKind.Abbreviation, TokenKind.Word, TokenKind.Number, TokenKind.Word], kinds);
    }

    [Fact]
    public void Sentences()
    {
        TokenizedText text = TokenizedText.Of("قال: «لن نعود. انتهى الأمر» ثم غادر. وصل الوفد.");
        Sentence second = text.Sentences[1];
        TextSpan span = text.SpanOf(second.First, second.End - 1);
        Assert.Equal("وصل الوفد.", text.Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Clitics()
    {
        Word word = TokenizedText.Of("وسيستخدمونها").Tokens[0].Word;
        Assert.Equal(["و", "س", "يستخدمون", "ها"], word.Parts);
        Assert.Equal("يستخدمون", word.Stem);
    }

    [Fact]
    public void Parts()
    {
        TokenizedText text = TokenizedText.Of("وَبِقُوَّةٍ");
        var parts = text.PartsOf(text.Tokens[0]).Select(span => text.Text.Substring(span.Start, span.Length));
        Assert.Equal(["وَ", "بِ", "قُوَّةٍ"], parts);
    }

    [Fact]
    public void Keys()
    {
        bool same = SearchKey.Of("والكتب") == SearchKey.Of("كتاب");
        Assert.True(same);
        Assert.NotEqual(SearchKey.Of("مكتب"), SearchKey.Of("كتاب"));
    }

    [Fact]
    public void Reuse()
    {
        var tokens = new List<Token>(1024);
        foreach (string line in new[] { "قال الوزير", "قالت الوزيرة" })
        {
            tokens.Clear();
            Tokenizer.Tokenize(line, tokens);
            Assert.Equal(2, tokens.Count);
        }
    }

    [Fact]
    public void Every_example_of_the_document_is_a_test_here()
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "docs/arabic.md"));
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests/Isnad.Tests/Arabic/Docs/ArabicDocs.cs")).Replace("\n        ", "\n", StringComparison.Ordinal);
        string[] examples = [.. document.Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])];
        Assert.Equal(10, examples.Length);
        Assert.All(examples, example => Assert.Contains(example, source, StringComparison.Ordinal));
    }
}
