using System.Collections.Immutable;
using Parallax.Export.Evidence;
using Parallax.Export.Json;
using Parallax.Export.Tables;
using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Formats;

/// <summary>Every format that records leave in. A new one is a line here, a class that writes it, and a page under <c>docs/reference/exports</c>.</summary>
public static class ExportFormats
{
    /// <summary>All of them, in the order in which help and reference list them.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        EventsTable.Format,
        ClaimsTable.Format,
        PeopleTable.Format,
        AcledTable.Format,
        GedTable.Format,
        RecordLines.Format,
        EvidencePackage.Format,
    ];
}
