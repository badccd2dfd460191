using System.Collections.Frozen;

namespace Isnad;

/// <summary>The elements that reading a page tells apart; any other is <see cref="Other"/>.</summary>
enum Tag : byte
{
    Text, Other,
    // Metadata and what is never text.
    Html, Head, Body, Title, Meta, Link, Base, Script, Style, NoScript, Template, Iframe, Object, Embed, Svg, Math, Canvas, NoFrames, NoEmbed, Xmp,
    // Blocks.
    P, Div, Section, Article, Main, Aside, Nav, Header, Footer, H1, H2, H3, H4, H5, H6, Hgroup, Ul, Ol, Li, Dl, Dt, Dd,
    Table, Caption, Thead, Tbody, Tfoot, Tr, Td, Th, Colgroup, Blockquote, Pre, Figure, FigCaption, Address, Form, Fieldset, Legend,
    Details, Summary, Center, Hr, Dialog, Menu, Frameset, Search,
    // In the flow of a line.
    A, Span, B, Strong, I, Em, U, S, Small, Sub, Sup, Font, Q, Cite, Code, Abbr, Time, Rt, Rp, Mark, Ins, Del, Br, Wbr, Img, Picture, Source,
    Video, Audio, Track, Input, Button, Select, Option, Optgroup, Textarea, Label, Col, Area, Param, Frame,
}

static class Tags
{
    static readonly FrozenDictionary<string, Tag> ByName = Enum.GetValues<Tag>()
        .Where(t => t is not (Tag.Text or Tag.Other))
        .ToFrozenDictionary(t => t.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static Tag Of(ReadOnlySpan<char> name) => name.Length <= 10 && Lookup.TryGetValue(name, out var tag) ? tag : Tag.Other;

    internal static bool IsBlock(Tag t) => t is >= Tag.P and <= Tag.Search or Tag.Body or Tag.Html;

    internal static bool IsHeading(Tag t) => t is >= Tag.H1 and <= Tag.H6;

    /// <summary>Elements that never have content, so that no end tag is awaited.</summary>
    internal static bool IsVoid(Tag t) => t is Tag.Meta or Tag.Link or Tag.Base or Tag.Embed or Tag.Hr or Tag.Br or Tag.Wbr or Tag.Img
        or Tag.Source or Tag.Track or Tag.Input or Tag.Col or Tag.Area or Tag.Param or Tag.Frame;

    /// <summary>Elements whose content runs to their own end tag, whatever stands in it.</summary>
    internal static bool IsRaw(Tag t) => t is Tag.Script or Tag.Style or Tag.Textarea or Tag.Title or Tag.Iframe or Tag.NoFrames or Tag.NoEmbed or Tag.Xmp;
}
