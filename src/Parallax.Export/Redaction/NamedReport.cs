using System.Collections.Immutable;

namespace Parallax.Export.Redaction;

/// <summary>Where words stand in a report.</summary>
/// <param name="Field">Whether in the text or the title.</param>
/// <param name="Span">The words.</param>
public sealed record FieldSpan(TextField Field, TextSpan Span);

/// <summary>Words of a report that name a person.</summary>
/// <param name="Place">Where they stand, without titles.</param>
/// <param name="Entity">The fullest form of the name in the report.</param>
/// <param name="Key">Equal for mentions of one person, also in several reports.</param>
public sealed record PersonMention(FieldSpan Place, string Entity, string Key)
{
    /// <summary>The titles, ranks, offices and trades that stand at the name. The default value is empty.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Whether the report gives something as this person's word. The default value is false.</summary>
    public bool Speaks { get; init; }
}

/// <summary>A report with the names of people in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="People">Its mentions of people by name, in the text and the title.</param>
public sealed record NamedReport(Report Report, ImmutableArray<PersonMention> People);
