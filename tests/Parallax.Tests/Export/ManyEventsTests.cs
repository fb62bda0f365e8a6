using Parallax.Bench.Worlds;
using Parallax.Export.Formats;
using Parallax.Export.Tables;
using Parallax.Tests.Export.Tables;

namespace Parallax.Tests.Export;

/// <summary>Formats over many invented events, with hostile names among them.</summary>
public sealed class ManyEventsTests
{
    private const int Many = 600;

    private static readonly Record All = InventedRecord.Of(Many);

    public static TheoryData<string> Tables => [.. ExportFormats.All.Where(f => !f.Columns.IsEmpty).Select(f => f.Name)];

    public static TheoryData<string> Names => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_read_by_a_strict_reader_and_every_row_is_whole(string name)
    {
        var format = Written.Format(name);
        var rows = name.EndsWith(".tsv", StringComparison.Ordinal) ? PlainTsv.Parse(Written.As(name, All)) : StrictCsv.Parse(Written.As(name, All));
        rows[0].ShouldBe(format.Columns);
        rows.Count.ShouldBeGreaterThan(Many / 10);
        rows.Skip(1).SelectMany(r => r).ShouldAllBe(cell => cell.Length == 0 || !"=+@\t\r".Contains(cell[0]));
    }

    [Fact]
    public void Each_event_has_its_row_and_its_name_comes_back()
    {
        var rows = StrictCsv.Rows(Written.As("events.csv", All));
        rows.Select(r => r["event"]).ShouldBe(All.Events.Select(e => e.Id.ToString()));
        rows.Select(r => CsvWriter.Unguarded(r["place"])).ShouldBe(All.Events.Select(e => e.Where?.Identity.Name ?? ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_record_gives_the_same_bytes(string name) => Written.As(name, InventedRecord.Of(60)).ShouldBe(Written.As(name, InventedRecord.Of(60)));

    /// <summary>What is kept in memory for an event must not grow with the number of events: nothing is written that was first gathered.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_takes_no_more_memory_among_many_than_among_few(string name)
    {
        var format = Written.Format(name);
        var (few, many) = (InventedRecord.Of(Many / 4), All);
        Bytes(format, few);
        Bytes(format, many);
        var (one, other) = (Bytes(format, few) / (double)few.Events.Length, Bytes(format, many) / (double)Many);
        other.ShouldBeLessThan(one * 1.5);
        other.ShouldBeLessThan(100_000);
    }

    private static long Bytes(ExportFormat format, Record record)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        format.Write(record, Stream.Null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
