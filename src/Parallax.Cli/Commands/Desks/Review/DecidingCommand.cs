using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary>A command that makes a decision.</summary>
internal abstract class DecidingCommand : DeskCommand
{
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Required = true, Description = "Why, for those who read the record." };
    private readonly Option<string?> _author = new("--author") { HelpName = "NAME", Description = "Who decides. Default: the user of this machine." };
    private readonly Option<string> _format = Given.Format("text", "jsonl");

    protected DecidingCommand(Surroundings world, string name, string description)
        : base(world, name, description)
    {
    }

    /// <summary>Adds the options that all have, after the arguments.</summary>
    protected void AddOptions()
    {
        Add(_reason);
        Add(_author);
        OnDesk.AddTo(this);
        Add(_format);
    }

    /// <summary>An argument that names an event.</summary>
    protected static Argument<string> Event(string name, string description) => new(name) { Description = $"{description}: its id, the beginning of one, or words of its label." };

    /// <summary>The events that are decided on, as the user named them.</summary>
    protected abstract IEnumerable<string> EventsOf(ParseResult arguments);

    /// <summary>Makes the decision.</summary>
    /// <param name="arguments">What the user wrote.</param>
    /// <param name="events">The ids of the events, in the order of <see cref="EventsOf"/>.</param>
    /// <param name="maker">Makes it.</param>
    /// <param name="reason">Why.</param>
    protected abstract DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason);

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Write);
        if (Decision(arguments, store, out var code) is not { } decision)
        {
            return code;
        }
        using var progress = new ProgressBar(World);
        if (AtWork.On(World, store).Decide(decision, progress, cancellation) is { } revised)
        {
            new RevisionOutput(World, store, arguments.GetValue(_format) == "jsonl").Made(revised);
        }
        return ExitCode.Done;
    }

    private Decision? Decision(ParseResult arguments, IDeskStore store, out int code)
    {
        using var desk = store.Read();
        var (record, events) = (new DeskRecord(desk), new List<Event>());
        foreach (var words in EventsOf(arguments))
        {
            if (EventPick.Find(World, desk, words) is not { } id)
            {
                code = ExitCode.NothingUsable;
                return null;
            }
            events.Add(record.Event(id));
        }
        var author = arguments.GetValue(_author) ?? Environment.UserName;
        var result = Decide(arguments, [.. events.Select(e => e.Id.ToString())], new([.. events.DistinctBy(e => e.Id)], author, World.Clock), arguments.GetRequiredValue(_reason));
        code = ExitCode.WrongUsage;
        if (!result.IsMade)
        {
            World.Say(result.Problem);
        }
        return result.Decision;
    }
}
