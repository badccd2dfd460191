using Isnad.Arabic;

namespace Isnad;

/// <summary>Pairs quotation marks at least cost: real news forgets, doubles and reverses them.</summary>
/// <remarks>
/// Each mark opens, closes or is ignored. The cost of each follows from its shape and from the spaces around it; the cheapest way
/// through all marks of a text wins (one pass, at most two quotations deep). At the end of a paragraph an open quotation either
/// ends there (its closing mark is missing) or goes on into the next paragraph.
/// </remarks>
static class QuotationPairer
{
    const int None = 0, Guillemet = 1, Curly = 2, Straight = 3, Single = 4, Kinds = 5;
    const int States = 1 + (Kinds - 1) + (Kinds - 1) * (Kinds - 1);
    const float Ignored = 2f, MissingCloser = 2f, AcrossParagraphs = 1.3f, Nested = 0.6f, MixedKinds = 1.2f, Never = 1e9f;

    readonly record struct Mark(int Token, int Kind, float Open, float Close, bool Break);

    internal static List<Quotation> Pair(string text, ReadOnlySpan<Token> tokens)
    {
        var marks = Marks(text, tokens);
        var pairs = new List<Quotation>();
        if (marks.Count == 0) return pairs;

        // cost[s]: the cheapest way to be in state s; a state names the kinds of the quotations open now, outermost first.
        var cost = new float[States];
        Array.Fill(cost, Never);
        cost[0] = 0;
        var from = new byte[marks.Count * States];
        var next = new float[States];
        for (int m = 0; m < marks.Count; m++)
        {
            Array.Fill(next, Never);
            var mark = marks[m];
            for (int s = 0; s < States; s++)
            {
                if (cost[s] >= Never) continue;
                int inner = Inner(s), depth = s == 0 ? 0 : s < Kinds ? 1 : 2;
                if (mark.Break)
                {
                    Step(s, cost[s] + depth * AcrossParagraphs);
                    if (depth > 0) Step(0, cost[s] + depth * MissingCloser);
                    continue;
                }
                Step(s, cost[s] + Ignored);
                if (depth < 2) Step(Push(s, mark.Kind), cost[s] + mark.Open + (depth == 1 ? inner == mark.Kind ? 2 * Nested : Nested : 0));
                if (depth > 0) Step(Outer(s), cost[s] + mark.Close + (inner == mark.Kind ? 0 : MixedKinds));

                void Step(int to, float total)
                {
                    if (total >= next[to]) return;
                    next[to] = total;
                    from[m * States + to] = (byte)s;
                }
            }
            (cost, next) = (next, cost);
        }

        int state = 0;
        float best = Never;
        for (int s = 0; s < States; s++)
        {
            float total = cost[s] + (s == 0 ? 0 : s < Kinds ? MissingCloser : 2 * MissingCloser);
            if (total < best) (best, state) = (total, s);
        }
        var states = new byte[marks.Count + 1];
        for (int m = marks.Count; m > 0; m--)
        {
            states[m] = (byte)state;
            state = from[(m - 1) * States + state];
        }
        Collect(marks, states, tokens.Length, pairs);
        return pairs;
    }

    static int Depth(int s) => s == 0 ? 0 : s < Kinds ? 1 : 2;
    static int Inner(int s) => s < Kinds ? s : (s - Kinds) % (Kinds - 1) + 1;
    static int Outer(int s) => s < Kinds ? 0 : (s - Kinds) / (Kinds - 1) + 1;
    static int Push(int s, int kind) => s == 0 ? kind : Kinds + (s - 1) * (Kinds - 1) + kind - 1;

    static void Collect(List<Mark> marks, byte[] states, int end, List<Quotation> pairs)
    {
        Span<int> open = stackalloc int[2];
        for (int m = 0; m < marks.Count; m++)
        {
            int before = Depth(states[m]), after = Depth(states[m + 1]);
            if (after > before)
            {
                open[before] = pairs.Count;
                pairs.Add(new(marks[m].Token, end, before == 0 ? -1 : open[0], false));
            }
            for (int d = before - 1; d >= after; d--)
                pairs[open[d]] = pairs[open[d]] with { Close = marks[m].Token, Closed = !marks[m].Break };
        }
    }

    static List<Mark> Marks(string text, ReadOnlySpan<Token> tokens)
    {
        var marks = new List<Mark>();
        bool since = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Break)
            {
                if (since) marks.Add(new(i, None, 0, 0, true));
                since = false;
                continue;
            }
            if (token.Kind != TokenKind.Punctuation) continue;
            int kind = Kind(text[token.Start]);
            // (( and )) are typewriter guillemets.
            bool doubled = text[token.Start] is '(' or ')' && token.End < text.Length && text[token.End] == text[token.Start];
            if (kind == None && !doubled) continue;
            char before = token.Start > 0 ? text[token.Start - 1] : '\n', after = token.End < text.Length ? text[token.End] : '\n';
            if (kind == Single && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) continue;
            var (open, close) = Costs(text[token.Start], before, after);
            if (kind == Single) (open, close) = (open + 0.5f, close + 0.5f);
            marks.Add(new(i, doubled ? Guillemet : kind, open, close, false));
            if (doubled) i++;
            since = true;
        }
        return marks;
    }

    static int Kind(char c) => c switch
    {
        '«' or '»' or '\u2039' or '\u203A' or '\u300A' or '\u300B' => Guillemet,
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => Curly,
        '"' or '\u2033' or '\uFF02' => Straight,
        '\'' or '\u2018' or '\u2019' or '\u201A' => Single,
        _ => None,
    };

    /// <summary>An opening mark stands after a space or colon and touches the word after it; a closing one touches the word before it.</summary>
    static (float Open, float Close) Costs(char mark, char before, char after)
    {
        bool freeBefore = char.IsWhiteSpace(before) || before is ':' or '(' or '[' or '-' or '\u2013' or '\u2014';
        bool freeAfter = char.IsWhiteSpace(after) || after is '.' or ',' or '\u060C' or '\u061B' or ')' or ']' or ':' or '!' or '?' or '\u061F';
        float open = 0.8f, close = 0.8f;
        if (freeBefore && !freeAfter) (open, close) = (0f, 2.4f);
        else if (freeAfter && !freeBefore) (open, close) = (2.4f, 0f);
        // The proclitics و, ل, ب touch an opening mark: بـ"البلد".
        else if (!freeBefore && before is 'و' or 'ل' or 'ب' or 'ف' or 'ك' or '\u0640') (open, close) = (0.3f, 1.2f);
        switch (mark)
        {
            case '«' or '\u2039' or '(' or '\u300A': return (open * 0.4f, close + 1.2f);
            case '»' or '\u203A' or ')' or '\u300B': return (open + 1.2f, close * 0.4f);
            // Right-to-left typing swaps the curly ones as often as not: their shape says little.
            default: return (open, close);
        }
    }
}
