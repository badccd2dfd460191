using Isnad.Arabic;
using Clitics = Isnad.Arabic.Reading;

namespace Isnad;

/// <summary>Finds the agencies and outlets that an article credits for its material, as written.</summary>
/// <remarks>
/// They stand in the dateline (<c>باريس - (أ ف ب)</c>), at the end of a paragraph (<c>(رويترز)</c>), beside the article (<c>المصدر: وكالات</c>), and in
/// the text: after a noun that announces a name (<c>صحيفة «الضفة»</c>), or a known name that is told something or that tells it (<c>قال لرويترز</c>).
/// </remarks>
public static class Credits
{
    const int DatelineTokens = 28, LongestName = 5;

    /// <summary>Each once, those beside the article last.</summary>
    public static IReadOnlyList<string> Find(TokenizedText text, ArticleSource source)
    {
        var finder = new Finder(text);
        finder.Run();
        foreach (string credit in source.Credits) finder.Add(credit);
        return finder.Found;
    }

    ref struct Finder(TokenizedText text)
    {
        readonly ReadOnlySpan<Token> _tokens = text.Tokens;
        readonly List<string> _found = [];
        readonly HashSet<string> _keys = new(StringComparer.Ordinal);

        internal readonly IReadOnlyList<string> Found => _found;

        internal readonly void Add(string name)
        {
            string key = Fold.ForSearch(name.Trim(' ', '.', '"', '\u00AB', '\u00BB'));
            foreach (string noun in (ReadOnlySpan<string>)["وكالة ", "صحيفة ", "قناة ", "شبكة ", "موقع "])
                if (key.StartsWith(Fold.ForSearch(noun), StringComparison.Ordinal)) key = key[noun.Length..];
            if (key.Length > 1 && _keys.Add(key)) _found.Add(name);
        }

        internal readonly void Run()
        {
            int dateline = DatelineEnd();
            for (int i = 0; i < _tokens.Length; i++)
            {
                ref readonly var token = ref _tokens[i];
                if (token.Kind is not (TokenKind.Word or TokenKind.Abbreviation)) continue;
                if (AtNoun(i) is var after and > 0) { i = after; continue; }
                if (AtName(i, dateline) is var last and >= 0) i = last;
            }
        }

        /// <summary>The token after the dateline: a dash or colon among the first words, or the end of a short first paragraph.</summary>
        readonly int DatelineEnd()
        {
            int end = 0;
            for (int i = 0; i < Math.Min(_tokens.Length, DatelineTokens); i++)
            {
                if (_tokens[i].Kind == TokenKind.Break && i <= 14) end = i + 1;
                if (IsMark(i, "-\u2013\u2014:\u2012\u2015") && (end == 0 || i - end < 12)) end = i + 1;
            }
            return end;
        }

        readonly bool IsMark(int i, string any) => i >= 0 && i < _tokens.Length && _tokens[i].Kind == TokenKind.Punctuation && any.Contains(text.Text[_tokens[i].Start]);

        readonly bool IsQuote(int i) => IsMark(i, "\"\u00AB\u00BB\u201C\u201D\u201E'(\u2018\u2019");

        /// <summary>A noun that announces a name: takes the name that follows, and returns its last token; 0 where there is none.</summary>
        readonly int AtNoun(int i)
        {
            if (Described(i) is var described and > 0) return described;
            if (NounReading(i) is not { } reading) return 0;
            int at = i + 1;
            if (at >= _tokens.Length) return 0;
            bool newsAgency = _tokens[at].Word.Folded is "انباء";
            // وكالة أنباء «الأناضول»: the second noun belongs to the first.
            if (newsAgency) at++;
            if (at < _tokens.Length && IsQuote(at)) return IsNetwork(at + 1) ? 0 : Quoted(at);
            if (at >= _tokens.Length || _tokens[at].Kind != TokenKind.Word || IsNetwork(at)) return 0;
            if (MediaNames.At(_tokens, i, reading.Stem, out int whole) is { } named && whole > i) { Add(Written(i, whole, reading, named)); return whole; }
            if (MediaNames.At(_tokens, at, _tokens[at].Word.Folded, out int last) is not null) { Add(Span(at, last)); return last; }
            // Of the nouns, only those of the press name nothing else: قناة السويس, وكالة الفضاء, موقع الحادث.
            bool press = reading.Stem is "صحيفه" or "صحيفة" or "جريده" or "جريدة" or "مجله" or "مجلة" || newsAgency || reading.Stem is "وكاله" or "وكالة" && _tokens[at].Word.Folded is "الانباء";
            return press && IsCredited(i, reading) ? Unknown(at) : 0;
        }

        readonly bool IsNetwork(int i) => i < _tokens.Length && _tokens[i].Word.Folded is "تويتر" or "فيسبوك" or "فيس" or "يوتيوب" or "انستغرام" or "تلغرام" or "تيك" or "التواصل" or "x" or "اكس";

        /// <summary>A broadcaster named by what it is: الإذاعة البلغارية، هيئة الإذاعة والتلفزيون, القناة 11, التلفزيون الرسمي.</summary>
        readonly int Described(int i)
        {
            foreach (var reading in _tokens[i].Word.Readings)
            {
                if ((reading.Proclitics & Proclitics.Al) != 0) continue;
                int at = i + 1;
                bool body = reading.Stem is "هييه" or "هيية" or "هيئه" or "هيئة" && at < _tokens.Length && _tokens[at].Word.Folded is "الاذاعه" or "الاذاعة" or "البث" or "التلفزيون";
                if (body) at++;
                if (!body && reading.Stem is not ("الاذاعه" or "الاذاعة" or "التلفزيون" or "التليفزيون" or "القناه" or "القناة")) continue;
                int end = at;
                bool channel = reading.Stem is "القناه" or "القناة", number = end < _tokens.Length && (_tokens[end].Kind == TokenKind.Number || _tokens[end].Word.Folded is "ال" && end + 1 < _tokens.Length && _tokens[end + 1].Kind == TokenKind.Number || _tokens[end].Word.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[end].Word.Folded.AsSpan(2) is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]));
                if (number) end += _tokens[end].Word.Folded is "ال" ? 2 : 1;
                else if (channel) return 0;
                else while (end < Math.Min(_tokens.Length, at + 3) && _tokens[end].Kind == TokenKind.Word && _tokens[end].Word.Folded is { Length: > 4 } w && w.StartsWith("ال", StringComparison.Ordinal) && (IsPlacing(w) || end == at && (w.EndsWith('ه') || w.EndsWith('ة')))) end++;
                if (end == at || !number && !IsPlacing(_tokens[end - 1].Word.Folded) || !IsCredited(i, reading) && !FollowedBySaying(end)) return 0;
                int start = _tokens[i].Start + int.PopCount((int)reading.Proclitics);
                Add(reading.Proclitics == Proclitics.None ? Span(i, end - 1) : (reading.Proclitics & Proclitics.Li) != 0 ? "ال" + text.Text[(start + 1).._tokens[end - 1].End] : text.Text[start.._tokens[end - 1].End]);
                return end - 1;
            }
            return 0;
        }

        readonly bool FollowedBySaying(int at) => at < _tokens.Length && (IsSaying(_tokens[at].Word) || at + 1 < _tokens.Length && IsSaying(_tokens[at + 1].Word));

        readonly Clitics? NounReading(int i)
        {
            foreach (var reading in _tokens[i].Word.Readings)
                if ((reading.Proclitics & Proclitics.Al) == 0 && MediaNames.IsNoun(reading.Stem)) return reading;
            return null;
        }

        /// <summary>ل، ب before the noun, or a word of saying or of source before it.</summary>
        readonly bool IsCredited(int i, Clitics reading)
        {
            if ((reading.Proclitics & (Proclitics.Li | Proclitics.Ba)) != 0) return true;
            for (int k = i - 1; k >= Math.Max(0, i - 3); k--)
            {
                if (_tokens[k].Kind == TokenKind.Break) return false;
                if (IsSourceWord(_tokens[k].Word)) return true;
            }
            return false;
        }

        static bool IsSourceWord(Word word) => word.Folded is "وفق" or "وفقا" or "بحسب" or "حسب" or "نقلا" or "حسبما" or "وبحسب" or "ووفقا" or "ووفق" or "وحسب" or "طبقا" || IsSaying(word);

        static bool IsSaying(Word word) => !ReportingVerbs.Lookup(word).IsEmpty;

        readonly int Quoted(int open)
        {
            for (int k = open + 1; k < Math.Min(_tokens.Length, open + 2 + LongestName); k++)
            {
                if (_tokens[k].Kind == TokenKind.Break) return 0;
                if (!IsQuote(k) && !IsMark(k, ")")) continue;
                if (k == open + 1) { open = k; continue; }
                Add(Span(open + 1, k - 1));
                return k;
            }
            return 0;
        }

        /// <summary>A name that is not known: foreign or definite words, without the adjective that places it (البريطانية).</summary>
        readonly int Unknown(int at)
        {
            int end = at;
            while (end < Math.Min(_tokens.Length, at + 3) && _tokens[end].Kind is TokenKind.Word or TokenKind.Number)
            {
                string word = _tokens[end].Word.Folded;
                if (end > at && (IsPlacing(word) || IsFunction(word) || IsSaying(_tokens[end].Word))) break;
                // These nouns are feminine, and so are adjectives after them (صحيفة محلية): an indefinite word without the ending is a name.
                if (end == at && (IsFunction(word) || word.EndsWith('ه') || word.EndsWith('ة') || IsSaying(_tokens[end].Word))) return 0;
                end++;
                if (word.StartsWith("ال", StringComparison.Ordinal) && word != "الانباء") break;
            }
            if (end == at || end == at + 1 && IsPlacing(_tokens[at].Word.Folded)) return 0;
            Add(Span(at, end - 1));
            return end - 1;
        }

        static bool IsPlacing(string word) => word.Length > 5 && word.StartsWith("ال", StringComparison.Ordinal) && (word.EndsWith("يه", StringComparison.Ordinal) || word.EndsWith("ية", StringComparison.Ordinal) || word.EndsWith("ي", StringComparison.Ordinal));

        static bool IsFunction(string word) => word is "في" or "من" or "ان" or "عن" or "على" or "علي" or "التي" or "الذي" or "الى" or "الي" or "انه" or "انها" or "قوله" or "قولها" or "مع" or "بان";

        /// <summary>A known name by itself; its last token, or -1.</summary>
        readonly int AtName(int i, int dateline)
        {
            foreach (var reading in _tokens[i].Word.Readings)
            {
                if ((reading.Proclitics & Proclitics.Al) != 0) continue;
                string stem = _tokens[i].Kind == TokenKind.Abbreviation ? reading.Stem.Split('.')[0] : reading.Stem;
                if (_tokens[i].Kind == TokenKind.Word && i < dateline && reading.Stem is "وكالات" or "الوكالات" && reading.Proclitics == Proclitics.None) { Add(Span(i, i)); return i; }
                if (MediaNames.At(_tokens, i, stem, out int last) is not { } name) continue;
                if (!Counts(i, last, reading, name, dateline)) continue;
                // نقلا عن الرأي الأردنية: of an ordinary word the adjective is part of the name.
                if (name.Weak && reading.Proclitics == Proclitics.None && i >= dateline && last + 1 < _tokens.Length && _tokens[last + 1].Kind == TokenKind.Word && IsPlacing(_tokens[last + 1].Word.Folded)) last++;
                Add(Written(i, last, reading, name));
                return last;
            }
            return -1;
        }

        readonly bool Counts(int first, int last, Clitics reading, MediaName name, int dateline)
        {
            bool marked = (IsQuote(first - 1) || IsMark(first - 1, "[")) && (IsQuote(last + 1) || IsMark(last + 1, ")]"));
            bool alone = reading.Proclitics == Proclitics.None;
            bool afterMark = first == 0 || _tokens[first - 1].Kind is TokenKind.Punctuation or TokenKind.Break or TokenKind.Number || _tokens[first - 1].Word.Folded is "م" or "ه" or "هـ";
            bool beforeMark = last + 1 >= _tokens.Length || _tokens[last + 1].Kind is TokenKind.Punctuation or TokenKind.Break;
            // القدس, الرياض and عمان open datelines as cities.
            if (alone && first < dateline && afterMark && beforeMark && !(name.Weak && first == 0)) return true;
            // (رويترز) where nothing else stands in the brackets.
            if (alone && IsMark(first - 1, "(") && IsMark(last + 1, ")")) return true;
            int before = marked ? first - 2 : first - 1;
            while (before > 0 && IsQuote(before)) before--;
            bool takenFrom = before > 0 && _tokens[before].Word.Folded is "عن" && _tokens[before - 1].Word.Folded is "نقلا" or "نقلاً";
            if (name.Weak) return takenFrom && alone || marked && before >= 0 && (IsSourceWord(_tokens[before].Word) || _tokens[before].Word.Folded is "ل" or "لـ" or "عن");
            if (reading.Proclitics != Proclitics.None) return (reading.Proclitics & (Proclitics.Li | Proclitics.Ba)) != 0;
            if (before >= 0 && (IsSourceWord(_tokens[before].Word) || _tokens[before].Word.Folded is "عن" or "ل" or "لـ" or "مع" or "في")) return true;
            return last + 1 < _tokens.Length && IsSaying(_tokens[last + 1].Word);
        }

        readonly string Span(int first, int last) => text.Text[_tokens[first].Start.._tokens[last].End];

        /// <summary>The name as written, without the letters joined before it; where they changed its spelling (للأناضول), as it is known.</summary>
        readonly string Written(int first, int last, Clitics reading, MediaName name)
        {
            int letters = int.PopCount((int)reading.Proclitics);
            if (letters == 0) return Span(first, last);
            int start = _tokens[first].Start;
            if (reading.Stem.StartsWith("ال", StringComparison.Ordinal) && (reading.Proclitics & Proclitics.Li) != 0) return name.Written;
            for (; letters > 0 && start < _tokens[first].End; start++) if (!Letters.IsMark(text.Text[start]) && text.Text[start] != Letters.Tatweel) letters--;
            while (start < _tokens[first].End && (Letters.IsMark(text.Text[start]) || text.Text[start] == Letters.Tatweel)) start++;
            return text.Text[start.._tokens[last].End];
        }
    }
}
