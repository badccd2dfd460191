namespace Isnad.Arabic;

ref partial struct TimeScanner
{
    readonly bool TryNumericPoint(int i, out TimeExpression found)
    {
        found = null!;
        if (!_reader.Is(i, TokenKind.Number)) return false;
        return TryDate(i, out found) || TryDayOfMonth(i, out found) || TryClockPoint(i, out found) || TryYears(i, out found);
    }

    /// <summary>A date in figures or with a month's name, with the same day in another calendar beside it.</summary>
    readonly bool TryDate(int i, out TimeExpression found)
    {
        if (!TryOneDate(i, out found)) return false;
        if (found.Day == 0 || found.Year == 0) return true;
        int at = found.End;
        bool equals = _reader.Is(at, TimeWordKind.Equals);
        bool bracket = !equals && _reader.IsMark(at, '(');
        if (equals || bracket || _reader.Mark(at) is '-' or '/' or '\u060C' or ',') at++;
        if (_reader.IsMark(at, ':')) at++;
        if (_reader.Is(at, TimeWordKind.Equals)) at++;
        if (_reader.Folded(at) is "ل" or "يوم") at++;
        if (_reader.Is(at, TimeWordKind.Weekday)) at++;
        if (!TryOneDate(at, out var other) || other.Day == 0 || other.IsHijri == found.IsHijri) return true;
        int end = other.End;
        if (bracket)
        {
            if (!_reader.IsMark(end, ')')) return true;
            end++;
        }
        // The Gregorian date wins: a Hijri day begins at sunset and with the moon, which is not seen everywhere.
        found = (found.IsHijri ? other : found) with { Start = found.Start, First = found.First, End = end };
        return true;
    }

    readonly bool TryOneDate(int i, out TimeExpression found)
    {
        found = null!;
        int at = i;
        if (NumericDate.TryRead(_reader, ref at, out var figures)) return TryFigures(i, at, figures, out found);
        if (!NamedDate.TryRead(_reader, i, loose: false, out var named)) return false;
        if (named.Month.IsLatin && (named.Day == 0 ? named.Year == 0 : named.Year == 0 && named.Month.Key.Length <= 3)) return false;
        var first = _reader.Form(i) ?? default;
        found = New(ExpressionKind.Date, i, named.End, first) with { Day = named.Day, Month = named.Month.Value, Year = named.Year, IsHijri = named.Month.IsHijri };
        if (named.Day > (named.Month.IsHijri ? 30 : DateTime.DaysInMonth(2000, named.Month.Value))) return false;
        if (named.Day == 0 && named.Year == 0 && !IsMonthAlone(i, named)) return false;
        if (named is { Day: > 0, Year: 0 } && _reader.Is(i - 1, TimeWordKind.Named)) return false;
        // الخامس من ديسمبر من كل عام.
        int every = _reader.Is(named.End, TimeWordKind.From) ? named.End + 1 : named.End;
        if (named.Year == 0 && _reader.Folded(every) == "كل") return false;
        found = WithModifiers(found);
        return true;
    }

    readonly bool TryFigures(int i, int end, NumericDate figures, out TimeExpression found)
    {
        found = null!;
        // Three short numbers may be a version or a score.
        if (figures is { LengthA: < 4, LengthC: < 4 } && !_reader.IsMark(i + 1, '/')) return false;
        var day = figures.DayFirst;
        if (figures.IsAmbiguous && StampOrder.IsMonthFirst(_country)) day = figures.MonthFirst;
        if (_reader.Is(end, TimeWordKind.Era)) end++;
        // 30-5-1433: a month of 29 days in one place has 30 in another. No value, but no year either.
        var written = figures.LengthA == 4 ? new Ymd(figures.A, figures.B, figures.C) : new Ymd(figures.C, figures.B, figures.A);
        if ((day ?? figures.MonthFirst ?? (written is { IsHijri: true, Month: >= 1 and <= 12, Day: 30 } ? written : null)) is not { } ymd) return false;
        found = New(ExpressionKind.Date, i, end, default) with { Day = ymd.Day, Month = ymd.Month, Year = ymd.Year, IsHijri = ymd.IsHijri };
        return true;
    }

    // A bare month: one that can be nothing else, or one that a word of time introduces.
    readonly bool IsMonthAlone(int i, NamedDate named)
    {
        var name = named.Month;
        int after = named.End;
        if (TryDirection(ref after, out _) || IsYearPhrase(named.End)) return true;
        if (named.End - i > (name.Key.Contains(' ', StringComparison.Ordinal) ? 2 : 1)) return true;
        if (_reader.Is(i - 1, TimeWordKind.Unit, out var unit) && unit.Lemma.Unit == TimeUnit.Month) return true;
        if (name.IsHijri) return _reader.Is(i - 1, TimeWordKind.Part) || name.Alone;
        if (_reader.Is(i - 1, TimeWordKind.Named) || _reader.Is(i - 1, TokenKind.Number)) return false;
        if (name.Alone) return true;
        return _reader.Form(i - 1) is { Lemma.Kind: TimeWordKind.In or TimeWordKind.Since or TimeWordKind.To or TimeWordKind.Part or TimeWordKind.From };
    }

    readonly bool TryMonth(int i, TimeForm form, int start, out TimeExpression found)
    {
        found = null!;
        if (form.IsDefinite && form.Lemma.Kind != TimeWordKind.Month) return false;
        if (!TryOneDate(i, out found)) return false;
        found = found with { Start = _reader.StartOf(start, _reader.Form(start)?.Skip ?? 0), First = start };
        return true;
    }

    // ديسمبر الماضي, مارس من العام الماضي, 31 مارس من العام نفسه.
    readonly TimeExpression WithModifiers(TimeExpression found)
    {
        if (found.Year > 0) return found;
        int at = found.End;
        if (TryDirection(ref at, out int way)) found = found with { Direction = way, End = at };
        if (TryYearPhrase(found.End, out int? shift, out int end)) found = found with { YearShift = shift, SameYear = shift is null, Direction = null, End = end };
        return found;
    }

    readonly bool IsYearPhrase(int i) => TryYearPhrase(i, out _, out _);

    /// <summary>من العام الماضي, هذا العام, من العام نفسه.</summary>
    /// <param name="shift">Years from the publication's; null for the year spoken of last.</param>
    readonly bool TryYearPhrase(int i, out int? shift, out int end)
    {
        (shift, end) = (null, i);
        int at = i;
        if (_reader.Is(at, TimeWordKind.From, out var from) && from.Skip == 0) at++;
        if (_reader.Folded(at) is "نفس" or "ذات" || _reader.Is(at, TimeWordKind.That))
        {
            if (!_reader.Is(at + 1, TimeWordKind.Unit, out var named) || named.Lemma.Unit != TimeUnit.Year || named.Lemma.Count != 1) return false;
            end = at + 2;
            return true;
        }
        if (TryShiftedUnit(at, TimeUnit.Year, out int years, out end)) { shift = years; return true; }
        if (!_reader.Is(at, TimeWordKind.Unit, out var unit) || unit.Lemma.Unit != TimeUnit.Year || !unit.IsDefinite || !_reader.Is(at + 1, TimeWordKind.Same)) return false;
        end = at + 2;
        return true;
    }

    /// <summary>الشهر الماضي, هذا العام: a unit and where it lies from the publication.</summary>
    readonly bool TryShiftedUnit(int i, TimeUnit wanted, out int shift, out int end)
    {
        (shift, end) = (0, i);
        int at = i;
        bool current = _reader.Is(at, TimeWordKind.This);
        if (current) at++;
        if (!_reader.Is(at, TimeWordKind.Unit, out var unit) || unit.Lemma.Unit != wanted || unit.Lemma.Count != 1 || !unit.IsDefinite) return false;
        at++;
        if (!TryDirection(ref at, out shift) && !current) return false;
        end = at;
        return true;
    }

    /// <summary>الماضي, الجاري, المقبل, with the article (one ل of للماضي is none).</summary>
    readonly bool TryDirection(ref int i, out int way)
    {
        way = 0;
        if (!_reader.Is(i, TimeWordKind.Direction, out var form) || !form.IsDefinite || form.Skip > 0) return false;
        (way, i) = (form.Lemma.Direction, i + 1);
        return true;
    }
}
