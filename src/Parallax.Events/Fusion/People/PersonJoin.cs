using System.Collections.Immutable;
using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.People;

/// <summary>One person as all reports of an event together name him.</summary>
internal sealed class PersonJoin
{
    private const int ShortestPrefix = 3;

    private readonly HashSet<Id<Report>> _named = [];
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sexes = new(StringComparer.Ordinal);
    private readonly List<int> _ages = [];
    private string? _suffix;

    public PersonJoin(ReportedPerson person) => Add(person);

    public List<ReportedPerson> People { get; } = [];

    public bool HasSurname(string surname) => _surnames.Contains(surname);

    public bool HasFirst(string first) => _firsts.Contains(first);

    public void Add(ReportedPerson person)
    {
        People.Add(person);
        _named.Add(person.Report);
        _surnames.Add(person.Surname);
        _sexes.UnionWith(person.Told("sex"));
        _ages.AddRange(Ages(person));
        _suffix ??= person.Suffix;
        if (person.First is { } first)
        {
            _firsts.Add(first);
        }
    }

    /// <summary>Whether nothing but the surname, which is not looked at, keeps them apart: names that one report tells apart, first names, "Jr" and "Sr",
    /// ages more than a year apart, or a man and a woman.</summary>
    public bool MayBe(ReportedPerson person) => !_named.Contains(person.Report)
        && (person.First is not { } first || _firsts.All(f => AreFirstNamesLike(f, first)))
        && (_suffix is null || person.Suffix is null || _suffix == person.Suffix)
        && (_ages.Count == 0 || Ages(person).All(a => _ages.Any(b => Math.Abs(a - b) <= 1)))
        && (_sexes.Count != 1 || person.Told("sex").All(_sexes.Contains));

    /// <summary>The other names than this one, and why each is of the same person.</summary>
    public ImmutableArray<NameJoin> WhyJoined(string name)
    {
        var known = People.First(p => p.Name == name);
        return [.. People.Where(p => p.Name != name).DistinctBy(p => p.Name).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new NameJoin(p.Name, Reason(known, p)))];
    }

    private static string Reason(ReportedPerson known, ReportedPerson other) => (known.Surname == other.Surname, other.First) switch
    {
        (true, null) => "The surname alone, which nobody else of the event has.",
        (true, _) => "The same surname, and first names that can be one person's.",
        (false, null) when known.First is { } first && AreFirstNamesLike(first, other.Surname) => "The first name alone, which nobody else of the event has.",
        _ => "A surname that is spelt alike, and nothing that tells the two apart.",
    };

    public bool IsLike(string surname) => _surnames.Any(s => SoleVictim.AreLike(s, surname));

    private static IEnumerable<int> Ages(ReportedPerson person) => person.Told("age").Select(k => int.Parse(k[..k.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture));

    /// <summary>The same, an initial, a short form ("Alex"), or a letter apart.</summary>
    private static bool AreFirstNamesLike(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return (shorter.Length is 1 or >= ShortestPrefix && longer.StartsWith(shorter, StringComparison.Ordinal)) || shorter.Length > ShortestPrefix && AreOneLetterApart(shorter, longer);
    }

    private static bool AreOneLetterApart(string shorter, string longer)
    {
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }
        return longer.Length - shorter.Length <= 1 && longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(longer.Length == shorter.Length ? same + 1 : same));
    }
}
