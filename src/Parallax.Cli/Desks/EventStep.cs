using System.Text.Json;
using Parallax.Desks;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>What a revision did to one event: those before that it came out of, the likest first, and what it is after.</summary>
internal sealed record EventStep(IReadOnlyList<JsonElement> Before, JsonElement? After)
{
    /// <summary>The steps of a revision that is in the store.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="revision">The revision's number.</param>
    /// <param name="changes">Those of its changes that matter.</param>
    public static IEnumerable<EventStep> Of(IDeskSnapshot desk, int revision, IEnumerable<EventChange> changes) =>
        Of(changes, id => desk.Part(PartKind.Event, id, revision - 1), id => desk.Part(PartKind.Event, id, revision));

    /// <summary>The steps of a revision that is not in the store.</summary>
    public static IEnumerable<EventStep> Of(IDeskSnapshot desk, Revised preview) =>
        Of(preview.Changes, id => desk.Part(PartKind.Event, id), id => preview.Difference.EventAfter(Id<Event>.Parse(id, null)));

    private static IEnumerable<EventStep> Of(IEnumerable<EventChange> changes, Func<string, StoredPart?> before, Func<string, StoredPart?> after)
    {
        foreach (var step in changes.GroupBy(c => c.After?.ToString() ?? $"gone {c.Before}"))
        {
            var now = step.First().After is { } id && after(id.ToString()) is { } part ? EventBody.Of(part.Body).Json : (JsonElement?)null;
            var reports = now is { } json ? ReportsOf(json) : [];
            var old = step.Select(c => c.Before).OfType<Id<Event>>().Select(b => before(b.ToString())).OfType<StoredPart>().Select(p => EventBody.Of(p.Body).Json)
                .OrderByDescending(b => ReportsOf(b).Count(reports.Contains)).ThenByDescending(b => b.GetProperty("mentions").GetArrayLength()).ToList();
            if (old.Count > 0 || now is not null)
            {
                yield return new(old, now);
            }
        }
    }

    private static HashSet<string> ReportsOf(JsonElement item) => [.. item.GetProperty("reports").EnumerateArray().Select(r => r.GetString()!)];
}
