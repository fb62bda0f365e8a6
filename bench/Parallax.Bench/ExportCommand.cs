using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;
using Parallax.Json;

namespace Parallax.Bench;

/// <summary>The command <c>export</c>: how fast each format is written, of invented events, and the record read again.</summary>
internal static class ExportCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage = "bench/run export --events N";

    private const int Runs = 5;

    /// <summary>Runs the command; false where it is called wrongly.</summary>
    public static bool Run(string[] args)
    {
        if (args is not ["export", "--events", var number] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < 1)
        {
            return false;
        }
        var record = InventedRecord.Of(count);
        Console.WriteLine($"{"format",-14}{"ms",8}{"events/s",12}{"MB",8}");
        foreach (var format in ExportFormats.All)
        {
            Measure(format.Name, count, output => format.Write(record, output));
        }
        Measure("record.json", count, output => RecordJson.Write(record, output));
        MeasureReading(record);
        return true;
    }

    /// <summary>The last row: the record read back from its JSON.</summary>
    private static void MeasureReading(Record record)
    {
        using var json = new MemoryStream();
        RecordJson.Write(record, json);
        var reports = record.Reports.ToFrozenDictionary(r => r.Report.Id, r => r.Report);
        var reader = new RecordReader(reports.GetValueOrDefault);
        Measure("read again", record.Events.Length, output =>
        {
            output.SetLength(json.Length);
            if (reader.ReadRecord(json.ToArray()).Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal.ToString());
            }
        });
    }

    private static void Measure(string name, int events, Action<Counter> run)
    {
        var output = new Counter();
        var milliseconds = Enumerable.Range(0, Runs).Select(_ => Time(run, output)).Order().ElementAt(Runs / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14}{milliseconds,8:0}{events * 1000 / milliseconds,12:#,0}{output.Length / 1e6,8:0.0}"));
    }

    private static double Time(Action<Counter> run, Counter output)
    {
        output.SetLength(0);
        var clock = Stopwatch.StartNew();
        run(output);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Takes bytes and keeps only how many.</summary>
    private sealed class Counter : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => _length = value;

        public override void Write(byte[] buffer, int offset, int count) => _length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;
    }
}
