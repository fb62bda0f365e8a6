using Parallax.Cli.Output;

namespace Parallax.Cli;

/// <summary>What <c>record</c>, <c>report</c> and <c>export</c> have in common: making the record behind a progress bar, and delivering it.</summary>
internal static class Recording
{
    /// <summary>The record of the inputs, or the one that is the input.</summary>
    /// <param name="world">Where it runs.</param>
    /// <param name="inputs">Reports, or one record.</param>
    /// <param name="lexicons">Files with triggers of the user's; null or empty where there are none.</param>
    /// <param name="policy">Which of several values of a fact is the best.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static Recorded Of(Surroundings world, string[] inputs, string[]? lexicons, FactPolicy policy, CancellationToken cancellation)
    {
        if (!RecordFile.IsGiven(inputs))
        {
            var taken = Taken.Readable(world, inputs, cancellation);
            return new(taken.Reports.IsEmpty ? null : Build(world, taken, lexicons, policy, cancellation), taken);
        }
        if (lexicons is [_, ..] || policy != FactPolicy.Supported)
        {
            world.Say($"{inputs[0]} is a record and has its values; expected reports for {(lexicons is [_, ..] ? "--lexicon" : "--policy")}, which have a part in making them.");
            return Recorded.Not(ExitCode.WrongUsage);
        }
        return new RecordFile(world, inputs[0], cancellation).Open();
    }

    /// <summary>The record of reports.</summary>
    /// <param name="world">Where it runs.</param>
    /// <param name="taken">The reports.</param>
    /// <param name="lexicons">Files with triggers of the user's; null or empty where there are none.</param>
    /// <param name="policy">Which of several values of a fact is the best.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static Record Build(Surroundings world, Taken taken, string[]? lexicons, FactPolicy policy, CancellationToken cancellation)
    {
        using var progress = new ProgressBar(world);
        var build = (lexicons is [_, ..] || policy != FactPolicy.Supported) && world.Steps.BuildWith is { } with ? with(lexicons ?? [], policy) : world.Steps.Build;
        return build(taken.Reports, progress, cancellation);
    }

    /// <summary>Writes to the file, or to stdout where none is given.</summary>
    public static void Deliver(Surroundings world, string? file, Action<Stream> write)
    {
        if (file is null)
        {
            write(world.Output);
        }
        else
        {
            WholeFile.Write(file, write);
        }
    }
}
