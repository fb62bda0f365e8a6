using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Explanations;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax why</c>: why an event of a record stands as it does.</summary>
internal sealed class WhyCommand : ExampleCommand
{
    private const int MostNamed = 5;

    private readonly Argument<string> _event = new("EVENT") { Description = "The event: its id, a beginning of its id that no other has, or words of its label." };
    private readonly Argument<string?> _record = new("RECORD") { Arity = ArgumentArity.ZeroOrOne, Description = "The record, as parallax record wrote it, or - for standard input. Without one, the event is one of a desk." };
    private readonly DeskOptions _desk = new();
    private readonly Surroundings _world;

    public WhyCommand(Surroundings world)
        : base("why", "Tell why an event of a record stands as it does: what joined its reports, and for each value the claims, the status, the reason and the grade.")
    {
        _world = world;
        Add(_event);
        Add(_record);
        _desk.AddTo(this);
        Validators.Add(RefuseMixtures);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax why 'rocket attack' record.json", "the event whose label has these words"),
        new("parallax record news/ | parallax why e-3f -", "by the beginning of its id, from a record that is piped in"),
        new("parallax why 'rocket attack' --db parallax.db", "an event of a desk"),
    ];

    private int Run(ParseResult arguments)
    {
        var words = arguments.GetRequiredValue(_event);
        if (arguments.GetValue(_record) is { } path)
        {
            return OfFile(words, path);
        }
        using var store = _desk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        return EventPick.Find(_world, desk, words) is { } id ? OfDesk(desk, id) : ExitCode.NothingUsable;
    }

    /// <summary>Explains the event as it would be in a record of it alone.</summary>
    private int OfDesk(IDeskSnapshot desk, Id<Event> id)
    {
        var item = desk.Part(PartKind.Event, id.ToString())!.Body;
        var reports = EventBody.Of(item).Json.GetProperty("reports").EnumerateArray().Select(r => desk.Part(PartKind.Report, r.GetString()!)!.Body);
        using var record = new MemoryStream();
        RecordDocument.Write(record, desk.State.Basis!, reports, [item], [], [], decisions: desk.Parts(PartKind.Decision).Select(p => p.Body));
        record.Position = 0;
        using var json = JsonDocument.Parse(record);
        return Explain(id.ToString(), "the desk", json.RootElement);
    }

    private int OfFile(string words, string path)
    {
        try
        {
            using var file = path == "-" ? _world.Input : File.OpenRead(path);
            using var json = JsonDocument.Parse(file);
            return Explain(words, path, json.RootElement);
        }
        catch (JsonException e)
        {
            return Say(ExitCode.NothingUsable, $"{path}:{e.LineNumber + 1}: this is not JSON; expected a record as parallax record writes it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(ExitCode.NothingUsable, $"{path}: {e.Message} Expected a record as parallax record writes it.");
        }
    }

    private int Explain(string words, string path, JsonElement record)
    {
        var search = EventSearch.Of(record, words);
        if (search.Falsehood is { } first)
        {
            return Say(ExitCode.NothingUsable, $"{path}: {first}");
        }
        if (search.Found.Length > 1)
        {
            var named = string.Join("; ", search.Found.Take(MostNamed).Select(e => $"{e.Id} {e.Label}"));
            return Say(ExitCode.WrongUsage, $"'{words}' may be {search.Found.Length} events; expected one of them: {named}{(search.Found.Length > MostNamed ? "; …" : ".")}");
        }
        if (search.Found.IsEmpty)
        {
            return Say(ExitCode.NothingUsable, $"{path}: no event is '{words}'; expected an id, the beginning of one, or words of a label, as in 'parallax report' or '.events[].label'.");
        }
        if (Explainer.Explain(record, search.Found[0].Id, out var falsehood) is not { } explanation)
        {
            return Say(ExitCode.NothingUsable, $"{path}: {falsehood}");
        }
        using var output = _world.OutputText();
        Write(explanation, new(output, _world.Screen));
        return ExitCode.Done;
    }

    private void RefuseMixtures(CommandResult arguments)
    {
        if (arguments.GetResult(_record)?.Tokens.Count > 0 && _desk.AreGiven(arguments))
        {
            arguments.AddError("a record and a desk are two places to look; expected RECORD or --db and --desk, not both.");
        }
    }

    private static void Write(Explanation explanation, Ink ink)
    {
        ink.Line($"{ink.Bold(explanation.Label)} · {explanation.Id}");
        ink.Hanging("  ", 2, explanation.What);
        foreach (var part in explanation.Parts)
        {
            ink.Blank();
            ink.Line($"  {ink.Bold(part.Heading)}{(part.Standing.Length > 0 ? $" · {part.Standing}" : "")}");
            if (part.Reason.Length > 0)
            {
                ink.Hanging("    ", 4, part.Reason);
            }
            foreach (var line in part.Evidence)
            {
                ink.Hanging("    - ", 6, line);
            }
        }
    }

    private int Say(int code, string message)
    {
        _world.Say(message);
        return code;
    }
}
