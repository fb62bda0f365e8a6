using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Comparisons;

/// <summary>A row and an event that are taken for one, and on what they agree. A field is null where one of the two says nothing.</summary>
public sealed record Match
{
    private const double NearKilometres = 25;

    internal Match(CodedRow row, CodedEvent coded, int score, double? kilometres)
    {
        (Row, Event, Score, Kilometres) = (row, coded.Item, score, kilometres);
        Date = row.From <= coded.When.End && coded.When.Start <= row.To;
        Place = RowScore.IsNamed(row, coded.Place) ? true : kilometres is { } far ? far <= NearKilometres : row.Location is null ? null : false;
        Type = row.EventType is null ? null : Same(row.EventType, coded.Code.AcledEvent);
        SubType = row.SubEventType is null ? null : Same(row.SubEventType, coded.Code.AcledSubEvent);
        Fatalities = row.Fatalities is { } dead && coded.Killed is { } killed ? RowScore.IsWithin(dead, killed) : null;
    }

    /// <summary>The analyst's row.</summary>
    public CodedRow Row { get; }

    /// <summary>Our event.</summary>
    public Event Event { get; }

    /// <summary>How well they fit, from 6 to 11.</summary>
    public int Score { get; }

    /// <summary>How far apart they are; null where one has no coordinates.</summary>
    public double? Kilometres { get; }

    /// <summary>Whether there is a day on which both may have been.</summary>
    public bool? Date { get; }

    /// <summary>Whether both name one place, or are at most 25 km apart.</summary>
    public bool? Place { get; }

    /// <summary>Whether the event types are the same.</summary>
    public bool? Type { get; }

    /// <summary>Whether the sub-event types are the same.</summary>
    public bool? SubType { get; }

    /// <summary>Whether the row's number of dead is one that the reports allow: between low and high.</summary>
    public bool? Fatalities { get; }

    private static bool Same(string theirs, string? ours) => theirs.Equals(ours, StringComparison.OrdinalIgnoreCase);
}
