using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Export.Dossiers;

namespace Parallax.Export.Revisions;

/// <summary>One thing that a record says of an event, in words, with the claims that say it.</summary>
/// <param name="What">What it is about; known by it before and after.</param>
/// <param name="Says">What is said of it.</param>
/// <param name="Closer">The same more closely, where it is told more closely only if nothing else changed; else the same words.</param>
/// <param name="Claims">The claims by what they say, with the report of each.</param>
internal sealed record EventAspect(string What, string Says, string Closer, ImmutableArray<(string Id, string Report)> Claims)
{
    /// <summary>Of which kind it is: only what is of one kind can be the same under another name.</summary>
    public string Kind => What.Split(' ', ',')[0] switch
    {
        "initiator" or "target" or "victim" or "claimant" => "actor",
        var first => first,
    };

    private static readonly ImmutableArray<string> PlaceNames = ["name", "locality", "admin2", "admin1", "country"];

    /// <summary>All that the JSON of an event says, in its order.</summary>
    /// <param name="item">The event.</param>
    /// <param name="later">The version of a report that took its place, by the id of the earlier one.</param>
    public static IEnumerable<EventAspect> Of(JsonElement item, IReadOnlyDictionary<string, string> later)
    {
        yield return Of("type", Text(item, "type")!, []);
        yield return Of("label", Phrases.Plain(Text(item, "label")!), []);
        yield return Of("prominence", Text(item, "prominence")!, []);
        if (item.GetProperty("when") is { ValueKind: JsonValueKind.Object } when)
        {
            yield return Of("when", Marked(when, Days(when)), ClaimsOf(when, later));
        }
        if (item.GetProperty("where") is { ValueKind: JsonValueKind.Object } where)
        {
            yield return Of("where", Marked(where, Place(where)), ClaimsOf(where, later));
        }
        foreach (var aspect in Lists(item, later))
        {
            yield return aspect;
        }
    }

    private static IEnumerable<EventAspect> Lists(JsonElement item, IReadOnlyDictionary<string, string> later)
    {
        foreach (var fact in item.GetProperty("facts").EnumerateArray())
        {
            yield return Fact(fact, later);
        }
        foreach (var actor in item.GetProperty("actors").EnumerateArray())
        {
            yield return Of($"{Text(actor, "role")} {Phrases.Plain(Text(actor, "name")!)}", Text(actor, "certainty")!, ClaimsOf(actor, later));
        }
        foreach (var person in item.GetProperty("people").EnumerateArray())
        {
            yield return Of($"person {Phrases.Plain(Text(person, "name")!)}", Person(person), ClaimsOf(person, later));
        }
        foreach (var note in item.GetProperty("notes").EnumerateArray())
        {
            yield return Of($"to check ({Text(note, "kind")})", Phrases.Plain(Text(note, "text")!), []);
        }
    }

    private static EventAspect Fact(JsonElement fact, IReadOnlyDictionary<string, string> later)
    {
        var what = Text(fact, "of") is { } of ? $"{Text(fact, "attribute")}, {Phrases.Plain(of)}" : Text(fact, "attribute")!;
        var range = Marked(fact, Phrases.Range(Decimal(fact, "low"), Decimal(fact, "high")));
        return new(what, range, Decimal(fact, "best") is { } best ? $"{range}, best {Phrases.Number(best)}" : range, ClaimsOf(fact, later));
    }

    private static EventAspect Of(string what, string says, ImmutableArray<(string Id, string Report)> claims) => new(what, says, says, claims);

    private static string Days(JsonElement when)
    {
        var days = Phrases.Days(Day(when, "start"), Day(when, "end"));
        return Text(when, "best") is { } best && best.Contains('T', StringComparison.Ordinal) ? $"{days}, {best[(best.IndexOf('T', StringComparison.Ordinal) + 1)..]}" : days;
    }

    private static string Place(JsonElement where) =>
        Phrases.Plain(string.Join(", ", PlaceNames.Select(n => Text(where, n)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)));

    private static string Person(JsonElement person)
    {
        var age = Decimal(person, "age") is { } years ? Phrases.Number(years) : null;
        var known = string.Join(", ", new[] { Text(person, "status"), age, Text(person, "sex"), Text(person, "role"), Text(person, "nationality") }.OfType<string>());
        return known.Length > 0 ? Phrases.Plain(known) : "named";
    }

    /// <summary>With the status before it, where the claims are not simply of one mind.</summary>
    private static string Marked(JsonElement value, string words) => Text(value, "status") is { } status and not ("agreed" or "single") ? $"{status} {words}" : words;

    /// <summary>Claims are known by what they say, so that one that another version of the report makes as well is the same.</summary>
    private static ImmutableArray<(string Id, string Report)> ClaimsOf(JsonElement value, IReadOnlyDictionary<string, string> later)
    {
        var claims = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var claim in value.GetProperty("claims").EnumerateArray())
        {
            var report = later.GetValueOrDefault(Text(claim, "report")!) ?? Text(claim, "report")!;
            claims.Add(($"{report} {claim.GetProperty("value").GetRawText()} {Text(claim, "stance")} {Text(claim, "speaker")}", report));
        }
        return claims.ToImmutable();
    }

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static decimal? Decimal(JsonElement value, string name) => value.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static DateOnly Day(JsonElement value, string name) => DateOnly.ParseExact(Text(value, name)!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
