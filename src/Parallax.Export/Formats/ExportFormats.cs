using System.Collections.Immutable;
using Parallax.Export.Calendars;
using Parallax.Export.Evidence;
using Parallax.Export.Graphs;
using Parallax.Export.Json;
using Parallax.Export.LinkedData;
using Parallax.Export.Maps;
using Parallax.Export.Plover;
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
        PloverLines.Format,
        PolecatTable.Format,
        GeoJson.Format,
        Kml.Format,
        GraphMl.Format,
        Dot.Format,
        Timeline.Format,
        LinkedDocument.Format,
        RecordLines.Format,
        EvidencePackage.Format,
    ];
}
