using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Verification;
using Parallax.Ingest;

namespace Parallax.Cli;

/// <summary>The reports of a record, read again from the sources that it names.</summary>
internal static class NamedSources
{
    /// <summary>Reads them; where that cannot be, says why and gives the exit code.</summary>
    /// <param name="world">Where it runs.</param>
    /// <param name="path">The record's file.</param>
    /// <param name="record">The record's JSON.</param>
    /// <param name="inputs">Where to read instead; empty for the sources that the record names, null where nothing else can be named.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static (Intake? Intake, int Code) Read(Surroundings world, string path, JsonElement record, IReadOnlyList<string>? inputs, CancellationToken cancellation)
    {
        var sources = RecordVerifier.Sources(record, out var first);
        if (first is not null)
        {
            world.Say($"{path}: {first}");
            return (null, ExitCode.VerificationFailed);
        }
        if (inputs is null or [] && sources.Contains("-"))
        {
            world.Say($"{path}: the record was made from standard input; {(inputs is null ? "expected one that was made from files, which can be read again" : "name the inputs after it")}.");
            return (null, ExitCode.NothingUsable);
        }
        var named = inputs is null or [] ? sources : inputs;
        var intake = named.Count == 0 ? new([], []) : world.Steps.Read(named, named.Contains("-") ? world.Input : null, cancellation);
        ImmutableArray<InputProblem> unreadable = [.. intake.Problems.Where(p => named.Contains(p.Where) && p.Line is null)];
        return unreadable.IsEmpty ? (intake, ExitCode.Done) : (null, Say(world, unreadable));
    }

    /// <summary>Says that the record is not true, or that what could not be read may hold the report that is missed; gives the exit code.</summary>
    public static int Refuse(Surroundings world, string path, Falsehood first, ImmutableArray<InputProblem> problems)
    {
        if (first.ReportIsMissing && !problems.IsEmpty)
        {
            return Say(world, problems);
        }
        world.Say($"{path}: {first}");
        return ExitCode.VerificationFailed;
    }

    private static int Say(Surroundings world, ImmutableArray<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            world.Say(problem.ToString());
        }
        return ExitCode.NothingUsable;
    }
}
