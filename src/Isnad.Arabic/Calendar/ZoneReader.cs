namespace Isnad.Arabic;

/// <summary>Reads a zone after a clock time: GMT, بتوقيت غرينتش, (UTC+3), +0300, ت غ.</summary>
static class ZoneReader
{
    /// <param name="zone">An IANA name, UTC or an offset; null where the text only says that the time is local.</param>
    /// <param name="offsets">Whether +03:00 alone will do; after figures that may be something else only a name does.</param>
    internal static bool TryRead(in TimeReader reader, ref int i, out string? zone, bool offsets = true)
    {
        zone = null;
        int at = i;
        if (reader.Mark(at) is ',' or '\u060C' or '-' && !reader.Is(at + 1, TokenKind.Number)) at++;
        bool bracket = reader.IsMark(at, '(');
        if (bracket) at++;
        bool named = TryNamed(reader, ref at, out zone);
        bool offset = (named ? zone == "UTC" : offsets) && TryOffset(reader, ref at, out var digits, afterName: named) && Set(ref zone, digits);
        if (!named && !offset) return false;
        if (bracket)
        {
            if (!reader.IsMark(at, ')')) return false;
            at++;
        }
        i = at;
        // A second clock in brackets, 17:20 (14:20 غرينتش), is left to the reader of clocks.
        return true;
    }

    static bool Set(ref string? zone, string value)
    {
        zone = value;
        return true;
    }

    static bool TryNamed(in TimeReader reader, ref int at, out string? zone)
    {
        zone = null;
        int from = at;
        if (reader.Is(from, TimeWordKind.In)) from++;
        bool announced = reader.Is(from, TimeWordKind.ZoneOf);
        if (announced) from++;
        // ت غ for توقيت غرينتش, ت م for the local time.
        if (!announced && reader.Folded(from) == "ت" && ShortName(reader, ref from, out zone)) { at = from; return true; }
        if (!reader.Is(from, TokenKind.Word) || TimeLexicon.FindZone(reader.Folded(from)) is not { } form) return false;
        if (reader.TryLonger(form.Lemma, ref from, out var whole)) { }
        else if (form.Lemma.Complete) (whole, from) = (form.Lemma, from + 1);
        else return false;
        // A city right after a clock time is no zone unless توقيت says so; a code or غرينتش is.
        if (!announced && !whole.IsLatin && whole.Zone != "UTC") return false;
        if (announced && whole.Key == "مكة" && reader.Folded(from) == "المكرمة") from++;
        zone = whole.Zone == "local" ? null : whole.Zone;
        at = from;
        return true;
    }

    static bool ShortName(in TimeReader reader, ref int from, out string? zone)
    {
        zone = null;
        int next = from + 1;
        if (reader.IsMark(next, '.')) next++;
        if (reader.Folded(next) is not ("غ" or "م")) return false;
        zone = reader.Folded(next) == "غ" ? "UTC" : null;
        from = next + 1;
        if (reader.IsMark(from, '.') && next == from - 1 && reader.IsMark(from - 2, '.')) from++;
        return true;
    }

    static bool TryOffset(in TimeReader reader, ref int at, out string offset, bool afterName)
    {
        offset = "";
        char sign = reader.Mark(at);
        if (sign == '\u2212') sign = '-';
        // A dash after the time may open anything: only four digits, hh:mm, or a name before it make an offset.
        if (sign is not ('+' or '-') || !reader.TryDigits(at + 1, out int hours, out int length)) return false;
        int minutes = 0, next = at + 2;
        if (length == 4) (hours, minutes) = (hours / 100, hours % 100);
        else if (length <= 2 && reader.IsMark(next, ':') && reader.TryDigits(next + 1, out minutes, out int two) && two == 2 && reader.Touches(at)) next += 2;
        else if (!afterName && !(sign == '+' && length <= 2)) return false;
        if (hours > 14 || minutes is not (0 or 15 or 30 or 45)) return false;
        offset = hours == 0 && minutes == 0 ? "UTC" : $"{sign}{hours:D2}:{minutes:D2}";
        at = next;
        return true;
    }
}
