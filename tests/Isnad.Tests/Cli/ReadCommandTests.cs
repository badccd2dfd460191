using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Isnad.Tests.Cli;

/// <summary>What <c>isnad read</c> promises of bad input: one message that names the input and the reason, and nothing else is lost.</summary>
public class ReadCommandTests
{
    const string Good = "عنوان الخبر\nقال الوزير سالم النجدي إن السد يحجز مياه الجميع، وإن البوابات آمنة.\n";

    [Fact]
    public void A_missing_path_is_named() => Skips(folder => Path.Combine(folder.Path, "nothing.txt"), "no such file or folder");

    [Fact]
    public void An_empty_file_is_named() => Skips(folder => folder.Write("empty.txt", ""), "empty");

    [Fact]
    public void A_binary_is_named() => Skips(folder => folder.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0xFF]), "binary");

    [Fact]
    public void Invalid_utf8_is_named_with_its_byte() => Skips(folder => folder.Write("broken.txt", [.. Encoding.UTF8.GetBytes(Good), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(Good)]), "not valid UTF-8 at byte");

    [Fact]
    public void A_gzip_cut_short_is_named()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i} {Good}"))));
        Skips(folder => folder.Write("short.txt.gz", packed.ToArray().AsSpan(0, (int)packed.Length / 2)), "damaged or cut short");
    }

    [Fact, System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        string closed = Directory.CreateDirectory(Path.Combine(folder.Path, "closed")).FullName;
        folder.Write("good.txt", Good);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may read every folder");
            var result = CommandLine.Run("read", "--json", folder.Path);
            Assert.Equal(1, result.Code);
            Assert.StartsWith($"skipped {closed}: the folder cannot be read", Assert.Single(Lines(result.Errors)), StringComparison.Ordinal);
            Assert.Single(Lines(result.Output));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_loop_of_links_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Good);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), folder.Path);
        var result = CommandLine.Run("read", "--json", folder.Path);
        Assert.Equal(0, result.Code);
        Assert.Single(Lines(result.Output));
    }

    [Fact]
    public void A_line_of_200_MB_is_read_past()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "long.jsonl");
        using (var file = File.Create(path))
        {
            file.Write("{\"id\":\"a\",\"text\":\"قال الوزير إن السد آمن.\"}\n{\"id\":\"b\",\"text\":\""u8);
            byte[] megabyte = new byte[1 << 20];
            Array.Fill(megabyte, (byte)'x');
            for (int i = 0; i < 200; i++) file.Write(megabyte);
            file.Write("\"}\n{\"id\":\"c\",\"text\":\"قال الوزير إن السد آمن.\"}\n"u8);
        }
        var result = CommandLine.Run("read", "--json", path);
        Assert.Equal(1, result.Code);
        Assert.Contains("long.jsonl:2", Assert.Single(Lines(result.Errors)), StringComparison.Ordinal);
        Assert.Equal(["a", "c"], Lines(result.Output).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("input").GetString()!.Split('#')[1]));
    }

    [Fact]
    public void Broken_json_loses_only_its_line()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("five.jsonl", """
            {"id": "1", "text": "قال الوزير إن السد آمن."}
            {"id": "2", "text": "قال الوزير إن السد آمن."}
            {"id": "3", "text": "قال الوزير إن
            {"id": "4", "text": "قال الوزير إن السد آمن."}
            {"id": "5", "text": "قال الوزير إن السد آمن."}
            """);
        var result = CommandLine.Run("read", "--json", path);
        Assert.Equal(1, result.Code);
        Assert.Contains("five.jsonl:3: no valid JSON", Assert.Single(Lines(result.Errors)), StringComparison.Ordinal);
        Assert.Equal(4, Lines(result.Output).Count);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "--jsno", "samples")]
    [InlineData("rede")]
    public void Wrong_usage_is_2(params string[] arguments)
    {
        var result = CommandLine.Run(arguments);
        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public void Standard_input_is_read_by_what_it_holds()
    {
        var text = CommandLine.Run(Encoding.UTF8.GetBytes(Good), "read", "--json", "-");
        Assert.Equal("-", JsonDocument.Parse(text.Output).RootElement.GetProperty("input").GetString());
        var json = CommandLine.Run("{\"id\":\"x\",\"text\":\"قال الوزير إن السد آمن.\"}"u8.ToArray(), "read", "--json", "-");
        Assert.Equal("-#x", JsonDocument.Parse(json.Output).RootElement.GetProperty("input").GetString());
    }

    [Fact]
    public void Results_come_in_the_order_of_inputs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"id": {{i}}, "text": "{{string.Concat(Enumerable.Repeat("قال الوزير إن السد آمن. ", i % 7 == 0 ? 200 : 1))}}"}""" + "\n")));
        var result = CommandLine.Run("read", "--json", folder.Path);
        Assert.Equal(0, result.Code);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"#{i}"), Lines(result.Output).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("input").GetString()!).Select(i => i[i.IndexOf('#', StringComparison.Ordinal)..]));
    }

    static void Skips(Func<TemporaryFolder, string> bad, string reason)
    {
        using var folder = new TemporaryFolder();
        string path = bad(folder), good = folder.Write("good.txt", Good);
        var result = CommandLine.Run("read", "--json", path, good);
        Assert.Equal(1, result.Code);
        string message = Assert.Single(Lines(result.Errors));
        Assert.StartsWith($"skipped {path}", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Equal(good, JsonDocument.Parse(Lines(result.Output)[^1]).RootElement.GetProperty("input").GetString());
    }

    static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
