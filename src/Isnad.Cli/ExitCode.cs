namespace Isnad.Cli;

/// <summary>What the command line returns to the shell.</summary>
static class ExitCode
{
    internal const int Ok = 0;
    internal const int SomeSkipped = 1;
    internal const int WrongUsage = 2;
    internal const int Failed = 4;
    internal const int Interrupted = 130;
}
