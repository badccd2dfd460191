using System.Diagnostics;
using System.Text;

namespace Isnad.Tests.Arabic.Text;

/// <summary>The same text gives the same analysis on a machine with culture data and on one without.</summary>
public class GlobalizationTests
{
    [Fact]
    public async Task Analysis_does_not_depend_on_culture_data()
    {
        string without = await Analyse(invariant: true), with = await Analyse(invariant: false);
        Assert.True(without.Length > 1_000_000);
        Assert.Equal(without, with);
    }

    static async Task<string> Analyse(bool invariant)
    {
        string cli = Path.Combine(AppContext.BaseDirectory, "isnad.dll");
        string config = Path.Combine(Path.GetTempPath(), $"isnad-{Guid.NewGuid():N}.runtimeconfig.json");
        string original = await File.ReadAllTextAsync(Path.ChangeExtension(cli, ".runtimeconfig.json"));
        Assert.Contains("\"System.Globalization.Invariant\": true", original, StringComparison.Ordinal);
        await File.WriteAllTextAsync(config, original.Replace(
            "\"System.Globalization.Invariant\": true", $"\"System.Globalization.Invariant\": {(invariant ? "true" : "false")}", StringComparison.Ordinal));
        try
        {
            var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", config, "--depsfile", Path.ChangeExtension(cli, ".deps.json"), cli, "analyse", "--json", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            };
            start.Environment["LANG"] = invariant ? "C" : "ar_SA.UTF-8";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            try
            {
                await process.StandardInput.WriteAsync(EveryCharacter());
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The process ended early; its exit code and message say why.
            }
            await process.WaitForExitAsync();
            if (!invariant && (await error).Contains("ICU", StringComparison.Ordinal)) Assert.Skip("this machine has no ICU");
            Assert.True(process.ExitCode == 0, await error);
            return await output;
        }
        finally
        {
            File.Delete(config);
        }
    }

    static string EveryCharacter()
    {
        var text = new StringBuilder();
        for (int c = 1; c < 0xFFFE; c++)
        {
            if (c is '\n' or '\r' || char.IsSurrogate((char)c)) continue;
            text.Append("قال").Append((char)c).Append("الوزير ").Append((char)c).Append(c % 64 == 0 ? '\n' : ' ');
        }
        return text.ToString();
    }
}
