using CsCheck;
using Isnad.Arabic;
using Isnad.Tests.Arabic.Text;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Tokens;

public class TokenTests
{
    public static TheoryData<SpecExample> Examples(string file)
    {
        var data = new TheoryData<SpecExample>();
        foreach (var example in SpecFile.Read($"specs/arabic/{file}.md")) data.Add(example);
        return data;
    }

    [Theory, MemberData(nameof(Examples), "tokens")]
    public void Tokens_follow_the_spec(SpecExample e)
    {
        var text = TokenizedText.Of(e["text"]!);
        var found = new List<string>();
        foreach (ref readonly var token in text.Tokens) found.Add($"{token.Kind.ToString().ToLowerInvariant()}: {token.Span.In(text.Text)}");
        Assert.Equal(e.Lines.Where(l => l.Key != "text").Select(l => $"{l.Key}: {l.Value}"), found);
    }

    [Theory, MemberData(nameof(Examples), "sentences")]
    public void Sentences_follow_the_spec(SpecExample e)
    {
        var text = TokenizedText.Of(e["text"]!);
        var found = new List<string>();
        foreach (ref readonly var sentence in text.Sentences) found.Add(text.SpanOf(sentence.First, sentence.End - 1).In(text.Text).ToString());
        Assert.Equal(e.All("sentence"), found);
    }

    [Fact]
    public void Any_text_has_tokens_in_order_and_sentences_that_cover_them() => FoldTests.AnyText.Sample(text =>
    {
        var tokenized = TokenizedText.Of(text);
        int end = 0;
        foreach (ref readonly var token in tokenized.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length);
            end = token.End;
            if (token.Kind == TokenKind.Break) continue;
            Assert.NotEqual("", token.Word.Folded);
            Assert.NotNull(token.Word.Key);
            // The parts of a token are the token, cut.
            int at = token.Start;
            foreach (var part in tokenized.PartsOf(token))
            {
                Assert.Equal(at, part.Start);
                Assert.True(part.Length > 0);
                at = part.End;
            }
            Assert.Equal(token.End, at);
        }
        var covered = new bool[tokenized.Tokens.Length];
        foreach (ref readonly var sentence in tokenized.Sentences)
            for (int i = sentence.First; i < sentence.End; i++)
            {
                Assert.False(covered[i]);
                covered[i] = true;
            }
        for (int i = 0; i < covered.Length; i++) Assert.Equal(tokenized.Tokens[i].Kind != TokenKind.Break, covered[i]);
    }, iter: 20_000);

    [Fact]
    public void White_space_between_tokens_is_all_that_tokens_leave_out() => FoldTests.AnyText.Sample(text =>
    {
        int end = 0;
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);
        foreach (var token in tokens)
        {
            Assert.All(text[end..token.Start], c => Assert.True(char.IsWhiteSpace(c) || Letters.IsInvisible(c)));
            end = token.End;
        }
    }, iter: 10_000);

    [Fact]
    public void Words_met_before_cost_no_allocation()
    {
        string text = string.Concat(Enumerable.Repeat("وقالت الوزيرةُ إنّ «الأمر» انتهى 123، ", 50));
        var tokens = new List<Token>(4096);
        // Code that is not yet optimized boxes; on a busy machine that takes a while.
        long allocated = long.MaxValue;
        for (int i = 0; i < 100 && allocated >= 200; i++)
        {
            for (int k = 0; k < 50; k++) Once();
            long before = GC.GetAllocatedBytesForCurrentThread();
            Once();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated >= 200) Thread.Sleep(20);
        }
        Assert.InRange(allocated, 0, 199);

        void Once()
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, tokens);
        }
    }
}
