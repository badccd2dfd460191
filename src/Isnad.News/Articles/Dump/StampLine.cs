using Isnad.Arabic;

namespace Isnad;

/// <summary>Tells a line that is a stamp from a sentence that holds a date.</summary>
static class StampLine
{
    const int LongestValue = 120, LongestBare = 70;
    // "بتوقيت مكة المكرمة", "by admin": few words stand beside a stamp.
    const int MostBeside = 4;
    // A day, a month in figures or a year: fewer digits are a number in a sentence.
    const int DigitsOfDate = 5;

    /// <summary>The stamp that the value of a label is, or null.</summary>
    internal static Stamp? Of(Label label, string value, ReadHints hints)
    {
        if (value.Length > LongestValue || hints.Stamp(value) is not { } stamp) return null;
        var (before, after) = Beside(value, stamp);
        if (label.IsMarked) return before + after <= 2 * MostBeside ? stamp : null;
        // Without a mark the stamp must follow at once: "نشر الوزير في 3 مايو صورا" opens a sentence. English has "Posted by admin on".
        int most = label.Name[0] <= '\u024F' ? MostBeside : 0;
        return before <= most && after < MostBeside && value[^1] is not ('.' or '\u061F') ? stamp : null;
    }

    /// <summary>The stamp that a line without a label is, or null.</summary>
    internal static Stamp? Bare(string line, ReadHints hints)
    {
        if (line.Length > LongestBare || hints.Stamp(line) is not { } stamp) return null;
        var (before, after) = Beside(line, stamp);
        return before + after == 0 || (before + after <= MostBeside && line.Count(char.IsDigit) >= DigitsOfDate && line[^1] is not '.') ? stamp : null;
    }

    /// <summary>A line that is a date in figures and nothing else.</summary>
    internal static bool IsDate(string line, ReadHints hints) =>
        line.Count(char.IsDigit) >= DigitsOfDate && Bare(line, hints) is { } stamp && Beside(line, stamp) == (0, 0);

    static (int Before, int After) Beside(string value, Stamp stamp)
    {
        int at = value.IndexOf(stamp.Text, StringComparison.Ordinal);
        return at < 0 ? (0, 0) : (Words(value[..at]), Words(value[(at + stamp.Text.Length)..]));
    }

    static int Words(string text) => text.Split(' ').Count(w => w.Any(char.IsLetter) && Fold.ForSearch(w) is not ("في" or "يوم" or "on" or "le"));
}
