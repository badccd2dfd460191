namespace Isnad.Arabic;

/// <summary>A value, or the reason why there is none.</summary>
readonly record struct Resolved(string? Value, string? Reason)
{
    internal static Resolved Of(string value) => new(value, null);

    internal static Resolved No(string reason) => new(null, reason);
}

/// <summary>Finds the calendar value of an expression, from the publication and from what the text said before. The rules are written down in specs/times.</summary>
sealed partial class TimeResolver(TimeContext context)
{
    readonly DateOnly? _published = context.Published;

    // What the text spoke of last, for العام نفسه, a clock time without a day, and a day that goes on from another.
    int _lastYear;
    DateOnly? _lastDay;
    bool _lastDayHasYear;
    int _lastDaySentence = -1;
    bool _dayTold, _saidYesterday;

    /// <summary>The year of the last quarter or half whose year the text gives.</summary>
    internal int? PeriodYear { get; private set; }

    /// <param name="quoted">Within quotation marks, where اليوم is the day of speech and not that of publication.</param>
    internal Resolved Resolve(TimeExpression e, Tense tense, int sentence, bool quoted)
    {
        // A daily prints today what was said أمس: then اليوم and غدا in a quotation count from أمس.
        if (e is { Kind: ExpressionKind.Shift, Unit: TimeUnit.Day })
        {
            if (quoted && _saidYesterday && e.Amount >= 0) e = e with { Amount = e.Amount - 1 };
            else if (!_dayTold) (_saidYesterday, _dayTold) = (e.Amount == -1, true);
        }
        if (e.Kind == ExpressionKind.Range) return Range(e, tense, sentence);
        if (e.Kind == ExpressionKind.Clock) return Clock(e, sentence);
        var (value, reason) = Extent(e, tense, sentence);
        if (value is not { } extent) return Resolved.No(reason!);
        Remember(e, extent, sentence);
        if (e.Minutes >= 0 && extent.IsDay) return Resolved.Of((extent.First with { Minute = e.Minutes, Precision = Precision.Minute }).ToString());
        return Resolved.Of(extent.ToString());
    }

    Resolved Range(TimeExpression e, Tense tense, int sentence)
    {
        var (from, reason) = Extent(e.From!, tense, sentence);
        if (from is not { } first) return Resolved.No(reason!);
        Remember(e.From!, first, sentence);
        var (to, other) = Extent(e.To!, tense, sentence);
        if (to is not { } last) return Resolved.No(other!);
        // من نوفمبر إلى فبراير runs into the next year.
        if (last.Last.FirstDay < first.First.FirstDay && e.To is { Year: 0, Month: > 0, Kind: ExpressionKind.Date }) last = last.NextYear();
        else if (last.Last.FirstDay < first.First.FirstDay && e.From is { Month: > 0, Kind: ExpressionKind.Date }) first = first.PreviousYear();
        Remember(e.To!, last, sentence);
        if (last.Last.FirstDay < first.First.FirstDay) return Resolved.No(TimeReasons.NoSuchDay);
        return Resolved.Of($"{first.First}/{last.Last}");
    }

    // A clock time alone is of the day that the sentence speaks of, else of the day of publication.
    Resolved Clock(TimeExpression e, int sentence)
    {
        var day = _lastDaySentence == sentence ? _lastDay : _published;
        return day is { } date
            ? Resolved.Of((CalendarValue.OfDay(date) with { Minute = e.Minutes, Precision = Precision.Minute }).ToString())
            : Resolved.No(TimeReasons.NoPublication);
    }

    void Remember(TimeExpression e, Extent extent, int sentence)
    {
        if (!e.IsHijri && (e.Year > 0 || e.YearShift is not null || e.SameYear || e is { Kind: ExpressionKind.Shift, Unit: TimeUnit.Year } || extent.IsDay)) _lastYear = extent.First.Year;
        if (e is { Kind: ExpressionKind.Period, Year: > 0 }) PeriodYear = e.Year;
        if (extent.IsDay) (_lastDay, _lastDayHasYear, _lastDaySentence) = (extent.First.FirstDay, e.Year > 0, sentence);
    }

    (Extent? Value, string? Reason) Extent(TimeExpression e, Tense tense, int sentence) => e.Kind switch
    {
        ExpressionKind.Date when e.IsHijri || e is { Year: >= 1300 and <= Hijri.LastYear, Month: > 0 } => HijriDate(e),
        ExpressionKind.Date => Date(e, tense, sentence),
        ExpressionKind.Shift => Shift(e),
        ExpressionKind.Period => Period(e),
        ExpressionKind.Season => Season(e),
        ExpressionKind.Decade => (Arabic.Extent.Of(CalendarValue.OfYear(e.Year), CalendarValue.OfYear(e.Year + 9)), null),
        ExpressionKind.Weekend => Weekend(e, tense == Tense.Future),
        _ => (null, TimeReasons.NoYear),
    };

    static (Extent?, string?) Found(CalendarValue value) => (Arabic.Extent.Of(value), null);

    static (Extent?, string?) Found(CalendarValue first, CalendarValue last) => (Arabic.Extent.Of(first, last), null);

    static (Extent?, string?) None(string reason) => (null, reason);
}
