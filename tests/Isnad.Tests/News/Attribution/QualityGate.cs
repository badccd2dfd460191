using System.Security.Cryptography;
using System.Text.Json;

namespace Isnad.Tests.News.AttributionTests;

/// <summary>Quality has floors, tied to the gold they were measured on: raising one is free, lowering one needs a reason in its commit.</summary>
public class QualityGate
{
    static readonly string Floors = Path.Combine(Repository.Root, "tests/Isnad.Tests/News/Attribution/floors.json");

    [Fact]
    public void Invented_articles_keep_their_floor() => Hold("invented", Path.Combine(Repository.Root, "specs/gold/statements"));

    [Fact]
    public void Real_articles_keep_their_floor() => Hold("real", Repository.Shared("gold/statements"));

    [Fact]
    public void Articles_dense_in_relays_keep_their_floor() => Hold("relays", Repository.Shared("gold/chain-statements"));

    static void Hold(string set, string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Floors));
        var floor = json.RootElement.GetProperty(set);
        string hash = Hash(folder);
        Assert.True(floor.GetProperty("gold").GetString() == hash, $"{Floors}: '{set}' was measured on other gold; measure again and write {hash}");
        var score = GoldScore.Of(GoldArticle.In(folder));
        Assert.True(score.F1 >= floor.GetProperty("statement").GetDouble(), $"{set}: STATEMENT F1 {score.F1:0.000} (P {score.Precision:0.000}, R {score.Recall:0.000}) is below its floor");
        Assert.True(score.BoundedF1 >= floor.GetProperty("bounded").GetDouble(), $"{set}: content bounded F1 {score.BoundedF1:0.000} is below its floor");
    }

    static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
