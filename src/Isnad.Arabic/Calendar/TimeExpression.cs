namespace Isnad.Arabic;

enum ExpressionKind : byte
{
    /// <summary>Some of day, month, year and weekday.</summary>
    Date,
    /// <summary>An amount of a unit from the day of publication: أمس, الشهر الماضي, قبل عامين.</summary>
    Shift,
    /// <summary>A part of a year: الربع الأول.</summary>
    Period,
    Season, Decade, Century, Weekend,
    /// <summary>A clock time without a day.</summary>
    Clock,
    /// <summary>From one expression to another.</summary>
    Range,
}

/// <summary>What an expression says, before the calendar knows when that is. Zero stands for what is not said.</summary>
sealed record TimeExpression
{
    internal required ExpressionKind Kind { get; init; }
    /// <summary>Where it starts, in units of the text; a joined و or ب stands before it.</summary>
    internal required int Start { get; init; }
    internal required int First { get; init; }
    /// <summary>The first token after it.</summary>
    internal required int End { get; init; }

    internal int Day { get; init; }
    internal int Month { get; init; }
    internal int Year { get; init; }
    internal int Weekday { get; init; }
    internal bool IsHijri { get; init; }
    /// <summary>-1 الماضي, 0 الجاري, 1 المقبل; null where the text does not say.</summary>
    internal int? Direction { get; init; }
    /// <summary>Months, weeks or years from those of the publication: 12 من الشهر الجاري, الثلاثاء من الأسبوع المقبل, مارس من العام الماضي.</summary>
    internal int? MonthShift { get; init; }
    internal int? WeekShift { get; init; }
    internal int? YearShift { get; init; }
    /// <summary>في العام نفسه: the year spoken of last.</summary>
    internal bool SameYear { get; init; }
    internal TimeUnit Unit { get; init; }
    internal int Amount { get; init; }
    /// <summary>The part of the year and how many it has: 2 of 4.</summary>
    internal int Part { get; init; }
    internal int Parts { get; init; }
    /// <summary>Minutes since midnight, or -1.</summary>
    internal int Minutes { get; init; } = -1;
    internal string? Zone { get; init; }
    internal TimeExpression? From { get; init; }
    internal TimeExpression? To { get; init; }

    /// <summary>A year given in figures or a decade of a named century: it needs no day of publication.</summary>
    internal bool IsDay => Kind == ExpressionKind.Date && (Day > 0 || Weekday > 0) || Kind == ExpressionKind.Shift && Unit == TimeUnit.Day;

    internal TimeExpression Until(int end) => this with { End = end };
}
