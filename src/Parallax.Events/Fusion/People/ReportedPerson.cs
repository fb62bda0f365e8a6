using Parallax.Language.Names;

namespace Parallax.Events.Fusion.People;

/// <summary>A person as one report of an event names and describes him.</summary>
/// <param name="Report">The report.</param>
/// <param name="Name">The name in full.</param>
/// <param name="Parts">The parts of the name's normal form without "Jr": first names and surname.</param>
/// <param name="Suffix">"jr", "sr", "ii" …; null where there is none.</param>
internal sealed record ReportedPerson(Id<Report> Report, string Name, IReadOnlyList<string> Parts, string? Suffix)
{
    public List<PersonTelling> Tellings { get; } = [];

    public required IReadOnlyList<PersonDetail> Details { get; init; }

    public string Surname => Parts[^1];

    /// <summary>The first name; null where the report gives the surname alone.</summary>
    public string? First => Parts.Count > 1 ? Parts[0] : null;

    /// <summary>What the report says of an attribute in words of its own, or by the first name.</summary>
    public IEnumerable<string> Told(string attribute) => Details.Where(d => d.Attribute == attribute && d.Strength >= PersonDetail.ByFirstName).Select(d => d.Value.Key);

    public static ReportedPerson Of(Id<Report> report, string name, NameMention? mention, IReadOnlyList<PersonDetail> details)
    {
        var parts = (mention is { Key.Length: > 0 } known ? known.Key : Language.Places.Gazetteer.Key(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var suffix = parts.Length > 1 && parts[^1].TrimEnd('.') is "jr" or "sr" or "ii" or "iii" ? parts[^1].TrimEnd('.') : null;
        return new(report, name, parts.Length == 0 ? [name] : suffix is null ? parts : parts[..^1], suffix) { Details = details };
    }
}
