using System.Text.Json;
using Parallax.Desks;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>What a revision did to one event: those before that it came out of, the likest first, and what it is after.</summary>
/// <param name="Before">The events before; empty where it is new.</param>
/// <param name="After">The event after; null where it is gone.</param>
/// <param name="Later">The version of a report that took its place, by the id of the earlier one.</param>
internal sealed record EventStep(IReadOnlyList<JsonElement> Before, JsonElement? After, IReadOnlyDictionary<string, string> Later)
{
    /// <summary>The steps of a revision that is in the store.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="revision">The revision's number.</param>
    /// <param name="changes">Those of its changes that matter.</param>
    public static IEnumerable<EventStep> Of(IDeskSnapshot desk, int revision, IEnumerable<EventChange> changes) =>
        Of(changes, id => desk.Part(PartKind.Event, id, revision - 1), id => desk.Part(PartKind.Event, id, revision), id => desk.Part(PartKind.Report, id, revision));

    /// <summary>The steps of a revision that is not in the store.</summary>
    public static IEnumerable<EventStep> Of(IDeskSnapshot desk, Revised preview) =>
        Of(preview.Changes, id => desk.Part(PartKind.Event, id), id => preview.Difference.EventAfter(Id<Event>.Parse(id, null)), _ => null);

    private static IEnumerable<EventStep> Of(IEnumerable<EventChange> changes, Func<string, StoredPart?> before, Func<string, StoredPart?> after, Func<string, StoredPart?> entry)
    {
        foreach (var step in changes.GroupBy(c => c.After?.ToString() ?? $"gone {c.Before}"))
        {
            var now = step.First().After is { } id && after(id.ToString()) is { } part ? EventBody.Of(part.Body).Json : (JsonElement?)null;
            var reports = now is { } json ? ReportsOf(json) : [];
            var old = step.Select(c => c.Before).OfType<Id<Event>>().Select(b => before(b.ToString())).OfType<StoredPart>().Select(p => EventBody.Of(p.Body).Json)
                .OrderByDescending(b => ReportsOf(b).Count(reports.Contains)).ThenByDescending(b => b.GetProperty("mentions").GetArrayLength()).ToList();
            if (old.Count > 0 || now is not null)
            {
                yield return new(old, now, LaterOf(reports.Except(old.SelectMany(ReportsOf)), entry));
            }
        }
    }

    private static Dictionary<string, string> LaterOf(IEnumerable<string> came, Func<string, StoredPart?> entry)
    {
        var later = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in came.Select(entry).OfType<StoredPart>())
        {
            foreach (var version in EventBody.Of(part.Body).Json.GetProperty("versions").EnumerateArray())
            {
                later.TryAdd(version.GetString()!, part.Id);
            }
        }
        return later;
    }

    private static HashSet<string> ReportsOf(JsonElement item) => [.. item.GetProperty("reports").EnumerateArray().Select(r => r.GetString()!)];
}
