using System.Collections.Immutable;
using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>Names that can mean one entity: those of one sort.</summary>
internal enum NameSort
{
    /// <summary>Of no certain kind: may be joined to a name of any.</summary>
    Open,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation or armed group: the line between them is thin.</summary>
    Group,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A nationality, religion or party.</summary>
    Nationality,

    /// <summary>A family: "the Brook family" is none of its members.</summary>
    Family,

    /// <summary>A kind of its own: a ship, an event.</summary>
    Thing,
}

/// <summary>One written form of a name in a report, with all its mentions.</summary>
internal sealed class NameForm
{
    /// <summary>Number of the form in the report, by first mention.</summary>
    public required int Index { get; init; }

    /// <summary>As written where first mentioned (not in capitals alone where it is also written otherwise), without article, possessive
    /// and titles, one blank between words.</summary>
    public required string Name { get; set; }

    /// <summary>The kind of its first mention.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>What it says by itself.</summary>
    public required NameReading Reading { get; init; }

    /// <summary>What it can be joined to.</summary>
    public NameSort Sort => Reading.Sort;

    /// <summary>Its words in small letters, without marks, apostrophes, dots and articles, cut at hyphens.</summary>
    public IReadOnlyList<string> Words => Reading.Words;

    /// <summary>Its words folded.</summary>
    public IReadOnlyList<string> Folds => Reading.Folds;

    /// <summary>The folded words with a blank between.</summary>
    public string Key => Reading.Key;

    /// <summary>Its parts as a person's name.</summary>
    public PersonName Person => Reading.Person;

    /// <summary>ISO code of the country it names; null where it names none.</summary>
    public string? Country => Reading.Country;

    /// <summary>What the gazetteer has of the name; nothing for a person or a family.</summary>
    public ImmutableArray<GazetteerEntry> Places => Reading.Places;

    /// <summary>The mentions, as indexes into those of the report, in order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether it may be a short form by initials: one word of 2 to 8 letters, the half of them and two at least capital.</summary>
    public bool IsAcronym => IsShortForm(Name);

    /// <summary>Whether no letter is small.</summary>
    public bool IsCapitals => !Name.Any(char.IsLower);

    /// <summary>See <see cref="IsAcronym"/>.</summary>
    public static bool IsShortForm(string name)
    {
        var letters = 0;
        var capitals = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
            }
            else if (c is not ('.' or '-' or '&'))
            {
                return false;
            }
        }
        return letters is >= 2 and <= 8 && capitals >= 2 && capitals * 2 >= letters;
    }
}
