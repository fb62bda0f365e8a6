namespace Parallax.Desks;

/// <summary>The kinds of parts that a record is made of.</summary>
public enum PartKind
{
    /// <summary>What the record says of a report: date, lineage, lead, versions. By the report's id.</summary>
    Report,

    /// <summary>An event with its facts and claims. By its id.</summary>
    Event,

    /// <summary>A statement. By its id.</summary>
    Statement,

    /// <summary>A link. By the ids of both ends, with a space between them.</summary>
    Link,

    /// <summary>What the record says of a decision. By its id.</summary>
    Decision,
}
