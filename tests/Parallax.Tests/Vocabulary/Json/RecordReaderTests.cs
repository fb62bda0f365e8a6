using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;
using Parallax.Json;
using Parallax.Tests.Export;

namespace Parallax.Tests.Vocabulary.Json;

/// <summary>Records that are read back, whole and in parts.</summary>
public sealed class RecordReaderTests
{
    public static TheoryData<string> Records => SomeRecords.Names;

    public static TheoryData<string> RecordsReadFromTexts => ["sample", "world"];

    public static TheoryData<string> Formats => [.. ExportFormats.All.Where(f => f.WriteWith is null).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_that_was_read_is_written_with_the_same_bytes(string name)
    {
        foreach (var indented in new[] { true, false })
        {
            var json = SomeRecords.Json(name, indented);
            using var again = new MemoryStream();
            RecordJson.Write(Read(name, json), again, indented);
            again.ToArray().SequenceEqual(json).ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_part_that_was_read_alone_is_written_with_the_same_bytes(string name)
    {
        var record = SomeRecords.Of(name);
        var reader = SomeRecords.Reader(name);
        using var parts = RecordParts.Of(record);
        using var again = new RecordParts(id => record.Reports.Single(r => r.Report.Id == id).Published, id => reader.Origins.GetValueOrDefault(id));
        Same(record.Reports.Select(parts.Write), json => again.Write(Value(reader.ReadReport(json))));
        Same(record.Events.Select(parts.Write), json => again.Write(Value(reader.ReadEvent(json))));
        Same(record.Statements.Select(parts.Write), json => again.Write(Value(reader.ReadStatement(json))));
        Same(record.Links.Select(parts.Write), json => again.Write(Value(reader.ReadLink(json))));
        reader.Origins.OrderBy(o => o.Key).ShouldBe(record.Origins.Where(o => reader.Origins.ContainsKey(o.Key)).OrderBy(o => o.Key));
    }

    [Fact]
    public void Any_invented_record_comes_back() => Prop.ForAll<int, PositiveInt>((seed, events) =>
    {
        var record = InventedRecord.Of(events.Get % 12, (ulong)(uint)seed);
        var reader = new RecordReader(record.Reports.ToDictionary(r => r.Report.Id, r => r.Report).GetValueOrDefault);
        using var written = new MemoryStream();
        RecordJson.Write(record, written, indented: false);
        using var again = new MemoryStream();
        RecordJson.Write(Value(reader.ReadRecord(written.ToArray())), again, indented: false);
        return again.ToArray().AsSpan().SequenceEqual(written.ToArray());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("“It’s over”, he said – 3 < 4 & 5 > 4")]
    [InlineData("a \"quoted\" back\\slash, tab\t, line\nfeed and \u0001")]
    [InlineData("Düzce 地震 \U0001F30B")]
    public void Words_of_every_kind_come_back(string words)
    {
        var report = new Report("one", "one.txt", words, language: "en");
        var claim = new Claim(report, TextField.Text, new(0, words.Length), "where", new NameValue(words, words), Stance.Attributed, words, words);
        var item = new Event
        {
            Type = EventType.Earthquake, Label = words, Prominence = Prominence.Main, Counts = new(1, 1, 1, 1), Mentions = [new(report, TextField.Text, new(0, words.Length), EventType.Earthquake)],
            Where = new(new() { Name = words, Precision = PlacePrecision.Area, Basis = PlaceBasis.Unresolved }, FactStatus.Single, [claim]),
        };
        using var parts = new RecordParts(_ => null, _ => words);
        var reader = new RecordReader(_ => report);
        var read = Value(reader.ReadEvent(parts.Write(item)));
        (read.Label, read.Where!.Claims[0].Value, read.Where.Claims[0].Via, reader.Origins[claim.Id]).ShouldBe((words, claim.Value, words, words));
        parts.Write(read).ShouldBe(parts.Write(item));
    }

    [Theory]
    [MemberData(nameof(RecordsReadFromTexts))]
    public void Claims_keep_all_that_their_ids_are_made_of(string name)
    {
        var read = Read(name, SomeRecords.Json(name));
        var claims = read.Events.SelectMany(e => e.Claims).Concat(read.Links.SelectMany(l => l.Claims)).ToList();
        claims.Count.ShouldBeGreaterThan(50);
        claims.Where(c => new Claim(c.Report, c.Field, c.Span, c.Attribute, c.Value, c.Stance, c.Speaker, c.Via).Id != c.Id)
            .Select(c => $"{c.Id} {c.Attribute} '{c.Quote}' {c.Value} {c.Stance} {c.Speaker} {c.Via}").ShouldBeEmpty();
        claims.ShouldContain(c => c.Value is TimeValue);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_writes_of_a_record_that_was_read_what_it_writes_of_the_record(string format)
    {
        var read = Read("sample", SomeRecords.Json("sample"));
        Written.As(format, read).ShouldBe(Written.As(format, SomeRecords.Of("sample")));
    }

    [Theory]
    [InlineData("19:35", null)]
    [InlineData("19:35", "03:00")]
    [InlineData("00:05", "-03:30")]
    [InlineData("00:00", "00:00")]
    public void The_time_of_day_of_a_claim_comes_back(string clock, string? offset)
    {
        var time = new TimeValue(new(2031, 5, 3), new(2031, 5, 3), TimePrecision.Minute, "then", TimeOnly.Parse(clock, null), offset is null ? null : TimeSpan.Parse(offset, null));
        var claim = new Claim(Made.Gazette, TextField.Text, new(0, 7), "when", time);
        var item = new Event
        {
            Type = EventType.Bombing, Label = "Blast", Prominence = Prominence.Main, Counts = new(1, 1, 1, 1), Mentions = [new(Made.Gazette, TextField.Text, new(0, 7), EventType.Bombing)],
            When = new(time.From, time.To, null, TimePrecision.Minute, FactStatus.Single, null, [claim]),
        };
        using var parts = RecordParts.Of(SomeRecords.Of("made"));
        Value(SomeRecords.Reader("made").ReadEvent(parts.Write(item))).When!.Claims[0].Value.ShouldBe(time);
    }

    [Fact]
    public void Fields_may_come_in_any_order_and_strange_ones_are_passed_over()
    {
        using var json = JsonDocument.Parse(SomeRecords.Json("made"));
        using var turned = new MemoryStream();
        using (var writer = new Utf8JsonWriter(turned))
        {
            Turned(writer, json.RootElement);
        }
        using var again = new MemoryStream();
        RecordJson.Write(Read("made", turned.ToArray()), again);
        Encoding.UTF8.GetString(again.ToArray()).ShouldBe(Made.Json());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document() => Read("made", [0xEF, 0xBB, 0xBF, .. SomeRecords.Json("made")]).Events.Length.ShouldBe(2);

    /// <summary>It takes 2.8 times the bytes of the document, indented as it is.</summary>
    [Fact]
    public void Memory_that_is_asked_for_is_bounded_by_the_record()
    {
        var json = SomeRecords.Json("invented");
        Read("invented", json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read("invented", json);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4L * json.Length);
    }

    private static Record Read(string name, byte[] json) => Value(SomeRecords.Reader(name).ReadRecord(json));

    private static T Value<T>(ReadResult<T> result)
        where T : class => result.IsRead ? result.Value : throw new InvalidOperationException(result.Refusal.ToString());

    private static void Same(IEnumerable<byte[]> parts, Func<byte[], byte[]> again)
    {
        foreach (var part in parts)
        {
            Encoding.UTF8.GetString(again(part)).ShouldBe(Encoding.UTF8.GetString(part));
        }
    }

    private static void Turned(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                writer.WriteNumber("strange", 1);
                foreach (var field in value.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(field.Name);
                    Turned(writer, field.Value);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Turned(writer, item);
                }
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
