namespace Isnad.Tests.News.Outlets;

public class OutletListTests
{
    [Theory]
    [InlineData("https://www.bbc.com/arabic/world-1", "bbc-arabic")]
    [InlineData("https://www.bbc.com/news/world-1", null)]
    [InlineData("https://gate.ahram.org.eg/News/1.aspx", "alahram")]
    [InlineData("https://nabd.com/s/1", "nabd")]
    [InlineData("https://example.org/", null)]
    public void An_outlet_is_known_by_its_host(string address, string? id) => Assert.Equal(id, OutletList.OfAddress(new(address))?.Id);

    [Theory]
    [InlineData("صحيفة عكاظ", "okaz")]
    [InlineData("جوهرة اف ام", "jawhara-fm")]
    [InlineData("Youm7", "youm7")]
    public void An_outlet_is_known_by_its_names(string name, string id) => Assert.Equal(id, OutletList.OfName(name)?.Id);

    [Fact]
    public void The_list_is_whole()
    {
        Assert.True(OutletList.All.Count(o => !o.IsAggregator) >= 80);
        string[] kinds = ["newspaper", "broadcaster", "radio", "agency", "site", "aggregator"];
        Assert.All(OutletList.All, o =>
        {
            Assert.Contains(o.Kind, kinds);
            Assert.NotEmpty(o.Hosts);
            Assert.All(o.Hosts, h => Assert.True(Uri.TryCreate("https://" + h, UriKind.Absolute, out _), h));
            if (!o.IsAggregator) Assert.True(o.Country.Length == 2 && NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(o.Zone) is not null, o.Id);
        });
        Assert.Equal(OutletList.All.Sum(o => o.Hosts.Count), OutletList.All.SelectMany(o => o.Hosts).Distinct(StringComparer.Ordinal).Count());
    }
}
