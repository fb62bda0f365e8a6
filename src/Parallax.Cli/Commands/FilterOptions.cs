using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parallax.Export.Filters;

namespace Parallax.Cli.Commands;

/// <summary>The options that choose events of a record.</summary>
internal sealed class FilterOptions
{
    private const string Day = "yyyy-MM-dd";

    private readonly Option<EventType[]> _types = AnyOf<EventType>("--type", "event type",
        "Only events of this type, as in air-strike or protest (docs/reference/event-types.md); may be given more than once.");

    private readonly Option<DateOnly?> _from = Date("--from", "Only events that were still going on at this day or later, as in 2020-03-11; those without a time are left out.");
    private readonly Option<DateOnly?> _to = Date("--to", "Only events that had begun by this day; those without a time are left out.");

    private readonly Option<string[]> _places = Words("--place", "Only events at places with these words in the name, town or division, or in this country, by name or code; may be given more than once.");
    private readonly Option<string[]> _actors = Words("--actor", "Only events with an actor in whose names these words are; may be given more than once.");

    private readonly Option<FactStatus[]> _statuses = AnyOf<FactStatus>("--status", "status",
        "Only events of which the time, the place, an actor or a number is agreed, single, compatible, updated or disputed; may be given more than once.");

    private readonly Option<Prominence[]> _prominences = AnyOf<Prominence>("--prominence", "prominence", "Only events that are main, background or series; may be given more than once.");

    /// <summary>Adds them all to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_types, _from, _to, _places, _actors, _statuses, _prominences])
        {
            command.Options.Add(option);
        }
        command.Validators.Add(RefuseEmptySpan);
    }

    /// <summary>The filter that was asked for.</summary>
    public EventFilter Of(ParseResult arguments) => new()
    {
        Types = [.. arguments.GetValue(_types) ?? []],
        From = arguments.GetValue(_from),
        To = arguments.GetValue(_to),
        Places = [.. arguments.GetValue(_places) ?? []],
        Actors = [.. arguments.GetValue(_actors) ?? []],
        Statuses = [.. arguments.GetValue(_statuses) ?? []],
        Prominences = [.. arguments.GetValue(_prominences) ?? []],
    };

    private static Option<string[]> Words(string name, string description) => new(name) { HelpName = "WORDS", Description = description };

    private static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
            result.AddError($"'{result.Tokens[0].Value}' is not a date; expected one as in 2020-03-11.");
            return null;
        },
    };

    private static Option<T[]> AnyOf<T>(string name, string what, string description)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetValues<T>().Select(Wording.Of)];
        var option = new Option<T[]>(name)
        {
            HelpName = "NAME",
            Description = description,
            CustomParser = result =>
            {
                foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value)))
                {
                    result.AddError($"'{token.Value}' is no {what}; expected {Given.Listed(words)}.");
                }
                return [.. result.Tokens.Where(t => words.Contains(t.Value)).Select(t => Wording.Parse<T>(t.Value))];
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }

    private void RefuseEmptySpan(CommandResult result)
    {
        if (result.GetResult(_from) is { Errors: var first } && result.GetResult(_to) is { Errors: var last } && !first.Any() && !last.Any()
            && result.GetValue(_from) is { } from && result.GetValue(_to) is { } to && from > to)
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"--from {from:yyyy-MM-dd} lies after --to {to:yyyy-MM-dd}; expected the first day and then the last."));
        }
    }
}
