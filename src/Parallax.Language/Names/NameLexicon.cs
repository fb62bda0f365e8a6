using Parallax.Language.Tables;

namespace Parallax.Language.Names;

/// <summary>Words that tell what a name is: titles, organisation words, facility words, first names.</summary>
public sealed class NameLexicon
{
    private readonly WordClasses _words;

    private NameLexicon(WordClasses words) => _words = words;

    /// <summary>The example of every row: a sentence with the name that must be found in square brackets.</summary>
    public IReadOnlyList<(string Class, string Example)> Examples => _words.Examples;

    /// <summary>All classes with their words, in no certain order.</summary>
    internal IEnumerable<(string Class, string Word)> Words => _words.All;

    /// <summary>Reads <c>names.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static NameLexicon Read(byte[] table) => new(WordClasses.Read(table, "names.tsv"));

    /// <summary>A word that stands before a person's name.</summary>
    public bool IsTitle(string lower) => _words.Has("title", lower);

    /// <summary>A word that stands before a title: "defence" secretary.</summary>
    public bool IsTitleModifier(string lower) => _words.Has("title-modifier", lower);

    /// <summary>A word that names of organisations hold.</summary>
    public bool IsOrganizationWord(string lower) => _words.Has("organization", lower);

    /// <summary>The whole name of an organisation.</summary>
    public bool IsOrganizationName(string lower) => _words.Has("organization-name", lower);

    /// <summary>A word that names of armed groups hold.</summary>
    public bool IsArmedGroupWord(string lower) => _words.Has("armed-group", lower);

    /// <summary>A word that names of buildings, streets and features of the land end with.</summary>
    public bool IsFacilityWord(string lower) => _words.Has("facility", lower);

    /// <summary>A word that names of places begin with: Camp, Fort, Mount.</summary>
    public bool IsPlaceBefore(string lower) => _words.Has("place-before", lower);

    /// <summary>A word for newspapers and broadcasters that ends their names.</summary>
    public bool IsMedia(string lower) => _words.Has("media", lower);

    /// <summary>A small word inside names: of, al, bin.</summary>
    public bool IsConnector(string lower) => _words.Has("connector", lower);

    /// <summary>An Arabic article as it is written before a hyphen: al, ash.</summary>
    public bool IsArticle(string lower) => _words.Has("article", lower);

    /// <summary>A small word that a hyphen joins to a name without being part of it: led, based.</summary>
    public bool IsHyphened(string lower) => _words.Has("hyphened", lower);

    /// <summary>A word for a site that stands after its name: base, crossing.</summary>
    public bool IsSite(string lower) => _words.Has("site", lower);

    /// <summary>A word between the name of a site and the word for it: air, refugee.</summary>
    public bool IsSiteInner(string lower) => _words.Has("site-inner", lower);

    /// <summary>A month, a weekday or a feast.</summary>
    public bool IsCalendar(string lower) => _words.Has("calendar", lower);

    /// <summary>A common first name.</summary>
    public bool IsFirstName(string lower) => _words.Has("first-name", lower);

    /// <summary>A word that is capital only because of where it stands.</summary>
    public bool IsNoName(string lower) => _words.Has("not-a-name", lower);

    /// <summary>A member of a faith, a people or a party.</summary>
    public bool IsMember(string lower) => _words.Has("member", lower);

    /// <summary>A word that names of wars, storms, operations and tournaments hold.</summary>
    public bool IsEventWord(string lower) => _words.Has("event", lower);

    /// <summary>A word that names of storms and operations begin with, and no other names do.</summary>
    public bool IsEventBefore(string lower) => _words.Has("event-before", lower);

    /// <summary>A word that names of ships begin with: USS, MV.</summary>
    public bool IsVesselBefore(string lower) => _words.Has("vessel", lower);

    /// <summary>A word for a ship or an aircraft that stands before its name: the tanker Harrow Star.</summary>
    public bool IsVesselWord(string lower) => _words.Has("vessel-word", lower);

    /// <summary>A word for armed men, whose group stands before or after it: fighters of the Northern Front.</summary>
    public bool IsFighterWord(string lower) => _words.Has("fighters", lower);
}
