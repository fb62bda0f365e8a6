using Parallax.Desks;
using Parallax.Storage;

namespace Parallax.Tests.Storage;

/// <summary>What every store of desks does. The tests of a store derive from it and say how its desks are made; each test has a desk of its own.</summary>
public abstract partial class DeskStoreContract : IDisposable
{
    private IDeskStore? _store;

    /// <summary>The desk of this test, open for writing; empty at first.</summary>
    protected IDeskStore Store => _store ??= Create();

    /// <summary>Makes the desk of this test, which is not there yet.</summary>
    protected abstract IDeskStore Create();

    /// <summary>Opens the desk of this test once more, as another program would; what is open stays open.</summary>
    /// <param name="mode">What for.</param>
    /// <param name="patience">How long a second writer waits; by default as long as the store always does.</param>
    protected abstract IDeskStore Reopen(DeskMode mode = DeskMode.Write, TimeSpan? patience = null);

    /// <summary>Gives the desk the schema number that the next version of the program would.</summary>
    protected abstract void MakeNewer();

    /// <summary>Takes the desk away.</summary>
    protected virtual void Dispose(bool disposing) => _store?.Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public void A_new_desk_is_empty()
    {
        using var desk = Store.Read();
        desk.State.ShouldBe(DeskState.Empty);
        desk.Reports().ShouldBeEmpty();
        desk.ReportIds().ShouldBeEmpty();
        desk.Originals().ShouldBeEmpty();
        desk.Revisions().ShouldBeEmpty();
        desk.Decisions().ShouldBeEmpty();
        desk.Stays().ShouldBeEmpty();
        desk.PartStays().ShouldBeEmpty();
        desk.Events(new()).ShouldBeEmpty();
        desk.RevisionAt(DateTimeOffset.MaxValue).ShouldBeNull();
        Enum.GetValues<PartKind>().ShouldAllBe(k => !desk.Parts(k, null).Any() && !desk.Parts(k, 7).Any());
        desk.Search(SearchQuery.Parse("river", out _)!, 5).ShouldBeEmpty();
    }

    [StoreFact]
    public void A_new_desk_has_nothing_that_is_asked_for_by_name()
    {
        using var desk = Store.Read();
        desk.Report(new(7)).ShouldBeNull();
        desk.Original(new('0', 64)).ShouldBeNull();
        desk.Part(PartKind.Event, "e-0000000000000007").ShouldBeNull();
        desk.Part(PartKind.Event, "e-0000000000000007", 3).ShouldBeNull();
        desk.LastPart(PartKind.Event, "e-0000000000000007").ShouldBeNull();
        desk.ReportsCalled("a").ShouldBeEmpty();
        desk.EventsBeginning("e").ShouldBeEmpty();
        desk.EventsOf(new(7)).ShouldBeEmpty();
        desk.ChangesIn(1).ShouldBeEmpty();
        desk.ChangesOf(new(7)).ShouldBeEmpty();
    }

    [StoreFact]
    public void The_store_finds_nothing_wrong_with_a_new_desk() => Store.Check().ShouldBeEmpty();

    [StoreFact]
    public void Its_name_is_given() => Store.Name.ShouldNotBeNullOrWhiteSpace();

    [StoreFact]
    public void The_state_is_kept()
    {
        var state = new DeskState(InventedDesk.Basis, 12, FactPolicy.Conservative, [new("b.tsv", "two\tlines\n\uD83D\uDE80\n"), new("a.tsv", "")]);
        Change(c => c.SetState(new(null, 3, FactPolicy.Latest, [new("gone.tsv", "x")])));
        Change(c => c.SetState(state));
        using var again = Again(DeskMode.Read);
        using var desk = again.Read();
        (desk.State.Basis, desk.State.Revision, desk.State.Policy).ShouldBe((state.Basis, 12, FactPolicy.Conservative));
        desk.State.Lexicons.ShouldBe(state.Lexicons);
    }

    [StoreFact]
    public void A_desk_for_reading_is_not_written_to()
    {
        using var reader = Again(DeskMode.Read);
        Should.Throw<DeskException>(() => reader.Write());
    }

    [StoreFact]
    public void A_desk_of_a_newer_program_is_refused_with_both_versions()
    {
        Change(c => c.AddOriginal(InventedDesk.Sha(1), [1]));
        MakeNewer();
        foreach (var mode in Enum.GetValues<DeskMode>())
        {
            Should.Throw<DeskException>(() => Again(mode).Dispose()).Message.ShouldContain("newer");
        }
    }

    [StoreFact]
    public void Opening_a_desk_to_make_it_keeps_what_is_there()
    {
        Change(c => c.AddOriginal(InventedDesk.Sha(1), [1, 2]));
        using var again = Again(DeskMode.Create);
        using var desk = again.Read();
        desk.Original(InventedDesk.Sha(1)).ShouldBe([1, 2]);
    }

    /// <summary>The desk of this test, opened once more.</summary>
    protected IDeskStore Again(DeskMode mode = DeskMode.Write, TimeSpan? patience = null)
    {
        _store ??= Create();
        return Reopen(mode, patience);
    }

    /// <summary>Makes a change and keeps it.</summary>
    protected void Change(Action<IDeskChange> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var change = Store.Write();
        write(change);
        change.Commit();
    }

    /// <summary>What the desk says now.</summary>
    protected T See<T>(Func<IDeskSnapshot, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var desk = Store.Read();
        return read(desk);
    }
}
