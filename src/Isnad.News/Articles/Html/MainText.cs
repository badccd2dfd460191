using System.Text;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The blocks of a page that are its article, in order.</summary>
sealed record MainText(string Text, IReadOnlyList<TextPart> Parts, IReadOnlyList<string> Captions, int Container)
{
    internal static readonly MainText None = new("", [], [], -1);
}

/// <summary>Finds the article's own text on a page.</summary>
/// <remarks>
/// Each block has a value: its characters outside links, less what links and short lines take away. The values of an element are the sum
/// over its blocks, and the element with the greatest sum holds the article: menus, teasers and related lists count against any element that
/// includes them. Within it, parts that count against it are left out.
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

    internal static MainText Find(MarkupTree tree, string? title)
    {
        var found = new MainTextFinder(tree, new PageText(tree, hiddenToo: false), title).Run();
        if (found.Text.Length >= 250) return found;
        var all = new MainTextFinder(tree, new PageText(tree, hiddenToo: true), title).Run();
        return all.Text.Length > found.Text.Length * 2 ? all : found;
    }

    MainText Run()
    {
        if (_page.Blocks.Count == 0) return MainText.None;
        var blocks = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_page.Blocks);
        foreach (ref var b in blocks) b.Value = BlockValues.Of(_page.Text(b), b);
        ApplyHints(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var b = ref blocks[i];
            if ((b.Hints & (Hint.Noise | Hint.Comments)) != 0) b.Value = Math.Min(b.Value, 0) - Math.Min(b.Length, 60);
            else if ((b.Hints & Hint.Weak) != 0 && b.Value < 40) b.Value = Math.Min(b.Value, -5);
            _sums[i + 1] = _sums[i] + b.Value;
        }
        int container = Container();
        return container < 0 ? MainText.None : Collect(container, blocks);
    }

    float Sum(int node) => _sums[_page.FirstBlock[_tree[node].End]] - _sums[_page.FirstBlock[node]];

    /// <summary>A hint on an element that holds most of the page's text says nothing of that text (<c>body class="has-sidebar"</c>).</summary>
    void ApplyHints(Span<TextBlock> blocks)
    {
        var good = new float[blocks.Length + 1];
        for (int i = 0; i < blocks.Length; i++) good[i + 1] = good[i] + Math.Max(0, blocks[i].Value);
        float half = good[^1] * 0.4f;
        for (int i = 1; i < _tree.Count; i++)
        {
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text || node.End == i + 1) continue;
            int first = _page.FirstBlock[i], end = _page.FirstBlock[node.End];
            if (first == end) continue;
            var hint = _hints[i] = PageHints.Of(_tree, i);
            if (hint == Hint.None || half >= 200 && good[end] - good[first] > half) continue;
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

    int Container()
    {
        int best = -1;
        float most = 0;
        for (int i = 0; i < _tree.Count; i++)
        {
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text || node.End == i + 1) continue;
            float sum = Sum(i);
            if (sum <= 0) continue;
            if ((_hints[i] & Hint.Body) != 0) sum *= 1.1f;
            if (_tree.Is(i, "itemprop", "articleBody")) sum *= 1.4f;
            // The same sum further in: the outer element adds nothing.
            if (sum >= most) (best, most) = (i, sum);
        }
        return best;
    }

    MainText Collect(int container, Span<TextBlock> blocks)
    {
        int first = _page.FirstBlock[container], end = _page.FirstBlock[_tree[container].End];
        Prune(container, blocks);
        BlockNoise.Trim(_page, blocks[first..end], _title);
        var text = new StringBuilder();
        var parts = new List<TextPart>();
        var captions = new List<string>();
        int row = -1;
        for (int i = first; i < end; i++)
        {
            ref var b = ref blocks[i];
            if (b.Dropped) continue;
            var words = _page.Text(b);
            if ((b.Hints & Hint.Caption) != 0 || b.Kind == BlockKind.Caption) { captions.Add(words.ToString().Replace('\n', ' ')); continue; }
            // The cells of a row stand on one line.
            int rowHere = b.Kind == BlockKind.Cell && words.Length < 80 ? Row(b.Element) : -1;
            if (text.Length > 0) text.Append(rowHere >= 0 && rowHere == row ? '\t' : '\n');
            row = rowHere;
            int start = text.Length;
            text.Append(words);
            parts.Add(new(b.Kind, new(start, text.Length - start)));
        }
        return new(text.ToString(), parts, captions, container);
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
            if (end - first < 1) continue;
            float sum = _sums[end] - _sums[first];
            if (sum >= 0) continue;
            int length = 0, links = 0;
            bool heading = false;
            for (int k = first; k < end; k++)
            {
                length += blocks[k].Length;
                links += blocks[k].Links;
                heading |= blocks[k].Kind == BlockKind.Heading;
            }
            if (end - first == 1 && blocks[first].Element != i) continue;
            bool noisy = (blocks[first].Hints & (Hint.Noise | Hint.Comments)) != 0;
            bool linky = links > length * 0.5 && (end - first > 1 || blocks[first].Kind is BlockKind.Item or BlockKind.Paragraph && links > length * 0.8);
            if (noisy || linky)
            {
                for (int k = first; k < end; k++) blocks[k].Dropped = true;
                i = node.End - 1;
            }
        }
        int from = _page.FirstBlock[container], to = _page.FirstBlock[_tree[container].End];
        for (int k = from; k < to; k++)
            if ((blocks[k].Hints & (Hint.Noise | Hint.Comments)) != 0) blocks[k].Dropped = true;
    }
}
