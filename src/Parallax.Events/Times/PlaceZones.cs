using System.Collections.Immutable;
using NodaTime;

namespace Parallax.Events.Times;

/// <summary>The time zones of which a place may have any: one where it is known, several where that cannot be told. Several answer where they
/// give the same.</summary>
internal sealed class PlaceZones
{
    private readonly ImmutableArray<DateTimeZone> _zones;

    /// <summary>Makes them of at least one zone.</summary>
    public PlaceZones(params ImmutableArray<DateTimeZone> zones)
    {
        ArgumentOutOfRangeException.ThrowIfZero(zones.Length);
        _zones = zones;
    }

    /// <summary>The names of the zones, in the order given.</summary>
    public IEnumerable<string> Ids => _zones.Select(z => z.Id);

    /// <summary>The moment at which clocks of the place show a time; null where the zones differ, and for an hour that a change of the clocks
    /// skips or repeats.</summary>
    public OffsetDateTime? At(LocalDateTime local)
    {
        Offset? offset = null;
        foreach (var zone in _zones)
        {
            var map = zone.MapLocal(local);
            if (map.Count != 1 || (offset is { } other && map.EarlyInterval.WallOffset != other))
            {
                return null;
            }
            offset = map.EarlyInterval.WallOffset;
        }
        return new(local, offset!.Value);
    }

    /// <summary>What clocks of the place show at a moment; null where the zones differ.</summary>
    public OffsetDateTime? At(Instant instant)
    {
        var offset = _zones[0].GetUtcOffset(instant);
        return _zones.All(z => z.GetUtcOffset(instant) == offset) ? instant.WithOffset(offset) : null;
    }
}
