using System.Text;

namespace Isnad.Arabic;

/// <summary>Links mentions to entities: a short form to the full one, another name to the first, a common noun to the name it stands for.</summary>
static class EntityLinker
{
    sealed class Draft(EntityKind kind, string name, string[] words, string? id)
    {
        internal readonly EntityKind Kind = kind;
        internal string Name = name;
        internal string[] Words = words;
        internal string? Id = id;
        internal Gender Gender;
        internal readonly List<TextSpan> Mentions = [];
        internal readonly List<string> Roles = [];
        internal readonly List<string> RoleHeads = [];
    }

    internal static NamesOfText Link(TokenizedText text, List<NameSpan> spans)
    {
        var tokens = new NameTokens(text);
        var drafts = new List<Draft>();
        var mentions = new List<NameMention>(spans.Count);
        // The fullest first, so that a short form that comes earlier in the text finds its full form.
        var order = new int[spans.Count];
        for (int k = 0; k < order.Length; k++) order[k] = k;
        Array.Sort(order, (a, b) => spans[a].Count != spans[b].Count ? spans[b].Count - spans[a].Count : a - b);
        var of = new Draft[spans.Count];
        foreach (int k in order)
        {
            string[] words = Words(tokens, spans[k]);
            var draft = Known(drafts, spans[k], words);
            if (draft is null)
            {
                draft = new(spans[k].Kind, Name(text, tokens, spans[k]), words, spans[k].Id);
                drafts.Add(draft);
            }
            draft.Id ??= spans[k].Id;
            of[k] = draft;
        }
        var entities = new List<Draft>(drafts.Count);
        int before = 0;
        for (int k = 0; k < spans.Count; k++)
        {
            var draft = of[k];
            int entity = entities.IndexOf(draft);
            if (entity < 0) { entity = entities.Count; entities.Add(draft); }
            var span = tokens.Span(spans[k]);
            draft.Mentions.Add(span);
            mentions.Add(new(span, draft.Kind, entity, draft.Kind == EntityKind.Person ? Title(text, tokens, spans[k], before, draft) : null));
            before = spans[k].Last + 1;
        }
        Nominals(tokens, spans, entities, mentions);
        return new([.. entities.Select(d => new Entity(d.Name, d.Kind, d.Mentions) { Gender = d.Gender, Roles = d.Roles })], mentions);
    }

    // الوزير, الرئيس, الأمير alone stand for the only person who was named with that title before.
    static void Nominals(in NameTokens tokens, List<NameSpan> spans, List<Draft> entities, List<NameMention> mentions)
    {
        if (!entities.Exists(e => e.RoleHeads.Count > 0)) return;
        int next = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (next < spans.Count && spans[next].Last < i) next++;
            if (next < spans.Count && spans[next].First <= i || !tokens.IsWord(i) || !tokens.IsDefinite(i) || !tokens.Is(i, NameClass.Role | NameClass.Honorific)) continue;
            // What goes on (الوزير السابق، الوزير فلان) is no bare title.
            if (tokens.IsWord(i + 1) && (tokens.Is(i + 1, NameClass.Nationality | NameClass.InstitutionAdjective) || tokens[i + 1].Word.Folded is "السابق" or "السابقة" or "الاسبق" or "الجديد" or "الجديدة" or "الاول" or "الراحل" || tokens.Is(i + 1, NameClass.Person | NameClass.Servant)) || next < spans.Count && spans[next].First == i + 1) continue;
            string head = Head(tokens, i);
            var span = tokens.Span(new(i, i, tokens.Cut(i), EntityKind.Person, NameSource.Person));
            Draft? only = null;
            int bearers = 0;
            foreach (var e in entities)
                if (e.RoleHeads.Contains(head) && e.Mentions[0].Start < span.Start) { only = e; bearers++; }
            if (bearers != 1) continue;
            only!.Mentions.Add(span);
            mentions.Add(new(span, EntityKind.Person, entities.IndexOf(only), null, IsNominal: true));
        }
        mentions.Sort((a, b) => a.Span.Start - b.Span.Start);
        foreach (var e in entities) e.Mentions.Sort((a, b) => a.Start - b.Start);
    }

    static string Head(in NameTokens tokens, int i)
    {
        string stem = tokens[i].Word.Name.Reading.Stem;
        return stem.StartsWith("ال", StringComparison.Ordinal) ? stem[2..] : stem;
    }

    static TextSpan? Title(TokenizedText text, in NameTokens tokens, NameSpan name, int from, Draft draft)
    {
        int first = TitleRule.Before(tokens, name.First, Math.Max(from, name.First - 12)), last = name.First - 1;
        if (first == name.First && TitleRule.After(tokens, name.Last) is { First: >= 0 } after) (first, last) = after;
        if (first == name.First) return null;
        if (tokens.IsChar(last, '\u060C')) last--;
        var span = tokens.Span(new(first, last, tokens.Cut(first), EntityKind.Person, NameSource.Person));
        string role = text.Text.Substring(span.Start, span.Length);
        if (!draft.Roles.Contains(role)) draft.Roles.Add(role);
        if (!draft.RoleHeads.Contains(Head(tokens, first))) draft.RoleHeads.Add(Head(tokens, first));
        if (draft.Gender == Gender.Unknown) draft.Gender = tokens.Is(first, NameClass.Feminine) ? Gender.Feminine : Gender.Masculine;
        return span;
    }

    static Draft? Known(List<Draft> drafts, NameSpan span, string[] words)
    {
        Draft? found = null;
        foreach (var draft in drafts)
        {
            if (draft.Kind != span.Kind) continue;
            if (span.Id is not null && draft.Id == span.Id) return draft;
            if (!IsShortFor(words, draft.Words, span.Kind)) continue;
            if (draft.Words.Length == words.Length) return draft;
            // Of two people with this family name, the one named last before would be a guess; the first found stays.
            found ??= draft;
        }
        return found;
    }

    // A person goes by a part of the name, an organization by its beginning; places only by the whole.
    static bool IsShortFor(string[] part, string[] whole, EntityKind kind)
    {
        if (part.Length > whole.Length) return false;
        if (part.Length == whole.Length || kind == EntityKind.Place) return part.AsSpan().SequenceEqual(whole);
        if (kind == EntityKind.Organization) return part.Length > 1 && whole.AsSpan(0, part.Length).SequenceEqual(part);
        for (int i = 0; i + part.Length <= whole.Length; i++)
            if (whole.AsSpan(i, part.Length).SequenceEqual(part)) return true;
        return false;
    }

    static string[] Words(in NameTokens tokens, NameSpan span)
    {
        var words = new string[span.Count];
        for (int i = 0; i < words.Length; i++)
        {
            string folded = tokens[span.First + i].Word.Folded;
            words[i] = i == 0 && span.Cut > 0 ? Bare(folded, span.Cut) : folded;
        }
        return words;
    }

    // للأمم is ل + الأمم: the article's alef comes back.
    static string Bare(string folded, int cut) =>
        folded.Length > cut + 1 && folded[cut - 1] == Letters.Lam && folded[cut] == Letters.Lam ? string.Concat("ال", folded.AsSpan(cut + 1)) : folded[cut..];

    static string Name(TokenizedText text, in NameTokens tokens, NameSpan span)
    {
        var builder = new StringBuilder();
        var cut = tokens.Span(span);
        bool article = span.Cut > 0 && cut.Start > 0 && text.Text[cut.Start] == Letters.Lam && text.Text[cut.Start - 1] == Letters.Lam;
        if (article) builder.Append(Letters.Alef);
        bool space = false;
        for (int i = cut.Start; i < cut.End; i++)
        {
            char c = text.Text[i];
            if (Letters.IsInvisible(c) || c == Letters.Tatweel) continue;
            if (char.IsWhiteSpace(c)) { space = true; continue; }
            if (space) builder.Append(' ');
            space = false;
            builder.Append(c);
        }
        return builder.ToString();
    }
}
