namespace Isnad.Arabic;

ref partial struct TimeScanner
{
    // عام 2015, سنة ألفين وعشرة, 1992م, الموسم 2017-2018, a bare year where nothing is counted by it.
    readonly bool TryYears(int i, out TimeExpression found)
    {
        found = null!;
        int at = i;
        bool named = _reader.Is(at, TimeWordKind.Unit, out var unit);
        if (named)
        {
            if (unit.Lemma.Unit != TimeUnit.Year || unit.Lemma.Count == 0) return false;
            at++;
            if (_reader.Folded(at) is "الدراسي" or "الجامعي" or "المالي" or "الهجري" or "دراسي") at++;
        }
        var start = New(ExpressionKind.Date, i, at, unit);
        if (!_reader.TryDigits(at, out int year, out int length))
        {
            int words = at;
            if (!named || !_reader.TryCardinal(ref words, out year) || year is < 1000 or > 2200) return false;
            found = start with { Year = year, End = words };
            return true;
        }
        if (length is not (3 or 4) || year > 2200) return false;
        int end = at + 1;
        bool hijri = false;
        // 1410 - 1416هـ: the letter after the second year counts for both.
        if (length == 4 && year is >= Hijri.FirstYear and < Hijri.LastYear && _reader.Mark(end) is '-' or '/' && _reader.TryDigits(end + 1, out int closing, out int four) && four == 4 && closing > year && closing < Hijri.LastYear
            && _reader.Is(end + 2, TimeWordKind.Era, out var both) && both.Lemma.Era == TimeEra.Hijri)
        {
            var opening = start with { Year = year, End = end, IsHijri = true };
            found = opening with { Kind = ExpressionKind.Range, End = end + 3, From = opening, To = opening with { Year = closing } };
            return true;
        }
        if (_reader.Is(end, TimeWordKind.Era, out var era))
        {
            if (era.Lemma.Era == TimeEra.Before) return false;
            // م after a number may be metres: سباق 1500 م.
            if (!named && (length == 3 || era.Lemma.Era == TimeEra.Common && year < 1800)) return false;
            (hijri, end) = (era.Lemma.Era == TimeEra.Hijri, end + 1);
        }
        else
        {
            if (length == 3 && !named) return false;
            if (!named && !IsBareYear(i, year)) return false;
            if (named && _reader.Is(end, TimeWordKind.Counted)) return false;
        }
        found = start with { Year = year, End = end, IsHijri = hijri };
        if (!hijri && TrySecondYear(end, year, out int second, out int last))
            found = start with { Kind = ExpressionKind.Range, End = last, From = found, To = start with { Year = second } };
        return true;
    }

    // 2017-2018, 2017/2018: one stretch of time.
    readonly bool TrySecondYear(int i, int first, out int second, out int end)
    {
        (second, end) = (0, i);
        if (_reader.Mark(i) is not ('-' or '/' or '\u2013') || !_reader.TryDigits(i + 1, out second, out int length) || _reader.IsMark(i + 2, ':')) return false;
        if (length == 2) second += first / 100 * 100;
        else if (length != 4) return false;
        end = i + 2;
        if (_reader.Is(end, TimeWordKind.Era)) end++;
        return second > first && second - first < 200;
    }

    readonly bool IsBareYear(int i, int year)
    {
        if (year is < 1900 or > 2100) return false;
        char before = _reader.Mark(i - 1), after = _reader.Mark(i + 1);
        if (after is '%' or '\u066A' or '$' or '\u20AC' or '\u00A3' || before is '$' or '\u20AC' or '\u00A3' or '+') return false;
        if (after is '-' or '/' && !TrySecondYear(i + 1, year, out _, out _) && _reader.Is(i + 2, TokenKind.Number)) return false;
        if (before is '-' or '/' or '.' && _reader.Is(i - 2, TokenKind.Number)) return false;
        if (_reader.Is(i + 1, TimeWordKind.Counted) || _reader.Is(i + 1, TimeWordKind.Cardinal)) return false;
        for (int k = i - 1; k >= i - 5; k--)
            if (_reader.Is(k, TimeWordKind.Numbered)) return false;
        if ( _reader.Is(i - 1, TimeWordKind.About)) return false;
        if (_reader.Form(i - 1) is { } form)
        {
            if (form.Lemma.Kind == TimeWordKind.From && _reader.Is(i - 2, TimeWordKind.Comparison)) return false;
            if (form.Lemma.Kind is TimeWordKind.In or TimeWordKind.Since or TimeWordKind.To or TimeWordKind.Part or TimeWordKind.Ago or TimeWordKind.After or TimeWordKind.Event or TimeWordKind.Month or TimeWordKind.Season
                || form.Lemma is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Year }) return !CountsNext(i);
        }
        if (before == '(' && after == ')') return true;
        string previous = _reader.Folded(i - 1);
        if (previous is "حتي" or "لغاية") return !CountsNext(i);
        bool english = _reader.Is(i - 1, TokenKind.Word) && previous.Length > 0 && previous[0] is >= 'a' and <= 'z';
        if (english) return previous is "in" or "since" or "of" or "until" or "by" or "cup";
        // عامي 2006 و2010: the years go on.
        if (previous == "و") return _reader.TryDigits(i - 2, out int listed, out int four) && four == 4 && listed is >= 1900 and <= 2100 && EndsPhrase(i + 1);
        // لندن 2012, النسخة الثالثة 2012: after a word, where nothing follows that it could count, and no word says that it is an amount.
        return _reader.Is(i - 1, TokenKind.Word) && EndsPhrase(i + 1) && !IsAmount(i);
    }

    readonly bool IsAmount(int i)
    {
        for (int k = i - 1; k >= i - 3; k--)
            if (_reader.Is(k, TimeWordKind.Comparison) || _reader.Is(k, TimeWordKind.About) || _reader.Folded(k) is "بلغ" or "بلغت" or "يبلغ" or "تبلغ" or "وبلغ" or "عدد" or "عددهم" or "عددها" or "وعددهم" or "البالغ" or "اجمالي" or "رقم") return true;
        return false;
    }

    static bool IsArticled(string word) => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4;

    // في 2000 قرية: a bare indefinite noun right after a number is what it counts.
    readonly bool CountsNext(int i) => _reader.Is(i + 1, TimeWordKind.Counted) || _reader.Is(i + 1, TimeWordKind.Unit, out var unit) && !unit.IsDefinite && unit.Skip == 0;

    readonly bool EndsPhrase(int i)
    {
        if (i >= _reader.Count || !_reader.Is(i, TokenKind.Word)) return !_reader.Is(i, TokenKind.Number);
        string next = _reader.Folded(i);
        return next[0] is Letters.Waw or Letters.Feh or Letters.Beh && next.Length > 3 || IsArticled(next)
            || next is "في" or "من" or "الي" or "علي" or "عن" or "مع" or "هي" or "هو" or "التي" or "الذي" or "ان" or "حيث" or "بعد" or "قبل" or "لكن" or "ثم";
    }
}
