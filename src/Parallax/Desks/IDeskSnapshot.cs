namespace Parallax.Desks;

/// <summary>A desk at one moment. Rows come as they are asked for, and others may be asked for meanwhile; when the snapshot is at its end, no more come. It is used by one
/// thread.</summary>
public interface IDeskSnapshot : IDisposable
{
    /// <summary>What holds for the whole desk.</summary>
    DeskState State { get; }

    /// <summary>The report, be it part of the record or not any more; null where the desk never had it.</summary>
    StoredReport? Report(Id<Report> id);

    /// <summary>The reports that the desk held as of a revision (by default the last), by id: every version of each, whether or not the record goes by it.</summary>
    IEnumerable<StoredReport> Reports(int? revision = null);

    /// <summary>The ids of the reports that the desk holds, by id.</summary>
    IEnumerable<Id<Report>> ReportIds();

    /// <summary>The reports that the desk holds whose key or address is the given one, by id.</summary>
    IEnumerable<StoredReport> ReportsCalled(string keyOrUrl);

    /// <summary>The bytes that a report was made from, by their SHA-256 in lower-case hexadecimal; null where the desk has none of it.</summary>
    byte[]? Original(string sha256);

    /// <summary>The parts of one kind that made up the record as of a revision (by default the last), in the order of the record.</summary>
    IEnumerable<StoredPart> Parts(PartKind kind, int? revision = null);

    /// <summary>The part as of a revision (by default the last); null where the record had none of that id.</summary>
    StoredPart? Part(PartKind kind, string id, int? revision = null);

    /// <summary>The part as it was when it was last part of the record; null where it never was.</summary>
    StoredPart? LastPart(PartKind kind, string id);

    /// <summary>The events of the record now that fit the query, in the order of the record.</summary>
    IEnumerable<EventRow> Events(EventQuery query);

    /// <summary>The events of the record now of which an id begins so, at most ten, by id.</summary>
    IEnumerable<Id<Event>> EventsBeginning(string prefix);

    /// <summary>The events that tell of the report now, in the order of the record.</summary>
    IEnumerable<Id<Event>> EventsOf(Id<Report> report);

    /// <summary>The reports and events now that have the words, the best first, equally good ones by kind and id.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="limit">The most that are found; at least 1.</param>
    IEnumerable<SearchHit> Search(SearchQuery query, int limit);

    /// <summary>The revisions after one, oldest first; after 0 all.</summary>
    IEnumerable<Revision> Revisions(int after = 0);

    /// <summary>The last revision that was made by then; null where there was none.</summary>
    Revision? RevisionAt(DateTimeOffset time);

    /// <summary>What became of events in a revision, by the ids before and after.</summary>
    IEnumerable<EventChange> ChangesIn(int revision);

    /// <summary>The changes that the event of this id came out of or went into, oldest first.</summary>
    IEnumerable<EventChange> ChangesOf(Id<Event> id);

    /// <summary>The decisions, oldest first, those undone included.</summary>
    IEnumerable<StoredDecision> Decisions();

    /// <summary>When the desk held which report: every time it came and went, by report and then by time.</summary>
    IEnumerable<ReportStay> Stays();

    /// <summary>Every part that ever was, by kind, id and revision.</summary>
    IEnumerable<PartStay> PartStays();

    /// <summary>The SHA-256 of all original bytes, in order.</summary>
    IEnumerable<string> Originals();
}
