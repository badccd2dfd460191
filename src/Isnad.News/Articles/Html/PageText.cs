using System.Buffers;

namespace Isnad;

/// <summary>A run of text between two block boundaries.</summary>
struct TextBlock
{
    /// <summary>The nearest block element around it.</summary>
    internal int Element;
    internal BlockKind Kind;
    internal int Start, Length;
    /// <summary>Of its characters, those within links.</summary>
    internal int Links;
    /// <summary>The hints of all elements around it.</summary>
    internal Hint Hints;
    /// <summary>What it adds to the elements around it, as text of an article; negative where it looks like page furniture.</summary>
    internal float Value;
    internal bool Dropped;
}

/// <summary>All visible text of a page as blocks, made in one walk over the tree.</summary>
sealed class PageText
{
    readonly ArrayBufferWriter<char> _chars = new(1 << 14);
    internal readonly List<TextBlock> Blocks = [];
    /// <summary>For each node the number of blocks begun before it: the blocks of a subtree are a range.</summary>
    internal readonly int[] FirstBlock;

    readonly MarkupTree _tree;
    readonly bool _hiddenToo;
    TextBlock _open;
    int _openStart, _lastParent;
    bool _space;

    /// <param name="hiddenToo">Whether text hidden by style counts: pages that show their body by script only.</param>
    internal PageText(MarkupTree tree, bool hiddenToo)
    {
        (_tree, _hiddenToo) = (tree, hiddenToo);
        FirstBlock = new int[tree.Count + 1];
        Walk();
    }

    internal ReadOnlySpan<char> Text(in TextBlock block) => _chars.WrittenSpan.Slice(block.Start, block.Length);

    /// <summary>All of it, a block a line.</summary>
    internal string All() => string.Join('\n', Blocks.Select(b => Text(b).ToString()));

    struct Frame
    {
        internal int Node, End, Element;
        internal BlockKind Kind;
        internal bool Link, Block, Pre;
    }

    void Walk()
    {
        var stack = new Frame[520];
        int depth = 0;
        var now = new Frame { Node = 0, End = _tree.Count, Kind = BlockKind.Paragraph, Block = true };
        Begin(now);
        for (int i = 1; i < _tree.Count; i++)
        {
            while (i >= now.End)
            {
                if (now.Block) Flush();
                now = stack[--depth];
                if (_open.Element != now.Element && now.Block | stack[depth].Block) Begin(now);
            }
            FirstBlock[i] = Blocks.Count;
            ref var node = ref _tree[i];
            if (node.Tag == Tag.Text) { Append(i, now); continue; }
            if (node.Tag == Tag.Br) { Break(); continue; }
            if (Skips(i, node.Tag)) { for (int k = i; k < node.End; k++) FirstBlock[k] = Blocks.Count; if (Tags.IsBlock(node.Tag)) { Flush(); Begin(now); } i = node.End - 1; continue; }
            if (node.End == i + 1) { if (Tags.IsBlock(node.Tag)) { Flush(); Begin(now); } continue; }
            var inner = now;
            inner.Node = i;
            inner.End = node.End;
            inner.Block = Tags.IsBlock(node.Tag) || node.Tag == Tag.Other && _tree.Name(i).Contains('-');
            if (node.Tag == Tag.A && _tree.HasAttribute(i, "href")) inner.Link = true;
            if (inner.Block)
            {
                inner.Element = i;
                inner.Kind = KindOf(node.Tag, now.Kind);
                inner.Pre |= node.Tag == Tag.Pre;
                Flush();
                Begin(inner);
            }
            if (depth + 1 >= stack.Length) Array.Resize(ref stack, stack.Length * 2);
            stack[depth++] = now;
            now = inner;
        }
        Flush();
        FirstBlock[_tree.Count] = Blocks.Count;
    }

    static BlockKind KindOf(Tag tag, BlockKind outer) => tag switch
    {
        Tag.Blockquote => BlockKind.Quote,
        Tag.Li or Tag.Dt or Tag.Dd => BlockKind.Item,
        Tag.FigCaption or Tag.Caption => BlockKind.Caption,
        Tag.Pre => BlockKind.Preformatted,
        Tag.Td or Tag.Th => BlockKind.Cell,
        >= Tag.H1 and <= Tag.H6 => BlockKind.Heading,
        _ => outer,
    };

    bool Skips(int i, Tag tag) => tag switch
    {
        Tag.Script or Tag.Style or Tag.Template or Tag.Head or Tag.Title or Tag.Iframe or Tag.Object or Tag.Svg or Tag.Canvas or Tag.NoScript
            or Tag.Select or Tag.Textarea or Tag.Button or Tag.Video or Tag.Audio or Tag.NoFrames or Tag.NoEmbed or Tag.Option or Tag.Rt or Tag.Rp => true,
        _ => !_hiddenToo && Hidden(i),
    };

    bool Hidden(int i)
    {
        if (_tree[i].AttributeCount == 0) return false;
        if (_tree.HasAttribute(i, "hidden")) return true;
        var style = _tree.RawAttribute(i, "style");
        if (style.Length is 0 or > 400) return false;
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + 7)..].TrimStart() is [':', .. var value] && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    void Begin(in Frame f)
    {
        _open = new() { Element = f.Element, Kind = f.Kind };
        _openStart = _chars.WrittenCount;
        _space = false;
    }

    void Flush()
    {
        int length = _chars.WrittenCount - _openStart;
        if (length > 0 && _chars.WrittenSpan[^1] == '\n') length--;
        if (length > 0)
        {
            _open.Start = _openStart;
            _open.Length = length;
            Blocks.Add(_open);
        }
        _openStart = _chars.WrittenCount;
        _open.Links = 0;
        _space = false;
    }

    void Break()
    {
        if (_chars.WrittenCount > _openStart && _chars.WrittenSpan[^1] != '\n') Put('\n');
        _space = false;
    }

    static bool SetsApart(Tag tag) => tag is Tag.A or Tag.Span or Tag.Time or Tag.Label;

    void Put(char c)
    {
        _chars.GetSpan(1)[0] = c;
        _chars.Advance(1);
    }

    void Append(int i, in Frame now)
    {
        var raw = _tree.Source.AsSpan(_tree[i].Start, _tree[i].Length);
        if (!_tree[i].Literal && raw.Contains('&')) raw = Entities.Decode(raw);
        bool first = _chars.WrittenCount == _openStart;
        var to = _chars.GetSpan(raw.Length + 1);
        int n = 0;
        bool any = !first, space = _space;
        char last = first ? '\n' : _chars.WrittenSpan[^1];
        // <a>Section</a><span>2017/03/02</span>: style sets them apart, not a space.
        if (!first && !space && _lastParent != _tree[i].Parent && raw.Length > 0 && char.IsLetter(last) != char.IsLetter(raw[0]) && char.IsDigit(last) != char.IsDigit(raw[0])
            && SetsApart(_tree[_lastParent].Tag) | SetsApart(_tree[_tree[i].Parent].Tag)) space = true;
        foreach (char c in raw)
        {
            if (c == '\n' && now.Pre)
            {
                if (any && last != '\n') { to[n++] = '\n'; last = '\n'; }
                space = false;
                continue;
            }
            if (Spaces.IsSpace(c)) { space = true; continue; }
            if (c == '\u00AD') continue;
            if (space && any && last != '\n') to[n++] = ' ';
            space = false;
            any = true;
            to[n++] = last = c;
        }
        _space = space;
        if (n == 0) return;
        _chars.Advance(n);
        if (now.Link) _open.Links += n;
        _lastParent = _tree[i].Parent;
    }
}
