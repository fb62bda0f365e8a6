using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Dossiers;

namespace Parallax.Export.Revisions;

/// <summary>The claims that came, went or changed from one version of a report to the next.</summary>
public static class ClaimDifference
{
    private sealed record Told(string Event, string What, string Value, string Quote);

    /// <summary>Compares what events say after each of two versions.</summary>
    /// <param name="before">The JSON of events while the earlier version counted.</param>
    /// <param name="earlier">The id of the earlier version.</param>
    /// <param name="after">The JSON of events since the later version counts.</param>
    /// <param name="later">The id of the later version.</param>
    /// <returns>What is other, in the order of the events; claims that both make are not among them.</returns>
    public static ImmutableArray<ClaimChange> Between(IEnumerable<JsonElement> before, string earlier, IEnumerable<JsonElement> after, string later)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.SelectMany(e => ClaimsOf(e, earlier)).Distinct().ToList(), after.SelectMany(e => ClaimsOf(e, later)).Distinct().ToList());
        var same = old.Select(c => (c.What, c.Value)).Intersect(now.Select(c => (c.What, c.Value))).ToHashSet();
        old.RemoveAll(c => same.Contains((c.What, c.Value)));
        now.RemoveAll(c => same.Contains((c.What, c.Value)));
        var changes = ImmutableArray.CreateBuilder<ClaimChange>();
        foreach (var claim in now)
        {
            var was = old.Find(c => c.What == claim.What && c.Event == claim.Event) ?? old.Find(c => c.What == claim.What);
            _ = was is not null && old.Remove(was);
            changes.Add(new(claim.Event, claim.What, was is null ? null : InWords(was), InWords(claim)));
        }
        changes.AddRange(old.Select(gone => new ClaimChange(gone.Event, gone.What, InWords(gone), null)));
        return changes.ToImmutable();
    }

    private static string InWords(Told claim) => $"{claim.Value} (“{claim.Quote}”)";

    private static IEnumerable<Told> ClaimsOf(JsonElement item, string report)
    {
        var label = Phrases.Plain(item.GetProperty("label").GetString()!);
        foreach (var (what, value) in Valued(item))
        {
            foreach (var claim in value.GetProperty("claims").EnumerateArray().Where(c => c.GetProperty("report").GetString() == report))
            {
                yield return new(label, what, ValueOf(claim.GetProperty("value")), Phrases.Plain(claim.GetProperty("quote").GetString()!));
            }
        }
    }

    private static IEnumerable<(string What, JsonElement Value)> Valued(JsonElement item)
    {
        foreach (var name in new[] { "when", "where" })
        {
            if (item.GetProperty(name) is { ValueKind: JsonValueKind.Object } value)
            {
                yield return (name, value);
            }
        }
        foreach (var fact in item.GetProperty("facts").EnumerateArray())
        {
            var of = fact.GetProperty("of").GetString();
            yield return (of is null ? fact.GetProperty("attribute").GetString()! : $"{fact.GetProperty("attribute").GetString()}, {Phrases.Plain(of)}", fact);
        }
        foreach (var actor in item.GetProperty("actors").EnumerateArray())
        {
            yield return (actor.GetProperty("role").GetString()!, actor);
        }
        foreach (var person in item.GetProperty("people").EnumerateArray())
        {
            yield return ($"person {Phrases.Plain(person.GetProperty("name").GetString()!)}", person);
        }
    }

    private static string ValueOf(JsonElement value)
    {
        if (value.TryGetProperty("min", out var min))
        {
            return Phrases.Range(Number(min), Number(value.GetProperty("max")));
        }
        if (value.TryGetProperty("from", out var from))
        {
            var (first, last) = (from.GetString(), value.GetProperty("to").GetString());
            return first == last ? first! : $"{first}/{last}";
        }
        return Phrases.Plain(value.TryGetProperty("name", out var name) ? name.GetString()! : value.GetProperty("text").GetString()!);
    }

    private static decimal? Number(JsonElement number) => number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : null;
}
