using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Decisions;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review set</c>.</summary>
internal sealed class SetCommand : DecidingCommand
{
    private readonly Argument<string> _event = Event("EVENT", "The event");
    private readonly Argument<string> _fact = new("FACT") { Description = "What to set: type, when, where, or one of its facts, as in killed." };
    private readonly Argument<string> _value = new("VALUE") { Description = "The value: a number, a type, a day or two with a stroke between them (2020-03-11/2020-03-12), or a place that a report names." };
    private readonly Option<string?> _of = new("--of") { HelpName = "GROUP", Description = "The group that the fact counts, as in civilians; by default all." };

    public SetCommand(Surroundings world)
        : base(world, "set", "A value of the event is this one. What the reports say stays beside it.")
    {
        Add(_event);
        Add(_fact);
        Add(_value);
        Add(_of);
        AddOptions();
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax review set 'rocket attack' injured 14 --reason 'the ministry corrected its count'", "a number"),
        new("parallax review set e-b499 when 2020-03-11 --reason 'local date'", "a day"),
    ];

    protected override IEnumerable<string> EventsOf(ParseResult arguments) => [arguments.GetRequiredValue(_event)];

    protected override DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason) =>
        maker.Set(events[0], arguments.GetRequiredValue(_fact), arguments.GetValue(_of), arguments.GetRequiredValue(_value), reason);
}
