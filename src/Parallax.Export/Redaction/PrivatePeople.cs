using System.Collections.Immutable;

namespace Parallax.Export.Redaction;

/// <summary>Who is a private person in a set of reports: everybody who is named, but those who have an office. It counts in the report that tells it and in those
/// that share an event with that; somebody named in another as well is private, who may be somebody else. Whoever stands in the record as killed, hurt,
/// missing, held or suspected is private whatever their office.</summary>
internal sealed class PrivatePeople
{
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly ILookup<string, Person> _bySurname;

    public PrivatePeople(IReadOnlyCollection<NamedReport> reports, Record record)
    {
        foreach (var (report, mention) in reports.SelectMany(r => r.People.Select(p => (r.Report, p))))
        {
            Add(mention, report);
        }
        var events = record.Events.SelectMany(e => e.Reports.Select(r => (Report: r.Id, Event: e.Id))).ToLookup(p => p.Report, p => p.Event);
        HarmedNames = [.. record.Events.SelectMany(e => e.People).Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        var harmed = HarmedNames.Select(Joined).ToHashSet(StringComparer.Ordinal);
        foreach (var person in _people.Values)
        {
            person.IsHarmed = person.Forms.Any(f => harmed.Contains(Joined(f)));
            var told = person.WithOffice.SelectMany(r => events[r]).ToHashSet();
            person.HasOffice = person.WithOffice.Count > 0 && person.Reports.All(r => person.WithOffice.Contains(r) || events[r].Any(told.Contains));
        }
        _bySurname = _people.Values.SelectMany(p => p.Forms.Where(IsFull).Select(f => (Surname: Surname(f), Person: p))).Distinct()
            .ToLookup(p => p.Surname, p => p.Person, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names of people in the record, all of them private.</summary>
    public ImmutableArray<string> HarmedNames { get; }

    /// <summary>The names of more than one word of those who are private.</summary>
    public IEnumerable<string> TakenNames => _people.Values.Where(IsPrivate).SelectMany(p => p.Forms).Concat(HarmedNames).Where(IsFull);

    /// <summary>The names of more than one word of those who are not, but names in which one of the others stands.</summary>
    public IEnumerable<string> KeptNames
    {
        get
        {
            var taken = TakenNames.Select(Joined).ToHashSet(StringComparer.Ordinal);
            return _people.Values.Where(p => !IsPrivate(p)).SelectMany(p => p.Forms).Where(f => IsFull(f) && !Parts(f).Any(taken.Contains));
        }
    }

    /// <summary>Whether whoever is meant is private.</summary>
    public bool IsPrivate(PersonMention mention) => IsPrivate(_people[KeyOf(mention)]);

    /// <summary>The single words that stand for whoever is meant: surnames, and names that were used alone.</summary>
    public IEnumerable<string> SingleWords(PersonMention mention) =>
        _people[KeyOf(mention)].Forms.Select(f => IsFull(f) ? Surname(f) : f).Distinct(StringComparer.Ordinal);

    /// <summary>Every word of the names of whoever is meant.</summary>
    public IEnumerable<string> EveryWord(PersonMention mention) => _people[KeyOf(mention)].Forms.SelectMany(f => NameWord.Of(f).Select(w => w.Span.Of(f)));

    /// <summary>The last word of a name, without "Jr.".</summary>
    public static string Surname(string name)
    {
        var words = NameWord.Of(name);
        var last = words.FindLastIndex(w => !Suffixes.Contains(w.Lower));
        return last < 0 ? name : words[last].Span.Of(name);
    }

    /// <summary>Whether a name has more than one word.</summary>
    public static bool IsFull(string name) => NameWord.Of(name).Count > 1;

    private void Add(PersonMention mention, Report report)
    {
        if (!_people.TryGetValue(KeyOf(mention), out var person))
        {
            _people[KeyOf(mention)] = person = new();
        }
        person.Forms.Add(mention.Place.Span.Of(report.Of(mention.Place.Field)));
        person.Forms.Add(mention.Entity);
        person.Reports.Add(report.Id);
        if (mention.Roles.Any(role => Offices.IsHeld(role, mention.Speaks)))
        {
            person.WithOffice.Add(report.Id);
        }
    }

    private bool IsPrivate(Person person)
    {
        if (person.IsHarmed || person.Forms.Any(IsFull))
        {
            return person.IsHarmed || !person.HasOffice;
        }
        // a surname alone is that of whoever bears it: of an office holder only where nobody else does
        var bearers = person.Forms.SelectMany(f => _bySurname[f]).ToList();
        return bearers.Count > 0 ? bearers.Any(IsPrivate) : !person.HasOffice;
    }

    private static string KeyOf(PersonMention mention) => mention.Key.Length > 0 ? mention.Key : mention.Entity;

    /// <summary>The name and every two or more words of it that follow each other.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        string[] words = [.. NameWord.Of(name).Select(w => w.Lower)];
        return Enumerable.Range(0, words.Length).SelectMany(first => Enumerable.Range(first + 2, Math.Max(0, words.Length - first - 1)).Select(end => string.Join(' ', words[first..end])));
    }

    private static string Joined(string name) => string.Join(' ', NameWord.Of(name).Select(w => w.Lower));

    private sealed class Person
    {
        public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);

        public HashSet<Id<Report>> Reports { get; } = [];

        public HashSet<Id<Report>> WithOffice { get; } = [];

        public bool HasOffice { get; set; }

        public bool IsHarmed { get; set; }
    }
}
