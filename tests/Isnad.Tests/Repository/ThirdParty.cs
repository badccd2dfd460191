using System.Xml.Linq;

namespace Isnad.Tests;

public class ThirdParty
{
    // A dependency without its licence told is one that nobody checked.
    [Fact]
    public void Every_package_is_listed_with_its_licence()
    {
        string listed = File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY.md"));
        var used = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(f => !f.Contains("artifacts", StringComparison.Ordinal))
            .SelectMany(f => XDocument.Load(f).Descendants("PackageReference")).Select(e => e.Attribute("Include")!.Value).Distinct();
        Assert.DoesNotContain(used, package => !listed.Contains($"| {package} |", StringComparison.Ordinal));
    }

    [Fact]
    public void No_version_is_pinned_for_nothing()
    {
        var used = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).SelectMany(f => XDocument.Load(f).Descendants("PackageReference")).Select(e => e.Attribute("Include")!.Value).ToHashSet();
        var pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(e => e.Attribute("Include")!.Value);
        Assert.DoesNotContain(pinned, package => !used.Contains(package));
    }
}
