using CsCheck;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic;

/// <summary>Numbers spelled out by the rules of grammar are read back.</summary>
public class SpelledNumbersTests
{
    [Fact]
    public void Every_number_below_two_thousand_is_read()
    {
        for (long n = 0; n < 2000; n++)
            foreach (var (feminine, genitive) in new[] { (false, false), (true, false), (false, true), (true, true) }) Reads(n, feminine, genitive);
    }

    [Fact]
    public void Numbers_up_to_a_trillion_are_read() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000_000], Gen.Long[0, 999_999_999_999]), Gen.Bool, Gen.Bool)
            .Sample((n, feminine, genitive) => Reads(n, feminine, genitive), iter: 20_000);

    static void Reads(long n, bool feminine, bool genitive)
    {
        string spelled = Speller.Spell(n, feminine, genitive);
        var found = Numbers.Find(TokenizedText.Of(spelled));
        Assert.True(found.Count == 1 && found[0].Value == n, $"{n} = {spelled} is read as {string.Join(", ", found.Select(m => m.Value))}");
        Assert.Equal(spelled.Length, found[0].NumberSpan.Length);
    }
}

/// <summary>A plain speller, by the book: no shared code with the parser.</summary>
static class Speller
{
    static readonly string[] Stems = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
    static readonly string[] TenStems = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    public static string Spell(long n, bool feminine, bool genitive)
    {
        if (n == 0) return "صفر";
        var parts = new List<string>();
        foreach (var (scale, one, plural) in new[] { (1_000_000_000_000L, "تريليون", "تريليونات"), (1_000_000_000L, "مليار", "مليارات"), (1_000_000L, "مليون", "ملايين"), (1000L, "ألف", "آلاف") })
        {
            long count = n / scale;
            n %= scale;
            if (count == 0) continue;
            parts.Add(count switch
            {
                1 => one,
                2 => one + (genitive ? "ين" : "ان"),
                // The scale is counted as any noun: plural after three to ten, accusative after eleven to ninety-nine, else genitive.
                _ => (count % 100 is 1 or 2 ? Hundreds(count - count % 100, genitive, construct: false) + " و" + Units(count % 100, feminine: false, genitive) : Group(count, feminine: false, genitive, construct: true))
                    + " " + (count % 100 is >= 3 and <= 10 ? plural : count % 100 >= 11 ? one + "ا" : one),
            });
        }
        if (n > 0) parts.Add(Group(n, feminine, genitive, construct: false));
        return string.Join(" و", parts);
    }

    static string Group(long n, bool feminine, bool genitive, bool construct)
    {
        string hundreds = Hundreds(n - n % 100, genitive, construct && n % 100 == 0), rest = Units(n % 100, feminine, genitive);
        return hundreds.Length == 0 ? rest : rest.Length == 0 ? hundreds : $"{hundreds} و{rest}";
    }

    static string Hundreds(long n, bool genitive, bool construct) => (n / 100) switch
    {
        0 => "",
        1 => "مئة",
        2 => construct ? (genitive ? "مئتي" : "مئتا") : genitive ? "مئتين" : "مئتان",
        var h => Stems[h] + "مئة",
    };

    static string Units(long n, bool feminine, bool genitive) => n switch
    {
        0 => "",
        1 => feminine ? "واحدة" : "واحد",
        2 => (feminine ? "اثنت" : "اثن") + (genitive ? "ين" : "ان"),
        <= 10 => feminine ? Stems[n] : Stems[n] + "ة",
        11 => feminine ? "إحدى عشرة" : "أحد عشر",
        12 => (feminine ? "اثنت" : "اثن") + (genitive ? "ي" : "ا") + (feminine ? " عشرة" : " عشر"),
        < 20 => feminine ? $"{Stems[n - 10]} عشرة" : $"{Stems[n - 10]}ة عشر",
        _ => (n % 10 == 0 ? "" : Units(n % 10, feminine, genitive) + " و") + TenStems[n / 10] + (genitive ? "ين" : "ون"),
    };
}
