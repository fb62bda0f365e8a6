namespace Parallax.Events.Extraction;

/// <summary>The one person whom an event killed, as far as words tell who that was.</summary>
/// <param name="Surnames">Last words of the names given; several where one is a first name or a variant.</param>
/// <param name="Ages">The ages given, in years.</param>
internal sealed record SoleVictim(IReadOnlySet<string> Surnames, IReadOnlySet<int> Ages)
{
    private const int SharedLetters = 4;

    /// <summary>The only one killed by all mentions together; null where more than one was, or none, or nothing tells who.</summary>
    public static SoleVictim? Of(IEnumerable<EventMention> mentions)
    {
        HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
        HashSet<int> ages = [];
        foreach (var victims in mentions.SelectMany(m => m.Casualties).Where(c => c.Attribute == "killed").Select(c => c.Victims))
        {
            if (victims.Count != 1 || victims[0].Min != 1 || victims[0].Max != 1)
            {
                return null;
            }
            if (victims[0].Name is { } name)
            {
                surnames.Add(ReportEvent.LastWord(name));
            }
            if (victims[0].Age is { } age)
            {
                ages.Add(age);
            }
        }
        return surnames.Count + ages.Count > 0 ? new(surnames, ages) : null;
    }

    /// <summary>Whether the two must be different people: names of which none is like one of the other's, or ages more than a year apart.</summary>
    public bool IsOther(SoleVictim other)
    {
        if (Surnames.Count > 0 && other.Surnames.Count > 0)
        {
            return !Surnames.Any(a => other.Surnames.Any(b => AreLike(a, b)));
        }
        return Ages.Count > 0 && other.Ages.Count > 0 && !Ages.Any(a => other.Ages.Any(b => Math.Abs(a - b) <= 1));
    }

    /// <summary>Whether the two are plainly one: a name or, where there are no names, an age in common.</summary>
    public bool IsSame(SoleVictim other) => Surnames.Overlaps(other.Surnames) || (Surnames.Count == 0 || other.Surnames.Count == 0) && Ages.Overlaps(other.Ages);

    private static bool AreLike(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase)
        || (a.Length >= SharedLetters && b.Length >= SharedLetters && a.AsSpan(0, SharedLetters).Equals(b.AsSpan(0, SharedLetters), StringComparison.OrdinalIgnoreCase));
}
