namespace Isnad.Tests.News.Pages;

public class MarkupTests
{
    [Theory]
    [InlineData("<p>one<p>two", "Html(P(one),P(two))")]
    [InlineData("<ul><li>a<li>b</ul>c", "Html(Ul(Li(a),Li(b)),c)")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>d", "Html(Table(Tr(Td(a),Td(b)),Tr(Td(c))),d)")]
    [InlineData("<div><b>x</div>y", "Html(Div(B(x)),y)")]
    [InlineData("a</div></p>b", "Html(a,b)")]
    [InlineData("<div><p>a<div>b</div>", "Html(Div(P(a),Div(b)))")]
    [InlineData("1 < 2 <br>x", "Html(1 < 2 ,Br(),x)")]
    [InlineData("<title>a<b</title><p title='>'>c", "Html(Title(a<b),P(c))")]
    [InlineData("<script>if(a</b)'</p>'</script>d", "Html(Script(if(a</b)'</p>'),d)")]
    [InlineData("<svg><title/><path d=1/></svg><p>a", "Html(Svg(Title(),Other()),P(a))")]
    [InlineData("<noscript><div>x</noscript><p>y", "Html(NoScript(Div(x)),P(y))")]
    [InlineData("<!-- <p>no --><p>yes", "Html(P(yes))")]
    [InlineData("<a href=x>1<a href=y>2", "Html(A(1),A(2))")]
    [InlineData("<select><option>a<option>b</select>c", "Html(Select(Option(a),Option(b)),c)")]
    public void Html_is_read_as_browsers_forgive_it(string html, string tree) => Assert.Equal(tree, Show(MarkupReader.Html(html), 0));

    [Theory]
    [InlineData("&amp;&lt;&nbsp;&#1575;&#x627;&laquo;x&raquo; &nosuch; & b", "&<\u00A0\u0627\u0627«x» &nosuch; & b")]
    [InlineData("&#0;&#xD800;&#99999999;", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#151;", "\u2014")]
    public void References_are_read_as_browsers_read_them(string raw, string text) => Assert.Equal(text, Entities.Decode(raw));

    [Fact]
    public void A_hundred_thousand_nested_elements_are_read()
    {
        string html = string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "core" + string.Concat(Enumerable.Repeat("</b></div>", 100_000)) + "<p>after";
        var tree = MarkupReader.Html(html);
        Assert.Contains("core", tree.TextOf(0), StringComparison.Ordinal);
        Assert.Equal(Tag.P, tree[tree.Count - 2].Tag);
        Assert.Equal(0, tree[tree.Count - 2].Parent);
    }

    static string Show(MarkupTree tree, int node)
    {
        if (tree[node].Tag == Tag.Text) return tree.TextOf(node);
        var children = new List<string>();
        for (int i = node + 1; i < tree[node].End; i = tree[i].End) children.Add(Show(tree, i));
        return $"{tree[node].Tag}({string.Join(',', children)})";
    }
}
