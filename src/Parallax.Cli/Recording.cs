using Parallax.Cli.Output;

namespace Parallax.Cli;

/// <summary>What <c>record</c> and <c>report</c> have in common: making the record behind a progress bar, and delivering it.</summary>
internal static class Recording
{
    public static Record Build(Surroundings world, Taken taken, CancellationToken cancellation)
    {
        using var progress = new ProgressBar(world);
        return world.Steps.Build(taken.Reports, progress, cancellation);
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
