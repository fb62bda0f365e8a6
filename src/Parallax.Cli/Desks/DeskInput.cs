using System.CommandLine;
using System.CommandLine.Parsing;
using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Desks;

/// <summary>A desk in place of the inputs of a command: its record, now or as of a moment.</summary>
internal sealed class DeskInput
{
    private readonly DeskOptions _desk = new(needed: false);
    private readonly Option<AsOf?> _asOf = AsOf.Option("--as-of", "The record of a desk as it was then: a revision as in 3, a day as in 2020-03-15 (its end, in UTC), or a time.");

    /// <summary>Adds the options to a command whose inputs it may replace.</summary>
    /// <param name="command">The command.</param>
    /// <param name="inputs">Its inputs, of which there may be none.</param>
    /// <param name="lexicons">Its option for lexicons, which a desk has of its own.</param>
    /// <param name="policy">Its option for the policy, which a desk has of its own.</param>
    public void AddTo(Command command, Argument inputs, Option lexicons, Option policy)
    {
        _desk.AddTo(command);
        command.Options.Add(_asOf);
        command.Validators.Add(arguments =>
        {
            var (desk, named) = (_desk.AreGiven(arguments) || arguments.GetResult(_asOf) is not null, arguments.GetResult(inputs)?.Tokens.Count > 0);
            if (desk && (named || arguments.GetResult(lexicons) is not null || arguments.GetResult(policy) is { Implicit: false }))
            {
                arguments.AddError("a desk has its reports, lexicons and policy already; expected INPUT or a desk (--db, --desk, --as-of), not both. 'parallax add' takes reports into a desk.");
            }
            else if (!desk && !named)
            {
                arguments.AddError("no reports are named; expected INPUT, or a desk as in --db parallax.db.");
            }
        });
    }

    /// <summary>Whether a desk is to be read.</summary>
    public bool IsGiven(ParseResult arguments) => _desk.AreGiven(arguments) || arguments.GetValue(_asOf) is not null;

    /// <summary>The store of the desk.</summary>
    public IDeskStore Open(ParseResult arguments) => _desk.Open(arguments, DeskMode.Read);

    /// <summary>The revision that is meant, and what it was made with; null where the desk has none, which is said.</summary>
    public (int Revision, Basis Basis)? MomentIn(Surroundings world, ParseResult arguments, IDeskStore store, IDeskSnapshot desk)
    {
        var asOf = arguments.GetValue(_asOf);
        var then = asOf is { } moment ? moment.In(desk) : null;
        if (asOf is null && desk.State is { Basis: { } basis } state)
        {
            return (state.Revision, basis);
        }
        if (then is null)
        {
            world.Say(asOf is null ? $"{store.Name}: this desk has no record yet; 'parallax add' makes one." : $"{store.Name}: this desk had no such record; 'parallax history' lists its revisions.");
            return null;
        }
        return (then.Number, then.Basis);
    }

    /// <summary>The record that is meant, with its reports.</summary>
    public Recorded Read(Surroundings world, ParseResult arguments)
    {
        using var store = Open(arguments);
        using var desk = store.Read();
        if (MomentIn(world, arguments, store, desk) is not { } moment)
        {
            return Recorded.Not(ExitCode.NothingUsable);
        }
        var current = moment.Revision == desk.State.Revision ? (int?)null : moment.Revision;
        return new(new DeskRecord(desk).Whole(current, moment.Basis), new([.. desk.Reports(current).Select(r => r.Report)], 0));
    }
}
