using System.Diagnostics;
using System.Globalization;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;

namespace Parallax.Bench;

/// <summary>The command <c>export</c>: how fast each format is written, of invented events.</summary>
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
            var output = new Counter();
            var milliseconds = Enumerable.Range(0, Runs).Select(_ => Time(format, record, output)).Order().ElementAt(Runs / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Name,-14}{milliseconds,8:0}{count * 1000 / milliseconds,12:#,0}{output.Length / 1e6,8:0.0}"));
        }
        return true;
    }

    private static double Time(ExportFormat format, Record record, Counter output)
    {
        output.SetLength(0);
        var clock = Stopwatch.StartNew();
        format.Write(record, output);
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
