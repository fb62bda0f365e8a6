using System.Diagnostics;
using System.Globalization;
using Parallax.Export.Dossiers;
using Parallax.Export.Tables;

namespace Parallax.Export.Markup;

/// <summary>What formats of named texts say of an event: each value with how sure it is, and the claims that it rests on.</summary>
internal static class EventAttributes
{
    /// <summary>All names, in order.</summary>
    public static string[] Names { get; } =
    [
        "type", "prominence", "when_start", "when_end", "when_precision", "when_status", "place", "country", "place_precision", "place_status", "actors", "numbers", "reports", "lineages", "claims",
    ];

    /// <summary>Those that are known of an event.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Event item) => Names.Select(n => (n, Value(item, n))).Where(v => !string.IsNullOrEmpty(v.Item2))!;

    /// <summary>"killed: 12 or more (compatible)", "injured, soldiers: 3 (agreed)".</summary>
    public static string Words(Fact fact) =>
        $"{fact.Attribute}{(fact.Of is null ? "" : $", {Phrases.Plain(fact.Of)}")}: {Phrases.Range(fact.Low, fact.High)} ({Wording.Of(fact.Status)})";

    /// <summary>"initiator: Reed Brigade (alleged)".</summary>
    public static string Words(Actor actor) => $"{Wording.Of(actor.Role)}: {Phrases.Plain(actor.Name)} ({Wording.Of(actor.Certainty)})";

    private static string? Value(Event item, string name) => name switch
    {
        "type" => Wording.Of(item.Type),
        "prominence" => Wording.Of(item.Prominence),
        "when_start" => Day(item.When?.Start),
        "when_end" => Day(item.When?.End),
        "when_precision" => item.When is { } when ? Wording.Of(when.Precision) : null,
        "when_status" => item.When is { } when ? Wording.Of(when.Status) : null,
        "place" => item.Where?.Identity.Name,
        "country" => item.Where?.Identity.Country,
        "place_precision" => item.Where is { } where ? Wording.Of(where.Identity.Precision) : null,
        "place_status" => item.Where is { } where ? Wording.Of(where.Status) : null,
        "actors" => Listing.Of(item.Actors.Select(Words)),
        "numbers" => Listing.Of(item.Facts.Select(Words)),
        "reports" => item.Counts.Reports.ToString(CultureInfo.InvariantCulture),
        "lineages" => item.Counts.Lineages.ToString(CultureInfo.InvariantCulture),
        "claims" => string.Join(' ', item.Mentions.Select(m => m.Id.ToString()).Concat(item.Claims.DistinctBy(c => c.Id).Select(c => c.Id.ToString()))),
        _ => throw new UnreachableException($"No attribute '{name}'."),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
