namespace Isnad.Arabic;

/// <summary>A number written in digits.</summary>
/// <param name="End">The offset after it.</param>
/// <param name="Plain">Nothing but digits: what a year or a telephone number may be.</param>
/// <param name="AsDecimal">The other reading of one mark before three digits: 2.500 is 2500, but two and a half before مليون.</param>
readonly record struct DigitNumber(decimal Value, int End, bool Plain, decimal? AsDecimal);

/// <summary>Reads digits of three scripts with thousands and decimal marks, powers of ten and fractions.</summary>
static class Digits
{
    const int MaxDigits = 24;

    /// <summary>Reads the number whose first digit (or decimal point) is at <paramref name="start"/>; false where the digits make several numbers (192.168.1.2) or too long a one.</summary>
    internal static bool TryRead(string text, int start, out DigitNumber number)
    {
        number = default;
        Span<int> groups = stackalloc int[12]; // where each group of digits begins and ends, two a group
        int count = 0, i = start;
        char mark = '\0', otherMark = '\0';
        if (text[i] == '.') { mark = '.'; groups[count++] = i; groups[count++] = i; i++; }
        while (true)
        {
            int from = i;
            while (i < text.Length && (Letters.DigitValue(text[i]) >= 0 || (Letters.IsInvisible(text[i]) && Visible(text, i) is int v && v < text.Length && Letters.DigitValue(text[v]) >= 0))) i++;
            if (count == groups.Length) return false;
            groups[count++] = from;
            groups[count++] = i;
            int at = Visible(text, i);
            if (at >= text.Length || !IsMark(text[at])) break;
            int next = Visible(text, at + 1);
            if (next >= text.Length || Letters.DigitValue(text[next]) < 0) break;
            // A third kind of mark, or a first kind come back, makes a list and no number.
            if (mark == '\0') mark = text[at];
            else if (otherMark != '\0') return false;
            else if (text[at] != mark) otherMark = text[at];
            i = next;
        }
        int end = i, parts = count / 2;
        if (Length(text, groups, 0, parts) > MaxDigits) return false;
        bool decimals = false;
        decimal? alternative = null;
        if (parts > 1)
        {
            int last = Length(text, groups, parts - 1, parts), first = Length(text, groups, 0, 1);
            bool thousands = first is >= 1 and <= 3;
            for (int p = 1; p < parts - (otherMark != '\0' ? 1 : 0); p++) thousands &= Length(text, groups, p, p + 1) == 3;
            if (otherMark != '\0' || mark == '\u066B') decimals = true;
            else if (parts == 2) decimals = mark != '\u066C' && (last != 3 || !thousands || Value(text, groups, 0, 1) == 0);
            if (otherMark != '\0' ? !thousands : parts > 2 && !thousands) return false;
            if (parts == 2 && !decimals) alternative = Value(text, groups, 0, 2) / 1000m;
        }
        decimal value = decimals
            ? Value(text, groups, 0, parts - 1) + Value(text, groups, parts - 1, parts) / Power10(Length(text, groups, parts - 1, parts))
            : Value(text, groups, 0, parts);
        bool plain = parts == 1;
        if (plain)
        {
            if (TrySpaced(text, groups[0], ref end, ref value)) plain = false;
            else if (TryReversed(text, groups[0], ref end, ref value)) plain = false;
            else if (TryFraction(text, ref end, ref value)) plain = false;
        }
        if (!TryPower(text, ref end, ref value, ref plain)) return false;
        number = new(value, end, plain, alternative);
        return true;
    }

    static bool IsMark(char c) => c is '.' or ',' or '\u060C' or '\u066B' or '\u066C';

    /// <summary>The offset of the next character that a reader sees.</summary>
    static int Visible(string text, int i)
    {
        while (i < text.Length && Letters.IsInvisible(text[i])) i++;
        return i;
    }

    static int Length(string text, ReadOnlySpan<int> groups, int first, int end)
    {
        int n = 0;
        for (int p = first; p < end; p++)
            for (int i = groups[2 * p]; i < groups[2 * p + 1]; i++)
                if (Letters.DigitValue(text[i]) >= 0) n++;
        return n;
    }

    static decimal Value(string text, ReadOnlySpan<int> groups, int first, int end)
    {
        decimal value = 0;
        for (int p = first; p < end; p++)
            for (int i = groups[2 * p]; i < groups[2 * p + 1]; i++)
                if (Letters.DigitValue(text[i]) is >= 0 and int d) value = value * 10 + d;
        return value;
    }

    static int Run(string text, int i, out decimal value)
    {
        value = 0;
        int start = i;
        for (; i < text.Length && i - start < MaxDigits && Letters.DigitValue(text[i]) is >= 0 and int d; i++) value = value * 10 + d;
        return i;
    }

    // 1 234 567: groups of exactly three after one space each, as French-language newsrooms write.
    static bool TrySpaced(string text, int start, ref int end, ref decimal value)
    {
        if (end - start > 3 || Letters.DigitValue(text[start]) == 0) return false;
        bool found = false;
        while (end + 3 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            int after = Run(text, end + 1, out decimal group);
            if (after - end != 4 || value > 1_000_000_000_000m || (after < text.Length && (IsMark(text[after]) || text[after] is '/' or ':') && after + 1 < text.Length && Letters.DigitValue(text[after + 1]) >= 0)) break;
            (value, end, found) = (value * 1000 + group, after, true);
        }
        return found;
    }

    // Agencies that set type from right to left wrote the decimals first, with reh for the mark: 5ر1 is 1.5.
    static bool TryReversed(string text, int start, ref int end, ref decimal value)
    {
        if (end + 1 >= text.Length || text[end] != '\u0631' || Letters.DigitValue(text[end + 1]) < 0 || end - start > 3) return false;
        int after = Run(text, end + 1, out decimal whole);
        (value, end) = (whole + value / Power10(end - start), after);
        return true;
    }

    // 3/4, 1 4/5. Where the first is not less than the second (24/7, 15/3/2024) it is no fraction.
    static bool TryFraction(string text, ref int end, ref decimal value)
    {
        decimal whole = 0, top = value;
        int i = end;
        if (i < text.Length && text[i] == ' ')
        {
            while (i < text.Length && text[i] == ' ') i++;
            int digits = Run(text, i, out top);
            if (digits == i) return false;
            (whole, i) = (value, digits);
        }
        if (i + 1 >= text.Length || text[i] != '/') return false;
        int after = Run(text, i + 1, out decimal bottom);
        if (after == i + 1 || bottom <= top || top == 0 || bottom > 100 || (after < text.Length && (text[after] == '/' || char.IsAsciiLetter(text[after])))) return false;
        (value, end) = (whole + top / bottom, after);
        return true;
    }

    // 1e10, 1.1^23. False where the power is out of range.
    static bool TryPower(string text, ref int end, ref decimal value, ref bool plain)
    {
        if (end + 1 >= text.Length || text[end] is not ('e' or 'E' or '^')) return true;
        bool power = text[end] == '^', negative = false;
        int i = end + 1;
        for (; i < text.Length && text[i] is '+' or '-'; i++) negative |= text[i] == '-' && !(i > end + 1 && text[i - 1] == '-');
        if (i - end > 2 && text[end + 1] == '-' && text[end + 2] == '-') negative = false;
        int after = Run(text, i, out decimal exponent);
        if (after == i) return true;
        double by = (double)exponent;
        if (power && after + 1 < text.Length && IsMark(text[after]) && Letters.DigitValue(text[after + 1]) >= 0)
        {
            int tail = Run(text, after + 1, out decimal fraction);
            by += (double)fraction / Math.Pow(10, tail - after - 1);
            after = tail;
        }
        if (negative) by = -by;
        double result = power ? Math.Pow((double)value, by) : (double)value * Math.Pow(10, by);
        if (!(Math.Abs(result) < 1e27)) return false;
        (value, end, plain) = ((decimal)result, after, false);
        return true;
    }

    static decimal Power10(int n)
    {
        decimal p = 1;
        for (; n > 0; n--) p *= 10;
        return p;
    }
}
