namespace Parallax.Desks;

/// <summary>A change to a desk: all of it is kept by <see cref="Commit"/>, or nothing of it. It sees what it has written itself. Disposing it without a commit takes everything
/// back. What cannot be, such as to let go what is not held, is an <see cref="InvalidOperationException"/>; the change goes on without it.</summary>
public interface IDeskChange : IDeskSnapshot
{
    /// <summary>Sets what holds for the whole desk.</summary>
    void SetState(DeskState state);

    /// <summary>Keeps original bytes; those that are there already are left as they are.</summary>
    void AddOriginal(string sha256, ReadOnlySpan<byte> bytes);

    /// <summary>Keeps a report, which is not held by that alone; one that is there already is left as it is.</summary>
    void AddReport(StoredReport report);

    /// <summary>The report is held from a revision on. It must have been added, and is not held now.</summary>
    void Hold(Id<Report> report, int since);

    /// <summary>The report, which is held now, is held no more from a revision on. One that was held from that very revision on was never held.</summary>
    void Release(Id<Report> report, int since);

    /// <summary>From a revision on the part stands in the record, in place of an earlier one of its kind and id.</summary>
    /// <param name="part">The part.</param>
    /// <param name="since">The revision.</param>
    /// <param name="row">For an event, what it is found by; else null.</param>
    void PutPart(StoredPart part, int since, EventRow? row);

    /// <summary>From a revision on the part, which stands in the record now, stands there no more. One that was put by that very revision never did.</summary>
    void DropPart(PartKind kind, string id, int since);

    /// <summary>Keeps a revision; its number follows that of the last.</summary>
    void AddRevision(Revision revision);

    /// <summary>Keeps what became of an event.</summary>
    void AddChange(EventChange change);

    /// <summary>Keeps a decision.</summary>
    void AddDecision(StoredDecision decision);

    /// <summary>Says that a decision holds no more from a revision on.</summary>
    void UndoDecision(string id, int since);

    /// <summary>Keeps when a report was held, of a desk that is copied.</summary>
    void AddStay(ReportStay stay);

    /// <summary>Keeps a part that was in the record for a time, of a desk that is copied; with the row where it is an event that still is.</summary>
    void AddPartStay(PartStay stay, EventRow? row);

    /// <summary>Keeps all that was written, whole; after it the change is over.</summary>
    /// <exception cref="DeskException">It cannot be kept, for instance since the disk is full; then nothing of it is.</exception>
    void Commit();
}
