using System.Diagnostics;

namespace Parallax.Tests.Export;

/// <summary>Programs of others that read what formats write. The tests that ask for one are skipped where it is missing, and say so.</summary>
internal static class Tools
{
    /// <summary>Why a test cannot run; null where the program is on the PATH.</summary>
    public static string? Missing(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, tool))) ? null : $"There is no {tool} on the PATH.";

    /// <summary>Runs a program, which has to end well.</summary>
    public static async Task<string> RunAsync(string tool, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}

/// <summary>A test that is skipped where a program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool) => Skip = Tools.Missing(tool);
}

/// <summary>A theory that is skipped where a program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool) => Skip = Tools.Missing(tool);
}
