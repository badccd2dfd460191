namespace Isnad.Arabic;

/// <summary>What a word does in an expression of time: the closed set of <c>kind</c> in lexicon/time-words.tsv, and the names of the other tables.</summary>
enum TimeWordKind : byte
{
    Month, Weekday, Era, Zone,
    /// <summary>اليوم، أمس، غدا: days from the day of publication.</summary>
    Day, LatinDay,
    Unit, LatinUnit,
    /// <summary>الآن، لحظات in a stamp: the moment it was read.</summary>
    Now,
    /// <summary>ago, il y a: the amount stands before the one and after the other.</summary>
    LatinAgo,
    /// <summary>الماضي، الجاري، المقبل.</summary>
    Direction,
    This, That, Same,
    /// <summary>مطلع، منتصف، نهاية: a part of what follows; the value stays that of the whole.</summary>
    Part,
    Daypart,
    /// <summary>صباحا، مساء and the letters ص and م after a clock time.</summary>
    DaypartAdverb,
    Season, Decade,
    /// <summary>الربع، النصف، الثلث: a year cut in parts.</summary>
    Period,
    Since, Ago, After, Between, From, To, In, On,
    /// <summary>الموافق between two calendars.</summary>
    Equals,
    ZoneOf,
    Ordinal, Cardinal,
    /// <summary>The sentence speaks of what is to come.</summary>
    Future,
    /// <summary>A present-tense verb of a scheduled event; opening a sentence it speaks of what is to come.</summary>
    Planned,
    /// <summary>A noun that العام qualifies as an adjective: الأمين العام.</summary>
    General,
    /// <summary>A name of an outlet goes on with اليوم: روسيا اليوم.</summary>
    Masthead,
    /// <summary>A thing named for a day: ثورة 25 يناير.</summary>
    Named,
    /// <summary>اليوم with this adjective names a day, not today: اليوم العالمي.</summary>
    DayAdjective,
    /// <summary>With this noun a weekday recurs: صلاة الجمعة, كل خميس.</summary>
    WeekdayName,
    /// <summary>A number after this noun names a thing: القرار 1973.</summary>
    Numbered,
    /// <summary>A number before this noun counts it: 2000 شخص.</summary>
    Counted,
    /// <summary>A number after this noun is its year: رؤية 2030.</summary>
    Event,
    /// <summary>نحو, حوالي before an amount.</summary>
    About,
    /// <summary>أكثر من, أقل من before an amount.</summary>
    Comparison,
    Age,
    /// <summary>A noun that starts like a future verb: سياسة.</summary>
    NounWithSeen,
    /// <summary>فاتح, غرة: the first day of the month that follows.</summary>
    FirstDay,
}

enum TimeUnit : byte { None, Minute, Hour, Day, Night, Week, Month, Year, Decade, Century, Second }

enum TimeEra : byte { None, Common, Hijri, Before }

/// <summary>A form as it is written in text, with what is joined to its front cut off.</summary>
/// <param name="Lemma">The row it comes from.</param>
/// <param name="Skip">How many folded letters stand before the word itself (و، ب …).</param>
readonly record struct TimeForm(TimeLemma Lemma, byte Skip, Proclitics Proclitics)
{
    internal bool IsDefinite => (Proclitics & Proclitics.Al) != 0;
}

/// <summary>A row of the lexicons of time.</summary>
sealed class TimeLemma
{
    internal required TimeWordKind Kind { get; init; }
    internal required string Key { get; init; }
    internal int Value { get; init; }
    internal TimeUnit Unit { get; init; }
    /// <summary>1 for a singular, 2 for a dual, 0 for a plural.</summary>
    internal int Count { get; init; } = 1;
    internal Meridiem Meridiem { get; init; }
    internal int Direction { get; init; }
    internal TimeEra Era { get; init; }
    internal bool IsHijri { get; init; }
    /// <summary>The bare name is a month, whatever stands around it.</summary>
    internal bool Alone { get; init; }
    internal string? Zone { get; init; }
    internal bool IsLatin => Key.Length > 0 && Key[0] < '\u0600';
    /// <summary>Words that may follow to make a name of several words, the longest first; a name may also be complete without them.</summary>
    internal List<LongerName>? Longer { get; set; }
    /// <summary>The first word alone is a name (مكة), not only the start of one (تشرين).</summary>
    internal bool Complete { get; set; } = true;
}

/// <summary>The words after the first one of a name of several words.</summary>
readonly record struct LongerName(string[] Words, TimeLemma Whole);
