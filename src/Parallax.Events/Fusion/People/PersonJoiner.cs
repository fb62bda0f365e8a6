namespace Parallax.Events.Fusion.People;

/// <summary>Puts together what several reports tell of one person: full names first, then surnames alone.</summary>
internal sealed class PersonJoiner
{
    /// <summary>How many people of one event are kept: lists longer than that are no lists of people that an event befell.</summary>
    private const int Most = 2000;

    /// <summary>Surnames are like only if they begin alike (<see cref="Extraction.SoleVictim.AreLike"/>).</summary>
    private const int Prefix = 4;

    private readonly Dictionary<string, List<PersonJoin>> _bySurname = new(StringComparer.Ordinal);
    private readonly List<PersonJoin> _all = [];

    /// <summary>The people, each once. A surname that several bear is given to none of them. The order of the people given changes nothing.</summary>
    public static IReadOnlyList<PersonJoin> Join(IEnumerable<ReportedPerson> people)
    {
        var joiner = new PersonJoiner();
        foreach (var person in people.OrderByDescending(p => p.First is not null).ThenByDescending(p => p.Name.Length).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Report).Take(Most))
        {
            joiner.Add(person);
        }
        return joiner._all;
    }

    private void Add(ReportedPerson person)
    {
        if (!_bySurname.TryGetValue(Key(person.Surname), out var namesakes))
        {
            _bySurname[Key(person.Surname)] = namesakes = [];
        }
        var alike = namesakes.Where(j => j.IsLike(person.Surname)).ToList();
        var fitting = alike.Where(j => j.MayBe(person)).ToList();
        if (fitting.Count > 1 && fitting.Where(j => j.HasSurname(person.Surname)).ToList() is { Count: > 0 } exact)
        {
            fitting = exact;
        }
        if (fitting.Count == 1 || fitting.Count > 1 && person.First is not null)
        {
            fitting[0].Add(person);
        }
        else if (person.First is not null || alike.Count == 0 && !AddByFirstName(person))
        {
            var join = new PersonJoin(person);
            namesakes.Add(join);
            _all.Add(join);
        }
    }

    /// <summary>A child is often named by the first name alone.</summary>
    private bool AddByFirstName(ReportedPerson person)
    {
        if (_all.Where(j => j.HasFirst(person.Surname)).Take(2).ToList() is not [var only])
        {
            return false;
        }
        if (only.MayBe(person))
        {
            only.Add(person);
        }
        return true;
    }

    private static string Key(string surname) => surname[..Math.Min(Prefix, surname.Length)];
}
