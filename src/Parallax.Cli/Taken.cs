using System.Collections.Immutable;
using Parallax.Ingest;

namespace Parallax.Cli;

/// <summary>The reports a command goes on with, after each problem was said on stderr.</summary>
/// <param name="Reports">The usable reports.</param>
/// <param name="Unusable">How many inputs and reports were not.</param>
internal sealed record Taken(ImmutableArray<Report> Reports, int Unusable)
{
    /// <summary>What the reports were read from. The default value is empty.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>What to end with, if all goes well from here.</summary>
    public int Code => Reports.IsEmpty ? ExitCode.NothingUsable : Unusable > 0 ? ExitCode.SomeUnusable : ExitCode.Done;

    /// <summary>Every report of the inputs, in any language, also one without words.</summary>
    public static Taken Everything(Surroundings world, IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        var intake = world.Steps.Read(inputs, inputs.Contains("-") ? world.Input : null, cancellation);
        foreach (var problem in intake.Problems)
        {
            world.Say(problem.ToString());
        }
        return new(intake.Reports, intake.Problems.Length) { Sources = intake.Sources };
    }

    /// <summary>The reports that can be read on: in English (or a language that could not be told) and not empty, each once.</summary>
    public static Taken Readable(Surroundings world, IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        var all = Everything(world, inputs, cancellation);
        var readable = ImmutableArray.CreateBuilder<Report>();
        var unusable = all.Unusable;
        foreach (var report in all.Reports.DistinctBy(r => r.Id))
        {
            foreach (var warning in report.Warnings)
            {
                world.Say($"{report.Source}: report '{report.Key}': {warning}");
            }
            if (WhyNot(report) is not { } reason)
            {
                readable.Add(report);
                continue;
            }
            world.Say($"{report.Source}: report '{report.Key}' is set aside: {reason}.");
            unusable++;
        }
        if (readable.Count == 0)
        {
            world.Say("no report could be used.");
        }
        return all with { Reports = readable.ToImmutable(), Unusable = unusable };
    }

    /// <summary>Why a report cannot be read on; null where it can.</summary>
    public static string? WhyNot(Report report) => report switch
    {
        { Language: not ("en" or "und") } => $"its language is '{report.Language}'; expected English (en)",
        _ when string.IsNullOrWhiteSpace(report.Text) && string.IsNullOrWhiteSpace(report.Title) => "it has neither a text nor a title; expected at least one of them",
        _ => null,
    };
}
