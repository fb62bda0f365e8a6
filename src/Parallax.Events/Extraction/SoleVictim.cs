using Parallax.Language;
using Parallax.Language.References;

namespace Parallax.Events.Extraction;

/// <summary>The one person whom an event killed, as far as words tell who that was.</summary>
/// <param name="Surnames">Last words of the names given; several where one is a first name or a variant.</param>
/// <param name="Names">All words of the names given.</param>
/// <param name="Ages">The ages given, in years.</param>
/// <param name="Genders">The genders that the words tell.</param>
/// <param name="Countries">The countries, as ISO 3166-1 alpha-2 codes, that the words put with the person: "a French engineer".</param>
/// <param name="Referents">What the words of one text stand for; to be compared within that text only.</param>
internal sealed record SoleVictim(IReadOnlySet<string> Surnames, IReadOnlySet<string> Names, IReadOnlySet<int> Ages, IReadOnlySet<Gender> Genders, IReadOnlySet<string> Countries,
    IReadOnlySet<(TextField, int)> Referents)
{
    private const int SharedLetters = 4;

    /// <summary>The only one killed by all mentions together; null where more than one was, or none.</summary>
    public static SoleVictim? Of(IEnumerable<EventMention> mentions)
    {
        HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        HashSet<int> ages = [];
        HashSet<Gender> genders = [];
        HashSet<string> countries = [];
        HashSet<(TextField, int)> referents = [];
        var any = false;
        foreach (var mention in mentions)
        {
            foreach (var casualty in mention.Casualties)
            {
                if (casualty.Attribute != "killed")
                {
                    continue;
                }
                if (casualty.Victims is not [{ Min: 1, Max: 1 } victim])
                {
                    return null;
                }
                any = true;
                if (victim.Name is { } name)
                {
                    surnames.Add(ReportEvent.LastWord(name));
                    names.UnionWith(name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                }
                countries.UnionWith(CountriesOf(mention, victim));
                Note(ages, victim.Age);
                Note(genders, victim.Gender is Gender.Unknown ? null : victim.Gender);
                Note(referents, victim.Referent is { } referent ? (mention.Text.Field, referent) : null);
            }
        }
        return any ? new(surnames, names, ages, genders, countries, referents) : null;
    }

    /// <summary>Whether the two must be different people: names of which none is like one of the other's, ages more than a year apart, a man
    /// and a woman, or people of two countries.</summary>
    public bool IsOther(SoleVictim other)
    {
        if (Names.Count > 0 && other.Names.Count > 0)
        {
            return !Names.Any(a => other.Names.Any(b => AreLike(a, b)));
        }
        return Countries.Count == 1 && other.Countries.Count == 1 && !Countries.Overlaps(other.Countries)
            || Genders.Count == 1 && other.Genders.Count == 1 && !Genders.Overlaps(other.Genders)
            || Ages.Count > 0 && other.Ages.Count > 0 && !Ages.Any(a => other.Ages.Any(b => Math.Abs(a - b) <= 1));
    }

    /// <summary>Whether the two are plainly one: a name or, where there are no names, an age in common.</summary>
    public bool IsSame(SoleVictim other) => Surnames.Overlaps(other.Surnames) || (Surnames.Count == 0 || other.Surnames.Count == 0) && Ages.Overlaps(other.Ages);

    /// <summary>Whether words of the two, both of one report, stand for one person.</summary>
    public bool IsSameInReport(SoleVictim other) => IsSame(other) || Referents.Overlaps(other.Referents);

    private static IEnumerable<string> CountriesOf(EventMention mention, VictimPhrase victim) =>
        Spans.Overlapping(mention.Text.Names, n => n.Span, mention.Words.SpanOf(victim.First, victim.End)).Select(n => n.Country).OfType<string>();

    private static void Note<T>(HashSet<T> set, T? value) where T : struct
    {
        if (value is { } known)
        {
            set.Add(known);
        }
    }

    /// <summary>Whether the two can be spellings of one surname.</summary>
    public static bool AreLike(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase)
        || (a.Length >= SharedLetters && b.Length >= SharedLetters && a.AsSpan(0, SharedLetters).Equals(b.AsSpan(0, SharedLetters), StringComparison.OrdinalIgnoreCase));
}
