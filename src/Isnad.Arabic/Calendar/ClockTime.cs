namespace Isnad.Arabic;

/// <summary>The part of the day that tells which of two hours a clock time of twelve means.</summary>
enum Meridiem : byte { None, Am, Pm, Noon, Night, NightEarly }

static class ClockTime
{
    /// <summary>Minutes since midnight, or -1 where hour and part of day do not fit.</summary>
    internal static int Minutes(int hour, int minute, Meridiem meridiem)
    {
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || hour == 24 && minute > 0) return -1;
        if (hour == 24) hour = 0;
        hour = meridiem switch
        {
            Meridiem.Am or Meridiem.NightEarly => hour == 12 ? 0 : hour,
            Meridiem.Pm => hour < 12 ? hour + 12 : hour,
            // Noon runs from eleven to three: الواحدة ظهرا is 13:00, الحادية عشرة ظهرا is 11:00.
            Meridiem.Noon => hour is >= 1 and <= 5 ? hour + 12 : hour,
            // Night runs over midnight: العاشرة ليلا is 22:00, الثانية ليلا is 02:00.
            Meridiem.Night => hour == 12 ? 0 : hour is >= 6 and < 12 ? hour + 12 : hour,
            _ => hour,
        };
        return hour * 60 + minute;
    }
}
