using System.Globalization;

namespace Parallax.Bench.Worlds;

/// <summary>What the slots of wordings stand for in one report: how its outlet writes numbers, days and places, and what is known on the day.</summary>
internal sealed class Slots
{
    private static readonly string[] Words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Times = ["", "", "", " morning", " evening", " night"];
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private readonly Wordings _wordings;
    private readonly Chance _chance;
    private readonly DateOnly _published;
    private readonly bool _spells;

    /// <summary>Fills the slots that speak of the event that a report is mainly about.</summary>
    public Slots(Wordings wordings, WorldEvent lead, DateOnly published, bool isUndated, string outlet, Chance chance)
    {
        (_wordings, _chance, _published, _spells) = (wordings, chance, published, chance.Happens(50));
        var days = published.DayNumber - lead.Day.DayNumber;
        var kind = Wording.Of(lead.Type);
        this["town"] = lead.Town.Name;
        this["country"] = lead.Town.Country;
        this["place"] = $"{lead.Town.Name}, {lead.Town.Country}";
        this["on"] = Day(lead.Day, days, isUndated);
        this["target"] = lead.Target;
        this["target-short"] = lead.Target[(lead.Target.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        this["noun"] = chance.One(wordings.Of($"noun.{kind}"));
        this["by"] = lead.Initiator ?? "";
        this["outlet"] = $"the {outlet}";
        this["magnitude"] = string.Create(Culture, $"{chance.Between(5, 7)}.{chance.Below(10)}");
        this["crowd"] = string.Create(Culture, $"{chance.Between(2, 60) * 500:N0}");
        this["cause"] = chance.One(wordings.Of("cause"));
        SetTolls(lead, days);
    }

    /// <summary>The values, for <see cref="Wordings.Sentence"/>.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    private string this[string name]
    {
        set => Values[name] = value;
    }

    /// <summary>Names another source, its speaker and the other side.</summary>
    public Dictionary<string, string> WithSource()
    {
        this["source"] = _chance.One(_wordings.Of("source"));
        this["other"] = _chance.One(_wordings.Of("other"));
        this["person"] = Invented.Person(_chance).Name;
        return Values;
    }

    /// <summary>Speaks of one of the dead.</summary>
    public Dictionary<string, string> With(Someone victim)
    {
        this["victim"] = victim.Name;
        this["age"] = victim.Age.ToString(Culture);
        this["she"] = victim.IsWoman ? "she" : "he";
        this["job"] = victim.Job;
        return Values;
    }

    /// <summary>Speaks of an event before.</summary>
    public Dictionary<string, string> With(WorldEvent recalled, WorldEvent lead)
    {
        var noun = _chance.One(_wordings.Of($"noun.{Wording.Of(recalled.Type)}"));
        var year = recalled.Day.Year == _published.Year ? "" : string.Create(Culture, $" {recalled.Day.Year}");
        var date = recalled.Day.ToString("MMMM d", Culture) + (year.Length > 0 ? "," + year : "");
        this["r-noun"] = noun;
        this["r-a-noun"] = ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
        this["r-town"] = recalled.Town.Name;
        this["r-country"] = recalled.Town.Country;
        this["r-target"] = recalled.Target;
        this["r-date"] = date;
        this["r-on"] = $"on {date}";
        this["r-month"] = recalled.Day.ToString("MMMM", Culture) + year;
        var dead = recalled.Killed > 0;
        this["r-deaths"] = dead ? Number(recalled.Killed) : "";
        this["r-dead"] = dead ? People(recalled.Killed) : "";
        this["r-dead-were"] = dead ? $"{People(recalled.Killed)} {(recalled.Killed == 1 ? "was" : "were")}" : "";
        var gap = lead.Day.DayNumber - recalled.Day.DayNumber;
        this["gap"] = gap < 14 ? $"{Number(gap)} {(gap == 1 ? "day" : "days")}" : $"{Number(gap / 7)} weeks";
        return Values;
    }

    private void SetTolls(WorldEvent lead, int days)
    {
        var killed = lead.KilledAfter(days);
        if (killed > 0)
        {
            var hedge = days == 0 && killed > 2 && _chance.Happens(50) ? "at least " : "";
            this["deaths"] = hedge + Number(killed);
            this["deaths-now"] = Number(killed);
            this["dead"] = hedge + People(killed);
            this["dead-were"] = $"{hedge}{People(killed)} {(killed == 1 ? "was" : "were")}";
            this["dead-short"] = killed.ToString(Culture);
            this["number"] = killed.ToString(Culture);
            this["before"] = days is 1 or 2 && lead.KilledAfter(days - 1) < killed ? Number(lead.KilledAfter(days - 1)) : "";
        }
        this["hurt"] = lead.Injured > 0 ? $"{Number(lead.Injured)} {(_chance.Happens(50) ? "others" : "people")}" : "";
        this["other-number"] = lead.DisputedKilled is { } other ? other.ToString(Culture) : "";
        if (lead.Abducted > 0)
        {
            this["taken"] = People(lead.Abducted);
            this["taken-were"] = $"{People(lead.Abducted)} were";
            this["number"] = lead.Abducted.ToString(Culture);
        }
    }

    private string Number(int number) => _spells && number is > 0 and < 10 ? Words[number] : number.ToString(Culture);

    private string People(int number) => $"{Number(number)} {(number == 1 ? "person" : "people")}";

    private string Day(DateOnly day, int days, bool isUndated)
    {
        var weekday = day.ToString("dddd", Culture);
        return _chance.Below(days > 6 ? 2 : isUndated ? 6 : 5) switch
        {
            0 => $"on {day.ToString("MMMM d", Culture)}",
            1 => $"on {weekday}, {day.ToString("MMMM d", Culture)}",
            _ => $"on {weekday}{_chance.One(Times)}",
        };
    }
}
