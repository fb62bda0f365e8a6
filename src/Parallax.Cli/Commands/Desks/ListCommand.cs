using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parallax.Cli.Desks;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax list</c>: the events of a desk.</summary>
internal sealed class ListCommand : DeskCommand
{
    private const int ShownAsText = 50;

    private readonly FilterOptions _filter = new();
    private readonly Option<AsOf?> _since = AsOf.Option("--since", "Only events that changed in this revision or later, or since this day or time.");
    private readonly Option<int?> _limit = new("--limit") { HelpName = "N", Description = $"At most so many events. Default: {ShownAsText} as text, all as JSON lines." };
    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public ListCommand(Surroundings world)
        : base(world, "list", "List the events of a desk, the most reported first.")
    {
        OnDesk.AddTo(this);
        _filter.AddTo(this);
        _limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 and var limit)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--limit {limit} lists nothing; expected 1 or more."));
            }
        });
        Add(_since);
        Add(_limit);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax list --status disputed", "events on which reports contradict each other"),
        new("parallax list --type air-strike --place Iraq --from 2020-03-01", "air strikes in Iraq from March 2020 on"),
        new("parallax list --since 2020-03-15 --format jsonl", "what changed since a day, for programs"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var (filter, asJson) = (_filter.Of(arguments), arguments.GetValue(_format) == "jsonl");
        var limit = arguments.GetValue(_limit) ?? (asJson ? int.MaxValue : ShownAsText);
        var (shown, all) = (0, 0);
        using var output = World.OutputText();
        foreach (var row in desk.Events(filter.ToQuery(After(desk, arguments.GetValue(_since)))).Where(filter.KeepsNames))
        {
            all++;
            if (shown == limit)
            {
                if (asJson)
                {
                    break;
                }
                continue;
            }
            shown++;
            if (asJson)
            {
                Json(row);
            }
            else
            {
                Text(row, new(output, World.Screen));
            }
        }
        Say(desk, all, shown, asJson);
        return ExitCode.Done;
    }

    private void Say(IDeskSnapshot desk, int all, int shown, bool asJson)
    {
        if (all == 0)
        {
            World.Say(desk.State.Revision == 0 ? "this desk has no record yet; 'parallax add' makes one." : "no event fits.");
        }
        else if (shown < all && !asJson)
        {
            World.Say(string.Create(CultureInfo.InvariantCulture, $"{all - shown} more; --limit {all} shows them."));
        }
    }

    /// <summary>The last revision that does not count; 0 where all do.</summary>
    private static int After(IDeskSnapshot desk, AsOf? since) => since switch
    {
        { Revision: { } number } => number - 1,
        { Time: { } time } => desk.RevisionAt(StartOf(time))?.Number ?? 0,
        _ => 0,
    };

    /// <summary>A day is meant from its beginning on.</summary>
    private static DateTimeOffset StartOf(DateTimeOffset time) => time.AddTicks(1).TimeOfDay == TimeSpan.Zero ? time.AddTicks(1).AddDays(-1).AddTicks(-1) : time.AddTicks(-1);

    private static void Text(EventRow row, Output.Ink ink)
    {
        var when = row.Start is { } start && row.End is { } end ? Phrases.Days(start, end) : "no date";
        var where = row.Place is { } place ? $" · {Phrases.Names(place)}" : "";
        var status = row.Statuses.Contains(FactStatus.Disputed) ? $" · {ink.Red("disputed")}" : "";
        ink.Hanging($"{row.Id}  ", 20, $"{ink.Bold(Phrases.Plain(row.Label))} · {Wording.Of(row.Type)} · {when}{where} · {Phrases.Count(row.Counts.Reports, "report")}{status}");
    }

    private void Json(EventRow row) => JsonForm.Write(World.Output, JsonForm.Line, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id.ToString());
        json.WriteString("type", Wording.Of(row.Type));
        json.WriteString("label", row.Label);
        json.WriteString("prominence", Wording.Of(row.Prominence));
        json.Day("start", row.Start);
        json.Day("end", row.End);
        json.WriteString("place", row.Place?.Name);
        json.WriteString("country", row.Place?.Country);
        json.Strings("statuses", row.Statuses.Select(Wording.Of));
        json.WriteNumber("reports", row.Counts.Reports);
        json.WriteNumber("lineages", row.Counts.Lineages);
        json.WriteNumber("changed", row.Changed);
        json.WriteEndObject();
    });
}
