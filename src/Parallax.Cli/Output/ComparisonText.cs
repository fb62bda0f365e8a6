using System.Globalization;
using Parallax.Export.Codes;
using Parallax.Export.Comparisons;
using Parallax.Export.Dossiers;

namespace Parallax.Cli.Output;

/// <summary>A comparison for people: how many matched, how often they agree, and line by line where they do not.</summary>
internal static class ComparisonText
{
    private const int NameWidth = 20;

    public static void Write(Comparison comparison, Ink ink)
    {
        var rows = comparison.Matches.Length + comparison.OnlyTheirs.Length;
        ink.Line($"{Phrases.Count(rows, "row")} of the table, {Phrases.Count(comparison.Matches.Length + comparison.OnlyOurs.Length, "event")} of the record "
            + $"({Phrases.Count(comparison.NotCompared, "event")} not compared)");
        ink.Blank();
        Figure(ink, "matched", comparison.Matches.Length);
        Figure(ink, "only in the table", comparison.OnlyTheirs.Length);
        Figure(ink, "only in the record", comparison.OnlyOurs.Length);
        Agreements(comparison, ink);
        Matches(comparison, ink);
        Part(ink, "Only in the table", comparison.OnlyTheirs.Select(r => $"line {r.Line}: {Row(r)}"));
        Part(ink, "Only in the record", comparison.OnlyOurs.Select(e => $"{e.Id}: {Phrases.Plain(e.Label)}, {Phrases.When(e.When)}, {Phrases.Where(e.Where)}"));
    }

    private static void Figure(Ink ink, string name, int count) => ink.Line(string.Create(CultureInfo.InvariantCulture, $"  {name.PadRight(NameWidth)}{count,5}"));

    private static void Agreements(Comparison comparison, Ink ink)
    {
        ink.Blank();
        ink.Line($"  {"",-NameWidth}{"agree",5}{"of",6}{"",3}share");
        foreach (var (field, agree, of) in comparison.Agreements)
        {
            var share = of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * agree / of:0} %");
            ink.Line(string.Create(CultureInfo.InvariantCulture, $"  {field,-NameWidth}{agree,5}{of,6}{share,8}"));
        }
    }

    private static void Matches(Comparison comparison, Ink ink)
    {
        if (comparison.Matches.IsEmpty)
        {
            return;
        }
        ink.Blank();
        ink.Line(ink.Bold("Matched"));
        foreach (var match in comparison.Matches)
        {
            ink.Hanging("  ", 4, $"line {match.Row.Line}: {Row(match.Row)} = {Phrases.Plain(match.Event.Label)}, {match.Event.Id}");
            foreach (var difference in Differences(match))
            {
                ink.Hanging("      - ", 8, difference);
            }
        }
    }

    private static IEnumerable<string> Differences(Match match)
    {
        if (match.Date == false)
        {
            yield return $"date: {Phrases.Days(match.Row.From, match.Row.To)} in the table, {Phrases.When(match.Event.When)} in the record";
        }
        if (match.Place == false)
        {
            var far = match.Kilometres is { } kilometres ? string.Create(CultureInfo.InvariantCulture, $", {kilometres:0} km away") : "";
            yield return $"place: {Phrases.Plain(match.Row.Location ?? "")} in the table, {Phrases.Plain(match.Event.Where!.Identity.Name)} in the record{far}";
        }
        if (match.Type == false || match.SubType == false)
        {
            var code = EventCodes.Shipped.Of(match.Event.Type);
            yield return $"type: {Phrases.Plain(match.Row.SubEventType ?? match.Row.EventType ?? "")} in the table, {(match.Row.SubEventType is null ? code.AcledEvent : code.AcledSubEvent)} in the record";
        }
        if (match.Fatalities == false)
        {
            var killed = match.Event.Facts.First(f => f.Attribute == "killed" && f.Of is null);
            yield return $"fatalities: {Phrases.Number(match.Row.Fatalities)} in the table, {Phrases.Range(killed.Low, killed.High)} in the record";
        }
    }

    private static void Part(Ink ink, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }
        ink.Blank();
        ink.Line(ink.Bold(heading));
        all.ForEach(line => ink.Hanging("  ", 4, line));
    }

    private static string Row(CodedRow row) => string.Join(", ", new[]
    {
        Phrases.Days(row.From, row.To), row.Location is null ? null : Phrases.Plain(row.Location), row.SubEventType ?? row.EventType,
        row.Fatalities is { } dead ? $"{Phrases.Number(dead)} dead" : null,
    }.OfType<string>().Select(Phrases.Plain));
}
