using Parallax.Export.Filters;

namespace Parallax.Tests.Export.Filters;

/// <summary>The made record has a bombing on 3 May 2031 at the ferry terminal of Port Varla, and an air strike of which nothing else is known.</summary>
public sealed class EventFilterTests
{
    private static readonly Record All = Made.Record();

    public static TheoryData<string, EventFilter, bool> Cases => new()
    {
        { "its type", new() { Types = [EventType.Riot, EventType.Bombing] }, true },
        { "another type", new() { Types = [EventType.Riot] }, false },
        { "from its day", new() { From = new(2031, 5, 3) }, true },
        { "from the day after", new() { From = new(2031, 5, 4) }, false },
        { "to its day", new() { To = new(2031, 5, 3) }, true },
        { "to the day before", new() { To = new(2031, 5, 2) }, false },
        { "the name of its place", new() { Places = ["TERMINAL"] }, true },
        { "its town", new() { Places = ["nowhere", "port varla"] }, true },
        { "its country", new() { Places = ["es"] }, true },
        { "the name of its country", new() { Places = ["spain"] }, true },
        { "a part of a word", new() { Places = ["term"] }, false },
        { "an actor", new() { Actors = ["free coast"] }, true },
        { "an alias", new() { Actors = ["rebels"] }, true },
        { "another actor", new() { Actors = ["coastal"] }, false },
        { "the status of a number", new() { Statuses = [FactStatus.Compatible] }, true },
        { "the status of its place", new() { Statuses = [FactStatus.Agreed] }, true },
        { "a status it has nowhere", new() { Statuses = [FactStatus.Disputed] }, false },
        { "its prominence", new() { Prominences = [Prominence.Main] }, true },
        { "another prominence", new() { Prominences = [Prominence.Series] }, false },
        { "all at once", new() { Types = [EventType.Bombing], From = new(2031, 1, 1), To = new(2031, 12, 31), Places = ["ES"], Actors = ["coast"] }, true },
        { "one of several that fails", new() { Types = [EventType.Bombing], Places = ["FR"] }, false },
        { "no words", new() { Places = [""] }, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_event_stays_where_it_fits_every_condition(string condition, EventFilter filter, bool stays) =>
        filter.Keeps(All.Events[0]).ShouldBe(stays, condition);

    [Fact]
    public void What_has_no_time_fits_no_days() => new EventFilter { From = DateOnly.MinValue }.Keeps(All.Events[1]).ShouldBeFalse();

    [Fact]
    public void No_condition_changes_nothing() => new EventFilter().Apply(All).ShouldBeSameAs(All);

    [Fact]
    public void Links_go_with_their_events_and_the_reports_that_are_needed_stay()
    {
        var some = new EventFilter { Types = [EventType.AirStrike] }.Apply(All);
        some.Events.Select(e => e.Type).ShouldBe([EventType.AirStrike]);
        some.Links.ShouldBeEmpty();
        // the strikes are told by two reports, of which one quotes a statement of the third
        some.Statements.Length.ShouldBe(1);
        some.Reports.Length.ShouldBe(3);
        some.Reports.ShouldAllBe(r => r.Lead == null);
    }

    [Fact]
    public void A_report_that_nothing_needs_goes_and_the_source_of_a_copy_stays()
    {
        var blast = All.Events[0];
        var copied = new Event
        {
            Type = blast.Type, Label = "Copied", Prominence = Prominence.Background, Counts = new(1, 1, 1, 1),
            Mentions = [new(Made.Reprint, TextField.Text, new(0, 7), EventType.Fire)],
        };
        var record = new Record(All.Basis, All.Reports, [.. All.Events, copied], [], All.Links);
        new EventFilter { Prominences = [Prominence.Main] }.Apply(record).Reports.Length.ShouldBe(3);
        var some = new EventFilter { Types = [EventType.Bombing], Prominences = [Prominence.Background] }.Apply(record);
        some.Events.ShouldBe([copied]);
        some.Reports.Select(r => r.Report.Key).ShouldBe(["gazette-1", "reprint"], ignoreOrder: true);
    }
}
