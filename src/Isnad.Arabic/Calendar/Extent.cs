namespace Isnad.Arabic;

/// <summary>A stretch of the calendar from a first to a last value; the same value twice is that value.</summary>
readonly record struct Extent(CalendarValue First, CalendarValue Last)
{
    internal static Extent Of(CalendarValue value) => new(value, value);

    internal static Extent Of(CalendarValue first, CalendarValue last) => new(first, last);

    internal static Extent OfDays(DateOnly first, DateOnly last) => new(CalendarValue.OfDay(first), CalendarValue.OfDay(last));

    internal bool IsDay => First == Last && First.Precision >= Precision.Day;

    internal Extent NextYear() => Shifted(1);

    internal Extent PreviousYear() => Shifted(-1);

    // 29 February moves to the 28th.
    Extent Shifted(int years)
    {
        return new(Shift(First), Shift(Last));
        CalendarValue Shift(CalendarValue v) => v with { Year = v.Year + years, Day = Math.Min(v.Day, DateTime.DaysInMonth(v.Year + years, v.Month)) };
    }

    public override string ToString() => First == Last ? First.ToString() : $"{First}/{Last}";
}
