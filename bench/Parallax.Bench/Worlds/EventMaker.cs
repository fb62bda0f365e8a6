namespace Parallax.Bench.Worlds;

/// <summary>Makes the events of a world, a story at a time: an event and those that are like it on purpose or answer it. About four stories begin
/// on each day, so that a world of more reports is a longer one and not a denser one.</summary>
internal sealed class EventMaker
{
    private const int StoriesADay = 4;

    /// <summary>Old events that everybody recalls.</summary>
    private const int FamousEvents = 5;

    /// <summary>Stories that share old events, and how many they share.</summary>
    private const int StoriesOfAnAge = 100, EventsOfAnAge = 20;

    private static readonly DateOnly Start = new(2021, 3, 1);

    private static readonly EventType[] Types =
    [
        EventType.Shooting, EventType.Bombing, EventType.AirStrike, EventType.ShellingOrMissile, EventType.Fire, EventType.Flood, EventType.Earthquake,
        EventType.Protest, EventType.VehicleAttack, EventType.Abduction,
    ];

    private static readonly EventType[] Attacks =
        [EventType.Shooting, EventType.Bombing, EventType.AirStrike, EventType.ShellingOrMissile, EventType.VehicleAttack, EventType.Abduction];

    private static readonly EventType[] Answers = [EventType.AirStrike, EventType.ShellingOrMissile, EventType.Shooting];

    private static readonly EventType[] LastingTypes = [EventType.Shooting, EventType.Bombing, EventType.Fire, EventType.Flood, EventType.Earthquake];

    private readonly ulong _seed;
    private readonly Wordings _wordings;
    private readonly List<List<Town>> _countries;
    private readonly List<(List<Town> Country, Town Town)> _towns;

    /// <summary>Makes events of a seed in towns of countries.</summary>
    public EventMaker(ulong seed, Wordings wordings, List<List<Town>> countries)
    {
        (_seed, _wordings, _countries) = (seed, wordings, countries);
        _towns = [.. _countries.SelectMany(c => c.Select(t => (c, t)))];
    }

    /// <summary>The events of a story by number, the one that the others are like first.</summary>
    public List<WorldEvent> Story(int number)
    {
        var chance = Chance.Of(_seed, 1, number);
        var (country, town) = chance.One(_towns);
        var type = chance.One(Types);
        var day = Start.AddDays((number / StoriesADay) + chance.Below(7));
        var first = Made($"e{number}.1", type, town, day, chance);
        var events = new List<WorldEvent> { first };
        string NextId() => $"e{number}.{events.Count + 1}";
        if (chance.Happens(25))
        {
            var later = Made(NextId(), type, town, day.AddDays(chance.Between(3, 30)), chance);
            events.Add(later with { Earlier = chance.Happens(70) ? first : null });
        }
        if (chance.Happens(25))
        {
            events.Add(Made(NextId(), type, Other(country, town, chance), day, chance));
        }
        if (IsAttack(type) && chance.Happens(30))
        {
            var second = Made(NextId(), type, town, day.AddDays(chance.Between(1, 10)), chance);
            events.Add(second with { Target = first.Target, Earlier = first, Initiator = first.Initiator });
        }
        if (IsAttack(type) && first.Killed > 0 && chance.Happens(30))
        {
            var answer = Made(NextId(), chance.One(Answers), Other(country, town, chance), day.AddDays(chance.Between(1, 4)), chance);
            events.Add(answer with { AnswerTo = first, IsDenied = false });
        }
        return events;
    }

    /// <summary>An old event that reports of a story recall; stories share few of them.</summary>
    public WorldEvent Recalled(int story)
    {
        var chance = Chance.Of(_seed, 2, story);
        var number = chance.Happens(50) ? chance.Below(FamousEvents) : FamousEvents + (story / StoriesOfAnAge * EventsOfAnAge) + chance.Below(EventsOfAnAge);
        chance = Chance.Of(_seed, 3, number);
        var old = Made($"b{number}", chance.One(LastingTypes), chance.One(_towns).Town, Start.AddDays(-chance.Between(60, 3000)), chance);
        return old with { Killed = chance.Between(20, 300), IsRising = false };
    }

    private static bool IsAttack(EventType type) => Attacks.Contains(type);

    private static Town Other(List<Town> country, Town town, Chance chance) => chance.One([.. country.Where(t => t != town)]);

    private WorldEvent Made(string id, EventType type, Town town, DateOnly day, Chance chance)
    {
        var made = new WorldEvent(id, type, town, day, chance.One(_wordings.Of($"target.{Wording.Of(type)}")))
        {
            Initiator = IsAttack(type) ? Invented.Group(chance) : null,
            IsDenied = chance.Happens(20),
        };
        return type switch
        {
            EventType.Protest => made with { Injured = chance.Happens(40) ? chance.Between(2, 30) : 0 },
            EventType.Abduction => made with { Abducted = chance.Between(2, 40) },
            EventType.Flood or EventType.Earthquake or EventType.AirStrike or EventType.Fire => Harmed(made, 80, chance),
            _ => Harmed(made, 25, chance),
        };
    }

    /// <summary>The event with its dead and injured: few more often than many.</summary>
    private WorldEvent Harmed(WorldEvent made, int most, Chance chance)
    {
        var killed = 1 + Math.Min(chance.Below(most), chance.Below(most));
        return made with
        {
            Killed = killed,
            Injured = chance.Happens(80) ? 2 + chance.Below(killed * 3) : 0,
            Victims = [.. Enumerable.Range(0, Math.Min(killed, chance.Below(4))).Select(_ => Invented.Person(chance) with { Job = chance.One(_wordings.Of("job")) })],
            DisputedKilled = chance.Happens(25) ? killed + chance.Between(1, 1 + (killed / 2)) : null,
            IsRising = killed > 3 && chance.Happens(40),
        };
    }
}
