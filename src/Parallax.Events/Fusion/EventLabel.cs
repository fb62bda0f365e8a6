using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>A short noun phrase for an event: what, and where or to whom.</summary>
internal static class EventLabel
{
    public static string Of(EventType type, IReadOnlyList<EventMention> mentions, EventPlace? where)
    {
        var noun = mentions.Where(m => m.Kind == TriggerKind.Noun && m.Type == type && m.SeriesCount is null)
            .GroupBy(m => m.Span.Of(m.Words.Text).ToLowerInvariant()).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key).FirstOrDefault() ?? Plain(type);
        var name = char.ToUpper(noun[0], CultureInfo.InvariantCulture) + noun[1..];
        return where is null ? name : $"{name}, {where.Identity.Name}";
    }

    private static string Plain(EventType type) => type switch
    {
        EventType.ShellingOrMissile => "rocket, missile or artillery attack",
        EventType.AirStrike => "air strike",
        EventType.Death => "death",
        EventType.Other => "event",
        _ => Wording.Of(type).Replace('-', ' '),
    };
}
