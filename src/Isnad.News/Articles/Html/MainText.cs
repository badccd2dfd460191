using System.Runtime.InteropServices;
using System.Text;

namespace Isnad;

/// <summary>The blocks of a page that are its article, in order.</summary>
/// <param name="Container">The element that holds it, or -1.</param>
/// <param name="Title">The block that is the headline, or -1.</param>
/// <param name="First">The first and <paramref name="Last"/> the last block of the text; -1 where there is none.</param>
/// <param name="Credits">What a line below the text names as the source.</param>
sealed record MainText(string Text, IReadOnlyList<TextPart> Parts, IReadOnlyList<string> Captions, IReadOnlyList<string> Credits, PageText Page, int Container, int Title, int First, int Last)
{
    internal static MainText None(PageText page, int title) => new("", [], [], [], page, -1, title, -1, -1);
}

/// <summary>Finds the article's own text on a page.</summary>
/// <remarks>
/// Each block has a value: its characters outside links, less what links and short lines take away. The value of an element is the sum
/// over its blocks, and the element with the greatest sum holds the article: menus, teasers and related lists count against any element that
/// includes them. The headline anchors it: what stands before the headline, or after other text, is less likely. Within the element, parts
/// that count against it are left out.
/// </remarks>
sealed class MainTextFinder
{
    readonly MarkupTree _tree;
    readonly PageText _page;
    readonly float[] _sums;
    readonly string? _title;
    readonly Hint[] _hints;

    MainTextFinder(MarkupTree tree, PageText page, string? title)
    {
        (_tree, _page, _title) = (tree, page, title);
        _sums = new float[page.Blocks.Count + 1];
        _hints = new Hint[tree.Count];
    }

    /// <summary>What was found.</summary>
    internal MainText Text { get; private set; } = null!;

    internal static MainTextFinder On(MarkupTree tree, string? title)
    {
        var found = new MainTextFinder(tree, new PageText(tree, hiddenToo: false), title).Run();
        if (found.Text.Text.Length >= 250) return found;
        // Some pages hide their body until a script shows it.
        var all = new MainTextFinder(tree, new PageText(tree, hiddenToo: true), title).Run();
        return all.Text.Text.Length > found.Text.Text.Length * 2 ? all : found;
    }

    MainTextFinder Run()
    {
        Text = Find();
        return this;
    }

    /// <summary>The text of one element of those among which the article was found.</summary>
    internal MainText Part(int element)
    {
        var blocks = CollectionsMarshal.AsSpan(_page.Blocks);
        return Collect(element, blocks, -1);
    }

    internal string? HeadingOf(int element)
    {
        for (int k = _page.FirstBlock[element]; k < _page.FirstBlock[_tree[element].End]; k++)
            if (_page.Blocks[k].Kind == BlockKind.Heading) return _page.Text(_page.Blocks[k]).ToString();
        return null;
    }

    MainText Find()
    {
        if (_page.Blocks.Count == 0) return MainText.None(_page, -1);
        var blocks = CollectionsMarshal.AsSpan(_page.Blocks);
        foreach (ref var b in blocks) b.Value = BlockValues.Of(_page.Text(b), b);
        ApplyHints(blocks);
        int title = Anchor.Find(_tree, _page, blocks, _title);
        BlockNoise.Mark(_tree, _page, blocks, title);
        Anchor.MarkBefore(_tree, blocks, title);
        Anchor.MarkOtherArticles(_tree, _page, blocks, title);
        Teasers.Mark(_tree, _page, blocks, title);
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var b = ref blocks[i];
            if ((b.Hints & (Hint.Noise | Hint.Comments)) != 0) b.Value = -Math.Min(b.Length, 60) * 0.2f;
            else if ((b.Hints & Hint.Weak) != 0 && b.Value < 40) b.Value = Math.Min(b.Value, -5);
            _sums[i + 1] = _sums[i] + b.Value;
        }
        int container = Container(blocks, title);
        return container < 0 ? MainText.None(_page, title) : Collect(container, blocks, title);
    }

    /// <summary>A hint on an element that holds most of the page's text says nothing of that text (<c>body class="has-sidebar"</c>).</summary>
    void ApplyHints(Span<TextBlock> blocks)
    {
        var good = new float[blocks.Length + 1];
        for (int i = 0; i < blocks.Length; i++) good[i + 1] = good[i] + Math.Max(0, blocks[i].Value);
        float much = good[^1] * 0.4f;
        for (int i = 1; i < _tree.Count; i++)
        {
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text || node.End == i + 1) continue;
            int first = _page.FirstBlock[i], end = _page.FirstBlock[node.End];
            if (first == end && !Tags.IsBlock(node.Tag) && first < blocks.Length) end = first + 1;
            if (first == end) continue;
            var hint = _hints[i] = PageHints.Of(_tree, i);
            if (hint == Hint.None || much >= 200 && good[end] - good[first] > much) continue;
            if (!Tags.IsBlock(node.Tag) && end - first < 2 && !Covers(i, blocks[first])) continue;
            for (int k = first; k < end; k++) blocks[k].Hints |= hint;
        }
    }

    bool Covers(int node, in TextBlock block)
    {
        int length = 0;
        for (int k = node; k < _tree[node].End; k++) if (_tree[k].Tag == Tag.Text) length += _tree[k].Length;
        return length >= block.Length * 0.8;
    }

    int Container(ReadOnlySpan<TextBlock> blocks, int title)
    {
        int best = -1;
        float most = 0;
        for (int i = 0; i < _tree.Count; i++)
        {
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text || node.End == i + 1) continue;
            int first = _page.FirstBlock[i], end = _page.FirstBlock[node.End];
            float sum = _sums[end] - _sums[first];
            if (sum <= 0) continue;
            if ((_hints[i] & Hint.Body) != 0) sum *= 1.1f;
            if (_tree.Is(i, "itemprop", "articleBody")) sum *= 1.4f;
            if (title >= 0 && first > title && GoodBetween(blocks, title, first) > 200) sum *= 0.5f;
            // The same sum further in: the outer element adds nothing.
            if (sum >= most) (best, most) = (i, sum);
        }
        return best;
    }

    float GoodBetween(ReadOnlySpan<TextBlock> blocks, int from, int to)
    {
        float good = 0;
        for (int i = from; i < to && good <= 200; i++) good += Math.Max(0, blocks[i].Value);
        return good;
    }

    MainText Collect(int container, Span<TextBlock> blocks, int title)
    {
        int first = _page.FirstBlock[container], end = _page.FirstBlock[_tree[container].End];
        Prune(container, blocks);
        BlockNoise.Trim(_page, blocks[first..end], _title);
        var text = new StringBuilder();
        var parts = new List<TextPart>();
        var captions = new List<string>();
        var credits = new List<string>();
        int row = -1, begin = -1, last = -1;
        for (int i = first; i < end; i++)
        {
            ref var b = ref blocks[i];
            if (b.Dropped) continue;
            var words = _page.Text(b);
            if ((b.Hints & Hint.Caption) != 0 || b.Kind == BlockKind.Caption) { captions.Add(words.ToString().Replace('\n', ' ')); continue; }
            if (words.Length < 80 && Labels.Of(words.ToString()) is { Kind: LabelKind.Source, Value: { Length: > 1 and < 60 } source })
            {
                credits.AddRange(SourceLine.Split(source).Credits);
                continue;
            }
            // The cells of a row stand on one line.
            int rowHere = b.Kind == BlockKind.Cell && words.Length < 80 ? Row(b.Element) : -1;
            if (text.Length > 0) text.Append(rowHere >= 0 && rowHere == row ? '\t' : '\n');
            row = rowHere;
            if (begin < 0) begin = i;
            last = i;
            int start = text.Length;
            text.Append(words);
            parts.Add(new(b.Kind, new(start, text.Length - start)));
        }
        return new(text.ToString(), parts, captions, credits, _page, container, title, begin, last);
    }

    int Row(int node)
    {
        while (node > 0 && _tree[node].Tag != Tag.Tr) node = _tree[node].Parent;
        return node;
    }

    void Prune(int container, Span<TextBlock> blocks)
    {
        for (int i = container + 1; i < _tree[container].End; i++)
        {
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text || node.End == i + 1) continue;
            int first = _page.FirstBlock[i], end = _page.FirstBlock[node.End];
            if (first == end || _sums[end] - _sums[first] >= 0) continue;
            int length = 0, links = 0;
            for (int k = first; k < end; k++)
            {
                length += blocks[k].Length;
                links += blocks[k].Links;
            }
            if (end - first == 1 && blocks[first].Element != i || blocks[first].Kind == BlockKind.Quote) continue;
            bool linky = links > length * 0.5 && (end - first > 1 || blocks[first].Kind is BlockKind.Item or BlockKind.Paragraph && links > length * 0.8);
            if (!linky) continue;
            for (int k = first; k < end; k++) blocks[k].Dropped = true;
            i = node.End - 1;
        }
        int from = _page.FirstBlock[container], to = _page.FirstBlock[_tree[container].End];
        for (int k = from; k < to; k++)
            if ((blocks[k].Hints & (Hint.Noise | Hint.Comments)) != 0) blocks[k].Dropped = true;
    }
}
