using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Parallax.Cli.Output;
using Parallax.Export.Evidence;
using Parallax.Export.Formats;
using Parallax.Export.Redaction;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax export</c>: the record of a set of reports, or some of its events, in a format that other programs read.</summary>
internal sealed class ExportCommand : ExampleCommand
{
    private readonly Argument<string[]> _inputs = Given.InputsOrRecord();
    private readonly Option<ExportFormat?> _format = Format();
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing; in a folder, to a file named after the format.");
    private readonly FilterOptions _filter = new();
    private readonly Option<string?> _redact = Redact();
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly Surroundings _world;

    public ExportCommand(Surroundings world)
        : base("export", "Write the record of a set of reports, or some of its events, in a format that other programs read.")
    {
        _world = world;
        Add(_inputs);
        Add(_format);
        Add(_output);
        _filter.AddTo(this);
        Add(_redact);
        Add(_lexicons);
        Add(_policy);
        Validators.Add(RefuseTerminal);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax export news/ --format events.csv -o events.csv", "a row for each event of a folder of reports"),
        new("parallax export news/ --format claims.csv --type air-strike --from 2020-03-01 --place Iraq", "every claim on some of them"),
        new("parallax export news/ --format acled.csv -o tables/", "into a folder, as acled-compatible.csv"),
        new("parallax export record.json --format geojson -o map.geojson", "of a record that was made before"),
        new("parallax export news/ --format evidence.zip -o evidence.zip", "all that it takes to check the record elsewhere"),
        new("parallax export news/ --format evidence.zip --redact people -o public.zip", "the same without the names of private persons"),
    ];

    public override void Explain(Ink ink)
    {
        ink.Line("Formats:");
        var width = ExportFormats.All.Max(f => f.Name.Length) + 4;
        foreach (var format in ExportFormats.All)
        {
            ink.Hanging($"  {format.Name}", width, $"{format.Unit}: {format.Use}");
        }
        ink.Blank();
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var (inputs, format) = (arguments.GetRequiredValue(_inputs), arguments.GetValue(_format)!);
        using var spooled = format.WriteWith is not null && inputs.Contains("-") ? SpooledInput.Of(_world.Input) : null;
        var world = spooled is null ? _world : _world with { Input = spooled.FromStart() };
        var recorded = Recording.Of(world, inputs, arguments.GetValue(_lexicons), arguments.GetValue(_policy), cancellation);
        if (recorded.Record is not { } record)
        {
            return recorded.Code;
        }
        var chosen = _filter.Of(arguments).Apply(record);
        if (chosen.Events.IsEmpty)
        {
            _world.Say(record.Events.IsEmpty ? "the record has no events." : $"none of the {record.Events.Length} events fits the filters.");
        }
        var redaction = arguments.GetValue(_redact) is null ? null : PeopleNames.Redaction(_world, chosen, recorded.Taken, cancellation);
        var write = format.WriteWith is { } with ? WithSources(with, recorded.Taken, spooled, redaction) : Redacted(format.Write, redaction);
        Deliver(chosen, format, write, arguments.GetValue(_output));
        return recorded.Code;
    }

    private void Deliver(Record record, ExportFormat format, WriteRecord write, string? output)
    {
        var file = Directory.Exists(output) ? Path.Combine(output, format.FileName) : output;
        Recording.Deliver(_world, file, stream =>
        {
            foreach (var leftOut in write(record, stream))
            {
                _world.Say($"{format.Name}: {leftOut}");
            }
        });
    }

    private static WriteRecord Redacted(WriteRecord write, PeopleRedaction? redaction) =>
        redaction is null ? write : (record, output) => write(redaction.Apply(record), output);

    private static WriteRecord WithSources(WriteEvidence write, Taken taken, SpooledInput? spooled, PeopleRedaction? redaction)
    {
        var material = new EvidenceMaterial
        {
            Reports = taken.Reports,
            Sources = taken.Sources,
            Open = source => source.Name == "-" ? spooled!.FromStart() : File.OpenRead(source.Name),
            Redaction = redaction,
        };
        return (record, output) => write(record, material, output);
    }

    private static Option<string?> Redact() => new Option<string?>("--redact")
    {
        HelpName = "people",
        Description = "Replace the names of private persons by blocks of the same length; there is one choice: people.",
    }.AcceptOnlyFromAmong("people");

    private static Option<ExportFormat?> Format()
    {
        string[] names = [.. ExportFormats.All.Select(f => f.Name)];
        var option = new Option<ExportFormat?>("--format")
        {
            HelpName = "FORMAT",
            Required = true,
            Description = "The format, one of those listed below.",
            CustomParser = result =>
            {
                var format = ExportFormats.All.FirstOrDefault(f => f.Name == result.Tokens[0].Value);
                if (format is null)
                {
                    result.AddError($"'{result.Tokens[0].Value}' is not a format; expected {Given.Listed(names)}.");
                }
                return format;
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private void RefuseTerminal(CommandResult result)
    {
        if (_world.OutputIsTerminal && result.GetResult(_output) is null
            && result.GetResult(_format) is { } given && !given.Errors.Any() && result.GetValue(_format) is { IsBinary: true } format)
        {
            result.AddError($"{format.Name} is nothing to show on a terminal; expected -o FILE, or output to a pipe or file.");
        }
    }
}
