namespace Isnad.Arabic;

/// <summary>Organizations by their head noun: in construct (وزارة الخارجية الأميركية), definite with an adjective (المجلس الأعلى للقضاء), or before a quoted name.</summary>
static class OrganizationRule
{
    const int Longest = 9;
    const NameClass Ends = NameClass.Boundary | NameClass.Honorific | NameClass.Role | NameClass.Relation | NameClass.People;

    internal static bool TryAt(in NameTokens tokens, int i, bool afterRole, out NameSpan found)
    {
        found = default;
        var c = tokens.Class(i);
        if ((c & NameClass.OrganizationHead) == 0) return false;
        if ((c & NameClass.Introduces) != 0) return Introduced(tokens, i, out found);
        bool definite = (c & NameClass.Definite) != 0;
        // مجلس إدارة الشركة, مكتب وزارة الصحة: the inner name is the one that counts.
        if (!definite && tokens.IsWord(i + 1) && tokens.IsBare(i + 1) && (tokens[i + 1].Word.Folded is "ادارة" or "الادارة"
            || (c & NameClass.Weak) != 0 && (tokens.Class(i + 1) & (NameClass.OrganizationHead | NameClass.Weak | NameClass.Definite)) == NameClass.OrganizationHead)) return false;
        // شركة مصر للطيران: the company is known without the head.
        if ((c & NameClass.Weak) != 0 && tokens.IsWord(i + 1) && PhraseMatcher.At(tokens, i + 1, NameClass.Organization, out int inner) is { } name && (inner > i + 1 || (name.Class & NameClass.Weak) == 0) && tokens.Word(i + 1).PhraseReading.Proclitics == Proclitics.None)
        {
            found = new(i + 1, inner, 0, EntityKind.Organization, NameSource.Introduced, name.Id);
            return true;
        }
        int last = definite ? AfterDefiniteHead(tokens, i) : AfterConstruct(tokens, i, afterRole);
        if (last == i) return Quoted(tokens, i, out found);
        // حزب النور السلفي: a party known by name is named without the adjectives that describe it.
        if (tokens[i].Word.Name.Reading.Stem is "حزب" or "حركة" or "جبهة" or "جماعة" && PhraseMatcher.At(tokens, i, NameClass.Organization, out int known) is not null && known < last
            && tokens.IsDefinite(known + 1) && !tokens.Is(known + 1, NameClass.Nationality) && tokens.Joined(known + 1) == Proclitics.None) last = known;
        found = new(i, last, tokens.Cut(i), EntityKind.Organization, NameSource.Construct);
        return true;
    }

    // Head in construct: what it governs is definite, or a proper name; then adjectives that agree, و and ل with definite nouns.
    static int AfterConstruct(in NameTokens tokens, int i, bool afterRole)
    {
        if (tokens[i].Word.Name.Reading.Stem is "حكومة" or "حكومات" && PhraseMatcher.At(tokens, i + 1, NameClass.Place, out _) is not null) return i;
        bool weakHead = tokens.Is(i, NameClass.Weak), feminine = IsFeminineHead(tokens, i), proper = false;
        bool purpose = false, takesPurpose = TakesPurpose(tokens[i].Word.Name.Reading.Stem);
        int j = i + 1;
        // A head may govern another: لجنة شؤون الأحزاب، هيئة قناة السويس، مجلس إدارة الهيئة.
        while (j < tokens.Count && j - i <= 2 && tokens.IsWord(j) && tokens.IsBare(j) && !tokens.IsDefinite(j)
               && (tokens.Is(j, NameClass.OrganizationHead | NameClass.PlaceHead) && !tokens.Is(j, NameClass.Boundary) || IsGoverned(tokens, j))) j++;
        int start = j;
        while (j < tokens.Count && j - i < Longest && tokens.IsWord(j))
        {
            var c = tokens.Class(j);
            var joined = tokens.Joined(j);
            if (PhraseMatcher.At(tokens, j, NameClass.Place, out int place) is { } known && joined == Proclitics.None && (known.Class & NameClass.Weak) == 0)
            {
                if (j > start && !EndsInNoun(tokens, j - 1)) break;
                proper = true;
                j = place + 1;
                continue;
            }
            if ((c & NameClass.Definite) == 0)
            {
                // Names of people within: جامعة الملك عبدالعزيز.
                if (joined == Proclitics.None && (c & (NameClass.Person | NameClass.Kunya | NameClass.Nasab | NameClass.Servant)) != 0 && j - i <= 5 && (c & NameClass.Boundary) == 0
                    && (j == start || tokens.Is(j - 1, NameClass.Person | NameClass.Kunya | NameClass.Nasab | NameClass.Servant | NameClass.Honorific)))
                {
                    proper = true;
                    j++;
                    continue;
                }
                break;
            }
            if ((c & NameClass.Nationality) != 0)
            {
                if (joined != Proclitics.None || !Agrees(tokens, j, feminine, j - 1, i) || afterRole && (c & NameClass.Feminine) == 0 && feminine && !(tokens.Is(j + 1, NameClass.Nationality | NameClass.InstitutionAdjective) && tokens.IsDefinite(j + 1))) break;
                proper = true;
                j++;
                // ل may still follow: الهيئة السعودية للتخصصات.
                while (takesPurpose && j < tokens.Count && j - i < Longest && IsPurpose(tokens, j)) { purpose = true; j++; }
                if (takesPurpose && IsPurposeInConstruct(tokens, j)) j += 2;
                continue;
            }
            if (joined is Proclitics.Wa)
            {
                // The second of two coordinated nouns belongs to the name only where the first is a definite noun, and is no head or place of its own.
                if (j == start || !tokens.IsDefinite(j - 1) || (c & (NameClass.OrganizationHead | NameClass.Place | Ends)) != 0 || weakHead && !purpose) break;
                if (j > start && tokens.Is(j - 1, NameClass.Nationality)) break;
                j++;
                continue;
            }
            if (joined is Proclitics.Li)
            {
                if (j == start || !takesPurpose || !IsPurpose(tokens, j)) break;
                purpose = true;
                j++;
                continue;
            }
            if (joined != Proclitics.None) break;
            if ((c & Ends) != 0 && !(j == start && (c & NameClass.Boundary) == 0 && j + 1 < tokens.Count && (c & NameClass.Honorific) != 0 && (tokens.Is(j + 1, NameClass.Person | NameClass.Servant) || tokens.IsDefinite(j + 1))) && !(j == start && (c & NameClass.Boundary) == 0)) break;
            if (j - start >= 1 && (c & NameClass.InstitutionAdjective) == 0 && !LooksAdjectival(tokens, j)) break;
            if (j > start && (c & (NameClass.InstitutionAdjective | NameClass.Weak)) == NameClass.InstitutionAdjective) proper = true;
            j++;
        }
        int last = j - 1;
        if (last < start) return i;
        // A weak head (مركز, مشروع) names something only with a proper name, an adjective of a country or a long complement.
        return weakHead && !proper && last - i < 3 ? i : last;
    }

    // What is done for something is named so; a council or party is not: مجلس الأمة للمطالبة.
    static bool TakesPurpose(string head) => head is not ("مجلس" or "حزب" or "حركة" or "نيابة" or "حكومة" or "جيش" or "نادي" or "منتخب" or "وزارة" or "محكمة" or "برلمان");

    static bool IsGoverned(in NameTokens tokens, int j) =>
        tokens.Class(j) is NameClass.None && j + 1 < tokens.Count && tokens.IsDefinite(j + 1) && tokens.Joined(j + 1) == Proclitics.None
        && tokens[j].Word.Folded is "شوون" or "شؤون" or "حقوق" or "حمايه" or "حماية" or "تنسيق" or "دعم" or "تنميه" or "تنمية" or "ادارة" or "خدمات" or "دراسات" or "تحرير" or "امن" or "صيانة" or "انقاذ" or "نقل" or "نفط" or "علماء" or "كتاب" or "صناعة" or "رجال" or "عمال" or "طلاب" or "طلبة" or "محاربة" or "مكافحة" or "رعاية" or "تنظيم" or "تطوير";

    // A definite head is a name only with an adjective of a country or of institutions.
    static int AfterDefiniteHead(in NameTokens tokens, int i)
    {
        bool feminine = IsFeminineHead(tokens, i), nation = false, institution = false;
        int j = i + 1;
        while (j < tokens.Count && j - i < Longest && tokens.IsWord(j) && tokens.IsDefinite(j))
        {
            var c = tokens.Class(j);
            if (tokens.Joined(j) == Proclitics.Li) { if (j == i + 1 || !IsPurpose(tokens, j)) break; }
            else if (tokens.Joined(j) == Proclitics.Wa) { if (j == i + 1 || tokens.Joined(j - 1) is not (Proclitics.Li or Proclitics.Wa) || (c & (Ends | NameClass.OrganizationHead)) != 0) break; }
            else if (tokens.Joined(j) != Proclitics.None) break;
            else if ((c & NameClass.Nationality) != 0) { if (((c & NameClass.Feminine) != 0) != feminine) break; nation = true; }
            else if ((c & NameClass.InstitutionAdjective) != 0) { if (((c & NameClass.Feminine) != 0) != feminine && tokens.Joined(j - 1) == Proclitics.None) break; institution = true; }
            else if ((c & Ends) != 0 || j == i + 1 || !LooksAdjectival(tokens, j)) break;
            j++;
        }
        if (!nation && !institution) return i;
        if (IsPurposeInConstruct(tokens, j)) return j + 1;
        // الهيئة العليا لحزب الوفد, المجلس الوطني للحزب
        if (j < tokens.Count && tokens.IsWord(j) && tokens.Joined(j) == Proclitics.Li && tokens.Is(j, NameClass.OrganizationHead) && !tokens.Is(j, NameClass.Introduces) && j == i + 2 && institution && !nation && tokens[i].Word.Name.Reading.Stem is "هيئة" or "لجنة" or "مجلس" or "امانة")
            return tokens.IsDefinite(j) ? j : AfterConstruct(tokens, j, afterRole: false);
        if (!institution && j == i + 2 && tokens[i].Word.Name.Reading.Stem is "محكمة" or "رئاسة" or "قوات") return i;
        return nation || j - i > 2 || !tokens.Is(i, NameClass.Weak) ? j - 1 : i;
    }

    // The name after a head that only introduces it: صحيفة "حرييت", قناة الجزيرة.
    static bool Introduced(in NameTokens tokens, int i, out NameSpan found)
    {
        bool kept = tokens.Is(i, NameClass.Named);
        if (Quoted(tokens, i, out found)) return true;
        int j = i + 1;
        if (PhraseMatcher.At(tokens, j, NameClass.Organization | NameClass.Place, out int last) is { } known && tokens.IsWord(j) && tokens.Word(j).PhraseReading.Proclitics == Proclitics.None)
        {
            found = new(kept ? i : j, last, kept ? tokens.Cut(i) : 0, EntityKind.Organization, NameSource.Introduced, (known.Class & NameClass.Organization) != 0 ? known.Id : null);
            return true;
        }
        // تلفزيون الدنيا
        if (kept && (tokens.Class(i) & NameClass.Weak) == 0 && tokens.IsWord(j) && tokens.IsBare(j) && tokens.Class(j) == NameClass.Definite && !(tokens.IsWord(j + 1) && tokens.IsDefinite(j + 1)))
        {
            found = new(i, j, tokens.Cut(i), EntityKind.Organization, NameSource.Introduced);
            return true;
        }
        // صحيفة السفير اللبنانية: one definite noun, then the adjective of the head.
        if (j + 1 < tokens.Count && tokens.IsWord(j) && tokens.IsBare(j) && !tokens.Is(j, NameClass.Boundary | NameClass.Nationality | NameClass.InstitutionAdjective) && tokens.Is(j + 1, NameClass.Nationality) && tokens.IsDefinite(j + 1))
        {
            found = new(kept ? i : j, j, kept ? tokens.Cut(i) : 0, EntityKind.Organization, NameSource.Introduced);
            return true;
        }
        return false;
    }

    static bool Quoted(in NameTokens tokens, int i, out NameSpan found)
    {
        found = default;
        if (!tokens.IsQuote(i + 1) || tokens.IsDefinite(i)) return false;
        for (int j = i + 2; j < tokens.Count && j <= i + 6 && (tokens.IsWord(j) || tokens[j].Kind == TokenKind.Number || tokens.IsChar(j, '.') || tokens.IsChar(j, '-')); j++)
            if (tokens.IsQuote(j + 1))
            {
                found = new(i + 2, j, 0, EntityKind.Organization, NameSource.Quoted);
                return true;
            }
        return false;
    }

    // ل with a definite noun, or with a verbal noun in construct: للإغاثة, لحقوق الإنسان.
    static bool IsPurpose(in NameTokens tokens, int j) =>
        tokens.IsWord(j) && tokens.IsDefinite(j) && tokens.Joined(j) == Proclitics.Li && !tokens.Is(j, Ends | NameClass.OrganizationHead);

    static bool IsPurposeInConstruct(in NameTokens tokens, int j) =>
        tokens.IsWord(j) && tokens.IsWord(j + 1) && tokens[j].Word.Folded is "لحقوق" or "لحماية" or "لمكافحة" or "لشؤون" or "لرعاية" or "لادارة" or "لتنمية" or "لدعم" or "لدراسات"
        && tokens.IsDefinite(j + 1) && tokens.IsBare(j + 1);

    static bool Agrees(in NameTokens tokens, int adjective, bool feminineHead, int noun, int head)
    {
        bool feminine = tokens.Is(adjective, NameClass.Feminine);
        return feminine == feminineHead || noun > head && feminine == EndsFeminine(tokens[noun].Word.Folded);
    }

    internal static bool IsFeminineHead(in NameTokens tokens, int i) => tokens.Is(i, NameClass.Feminine) || EndsFeminine(tokens[i].Word.Folded);

    static bool EndsFeminine(string word) => word[^1] == Letters.TehMarbuta || word.EndsWith("ات", StringComparison.Ordinal) || word.EndsWith("اء", StringComparison.Ordinal);

    static bool EndsInNoun(in NameTokens tokens, int j) => !tokens.Is(j, NameClass.Nationality | NameClass.InstitutionAdjective);

    // An adjective of relation ends in ي or ية; so do the adjectives of news prose that go on a name (الوطنية, الانتخابي), and a few more.
    static bool LooksAdjectival(in NameTokens tokens, int j)
    {
        string w = tokens[j].Word.Folded;
        return w.Length > 5 && (w.EndsWith("ية", StringComparison.Ordinal) || w[^1] == Letters.Yeh) || tokens.Is(j, NameClass.InstitutionAdjective);
    }
}
