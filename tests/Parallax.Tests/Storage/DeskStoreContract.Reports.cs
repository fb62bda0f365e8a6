using FsCheck;
using FsCheck.Fluent;
using Parallax.Desks;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20);

    [StoreFact]
    public void Every_field_of_a_report_comes_back() => ForAll(random =>
    {
        var reports = Enumerable.Range(0, 10).Select(_ => InventedDesk.Report(random)).DistinctBy(r => r.Report.Id).ToList();
        reports = See(d => reports.Where(r => d.Report(r.Report.Id) is null).ToList());
        Change(c => reports.ForEach(c.AddReport));
        using var again = Again();
        using var desk = again.Read();
        foreach (var report in reports)
        {
            ShouldBeSame(desk.Report(report.Report.Id), report);
        }
    });

    [StoreFact]
    public void A_report_is_added_once()
    {
        var report = InventedDesk.Plain(1);
        var again = new StoredReport(new("k1", "elsewhere.txt", report.Report.Text), InventedDesk.Sha(1), "/elsewhere.txt");
        again.Report.Id.ShouldBe(report.Report.Id);
        Change(c => c.AddReport(report));
        Change(c => c.AddReport(again));
        ShouldBeSame(See(d => d.Report(report.Report.Id)), report);
    }

    [StoreFact]
    public void A_report_is_held_from_the_revision_on_that_it_is_held_by()
    {
        var report = InventedDesk.Plain(1);
        var id = report.Report.Id;
        Change(c => c.AddReport(report));
        See(d => d.ReportIds().Any()).ShouldBeFalse();
        Change(c => c.Hold(id, 2));
        Change(c => c.Release(id, 4));
        Change(c => c.Hold(id, 5));
        Enumerable.Range(0, 7).Where(n => See(d => d.Reports(n).Any())).ShouldBe([2, 3, 5, 6]);
        See(d => d.ReportIds().ToList()).ShouldBe([id]);
        See(d => d.Stays().ToList()).ShouldBe([new(id, 2, 4), new(id, 5, null)]);
    }

    [StoreFact]
    public void A_report_that_is_let_go_is_still_there()
    {
        var report = InventedDesk.Plain(1);
        Change(c => c.AddReport(report));
        Change(c => c.Hold(report.Report.Id, 1));
        Change(c => c.Release(report.Report.Id, 2));
        See(d => d.Reports().Any()).ShouldBeFalse();
        See(d => d.ReportIds().Any()).ShouldBeFalse();
        See(d => d.ReportsCalled("k1").Any()).ShouldBeFalse();
        ShouldBeSame(See(d => d.Report(report.Report.Id)), report);
        ShouldBeSame(See(d => d.Reports(1).Single()), report);
    }

    [StoreFact]
    public void Held_and_let_go_by_one_revision_was_never_held()
    {
        var report = InventedDesk.Plain(1);
        Change(c => c.AddReport(report));
        Change(c => c.Hold(report.Report.Id, 3));
        Change(c => c.Release(report.Report.Id, 3));
        See(d => d.Stays().ToList()).ShouldBeEmpty();
    }

    [StoreFact]
    public void Only_what_is_there_is_held_and_only_what_is_held_is_let_go()
    {
        var report = InventedDesk.Plain(1);
        Change(c =>
        {
            Should.Throw<InvalidOperationException>(() => c.Hold(report.Report.Id, 1));
            c.AddReport(report);
            Should.Throw<InvalidOperationException>(() => c.Release(report.Report.Id, 1));
            c.Hold(report.Report.Id, 1);
            Should.Throw<InvalidOperationException>(() => c.Hold(report.Report.Id, 2));
        });
        See(d => d.Stays().ToList()).ShouldBe([new(report.Report.Id, 1, null)]);
    }

    [StoreFact]
    public void Reports_come_by_id()
    {
        var reports = Enumerable.Range(0, 40).Select(i => InventedDesk.Plain(i)).ToList();
        var ids = reports.Select(r => r.Report.Id).Order().ToList();
        ids.ShouldContain(i => i.Value > long.MaxValue);
        Change(c => reports.ForEach(r => AddAndHold(c, r, 1)));
        See(d => d.Reports().Select(r => r.Report.Id).ToList()).ShouldBe(ids);
        See(d => d.Reports(1).Select(r => r.Report.Id).ToList()).ShouldBe(ids);
        See(d => d.ReportIds().ToList()).ShouldBe(ids);
        See(d => d.Stays().Select(s => s.Report).ToList()).ShouldBe(ids);
    }

    [StoreFact]
    public void Reports_are_found_by_key_or_address_as_it_is_written()
    {
        var made = new[] { ("a", "https://a.example/1"), ("b", "a"), ("A", null), ("\uD800", null), ("c", "\uFFFD") }
            .Select((k, i) => new StoredReport(new(k.Item1, "in", $"Text {i}.", url: k.Item2), null, null)).ToList();
        Change(c => made.ForEach(r => AddAndHold(c, r, 1)));
        Called("a").ShouldBe(made.Take(2).Select(r => r.Report.Id).Order());
        Called("https://a.example/1").ShouldBe([made[0].Report.Id]);
        Called("A").ShouldBe([made[2].Report.Id]);
        Called("\uD800").ShouldBe([made[3].Report.Id]);
        Called("\uFFFD").ShouldBe([made[4].Report.Id]);
        Called("%").ShouldBeEmpty();
        List<Id<Report>> Called(string name) => See(d => d.ReportsCalled(name).Select(r => r.Report.Id).ToList());
    }

    [StoreFact]
    public void A_key_that_is_the_address_too_gives_the_report_once()
    {
        var report = InventedDesk.Plain(1, url: "k1");
        Change(c => AddAndHold(c, report, 1));
        See(d => d.ReportsCalled("k1").Count()).ShouldBe(1);
    }

    [StoreFact]
    public void A_report_of_five_million_letters_comes_back()
    {
        var random = new Random(5);
        var text = string.Create(5_000_000, random, (chars, r) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = r.Next(6) == 0 ? ' ' : (char)r.Next('a', 'z' + 1);
            }
        });
        var report = new StoredReport(new("long", "in", text), null, null);
        Change(c => AddAndHold(c, report, 1));
        ShouldBeSame(See(d => d.Report(report.Report.Id)), report);
    }

    [StoreFact]
    public void Times_over_which_reports_were_held_are_copied()
    {
        var (first, second) = (InventedDesk.Plain(1), InventedDesk.Plain(2));
        ReportStay[] stays = [new(first.Report.Id, 1, 3), new(first.Report.Id, 4, null), new(second.Report.Id, 2, 5)];
        Change(c =>
        {
            c.AddReport(first);
            c.AddReport(second);
            Array.ForEach(stays, c.AddStay);
        });
        See(d => d.Stays().ToList()).ShouldBe(stays.OrderBy(s => s.Report).ThenBy(s => s.Since));
        See(d => d.ReportIds().ToList()).ShouldBe([first.Report.Id]);
        See(d => d.Reports(2).Count()).ShouldBe(2);
        Found("river").ShouldBe([first.Report.Id.ToString()]);
    }

    protected static void AddAndHold(IDeskChange change, StoredReport report, int since)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(report);
        change.AddReport(report);
        change.Hold(report.Report.Id, since);
    }

    /// <summary>Fails where a single field of the two differs.</summary>
    protected static void ShouldBeSame(StoredReport? actual, StoredReport expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var (a, e) = (actual.ShouldNotBeNull().Report, expected.Report);
        (a.Id, a.Key, a.Source, a.Outlet, a.Author, a.Title, a.Url).ShouldBe((e.Id, e.Key, e.Source, e.Outlet, e.Author, e.Title, e.Url));
        (a.Published, a.Language, a.Sha256, a.Place).ShouldBe((e.Published, e.Language, e.Sha256, e.Place));
        string.Equals(a.Text, e.Text, StringComparison.Ordinal).ShouldBeTrue();
        a.Furniture.ShouldBe(e.Furniture);
        a.Warnings.ShouldBe(e.Warnings);
        (actual.Original, actual.Path, actual.Report.TakenIn, actual.Report.TakenIn?.Offset).ShouldBe((expected.Original, expected.Path, expected.Report.TakenIn, expected.Report.TakenIn?.Offset));
    }

    private static void ForAll(Action<Random> check) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => check(new(seed))).Check(Few);
}
