using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax search</c>: events and reports of a desk by their words.</summary>
internal sealed class SearchCommand : DeskCommand
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "What to look for: words, \"phrases in quotation marks\", the beginning of a word with an asterisk (milit*), and -words that must not be there (after --).",
    };

    private readonly Option<int> _limit = new("--limit") { HelpName = "N", Description = "At most so many.", DefaultValueFactory = _ => 20 };
    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public SearchCommand(Surroundings world)
        : base(world, "search", "Find events and reports of a desk by their words, the best first.")
    {
        Add(_query);
        OnDesk.AddTo(this);
        _limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 and var limit)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--limit {limit} finds nothing; expected 1 or more."));
            }
        });
        Add(_limit);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax search militia rockets", "what has both words"),
        new("parallax search '\"air strike\" milit*'", "a phrase, and words that begin so"),
        new("parallax search -- rockets -drill", "what has one word and not the other"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        if (SearchQuery.Parse(string.Join(' ', arguments.GetRequiredValue(_query)), out var problem) is not { } query)
        {
            World.Say(problem!);
            return ExitCode.WrongUsage;
        }
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var hits = desk.Search(query, arguments.GetValue(_limit)).Select(h => Words(desk, h, query)).ToList();
        if (hits.Count == 0)
        {
            World.Say("nothing has these words.");
        }
        if (arguments.GetValue(_format) == "jsonl")
        {
            hits.ForEach(Json);
            return ExitCode.Done;
        }
        using var output = World.OutputText();
        var ink = new Ink(output, World.Screen);
        foreach (var hit in hits)
        {
            ink.Hanging($"{hit.Id}  ", 20, $"{ink.Bold(hit.Title)} · {hit.About}");
            ink.Hanging("", 20, hit.Snippet, ink.Dim);
        }
        return ExitCode.Done;
    }

    private static Hit Words(IDeskSnapshot desk, SearchHit hit, SearchQuery query)
    {
        if (hit.Report is { } id)
        {
            var report = desk.Report(id)!.Report;
            var published = report.Published is { } date ? date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no date";
            return new("report", id.ToString(), Phrases.Plain(report.Title ?? report.Key), $"{Phrases.Plain(report.Outlet ?? "report")} · {published}", Snippet.Of(report.Text, query));
        }
        var item = EventBody.Of(desk.Part(PartKind.Event, hit.Event!.Value.ToString())!.Body);
        var mention = item.Json.GetProperty("mentions")[0].GetProperty("quote").GetString()!;
        return new("event", hit.Event.Value.ToString(), item.Label, item.Json.GetProperty("type").GetString()!, $"“{Phrases.Plain(mention)}”");
    }

    private void Json(Hit hit) => JsonForm.Write(World.Output, JsonForm.Line, json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", hit.Kind);
        json.WriteString("id", hit.Id);
        json.WriteString("title", hit.Title);
        json.WriteString("about", hit.About);
        json.WriteString("snippet", hit.Snippet);
        json.WriteEndObject();
    });

    private sealed record Hit(string Kind, string Id, string Title, string About, string Snippet);
}
