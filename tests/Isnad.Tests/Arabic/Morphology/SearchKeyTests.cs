using CsCheck;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Morphology;

public class SearchKeyTests
{
    [Fact]
    public void A_key_is_its_own_key() => Any.Sample(w => SearchKey.Of(SearchKey.Of(w)) == SearchKey.Of(w));

    /// <summary>Letters that affixes are made of, and some that they are not, so that stripping has something to do; now and then anything at all.</summary>
    static readonly Gen<string> Any = Gen.Frequency(
        (8, Gen.String[Gen.Char["ابتةهوينلكمسفعقدرءأإآؤئى"], 0, 9]),
        (1, Gen.String[Gen.Char, 0, 9]));
}
