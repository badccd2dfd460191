namespace Isnad.Arabic;

/// <summary>A clock time as written.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Minutes">Since midnight.</param>
/// <param name="Zone">As lexicon/zones.tsv names it, an offset, or null.</param>
readonly record struct Clock(int End, int Minutes, string? Zone)
{
    /// <summary>A bare number after الساعة, without minutes and without a part of the day.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Something beside the figures says that it is a time of day: الساعة, صباحا, a zone.</summary>
    internal bool IsMarked { get; init; }
}

/// <summary>Reads clock times: 14:20, 2:20 م, الساعة الثالثة والنصف عصرا, الثامنة صباحا, الساعة الصفر, 14h20.</summary>
static class ClockReader
{
    internal static bool TryRead(in TimeReader reader, int i, out Clock clock)
    {
        clock = default;
        int at = i;
        bool named = false, bracket = false;
        if (reader.Is(at, TimeWordKind.Unit, out var unit) && unit.Lemma.Unit == TimeUnit.Hour && unit.Lemma.Count == 1)
        {
            if (!unit.IsDefinite) return false;
            (named, at) = (true, at + 1);
            if (reader.IsMark(at, ':')) at++;
            if (reader.IsMark(at, '(') && reader.Is(at + 1, TokenKind.Number)) (bracket, at) = (true, at + 1);
        }
        else if (IsMidnight(reader, at)) named = true;
        var leading = Meridiem.None;
        if (reader.Is(at, TimeWordKind.DaypartAdverb, out var before) && reader.Is(at + 1, TokenKind.Number)) (leading, at) = (before.Lemma.Meridiem, at + 1);
        if (!TryHour(reader, ref at, named, out int hour, out int minute, out bool exact)) return false;
        bool fraction = !exact && TryFraction(reader, ref at, ref minute);
        bool part = TryMeridiem(reader, ref at, exact || named || reader.Is(i, TokenKind.Number), out var meridiem);
        if (leading != Meridiem.None && !part) (part, meridiem) = (true, leading);
        if (!named && !exact && !part) return false;
        int minutes = ClockTime.Minutes(hour, minute, meridiem);
        if (minutes < 0) return false;
        bool zoned = ZoneReader.TryRead(reader, ref at, out string? zone);
        if (bracket && reader.IsMark(at, ')')) at++;
        clock = new(at, minutes, zone) { IsPlain = named && !exact && !part && !fraction, IsMarked = named || part || zoned };
        return true;
    }

    static bool IsMidnight(in TimeReader reader, int i) =>
        reader.Is(i, TimeWordKind.Part) && reader.Folded(i).EndsWith("منتصف", StringComparison.Ordinal) && reader.Folded(i + 1) == "الليل";

    static bool TryHour(in TimeReader reader, ref int at, bool named, out int hour, out int minute, out bool exact)
    {
        (hour, minute, exact) = (0, 0, false);
        if (named && reader.Folded(at) is "صفر" or "الصفر") { at++; exact = true; return true; }
        if (IsMidnight(reader, at)) { at += 2; exact = true; return true; }
        // 1420 with a zone after it, as agencies write.
        if (reader.TryDigits(at, out int figures, out int four) && four == 4 && figures / 100 < 24 && figures % 100 < 60)
        {
            int zone = at + 1;
            if (!ZoneReader.TryRead(reader, ref zone, out _, offsets: false)) return false;
            (hour, minute, exact) = (figures / 100, figures % 100, true);
            at++;
            return true;
        }
        if (reader.TryDigits(at, out hour, out int length) && length <= 2)
        {
            int next = at + 1;
            // 14:20, 14:20:05; a score (2:1) has one digit after the colon.
            if (reader.IsMark(next, ':') && reader.TryDigits(next + 1, out minute, out int two) && two == 2)
            {
                at = next + 2;
                // Seconds and their fractions are read past: minutes are the finest that a value keeps.
                if (reader.IsMark(at, ':') && reader.Is(at + 1, TokenKind.Number) && reader.Folded(at + 1) is { Length: 2 } or { Length: > 3 }) at += 2;
                exact = true;
                return hour <= 24 && minute < 60;
            }
            if (reader.Folded(next) == "h" && reader.Touches(at))
            {
                exact = true;
                bool minutes = reader.TryDigits(next + 1, out minute, out int digits) && digits == 2;
                at = minutes ? next + 2 : next + 1;
                return hour <= 24 && minute < 60;
            }
            at = next;
            return hour <= 24;
        }
        // الساعة 14.20, 14,20 ت غ: a full stop or comma divides hours from minutes only where the word for the clock or a zone says so.
        if (reader.Is(at, TokenKind.Number) && TryPair(reader.Folded(at), out hour, out minute))
        {
            int zone = at + 1;
            if (!named && !ZoneReader.TryRead(reader, ref zone, out _, offsets: false)) return false;
            at++;
            exact = true;
            return true;
        }
        return reader.TryOrdinal(ref at, out hour) && hour is >= 1 and <= 24;
    }

    static bool TryPair(string number, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        int dot = number.AsSpan().IndexOfAny('.', ',', '\u060C');
        return dot is 1 or 2 && number.Length == dot + 3
            && int.TryParse(number.AsSpan(0, dot), System.Globalization.NumberStyles.None, null, out hour)
            && int.TryParse(number.AsSpan(dot + 1), System.Globalization.NumberStyles.None, null, out minute) && hour <= 24 && minute < 60;
    }

    // والنصف, والربع, والثلث, إلا ربعا, و20 دقيقة, وعشرين دقيقة.
    static bool TryFraction(in TimeReader reader, ref int at, ref int minute)
    {
        if (reader.Is(at, TimeWordKind.Period, out var part) && (part.Proclitics & Proclitics.Wa) != 0)
        {
            minute = part.Lemma.Value switch { 2 => 30, 4 => 15, _ => 20 };
            at++;
            return true;
        }
        int from = at;
        if (reader.Folded(from) == "و") from++;
        else if (!(reader.Is(from, TimeWordKind.Cardinal, out var word) && (word.Proclitics & Proclitics.Wa) != 0)) return false;
        if (!reader.TryDigits(from, out int n, out _))
        {
            if (!reader.TryCardinal(ref from, out n)) return false;
        }
        else from++;
        if (n >= 60 || !reader.Is(from, TimeWordKind.Unit, out var unit) || unit.Lemma.Unit != TimeUnit.Minute) return false;
        (minute, at) = (n, from + 1);
        return true;
    }

    // صباحا, م, PM, بعد الظهر, من مساء (with the day it belongs to after it), ق.ظ.
    static bool TryMeridiem(in TimeReader reader, ref int at, bool digits, out Meridiem meridiem)
    {
        meridiem = Meridiem.None;
        if (reader.Form(at) is not { } form) return false;
        switch (form.Lemma.Kind)
        {
            case TimeWordKind.DaypartAdverb:
                // a.m. and p.m. keep their dots.
                (meridiem, at) = (form.Lemma.Meridiem, at + 1);
                return true;
            case TimeWordKind.Daypart when form.Skip == 0:
                (meridiem, at) = (form.Lemma.Meridiem, at + 1);
                return true;
            case TimeWordKind.Era when digits && form.Lemma.Key == "م":
                (meridiem, at) = (Meridiem.Pm, at + 1);
                return true;
            case TimeWordKind.After or TimeWordKind.Ago when reader.Is(at + 1, TimeWordKind.Daypart, out var noon) && noon.Lemma.Meridiem == Meridiem.Noon:
                (meridiem, at) = (form.Lemma.Kind == TimeWordKind.After ? Meridiem.Pm : Meridiem.Am, at + 2);
                return true;
            case TimeWordKind.From when form.Skip == 0:
                int next = at + 1;
                return TryMeridiem(reader, ref next, digits: false, out meridiem) && Take(ref at, next);
            default:
                return false;
        }
    }

    static bool Take(ref int at, int next)
    {
        at = next;
        return true;
    }
}
