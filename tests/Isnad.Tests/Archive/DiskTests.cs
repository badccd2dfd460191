using System.Diagnostics;
using Isnad.Archive;
using Isnad.Tests.Cli;

namespace Isnad.Tests.Archive;

/// <summary>A disk that is full, and one that may not be written. Both need a small file system of their own, which only root may mount.</summary>
public class DiskTests
{
    [Fact]
    public void On_a_full_disk_nothing_stored_is_lost_and_adding_goes_on_after_it_has_room()
    {
        using var disk = SmallDisk.Mount("4m");
        using var inputs = new TemporaryFolder();
        string path = inputs.Write("many.jsonl", SampleArchive.Many(0, 4000));
        var full = CommandLine.Run("add", "--data", disk.Data, path);
        Assert.Equal(4, full.Code);
        Assert.Contains("the disk is full", Assert.Single(full.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        disk.Remount("size=64m");
        using (var store = ArchiveStore.OpenExisting(new(disk.Data)))
        {
            Assert.Empty(new ArchiveVerifier(store).Verify());
            Assert.InRange(ArchiveCare.Stats(store).Articles, 200, 3999);
        }
        Assert.Equal(0, CommandLine.Run("add", "--data", disk.Data, path).Code);
        using (var store = ArchiveStore.OpenExisting(new(disk.Data))) Assert.Equal(4000, ArchiveCare.Stats(store).Articles);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_told_in_one_line()
    {
        using var disk = SmallDisk.Mount("8m");
        using var inputs = new TemporaryFolder();
        string path = inputs.Write("one.jsonl", SampleArchive.Many(0, 1));
        Assert.Equal(0, CommandLine.Run("add", "--data", disk.Data, path).Code);
        disk.Remount("ro");
        var result = CommandLine.Run("add", "--data", disk.Data, inputs.Write("two.jsonl", SampleArchive.Many(1, 2)));
        Assert.Equal(4, result.Code);
        Assert.Contains("cannot be", Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    sealed class SmallDisk : IDisposable
    {
        readonly TemporaryFolder _folder = new();

        internal string Data => Path.Combine(_folder.Path, "data");

        internal static SmallDisk Mount(string size)
        {
            var disk = new SmallDisk();
            if (Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", disk._folder.Path)) return disk;
            disk._folder.Dispose();
            Assert.Skip("only root may mount a small file system");
            return disk;
        }

        internal void Remount(string option) => Assert.True(Run("mount", "-o", $"remount,{option}", _folder.Path));

        static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }

        public void Dispose()
        {
            Run("umount", _folder.Path);
            _folder.Dispose();
        }
    }
}
