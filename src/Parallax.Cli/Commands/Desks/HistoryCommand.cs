using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax history</c>: how an event of a desk, or its whole record, came to be what it is.</summary>
internal sealed class HistoryCommand : DeskCommand
{
    private readonly Argument<string?> _event = new("EVENT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The event: its id, also one that it had before, the beginning of one, or words of its label. Without one, all revisions.",
    };

    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public HistoryCommand(Surroundings world)
        : base(world, "history", "Tell how an event of a desk came to be what it is: each revision with its cause and the difference in words.")
    {
        Add(_event);
        OnDesk.AddTo(this);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax history 'rocket attack'", "of the event whose label has these words"),
        new("parallax history", "every revision of the desk"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var asJson = arguments.GetValue(_format) == "jsonl";
        if (arguments.GetValue(_event) is not { } words)
        {
            Write(desk, desk.Revisions().Select(r => (r, (IEnumerable<EventChange>)[])), asJson);
            return ExitCode.Done;
        }
        var id = Id<Event>.TryParse(words, null, out var named) && desk.ChangesOf(named).Any() ? named : EventPick.Find(World, desk, words);
        if (id is null)
        {
            return ExitCode.NothingUsable;
        }
        var changes = ChangesAround(desk, id.Value).ToLookup(c => c.Revision);
        Write(desk, desk.Revisions().Where(r => changes.Contains(r.Number)).Select(r => (r, changes[r.Number])), asJson);
        return ExitCode.Done;
    }

    private void Write(IDeskSnapshot desk, IEnumerable<(Revision Revision, IEnumerable<EventChange> Changes)> revisions, bool asJson)
    {
        if (asJson)
        {
            foreach (var (revision, changes) in revisions)
            {
                RevisionJson.Write(World.Output, revision, EventStep.Of(desk, revision.Number, changes));
            }
            return;
        }
        using var output = World.OutputText();
        var text = new RevisionText(desk, new(output, World.Screen));
        foreach (var (revision, changes) in revisions)
        {
            text.Head(revision);
            foreach (var step in EventStep.Of(desk, revision.Number, changes))
            {
                text.Event(step);
            }
        }
    }

    /// <summary>The changes that led to the event and those that led away from it.</summary>
    private static HashSet<EventChange> ChangesAround(IDeskSnapshot desk, Id<Event> id)
    {
        var found = new HashSet<EventChange>();
        Walk(c => c.After, c => c.Before);
        Walk(c => c.Before, c => c.After);
        return found;

        void Walk(Func<EventChange, Id<Event>?> here, Func<EventChange, Id<Event>?> there)
        {
            var (seen, left) = (new HashSet<Id<Event>> { id }, new Queue<Id<Event>>([id]));
            while (left.TryDequeue(out var at))
            {
                foreach (var change in desk.ChangesOf(at).Where(c => here(c) == at))
                {
                    found.Add(change);
                    if (there(change) is { } next && seen.Add(next))
                    {
                        left.Enqueue(next);
                    }
                }
            }
        }
    }
}
