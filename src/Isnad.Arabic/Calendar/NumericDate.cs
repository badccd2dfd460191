using System.Globalization;

namespace Isnad.Arabic;

/// <summary>A day of some calendar, before it is known whether it exists.</summary>
readonly record struct Ymd(int Year, int Month, int Day)
{
    internal bool IsHijri => Year is >= 1300 and <= Hijri.LastYear;

    /// <summary>The Gregorian day, or null where the calendar has no such day.</summary>
    internal DateOnly? Date => IsHijri ? Hijri.Day(Year, Month, Day) : Gregorian.IsDay(Year, Month, Day) ? new DateOnly(Year, Month, Day) : null;
}

/// <summary>Three numbers with one mark between them: 2023/11/09, 9-11-2023, 09.11.23.</summary>
readonly record struct NumericDate(int A, int B, int C, int LengthA, int LengthC)
{
    /// <summary>Consumes the three numbers; the year must be first or last.</summary>
    internal static bool TryRead(in TimeReader reader, ref int i, out NumericDate date)
    {
        date = default;
        if (!reader.Is(i, TokenKind.Number)) return false;
        if (TryDotted(reader.Folded(i), out date) && date.IsPlausible) { i++; return true; }
        if (!reader.TryDigits(i, out int a, out int lengthA)) return false;
        char mark = reader.Mark(i + 1);
        if (mark is not ('/' or '-' or '.' or '\\' or '\u2013') || reader.Mark(i + 3) != mark) return false;
        if (!reader.TryDigits(i + 2, out int b, out int lengthB) || lengthB > 2 || !reader.TryDigits(i + 4, out int c, out int lengthC)) return false;
        date = new(a, b, c, lengthA, lengthC);
        // 2025 - 10 - 16:02 is no date of three numbers.
        if (!date.IsPlausible || reader.IsMark(i + 5, ':') && lengthC <= 2 && lengthA <= 2) return false;
        i += 5;
        return true;
    }

    bool IsPlausible => LengthA == 4 ? LengthC <= 2 && A is >= 1000 and <= 2200 : LengthA <= 2 && (LengthC == 4 && C is >= 1000 and <= 2200 || LengthC == 2);

    static bool TryDotted(string number, out NumericDate date)
    {
        date = default;
        int first = number.IndexOf('.', StringComparison.Ordinal), last = number.LastIndexOf('.');
        if (first <= 0 || last == first || last == number.Length - 1 || last - first > 3) return false;
        if (!Int(number.AsSpan(0, first), out int a) || !Int(number.AsSpan(first + 1, last - first - 1), out int b) || !Int(number.AsSpan(last + 1), out int c)) return false;
        date = new(a, b, c, first, number.Length - last - 1);
        return true;
    }

    static bool Int(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>The day where the day stands before the month (or the year first); null where there is none.</summary>
    internal Ymd? DayFirst => LengthA == 4 ? Valid(new(A, B, C)) ?? Valid(new(A, C, B)) : Valid(new(FullYear, B, A));

    /// <summary>The day where the month stands first, as in the United States; null where there is none or the year stands first.</summary>
    internal Ymd? MonthFirst => LengthA == 4 ? null : Valid(new(FullYear, A, B));

    /// <summary>Both orders give a day, and not the same one.</summary>
    internal bool IsAmbiguous => DayFirst is { } day && MonthFirst is { } month && day != month;

    // Two digits mean the hundred years up to 2049.
    int FullYear => LengthC == 4 ? C : C < 50 ? 2000 + C : 1900 + C;

    static Ymd? Valid(Ymd day) => day.Date is null ? null : day;
}
