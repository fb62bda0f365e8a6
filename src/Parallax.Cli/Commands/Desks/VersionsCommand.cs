using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Export.Revisions;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks;

/// <summary><c>parallax versions</c>: what an outlet changed in a report.</summary>
internal sealed class VersionsCommand : DeskCommand
{
    private const int WordsAround = 8;

    private readonly Argument<string?> _report = new("REPORT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The report: the id of any of its versions, its key or its address. Without one, all reports that have several versions.",
    };

    public VersionsCommand(Surroundings world)
        : base(world, "versions", "Show the versions of a report of a desk: when each came in, what the text says otherwise, and which claims came, went or changed.")
    {
        Add(_report);
        OnDesk.AddTo(this);
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax versions", "every report that was changed after it came in"),
        new("parallax versions https://news.example/rockets", "what became of the report at an address"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var name = arguments.GetValue(_report);
        var chains = desk.Parts(PartKind.Report).Select(p => ChainOf(EventBody.Of(p.Body).Json)).Where(c => name is null ? c.Count > 1 : IsMeant(desk, c, name)).ToList();
        if (chains.Count == 0)
        {
            World.Say(name is null ? "no report has more than one version." : $"the desk has no report '{name}'; expected the id of a version, a key or an address.");
            return name is null ? ExitCode.Done : ExitCode.NothingUsable;
        }
        using var output = World.OutputText();
        var ink = new Ink(output, World.Screen);
        chains.ForEach(c => Write(desk, c, ink));
        return ExitCode.Done;
    }

    /// <summary>The versions of the report of an entry, oldest first.</summary>
    private static List<Id<Report>> ChainOf(JsonElement entry) =>
        [.. entry.GetProperty("versions").EnumerateArray().Append(entry.GetProperty("id")).Select(v => Id<Report>.Parse(v.GetString()!, null))];

    private static bool IsMeant(IDeskSnapshot desk, List<Id<Report>> chain, string name) =>
        Id<Report>.TryParse(name, null, out var id) ? chain.Contains(id) : desk.ReportsCalled(name).Any(r => chain.Contains(r.Report.Id));

    private static void Write(IDeskSnapshot desk, List<Id<Report>> chain, Ink ink)
    {
        var reports = chain.Select(id => desk.Report(id)!.Report).ToList();
        ink.Line(ink.Bold($"{Phrases.Plain(reports[^1].Outlet ?? reports[^1].Key)} · {Phrases.Plain(reports[^1].Title ?? reports[^1].Key)} · {Phrases.Count(chain.Count, "version")}"));
        for (var i = 0; i < reports.Count; i++)
        {
            var taken = reports[i].TakenIn is { } time ? string.Create(CultureInfo.InvariantCulture, $"taken in {time.UtcDateTime:yyyy-MM-dd HH:mm} UTC") : "taken in at an unknown time";
            ink.Hanging("  ", 2, $"{chain[i]} · published {reports[i].Published?.ToString() ?? Phrases.Unknown} · {taken}{(i == reports.Count - 1 ? " · the record goes by it" : "")}");
            if (i > 0)
            {
                WriteTexts(reports[i - 1], reports[i], ink);
                WriteClaims(desk, chain[i - 1], chain[i], ink);
            }
        }
    }

    private static void WriteTexts(Report before, Report after, Ink ink)
    {
        if (before.Title != after.Title)
        {
            ink.Hanging("    - ", 6, $"title: [-{Phrases.Plain(before.Title ?? "none")}-] {{+{Phrases.Plain(after.Title ?? "none")}+}}", ink.Yellow);
        }
        foreach (var passage in ChangedPassages.Of(TextDifference.Between(before.Text, after.Text), WordsAround))
        {
            ink.Hanging("    - ", 6, passage, ink.Yellow);
        }
    }

    private static void WriteClaims(IDeskSnapshot desk, Id<Report> before, Id<Report> after, Ink ink)
    {
        var changes = desk.Revisions().Where(r => r.Reports.Contains(after)).Select(r => EventStep.Of(desk, r.Number, desk.ChangesIn(r.Number)).ToList()).LastOrDefault() ?? [];
        foreach (var change in ClaimDifference.Between(changes.SelectMany(s => s.Before), before.ToString(), changes.Select(s => s.After).OfType<JsonElement>(), after.ToString()))
        {
            var what = (change.Before, change.After) switch
            {
                (null, { } came) => $"came: {change.What} {came}",
                ({ } went, null) => $"went: {change.What} {went}",
                var (was, now) => $"changed: {change.What} {was} → {now}",
            };
            ink.Hanging("    * ", 6, $"{what} · {change.Event}");
        }
    }
}
