using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax rebuild</c>: makes the record of a desk anew with what the program has now.</summary>
internal sealed class RebuildCommand : DeskCommand
{
    private readonly Option<bool> _preview = new("--preview") { Description = "Only show what it would change." };
    private readonly Option<string> _format = Given.Format("text", "jsonl");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly Option<bool> _shipped = new("--no-lexicon") { Description = "Give up the desk's own tables of words for events." };

    public RebuildCommand(Surroundings world)
        : base(world, "rebuild", "Make the record of a desk anew with this program, its model, lexicons and gazetteer. Until then a desk stays with what it was made with, so that no record changes by itself.")
    {
        OnDesk.AddTo(this);
        Add(_preview);
        Add(_format);
        Add(_lexicons);
        Add(_shipped);
        Add(_policy);
        Validators.Add(result =>
        {
            if (result.GetValue(_shipped) && result.GetResult(_lexicons) is not null)
            {
                result.AddError("--lexicon and --no-lexicon contradict each other; expected one of them.");
            }
        });
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax rebuild --preview", "what a new version of the program would change"),
        new("parallax rebuild --policy conservative", "from now on with the lowest tolls that are well supported"),
        new("parallax rebuild --lexicon local-words.tsv", "with words for events of your own, which the desk keeps"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var preview = arguments.GetValue(_preview);
        using var store = OnDesk.Open(arguments, preview ? DeskMode.Read : DeskMode.Write);
        var policy = Given.Chosen(_policy, arguments);
        IReadOnlyList<DeskLexicon>? lexicons = arguments.GetValue(_shipped) ? [] : arguments.GetValue(_lexicons) is { Length: > 0 } files ? [.. files.Select(LexiconFile.Read)] : null;
        Revised? revised;
        using (var progress = new ProgressBar(World))
        {
            revised = AtWork.On(World, store).Rebuild(policy, lexicons, preview, progress, cancellation);
        }
        var output = new RevisionOutput(World, store, arguments.GetValue(_format) == "jsonl");
        if (revised is null)
        {
            World.Say("nothing to do: the record is what this program makes of its reports.");
        }
        else if (preview)
        {
            output.Preview(revised);
        }
        else
        {
            output.Made(revised);
        }
        return ExitCode.Done;
    }
}
