using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax remove</c>: takes reports out of the record of a desk.</summary>
internal sealed class RemoveCommand : DeskCommand
{
    private readonly Argument<string[]> _reports = new("REPORT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The reports: their ids, keys or addresses. A key or address stands for every version of its report.",
    };

    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public RemoveCommand(Surroundings world)
        : base(world, "remove", "Take reports out of the record of a desk, and tell what that changes. What the desk said before can still be shown.")
    {
        Add(_reports);
        OnDesk.AddTo(this);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax remove r-00000000000000ff", "a report by its id"),
        new("parallax remove https://news.example/rockets", "every version of the report at an address"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Write);
        var reports = new List<Id<Report>>();
        var unknown = 0;
        using (var desk = store.Read())
        {
            foreach (var name in arguments.GetRequiredValue(_reports))
            {
                Id<Report>[] found = [.. Find(desk, name)];
                reports.AddRange(found);
                if (found.Length == 0)
                {
                    unknown++;
                    World.Say($"the desk has no report '{name}'; expected an id, a key or an address, as in 'parallax record --db … | jq .reports[].key'.");
                }
            }
        }
        if (reports.Count == 0)
        {
            return ExitCode.NothingUsable;
        }
        using var progress = new ProgressBar(World);
        if (AtWork.On(World, store).Remove(reports, progress, cancellation) is { } revised)
        {
            new RevisionOutput(World, store, arguments.GetValue(_format) == "jsonl").Made(revised);
        }
        return unknown > 0 ? ExitCode.SomeUnusable : ExitCode.Done;
    }

    private static IEnumerable<Id<Report>> Find(IDeskSnapshot desk, string name)
    {
        if (Id<Report>.TryParse(name, null, out var id))
        {
            return desk.ReportIds().Contains(id) ? [id] : [];
        }
        return desk.ReportsCalled(name).Select(r => r.Report.Id);
    }
}
