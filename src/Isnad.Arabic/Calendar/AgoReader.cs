namespace Isnad.Arabic;

/// <summary>Reads amounts of time before now: منذ 3 ساعات, قبل يومين, 3 hours ago, il y a 2 jours.</summary>
static class AgoReader
{
    /// <summary>An amount of time back; <see cref="Amount"/> is -1 where the text says a unit without an amount (منذ ساعات).</summary>
    internal readonly record struct Ago(int End, int Months, long Minutes, Precision Precision, int Amount)
    {
        internal DateTimeOffset Before(DateTimeOffset now) => now.AddMonths(-Months).AddMinutes(-Minutes);
    }

    internal static bool TryRead(in TimeReader reader, int i, out Ago ago)
    {
        ago = default;
        int at = i;
        bool opened = reader.Is(at, TimeWordKind.Since) || reader.Is(at, TimeWordKind.Ago);
        if (opened) at++;
        else if (reader.Folded(at) == "il" && reader.Folded(at + 1) == "y" && reader.Folded(at + 2) == "a") (opened, at) = (true, at + 3);
        int months = 0, amount = 0, parts = 0, end = at;
        long minutes = 0;
        var precision = Precision.Year;
        while (TryAmount(reader, ref at, first: parts == 0 && opened, out int n, out var unit))
        {
            if (n < 0) amount = -1;
            Add(unit, Math.Max(n, 0), ref months, ref minutes, ref precision);
            parts++;
            end = at;
            if (reader.Mark(at) is ',' or '\u060C' || reader.Folded(at) == "و") at++;
        }
        if (parts == 0) return false;
        bool closed = reader.Is(end, TimeWordKind.LatinAgo);
        if (closed) end++;
        // A list of amounts alone (1 عام, 1 شهر) is how some sites print an age.
        if (!opened && !closed && (parts < 2 || end != reader.Count)) return false;
        ago = new(end, months, minutes, precision, amount);
        return true;
    }

    static bool TryAmount(in TimeReader reader, ref int at, bool first, out int amount, out TimeUnit unit)
    {
        int next = at;
        (amount, unit) = (0, TimeUnit.None);
        bool counted = reader.TryDigits(next, out amount, out int length) && length <= 3;
        if (counted) next++;
        else counted = reader.TryCardinal(ref next, out amount) || Article(reader, ref next, out amount);
        if (reader.Form(next) is not { } form || form.Lemma.Kind is not (TimeWordKind.Unit or TimeWordKind.LatinUnit) || form.IsDefinite) return false;
        if (!counted)
        {
            if (!first && form.Proclitics != Proclitics.Wa) return false;
            // A plural without a number (منذ ساعات) says no amount.
            amount = form.Lemma.Count == 0 ? -1 : form.Lemma.Count;
        }
        (unit, at) = (form.Lemma.Unit, next + 1);
        return true;
    }

    // an hour ago, il y a une heure.
    static bool Article(in TimeReader reader, ref int next, out int amount)
    {
        amount = 1;
        if (reader.Folded(next) is not ("a" or "an" or "one" or "un" or "une")) return false;
        next++;
        return true;
    }

    static void Add(TimeUnit unit, int n, ref int months, ref long minutes, ref Precision precision)
    {
        Precision of = unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => Precision.Minute,
            TimeUnit.Hour => Precision.Hour,
            TimeUnit.Day or TimeUnit.Night or TimeUnit.Week => Precision.Day,
            TimeUnit.Month => Precision.Month,
            _ => Precision.Year,
        };
        if (of > precision) precision = of;
        switch (unit)
        {
            case TimeUnit.Minute: minutes += n; break;
            case TimeUnit.Hour: minutes += n * 60L; break;
            case TimeUnit.Day or TimeUnit.Night: minutes += n * 1440L; break;
            case TimeUnit.Week: minutes += n * 10080L; break;
            case TimeUnit.Month: months += n; break;
            case TimeUnit.Year: months += n * 12; break;
            case TimeUnit.Decade: months += n * 120; break;
            case TimeUnit.Century: months += n * 1200; break;
        }
    }
}
