namespace Isnad;

/// <summary>Reads markup as browsers forgive it, in one pass.</summary>
/// <remarks>
/// Follows the HTML standard where it bears on text: void and raw elements, end tags implied by what follows, stray end tags ignored.
/// It does not rebuild misnested formatting (13.2.6.4.7, the adoption agency) nor move text out of tables: both cost time without bound
/// and change no paragraph. Depth is capped as browsers cap it (512): deeper elements become siblings.
/// </remarks>
ref struct MarkupReader
{
    const int MaxDepth = 512, MaxNodes = 4_000_000, MaxAttributes = 128, MaxName = 128;

    readonly MarkupTree _tree;
    readonly string _source;
    readonly bool _xml;
    readonly int[] _stack;
    int _depth, _beyond, _at;
    // Stray end tags each search the stack: after this much searching only its top is looked at.
    int _patience = 50_000_000;

    MarkupReader(string source, bool xml)
    {
        _source = source;
        _xml = xml;
        _tree = new(source);
        _stack = new int[MaxDepth + 1];
        _tree.Add(Tag.Html, -1, 0, 0);
    }

    internal static MarkupTree Html(string source) => new MarkupReader(source, xml: false).Run();

    /// <summary>Names keep their case and prefix, any element may be closed by <c>/&gt;</c>, and CDATA is text. Ill-formed feeds are read too.</summary>
    internal static MarkupTree Xml(string source) => new MarkupReader(source, xml: true).Run();

    MarkupTree Run()
    {
        while (_at < _source.Length)
        {
            if (_tree.Count >= MaxNodes) { _tree.Truncated = true; break; }
            int open = _source.AsSpan(_at).IndexOf('<');
            int end = open < 0 ? _source.Length : _at + open;
            // A lone '<' before a space or digit is text.
            while (end < _source.Length && !OpensMarkup(end))
            {
                int next = _source.AsSpan(end + 1).IndexOf('<');
                end = next < 0 ? _source.Length : end + 1 + next;
            }
            if (end > _at) _tree.Add(Tag.Text, Current, _at, end - _at);
            _at = end;
            if (_at < _source.Length) Markup();
        }
        while (_depth > 0) Pop();
        _tree[0].End = _tree.Count;
        return _tree;
    }

    readonly int Current => _stack[_depth];

    readonly bool OpensMarkup(int at) => at + 1 < _source.Length && (char.IsAsciiLetter(_source[at + 1]) || _source[at + 1] is '/' or '!' or '?' || _xml && (_source[at + 1] == '_' || char.IsLetter(_source[at + 1])));

    void Markup()
    {
        char c = _source[_at + 1];
        if (c == '/') EndTag();
        else if (c is '!' or '?') Declaration();
        else StartTag();
    }

    void Declaration()
    {
        var rest = _source.AsSpan(_at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = rest[2..].IndexOf("-->", StringComparison.Ordinal);
            _at = end < 0 ? _source.Length : _at + 2 + end + 3;
        }
        else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            int end = rest.IndexOf("]]>", StringComparison.Ordinal);
            int stop = end < 0 ? _source.Length : _at + end;
            if (_xml && stop > _at + 9) _tree.Add(Tag.Text, Current, _at + 9, stop - _at - 9, literal: true);
            _at = end < 0 ? _source.Length : stop + 3;
        }
        else
        {
            // A document type may hold an internal subset: [ … ]>.
            int end = rest.IndexOf('>');
            int subset = _xml && _tree.Count < 8 && end > 0 && rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? rest[..end].IndexOf('[') : -1;
            if (subset >= 0)
            {
                int close = rest[subset..].IndexOf("]", StringComparison.Ordinal);
                int after = close < 0 ? -1 : rest[(subset + close)..].IndexOf('>');
                if (after >= 0) end = subset + close + after;
            }
            _at = end < 0 ? _source.Length : _at + end + 1;
        }
    }

    void EndTag()
    {
        int start = _at + 2, n = NameEnd(start);
        int close = _source.AsSpan(n).IndexOf('>');
        _at = close < 0 ? _source.Length : n + close + 1;
        if (n == start) return;
        var name = _source.AsSpan(start, n - start);
        var tag = _xml ? Tag.Other : Tags.Of(name);
        if (_beyond > 0) { if (!Tags.IsVoid(tag)) _beyond--; return; }
        if (_xml) { CloseNamed(name); return; }
        if (tag is Tag.Body or Tag.Html) return;
        if (tag == Tag.Br) _tree.Add(Tag.Br, Current, start, n - start);
        else if (tag == Tag.Other) CloseNamed(name);
        else Close(tag);
    }

    void CloseNamed(ReadOnlySpan<char> name)
    {
        int floor = _patience > 0 ? 0 : Math.Max(0, _depth - 8);
        for (int d = _depth; d > floor; d--, _patience--)
        {
            if (_tree.Name(_stack[d]).Equals(name, _xml ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) { while (_depth >= d) Pop(); return; }
            if (!_xml && _tree[_stack[d]].Tag is Tag.Td or Tag.Th or Tag.Table) return;
        }
    }

    void Close(Tag tag)
    {
        bool heading = Tags.IsHeading(tag), formatting = tag is > Tag.A and not (Tag.Button or Tag.Select or Tag.Video or Tag.Audio);
        for (int d = _depth; d > 0; d--)
        {
            var t = _tree[_stack[d]].Tag;
            if (t == tag || heading && Tags.IsHeading(t)) { while (_depth >= d) Pop(); return; }
            if (formatting && Tags.IsBlock(t)) return;
            if (tag == Tag.Li && t is Tag.Ul or Tag.Ol) return;
            if (t is Tag.Table && tag is not Tag.Table || t is Tag.Td or Tag.Th or Tag.Caption && tag is not (Tag.Table or Tag.Tr or Tag.Tbody or Tag.Thead or Tag.Tfoot)) return;
        }
    }

    void StartTag()
    {
        int start = _at + 1, n = NameEnd(start);
        var tag = _xml ? Tag.Other : Tags.Of(_source.AsSpan(start, n - start));
        int first = _tree.AttributesHeld;
        bool closed = Attributes(n);
        int attributes = _tree.AttributesHeld - first;
        if (_beyond > 0 || _depth >= MaxDepth)
        {
            if (!Tags.IsVoid(tag) && !(closed && _xml)) { if (Tags.IsRaw(tag)) SkipRaw(tag, n - start, keep: false); else _beyond++; }
            else if (!_xml) _tree.Add(tag, Current, start, n - start, first, attributes);
            return;
        }
        if (!_xml) Imply(tag);
        int node = _tree.Add(tag, Current, start, n - start, first, attributes);
        // Within SVG and MathML a slash does end an element, and a title is none of the page's.
        bool foreign = !_xml && (closed || tag == Tag.Title) && InForeign();
        if (_xml || foreign ? closed : Tags.IsVoid(tag)) return;
        _stack[++_depth] = node;
        if (!_xml && !foreign && Tags.IsRaw(tag)) SkipRaw(tag, n - start, keep: true);
    }

    readonly bool InForeign()
    {
        for (int d = _depth; d > 0; d--) if (_tree[_stack[d]].Tag is Tag.Svg or Tag.Math) return true;
        return false;
    }

    void SkipRaw(Tag tag, int nameLength, bool keep)
    {
        int from = _at;
        while (true)
        {
            int end = _source.AsSpan(from).IndexOf("</", StringComparison.Ordinal);
            if (end < 0) { from = _source.Length; break; }
            from += end;
            int after = from + 2 + nameLength;
            if (after <= _source.Length && Tags.Of(_source.AsSpan(from + 2, nameLength)) == tag && (after == _source.Length || !char.IsAsciiLetterOrDigit(_source[after]))) break;
            from += 2;
        }
        if (keep && from > _at) _tree.Add(Tag.Text, Current, _at, from - _at, literal: tag is Tag.Script or Tag.Style);
        if (keep) Pop();
        int close = from >= _source.Length ? -1 : _source.AsSpan(from).IndexOf('>');
        _at = close < 0 ? _source.Length : from + close + 1;
    }

    /// <summary>Ends what the standard says that this start tag ends.</summary>
    void Imply(Tag tag)
    {
        switch (tag)
        {
            case Tag.Li: EndOpen(Tag.Li, Tag.Li, through: Tag.Div); break;
            case Tag.Dt or Tag.Dd: EndOpen(Tag.Dt, Tag.Dd, through: Tag.Div); break;
            case Tag.Option or Tag.Optgroup: EndOpen(Tag.Option, Tag.Option, through: Tag.Option); break;
            case Tag.Td or Tag.Th: EndCell(row: false); break;
            case Tag.Tr: EndCell(row: true); break;
            case Tag.Thead or Tag.Tbody or Tag.Tfoot: EndCell(row: true); EndOpen(Tag.Tbody, Tag.Thead, through: Tag.Tfoot); break;
            case Tag.A: EndOpen(Tag.A, Tag.A, through: Tag.A); break;
            case Tag.Body: if (_depth > 0 && _tree[Current].Tag == Tag.Head) Pop(); break;
        }
        if (Tags.IsBlock(tag)) EndOpen(Tag.P, Tag.P, through: Tag.P);
        if (Tags.IsHeading(tag) && Tags.IsHeading(_tree[Current].Tag)) Pop();
    }

    void EndOpen(Tag tag, Tag or, Tag through)
    {
        for (int d = _depth; d > 0; d--)
        {
            var t = _tree[_stack[d]].Tag;
            if (t == tag || t == or) { while (_depth >= d) Pop(); return; }
            if (Tags.IsBlock(t) && t != through && t != Tag.P && t != Tag.Address || t == Tag.Button) return;
        }
    }

    void EndCell(bool row)
    {
        for (int d = _depth; d > 0; d--)
        {
            var t = _tree[_stack[d]].Tag;
            if (t == Tag.Table || !row && t == Tag.Tr) return;
            if (t is Tag.Td or Tag.Th && !row || t == Tag.Tr && row) { while (_depth >= d) Pop(); return; }
        }
    }

    void Pop()
    {
        _tree[_stack[_depth]].End = _tree.Count;
        _depth--;
    }

    readonly int NameEnd(int at)
    {
        int limit = Math.Min(_source.Length, at + MaxName);
        while (at < limit && _source[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>')) at++;
        return at;
    }

    /// <summary>Reads attributes up to the end of the tag; true where it ends in <c>/&gt;</c>.</summary>
    bool Attributes(int at)
    {
        var s = _source;
        bool slash = false;
        int held = 0;
        while (at < s.Length)
        {
            char c = s[at];
            if (c == '>') { _at = at + 1; return slash; }
            if (c == '/') { slash = true; at++; continue; }
            if (c is ' ' or '\t' or '\n' or '\r' or '\f') { at++; continue; }
            // The next tag opens within this one: the author forgot the '>'.
            if (c == '<' && at + 1 < s.Length && (char.IsAsciiLetter(s[at + 1]) || s[at + 1] == '/')) { _at = at; return slash; }
            slash = false;
            int name = at;
            at++;
            while (at < s.Length && s[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>' or '=')) at++;
            int nameLength = at - name, value = at, valueLength = 0;
            int eq = at;
            while (eq < s.Length && s[eq] is ' ' or '\t' or '\n' or '\r' or '\f') eq++;
            if (eq < s.Length && s[eq] == '=')
            {
                at = eq + 1;
                while (at < s.Length && s[at] is ' ' or '\t' or '\n' or '\r' or '\f') at++;
                if (at < s.Length && s[at] is '"' or '\'')
                {
                    value = at + 1;
                    int close = s.AsSpan(value).IndexOf(s[at]);
                    valueLength = close < 0 ? s.Length - value : close;
                    at = close < 0 ? s.Length : value + close + 1;
                }
                else
                {
                    value = at;
                    while (at < s.Length && s[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '>')) at++;
                    valueLength = at - value;
                }
            }
            if (held++ < MaxAttributes && nameLength <= MaxName) _tree.Add(new Attribute(name, nameLength, value, valueLength));
        }
        _at = s.Length;
        return slash;
    }
}
