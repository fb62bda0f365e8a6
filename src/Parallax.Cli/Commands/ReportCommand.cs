using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Parallax.Cli.Output;
using Parallax.Export.Dossiers;
using Parallax.Export.Markdown;
using Parallax.Json;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax report</c>: the dossier of a set of reports, for people. The main job.</summary>
internal sealed class ReportCommand : ExampleCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";
    private const string Json = "json";

    private readonly Argument<string[]> _inputs = Given.InputsOrRecord();
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all; its ending (.txt, .md or .json) chooses the form.");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly Option<string> _format = Given.Format(Text, Markdown, Json);
    private readonly Surroundings _world;

    public ReportCommand(Surroundings world)
        : base("report", "Print the dossier of a set of reports: event by event what, when, where, who, how many, and who says what.")
    {
        _world = world;
        Add(_inputs);
        Add(_format);
        Add(_output);
        Add(_lexicons);
        Add(_policy);
        Validators.Add(RefuseUnknownEnding);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax report news/", "the dossier of a folder of reports, in the terminal"),
        new("parallax report news/ -o dossier.md", "as Markdown, in a file"),
        new("parallax report record.json", "of a record that was made before"),
        new("parallax report a.txt b.txt --format json", "the record behind it, as parallax record prints it"),
    ];

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var recorded = Recording.Of(_world, arguments.GetRequiredValue(_inputs), arguments.GetValue(_lexicons), arguments.GetValue(_policy), cancellation);
        if (recorded.Record is { } record)
        {
            var file = arguments.GetValue(_output);
            var form = Form(arguments.GetResult(_format), file)!;
            Recording.Deliver(_world, file, stream => Write(record, form, file is null ? _world.Screen : Screen.Plain, stream));
        }
        return recorded.Code;
    }

    private static void Write(Record record, string form, Screen screen, Stream output)
    {
        if (form == Json)
        {
            RecordJson.Write(record, output);
            return;
        }
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var dossier = Dossier.Of(record);
        if (form == Markdown)
        {
            MarkdownDossier.Write(dossier, text);
        }
        else
        {
            TextDossier.Write(dossier, text, screen);
        }
    }

    /// <summary>The form asked for, else the one that the file's ending means, else text; null where the ending means nothing.</summary>
    private static string? Form(OptionResult? format, string? file) =>
        format is { Implicit: false } ? format.GetValueOrDefault<string>()
        : file is null || file.StartsWith("/dev/", StringComparison.Ordinal) ? Text
        : Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".MD" or ".MARKDOWN" => Markdown,
            ".JSON" => Json,
            ".TXT" => Text,
            _ => null,
        };

    private void RefuseUnknownEnding(CommandResult result)
    {
        var file = result.GetResult(_output)?.GetValueOrDefault<string>();
        if (file is not null && result.GetResult(_format)?.Errors.Any() != true && Form(result.GetResult(_format), file) is null)
        {
            result.AddError($"'{file}' does not tell the form of the output; expected an ending of .txt, .md or .json, or --format.");
        }
    }
}
