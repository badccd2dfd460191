using Isnad.Arabic;

namespace Isnad.Tests;

public class FoldTests
{
    [Fact]
    public void Names_keep_teh_marbuta() => Assert.Equal(expected: "الدولة", actual: Fold.ForNames("الدّولة"));
}
