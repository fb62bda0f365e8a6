using System.Collections.Immutable;
using Parallax.Export.Dossiers;

namespace Parallax.Export.Formats;

/// <summary>Keeps the events that a format has a place for, and counts the others by the reason.</summary>
/// <param name="whyNot">Why an event has no place, as in <c>without a time</c>; null where it has one.</param>
internal sealed class LeftOut(Func<Event, string?> whyNot)
{
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>The events with a place, counting the others on the way.</summary>
    public IEnumerable<Event> Kept(IEnumerable<Event> events)
    {
        foreach (var item in events)
        {
            _all++;
            if (whyNot(item) is { } reason)
            {
                _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
            }
            else
            {
                yield return item;
            }
        }
    }

    /// <summary>What was left out so far, in one sentence; empty where nothing was.</summary>
    public ImmutableArray<string> Said() => _reasons.Count == 0
        ? []
        : [$"{_reasons.Values.Sum()} of {Phrases.Count(_all, "event")} left out: {string.Join(", ", _reasons.Select(r => $"{r.Value} {r.Key}"))}."];
}
