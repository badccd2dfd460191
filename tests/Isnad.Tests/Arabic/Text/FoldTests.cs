using CsCheck;
using Isnad.Arabic;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Arabic.Text;

public class FoldTests
{
    // Text as it comes, and everything that could break it: marks, forms, lone surrogates, any other unit.
    static readonly Gen<char> Unit = Gen.Frequency(
        (40, Gen.Char['\u0621', '\u064A']),
        (10, Gen.Char[' ', '~']),
        (6, Gen.Char['\u064B', '\u0670']),
        (4, Gen.Char['\u0671', '\u06FF']),
        (2, Gen.Char['\u00A0', '\u00BF']),
        (2, Gen.Char['\u2000', '\u206F']),
        (2, Gen.Char['\uFB50', '\uFEFF']),
        (1, Gen.Char['\uD800', '\uDFFF']),
        (1, Gen.Char['\0', '\uFFFF']));

    internal static readonly Gen<string> AnyText = Unit.Array[0, 80].Select(a => new string(a));

    public static TheoryData<SpecExample> Examples()
    {
        var data = new TheoryData<SpecExample>();
        foreach (var example in SpecFile.Read("specs/arabic/folding.md")) data.Add(example);
        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Folding_follows_the_spec(SpecExample e)
    {
        string text = e["text"]!, names = e["names"]!;
        Assert.Equal(names, Fold.ForNames(text));
        Assert.Equal(e["search"] ?? names, Fold.ForSearch(text));
        foreach (string apart in e.All("apart")) Assert.NotEqual(names, Fold.ForNames(apart));
        foreach (string apart in e.All("apart-search")) Assert.NotEqual(Fold.ForSearch(text), Fold.ForSearch(apart));
    }

    [Theory, InlineData(FoldOptions.Names), InlineData(FoldOptions.Search)]
    public void Folds_as_the_plain_model(FoldOptions options) => AnyText.Sample(
        text => Assert.Equal(FoldModel.Fold(text, options == FoldOptions.Search), Fold.Text(text, options)), iter: 30_000);

    [Fact]
    public void Every_unit_alone_and_inside_a_long_text_folds_as_the_model()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            foreach (string text in new[] { ((char)c).ToString(), $"وقال الوزير {(char)c}إن الأمر انتهى" })
            {
                Assert.Equal(FoldModel.Fold(text, search: false), Fold.ForNames(text));
                Assert.Equal(FoldModel.Fold(text, search: true), Fold.ForSearch(text));
            }
    }

    [Fact]
    public void Folding_twice_changes_nothing() => Gen.Select(AnyText, Gen.Int[0, (int)FoldOptions.Search]).Sample((text, options) =>
    {
        string once = Fold.Text(text, (FoldOptions)options);
        Assert.Equal(once, Fold.Text(once, (FoldOptions)options));
    }, iter: 30_000);

    [Fact]
    public void Composing_first_changes_nothing() =>
        AnyText.Sample(text => Assert.Equal(Fold.ForNames(text), Fold.ForNames(Composition.Compose(text))), iter: 30_000);

    [Fact]
    public void Spans_map_back() => Gen.Select(AnyText, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, a, b) =>
    {
        var folded = Fold.WithMap(text, FoldOptions.Names);
        Assert.Equal(Fold.ForNames(text), folded.Text);
        int start = a % (folded.Text.Length + 1), length = b % (folded.Text.Length + 1 - start);
        var span = folded.SourceSpan(new(start, length));
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
        // What the span cuts out folds to what was asked for, or to more where a ligature stands at an edge.
        Assert.Contains(folded.Text.Substring(start, length), Fold.ForNames(span.In(text)), StringComparison.Ordinal);
    }, iter: 30_000);

    [Fact]
    public void A_span_takes_the_marks_of_its_last_letter()
    {
        var folded = Fold.WithMap("قَالَ الوزيرُ", FoldOptions.Names);
        Assert.Equal(expected: "قَالَ", actual: folded.SourceSpan(new(0, 3)).In(folded.Source).ToString());
        Assert.Equal(expected: "الوزيرُ", actual: folded.SourceSpan(new(4, 6)).In(folded.Source).ToString());
    }

    [Fact]
    public void Folding_allocates_nothing_but_the_result()
    {
        string text = string.Concat(Enumerable.Repeat("وقالت الوزيرةُ إنّ «الأمر» انتهى 123، ", 100));
        for (int i = 0; i < 50; i++) Fold.ForSearch(text);
        int length = Fold.ForSearch(text).Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++) Fold.ForSearch(text);
        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / 20;
        Assert.InRange(each, length * 2L, length * 2L + 40);
    }
}
