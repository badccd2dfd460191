using System.Text;

namespace Isnad;

/// <summary>An element or a run of text. Nodes stand in document order, so a subtree is the range from a node to its <see cref="End"/>.</summary>
struct Node
{
    internal Tag Tag;
    internal int Parent;
    /// <summary>The index after the last node of its subtree.</summary>
    internal int End;
    /// <summary>Of the name, or of the text: where it stands in the source.</summary>
    internal int Start, Length;
    internal int FirstAttribute, AttributeCount;
    /// <summary>Text that is to be taken as it stands (CDATA, scripts): ampersands in it mean nothing.</summary>
    internal bool Literal;
}

/// <summary>An attribute as two ranges of the source.</summary>
readonly record struct Attribute(int NameStart, int NameLength, int ValueStart, int ValueLength);

/// <summary>A page or feed as a flat tree over its source: no object a node, walked by index and never by recursion.</summary>
/// <remarks>Built instead of a DOM because depth, memory and time stay in proportion to the source whatever stands in it.</remarks>
sealed class MarkupTree(string source)
{
    Node[] _nodes = new Node[Math.Max(64, source.Length / 24)];
    readonly List<Attribute> _attributes = [];

    internal string Source { get; } = source;
    internal int Count { get; private set; }
    /// <summary>The source held more nodes than the limit; what came after it was left out.</summary>
    internal bool Truncated { get; set; }

    internal ref Node this[int i] => ref _nodes[i];

    internal int Add(Tag tag, int parent, int start, int length, int firstAttribute = 0, int attributes = 0, bool literal = false)
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, Count * 2);
        _nodes[Count] = new() { Tag = tag, Parent = parent, End = Count + 1, Start = start, Length = length, FirstAttribute = firstAttribute, AttributeCount = attributes, Literal = literal };
        return Count++;
    }

    internal int AttributesHeld => _attributes.Count;
    internal void Add(Attribute attribute) => _attributes.Add(attribute);

    internal ReadOnlySpan<char> Name(int node) => Source.AsSpan(_nodes[node].Start, _nodes[node].Length);

    /// <summary>The raw value of an attribute, entities and all; empty where it is absent.</summary>
    internal ReadOnlySpan<char> RawAttribute(int node, ReadOnlySpan<char> name)
    {
        ref var n = ref _nodes[node];
        for (int i = 0; i < n.AttributeCount; i++)
        {
            var a = _attributes[n.FirstAttribute + i];
            if (a.NameLength == name.Length && Source.AsSpan(a.NameStart, a.NameLength).Equals(name, StringComparison.OrdinalIgnoreCase))
                return Source.AsSpan(a.ValueStart, a.ValueLength);
        }
        return default;
    }

    internal bool HasAttribute(int node, ReadOnlySpan<char> name)
    {
        ref var n = ref _nodes[node];
        for (int i = 0; i < n.AttributeCount; i++)
        {
            var a = _attributes[n.FirstAttribute + i];
            if (Source.AsSpan(a.NameStart, a.NameLength).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    internal (string Name, string Value) AttributeAt(int node, int i)
    {
        var a = _attributes[_nodes[node].FirstAttribute + i];
        return (Source.Substring(a.NameStart, a.NameLength), Entities.Decode(Source.AsSpan(a.ValueStart, a.ValueLength)));
    }

    /// <summary>The value of an attribute, decoded and trimmed; null where it is absent.</summary>
    internal string? Get(int node, string name)
    {
        var raw = RawAttribute(node, name);
        return raw.IsEmpty && !HasAttribute(node, name) ? null : Entities.Decode(raw.Trim());
    }

    internal bool Is(int node, ReadOnlySpan<char> attribute, ReadOnlySpan<char> value) =>
        RawAttribute(node, attribute).Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>All text below a node in one piece, as it stands; scripts and styles left out.</summary>
    internal string TextOf(int node, int limit = int.MaxValue)
    {
        var text = new StringBuilder();
        for (int i = node; i < _nodes[node].End && text.Length < limit; i++)
        {
            if (i != node && _nodes[i].Tag is Tag.Script or Tag.Style or Tag.Template) { i = _nodes[i].End - 1; continue; }
            if (_nodes[i].Tag == Tag.Br) text.Append('\n');
            else if (Tags.IsBlock(_nodes[i].Tag) && text.Length > 0) text.Append(' ');
            if (_nodes[i].Tag == Tag.Text) AppendText(text, i);
        }
        return text.ToString();
    }

    /// <summary>The same on one line: runs of white space made one space.</summary>
    internal string LineOf(int node, int limit = 4000) => Spaces.Collapse(TextOf(node, limit));

    internal void AppendText(StringBuilder to, int node)
    {
        var raw = Source.AsSpan(_nodes[node].Start, _nodes[node].Length);
        if (_nodes[node].Literal || !raw.Contains('&')) to.Append(raw);
        else to.Append(Entities.Decode(raw));
    }

    /// <summary>The first descendant (or the node itself) with this tag, or -1.</summary>
    internal int Find(Tag tag, int from = 0)
    {
        for (int i = from; i < (Count == 0 ? 0 : _nodes[from].End); i++)
            if (_nodes[i].Tag == tag) return i;
        return -1;
    }
}
