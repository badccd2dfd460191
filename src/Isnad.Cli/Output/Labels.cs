using System.Collections.Frozen;

namespace Isnad.Cli.Output;

/// <summary>The words that output for people is labelled with. English ones name the fields of the JSON; <c>--lang ar</c> shows them in Arabic.</summary>
static class Labels
{
    static readonly FrozenDictionary<string, string> Arabic = new Dictionary<string, string>
    {
        ["article"] = "الخبر",
        ["title"] = "العنوان",
        ["published"] = "النشر",
        ["modified"] = "التعديل",
        ["outlet"] = "الناشر",
        ["byline"] = "الكاتب",
        ["section"] = "القسم",
        ["credits"] = "المنسوب إليهم",
        ["keywords"] = "كلمات دلالية",
        ["person"] = "شخص",
        ["organization"] = "جهة",
        ["group"] = "جماعة",
        ["document"] = "وثيقة",
        ["unnamed"] = "غير مسمى",
        ["unknown"] = "غير معروف",
        ["speaker not named in the text"] = "قائل لم يسمّه النص",
        ["say"] = "قول",
        ["announce"] = "إعلان",
        ["predict"] = "توقّع",
        ["confirm"] = "تأكيد",
        ["promise"] = "تعهّد",
        ["deny"] = "نفي",
        ["warn"] = "تحذير",
        ["accuse"] = "اتهام",
        ["demand"] = "مطالبة",
        ["direct"] = "مباشر",
        ["indirect"] = "غير مباشر",
        ["mixed"] = "مختلط",
        ["distancing"] = "بتحفّظ من المحرّر",
        ["said"] = "قيل",
        ["in the title"] = "في العنوان",
        ["chain"] = "السلسلة",
        ["cue"] = "القرينة",
        ["why"] = "لماذا",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string In(string language, string english) => language == "ar" && Arabic.TryGetValue(english, out string? arabic) ? arabic : english;
}
