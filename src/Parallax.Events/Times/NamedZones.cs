using System.Collections.Frozen;
using NodaTime;

namespace Parallax.Events.Times;

/// <summary>Zones that have names of their own in English, in words or letters, in standard or summer time: what is written "EST" in July means
/// the clocks of New York.</summary>
internal static class NamedZones
{
    private static readonly FrozenDictionary<string, string> Ids = new (string Names, string Id)[]
    {
        ("utc|gmt|zulu|z|greenwich|greenwich mean|universal|universal coordinated|coordinated universal", "Etc/UTC"),
        ("et|est|edt|eastern|u.s. eastern|us eastern|washington", "America/New_York"),
        ("ct|cst|cdt|central|u.s. central|us central", "America/Chicago"),
        ("mt|mst|mdt|mountain|u.s. mountain|us mountain", "America/Denver"),
        ("pt|pst|pdt|pacific|u.s. pacific|us pacific", "America/Los_Angeles"),
        ("akst|akdt", "America/Anchorage"),
        ("bst|british|uk|u.k.", "Europe/London"),
        ("cet|cest|central european", "Europe/Paris"),
        ("indian", "Asia/Kolkata"),
        ("gulf", "Asia/Dubai"),
    }.SelectMany(z => z.Names.Split('|').Select(n => (Name: n, z.Id))).ToFrozenDictionary(z => z.Name, z => z.Id, StringComparer.Ordinal);

    /// <summary>The zone of the words, as in "EST", "Eastern Standard Time" or "British Summer Time"; null where they name none.</summary>
    public static DateTimeZone? Of(string words)
    {
        var name = words.Trim().ToLowerInvariant();
        foreach (var end in (ReadOnlySpan<string>)[" time", " standard", " daylight", " summer"])
        {
            name = name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;
        }
        return Ids.TryGetValue(name, out var id) || Ids.TryGetValue(name.TrimEnd('.'), out id) ? DateTimeZoneProviders.Tzdb[id] : null;
    }
}
