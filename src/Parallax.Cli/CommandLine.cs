using System.CommandLine;
using Parallax.Desks;

namespace Parallax.Cli;

/// <summary>Runs one command line from its words to its exit code.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);

    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> words, Surroundings world, CancellationToken cancellation = default)
    {
        try
        {
            var code = await ParseAndRunAsync(words, world, cancellation).ConfigureAwait(false);
            await world.Output.FlushAsync(cancellation).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (DeskException e)
        {
            world.Say(e.Message);
            return ExitCode.StoreUnreachable;
        }
        catch (IOException e) when (e.HResult is BrokenPipe or BrokenPipeOnWindows)
        {
            return ExitCode.Done; // whoever reads the output has had enough
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            world.Say($"the output cannot be written: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when ((e is AggregateException { InnerException: { } inner } ? inner : e) is InvalidDataException data)
        {
            world.Say(data.Message);
            return ExitCode.NothingUsable;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // the whole story on purpose: it is what a bug report needs
            await world.Error.WriteLineAsync($"parallax: a fault in the program, not in the reports; please tell its authors.\n{e}").ConfigureAwait(false);
            return ExitCode.Fault;
        }
    }

    private static async Task<int> ParseAndRunAsync(IReadOnlyList<string> words, Surroundings world, CancellationToken cancellation)
    {
        var parsed = new CommandTree(world).Parse(words, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var error in parsed.Errors)
            {
                world.Say(error.Message);
            }
            world.Say($"see '{PathOf(parsed.CommandResult)} --help'.");
            return ExitCode.WrongUsage;
        }
        var output = world.OutputText();
        await using (output.ConfigureAwait(false))
        {
            var configuration = new InvocationConfiguration
            {
                Output = output,
                Error = world.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToEnd,
            };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
    }

    private static string PathOf(System.CommandLine.Parsing.CommandResult result) =>
        result.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : result.Command.Name;
}
