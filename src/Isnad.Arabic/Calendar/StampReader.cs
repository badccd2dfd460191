namespace Isnad.Arabic;

/// <summary>Collects what a stamp says, part by part in any order, and makes one time of it.</summary>
sealed class StampReader(TokenizedText text, StampContext context)
{
    // A label and a byline fit beside a date; a sentence does not.
    const int MostOtherWords = 9;

    int _first = -1, _last = -1, _others;
    Ymd? _hijri;
    NumericDate? _figures;
    TimeLemma? _month;
    int _dayOfMonth, _year, _weekday, _minutes = -1, _daysFromNow;
    bool _fromNow, _serverFormat;
    string? _zone, _rule;
    DateTimeOffset? _then;
    Precision _thenPrecision;
    string? _failure;

    internal StampResult Read()
    {
        var reader = new TimeReader(text);
        int i = 0;
        while (i < reader.Count && _failure is null)
        {
            int at = i;
            if (TryPart(reader, ref at, out bool complete))
            {
                if (complete) break;
                if (_first < 0) _first = i;
                _last = at - 1;
                i = at;
            }
            else
            {
                if (reader.Is(i, TokenKind.Word) && !reader.Is(i, TimeWordKind.In) && !reader.Is(i, TimeWordKind.On) && ++_others > MostOtherWords) return Fail(StampReasons.Prose);
                i++;
            }
        }
        return _failure is not null ? Fail(_failure) : Result();
    }

    /// <param name="complete">The part starts a second date: the stamp ended before it.</param>
    bool TryPart(in TimeReader reader, ref int at, out bool complete)
    {
        complete = false;
        if (AgoReader.TryRead(reader, at, out var ago))
        {
            if (HasDate) { complete = true; return true; }
            at = ago.End;
            return Ago(ago);
        }
        if (NumericDate.TryRead(reader, ref at, out var figures)) return Numeric(reader, ref at, figures, out complete);
        if (ClockReader.TryRead(reader, at, out var clock))
        {
            if (_minutes < 0) (_minutes, _zone) = (clock.Minutes, clock.Zone ?? _zone);
            // 2/3/2024 5:30:00 PM is how servers set to the United States print.
            _serverFormat = reader.Folded(clock.End - 1) is "am" or "pm" && clock.End - at >= 6;
            at = clock.End;
            return true;
        }
        if (NamedDate.TryRead(reader, at, loose: true, out var named)) return Named(named, ref at, out complete);
        if (reader.Form(at) is { } form) return Word(reader, form, ref at);
        if (reader.Folded(at) == "t" && reader.Is(at + 1, TokenKind.Number) && _figures is not null) { at++; return true; }
        if (_year == 0 && reader.TryDigits(at, out int year, out int length) && length == 4 && year is >= 1300 and <= 2200)
        {
            (_year, at) = (year, at + 1);
            if (reader.Is(at, TimeWordKind.Era)) at++;
            return true;
        }
        if (_zone is null && (HasDate || _minutes >= 0) && ZoneReader.TryRead(reader, ref at, out string? zone)) { _zone = zone; return true; }
        return false;
    }

    bool HasDate => _figures is not null || _month is not null || _fromNow || _then is not null;

    bool Ago(AgoReader.Ago ago)
    {
        if (ago.Months > 12 * 1000) _failure = StampReasons.NoDate;
        else if (ago.Amount < 0) _failure = StampReasons.NoAmount;
        else if (context.Now is not { } now) _failure = StampReasons.NoNow;
        else (_then, _thenPrecision) = (ago.Before(now), ago.Precision);
        return true;
    }

    bool Numeric(in TimeReader reader, ref int at, NumericDate figures, out bool complete)
    {
        complete = false;
        bool hijri = reader.Is(at, TimeWordKind.Era, out var era) && era.Lemma.Era == TimeEra.Hijri;
        if (era.Lemma is not null) at++;
        if ((figures.DayFirst ?? figures.MonthFirst) is not { } day)
        {
            if (!HasDate) _failure = hijri || figures.C is >= 1300 and < 1318 ? StampReasons.OutsideHijri : StampReasons.NoSuchDay;
            return true;
        }
        if (day.IsHijri)
        {
            complete = _hijri is not null;
            _hijri ??= day;
        }
        else
        {
            complete = _figures is not null || _month is { IsHijri: false } && _year > 0;
            if (!complete) _figures = figures;
        }
        return true;
    }

    bool Named(NamedDate named, ref int at, out bool complete)
    {
        complete = false;
        if (named.Month.IsHijri)
        {
            if (named is { Day: > 0, Year: > 0 })
            {
                complete = _hijri is not null;
                _hijri ??= new(named.Year, named.Month.Value, named.Day);
            }
            else if (_hijri is null && _month is null) (_month, _dayOfMonth, _year) = (named.Month, named.Day, named.Year);
        }
        else if (_figures is not null || _month is { IsHijri: false }) complete = true;
        else (_month, _dayOfMonth, _year) = (named.Month, named.Day, named.Year > 0 ? named.Year : _year);
        at = named.End;
        return true;
    }

    bool Word(in TimeReader reader, TimeForm form, ref int at)
    {
        switch (form.Lemma.Kind)
        {
            case TimeWordKind.Weekday:
                if (_weekday == 0) _weekday = form.Lemma.Value;
                break;
            case TimeWordKind.Day or TimeWordKind.LatinDay when !HasDate:
                (_fromNow, _daysFromNow) = (true, form.Lemma.Value);
                break;
            case TimeWordKind.Now when !HasDate && reader.Count <= 4:
                if (context.Now is null) _failure = StampReasons.NoNow;
                (_then, _thenPrecision) = (context.Now, Precision.Minute);
                break;
            case TimeWordKind.Equals or TimeWordKind.Era when HasDate || _hijri is not null:
                break;
            case TimeWordKind.ZoneOf when _zone is null && ZoneReader.TryRead(reader, ref at, out string? zone):
                _zone = zone;
                return true;
            default:
                return false;
        }
        at++;
        return true;
    }

    StampResult Result()
    {
        if (_then is { } then)
        {
            var moment = CalendarValue.OfTime(then.DateTime, _thenPrecision);
            if (_minutes >= 0 && _thenPrecision == Precision.Day) moment = moment with { Minute = _minutes, Precision = Precision.Minute };
            return Success(moment, _thenPrecision >= Precision.Hour ? Offset(then.Offset) : null);
        }
        if (_fromNow)
        {
            if (context.Now is not { } now) return Fail(StampReasons.NoNow);
            return Success(OfDay(DateOnly.FromDateTime(now.DateTime).AddDays(_daysFromNow)), null);
        }
        return Gregorian() ?? Fail(_weekday > 0 && context.Now is null ? StampReasons.NoNow : StampReasons.NoDate);
    }

    StampResult? Gregorian()
    {
        DateOnly? paired = _hijri?.Date;
        if (_figures is { } figures)
        {
            var day = StampOrder.Choose(figures, _weekday, paired, _serverFormat, context, out _rule);
            return day.Date is { } date ? Success(OfDay(date), null, figures.IsAmbiguous, paired) : Fail(StampReasons.NoSuchDay);
        }
        if (_month is { } month)
        {
            if (_year == 0 && context.Now is { } now) _year = LatestYear(month, DateOnly.FromDateTime(now.DateTime));
            if (_year == 0) return Fail(StampReasons.NoYear);
            if (month.IsHijri || new Ymd(_year, 1, 1).IsHijri) return HijriOnly(month.Value);
            if (_dayOfMonth == 0) return Success(CalendarValue.OfMonth(_year, month.Value), null);
            return new Ymd(_year, month.Value, _dayOfMonth).Date is { } date ? Success(OfDay(date), null, false, paired) : Fail(StampReasons.NoSuchDay);
        }
        if (_hijri is not null) return paired is { } only ? Success(OfDay(only), null) : Fail(StampReasons.OutsideHijri);
        if (_year >= 1600) return Success(CalendarValue.OfYear(_year), null);
        if (_weekday > 0 && context.Now is { } today)
        {
            var day = DateOnly.FromDateTime(today.DateTime);
            _rule = StampRules.LatestBeforeReading;
            return Success(OfDay(day.AddDays(-((Arabic.Gregorian.Weekday(day) - _weekday + 7) % 7))), null, ambiguous: true);
        }
        return null;
    }

    StampResult HijriOnly(int month)
    {
        if (Hijri.Day(_year, month, Math.Max(1, _dayOfMonth)) is not { } first) return Fail(_year is >= Hijri.FirstYear and <= Hijri.LastYear ? StampReasons.NoSuchDay : StampReasons.OutsideHijri);
        if (_dayOfMonth > 0) return Success(OfDay(first), null);
        string value = $"{CalendarValue.OfDay(first)}/{CalendarValue.OfDay(first.AddDays(Hijri.DaysInMonth(_year, month) - 1))}";
        return new() { Value = value, Text = Written() };
    }

    int LatestYear(TimeLemma month, DateOnly now)
    {
        if (month.IsHijri) return 0;
        _rule = StampRules.LatestBeforeReading;
        for (int year = now.Year; year > now.Year - 5; year--)
            if (new Ymd(year, month.Value, Math.Max(1, _dayOfMonth)).Date is { } day && day <= now.AddDays(1)
                && (_weekday == 0 || _dayOfMonth == 0 || Arabic.Gregorian.Weekday(day) == _weekday)) return year;
        return now.Year;
    }

    CalendarValue OfDay(DateOnly day) => _minutes < 0
        ? CalendarValue.OfDay(day)
        : new(day.Year, day.Month, day.Day, _minutes, Precision.Minute);

    StampResult Success(CalendarValue value, string? zone, bool ambiguous = false, DateOnly? paired = null)
    {
        if (paired is { } hijri && value.Precision >= Precision.Day && hijri != value.FirstDay) (_rule, ambiguous) = (StampRules.GregorianWins, true);
        else if (_weekday > 0 && value.Precision >= Precision.Day && Arabic.Gregorian.Weekday(value.FirstDay) != _weekday) (_rule, ambiguous) = (StampRules.DateOverWeekday, true);
        return new()
        {
            Value = value.ToString(),
            Zone = zone ?? _zone ?? (value.Precision >= Precision.Hour ? context.Zone : null),
            Text = Written(),
            IsAmbiguous = ambiguous || _rule == StampRules.LatestBeforeReading,
            Rule = _rule,
        };
    }

    StampResult Fail(string reason) => new() { Text = text.Text, Reason = reason };

    string Written() => text.SpanOf(_first, _last).In(text.Text).ToString();

    static string Offset(TimeSpan offset) => offset == TimeSpan.Zero ? "UTC" : $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):D2}:{Math.Abs(offset.Minutes):D2}";
}
