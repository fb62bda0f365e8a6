using System.Text;
using System.Text.Json;
using Parallax.Json;

namespace Parallax.Tests.Vocabulary.Json;

/// <summary>A document put together from parts, held against the record written whole.</summary>
public sealed class RecordDocumentTests
{
    public static TheoryData<string> Records => SomeRecords.Names;

    [Theory]
    [MemberData(nameof(Records))]
    public void Parts_put_together_are_the_record_written_whole(string name)
    {
        var record = SomeRecords.Of(name);
        Together(record, indented: true).ShouldBe(Encoding.UTF8.GetString(SomeRecords.Json(name)));
        Together(record, indented: false).ShouldBe(Encoding.UTF8.GetString(SomeRecords.Json(name, indented: false)));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_part_is_one_object_on_one_line(string name)
    {
        using var parts = RecordParts.Of(SomeRecords.Of(name));
        foreach (var part in SomeRecords.Of(name).Events.Select(parts.Write))
        {
            part.ShouldNotContain((byte)'\n');
            using var json = JsonDocument.Parse(part);
            json.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
        }
    }

    [Fact]
    public void A_part_needs_no_more_of_the_record_than_dates_and_origins()
    {
        var record = SomeRecords.Of("sample");
        var dates = record.Reports.ToDictionary(r => r.Report.Id, r => r.Published);
        using var whole = RecordParts.Of(record);
        using var alone = new RecordParts(id => dates[id], id => record.Origins.GetValueOrDefault(id));
        record.Events.Select(alone.Write).ShouldBe(record.Events.Select(whole.Write));
        record.Links.Select(alone.Write).ShouldBe(record.Links.Select(whole.Write));
    }

    [Fact]
    public void A_date_that_changes_between_two_parts_is_written_as_it_is_then()
    {
        var (item, date) = (SomeRecords.Of("made").Events[0], new PublicationTime(new(2031, 5, 4)));
        using var parts = new RecordParts(_ => date, _ => null);
        Encoding.UTF8.GetString(parts.Write(item)).ShouldContain("\"published\":\"2031-05-04\"");
        date = new(new(2031, 5, 6));
        Encoding.UTF8.GetString(parts.Write(item)).ShouldNotContain("2031-05-04\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":\"e-1\"")]
    [InlineData("{} {}")]
    [InlineData("{'id':1}")]
    public void What_is_not_one_JSON_value_is_no_part(string part)
    {
        ReadOnlyMemory<byte>[] parts = [Encoding.UTF8.GetBytes(part)];
        foreach (var indented in new[] { true, false })
        {
            Should.Throw<JsonException>(() => RecordDocument.Write(Stream.Null, SomeRecords.Of("made").Basis, [], parts, [], [], indented));
        }
    }

    [Fact]
    public void One_part_is_held_at_a_time()
    {
        var part = Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('x', 1 << 20)}\"}}");
        using var output = new Flushes();
        RecordDocument.Write(output, SomeRecords.Of("made").Basis, [], Enumerable.Repeat<ReadOnlyMemory<byte>>(part, 20), [], []);
        output.Largest.ShouldBeInRange(part.Length, 2 * part.Length);
    }

    private static string Together(Record record, bool indented)
    {
        using var parts = RecordParts.Of(record);
        using var output = new MemoryStream();
        RecordDocument.Write(output, record.Basis, Of(record.Reports.Select(parts.Write)), Of(record.Events.Select(parts.Write)), Of(record.Statements.Select(parts.Write)),
            Of(record.Links.Select(parts.Write)), indented);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Of(IEnumerable<byte[]> parts) => parts.Select(p => new ReadOnlyMemory<byte>(p));

    /// <summary>Counts how much comes at once.</summary>
    private sealed class Flushes : MemoryStream
    {
        public int Largest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Largest = Math.Max(Largest, buffer.Length);

        public override void Write(byte[] buffer, int offset, int count) => Largest = Math.Max(Largest, count);
    }
}
