using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Parallax.Cli.Output;
using Parallax.Export.Explanations;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax why</c>: why an event of a record stands as it does.</summary>
internal sealed class WhyCommand : ExampleCommand
{
    private const int MostNamed = 5;

    private readonly Surroundings _world;

    public WhyCommand(Surroundings world)
        : base("why", "Tell why an event of a record stands as it does: what joined its reports, and for each value the claims, the status, the reason and the grade.")
    {
        _world = world;
        var item = new Argument<string>("EVENT") { Description = "The event: its id, a beginning of its id that no other has, or words of its label." };
        var record = new Argument<string>("RECORD") { Description = "The record, as parallax record wrote it, or - for standard input." };
        Add(item);
        Add(record);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments.GetRequiredValue(item), arguments.GetRequiredValue(record)), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax why 'rocket attack' record.json", "the event whose label has these words"),
        new("parallax record news/ | parallax why e-3f -", "by the beginning of its id, from a record that is piped in"),
    ];

    private int Run(string words, string path)
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
