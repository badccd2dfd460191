using System.CommandLine.Parsing;

namespace Isnad.Cli.Commands;

/// <summary>Checks that several commands share.</summary>
static class Usage
{
    /// <summary>An argument that takes many values would swallow a misspelt option as one of them.</summary>
    internal static void NoUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"unknown option '{token.Value}'; see --help, and write ./{token.Value} for a file of that name");
    }
}
