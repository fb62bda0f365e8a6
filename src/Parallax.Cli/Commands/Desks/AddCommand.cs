using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Ingest;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax add</c>: takes reports into a desk.</summary>
internal sealed class AddCommand : DeskCommand
{
    private readonly Argument<string[]> _inputs = Given.Inputs();
    private readonly Option<string> _format = Given.Format("text", "jsonl");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();

    public AddCommand(Surroundings world)
        : base(world, "add", "Take reports into a desk, and tell what they change in its record. The same report again changes nothing.")
    {
        Add(_inputs);
        OnDesk.AddTo(this);
        Add(_format);
        Add(_lexicons);
        Add(_policy);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax add news/", "the reports of a folder, into parallax.db in this folder"),
        new("parallax add monday.jsonl --desk iraq", "into a desk of its own, iraq.db"),
        new("parallax add news/ --db postgres://desk@localhost/news", "into a PostgreSQL database"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Create);
        var (desk, output) = (AtWork.On(World, store), new RevisionOutput(World, store, arguments.GetValue(_format) == "jsonl"));
        Settle(arguments, desk);
        var (taken, made) = (World.Clock.GetUtcNow(), 0);
        var feed = new ReportFeed(World, () => HeldIn(store), batch =>
        {
            if (AddBatch(batch) is { } revised)
            {
                made++;
                output.Made(revised);
            }
        });
        ReportReader.Read(arguments.GetRequiredValue(_inputs), feed, World.Input, World.Clock, key => HolderOf(store, key), cancellation);
        feed.Finish();
        if (feed.Usable == 0)
        {
            World.Say("no report could be used.");
            return ExitCode.NothingUsable;
        }
        if (made == 0)
        {
            World.Say($"nothing new: the desk has {(feed.Usable == 1 ? "the report" : "all of the reports")} already.");
        }
        return feed.Unusable > 0 ? ExitCode.SomeUnusable : ExitCode.Done;

        Pipeline.Desks.Revised? AddBatch(IReadOnlyList<Pipeline.Desks.TakenReport> batch)
        {
            using var progress = new ProgressBar(World);
            return desk.Add(batch, taken, progress, cancellation);
        }
    }

    private static int HeldIn(IDeskStore store)
    {
        using var desk = store.Read();
        return desk.ReportIds().Count();
    }

    private void Settle(ParseResult arguments, Pipeline.Desks.Desk desk)
    {
        var lexicons = arguments.GetValue(_lexicons) ?? [];
        var policy = Given.Chosen(_policy, arguments);
        if (lexicons.Length > 0 || policy is not null)
        {
            desk.Settle(policy, lexicons.Length > 0 ? [.. lexicons.Select(LexiconFile.Read)] : null);
        }
    }

    /// <summary>The file that has a key made from its name in the desk; of a file of several reports each report's key has its place after it.</summary>
    private static string? HolderOf(IDeskStore store, string key)
    {
        using var desk = store.Read();
        return new[] { key, $"{key}:1" }.SelectMany(desk.ReportsCalled).Where(r => r.Report.Key.StartsWith(key, StringComparison.Ordinal)).Select(r => r.Path).FirstOrDefault(p => p is not null);
    }
}
