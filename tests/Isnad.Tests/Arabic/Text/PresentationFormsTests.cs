using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Tests.Arabic.Text;

public class PresentationFormsTests
{
    [Fact]
    public void Every_form_gives_letters_that_are_no_forms()
    {
        int rows = 0;
        foreach (var row in LexiconFile.Read("lexicon/presentation-forms.tsv"))
        {
            rows++;
            char form = (char)int.Parse(row["id"], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Assert.True(Letters.IsPresentationForm(form), row["id"]);
            Assert.NotEmpty(row["letters"]);
            Assert.DoesNotContain(row["letters"], Letters.IsPresentationForm);
        }
        Assert.True(rows > 690);
    }

    [Theory]
    [InlineData("ا\u0653", "آ"), InlineData("ا\u0654", "أ"), InlineData("ا\u0655", "إ"), InlineData("و\u0654", "ؤ"), InlineData("ي\u0654", "ئ")]
    [InlineData("و\u064E\u0654", "ؤ\u064E"), InlineData("ب\u0654", "ب\u0654"), InlineData("\u0654", "\u0654"), InlineData("نص", "نص")]
    public void Composes(string apart, string composed) => Assert.Equal(composed, Composition.Compose(apart));
}
