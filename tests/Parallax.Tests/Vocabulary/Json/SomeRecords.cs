using System.Collections.Immutable;
using Parallax.Bench.Worlds;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Tests.Export;
using Parallax.Tests.Samples;

namespace Parallax.Tests.Vocabulary.Json;

/// <summary>Records that differ in what they hold: one made by hand with every part, many invented events, and two that were read from texts.</summary>
internal static class SomeRecords
{
    private static readonly Lazy<RecordPipeline> Pipeline = new(() => RecordPipeline.Open());

    private static readonly Dictionary<string, Lazy<Record>> All = new(StringComparer.Ordinal)
    {
        ["made"] = new(() => Made.Record()),
        ["empty"] = new(() => new(new("1.0.0", "lex", "none", "gaz", "supported"), [], [], [], [])),
        ["invented"] = new(() => InventedRecord.Of(60)),
        ["sample"] = new(() => Pipeline.Value.Build(ReportReader.Read([Sample.Folder]).Reports)),
        ["world"] = new(() => Pipeline.Value.Build(Invented(7, 120))),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static Record Of(string name) => All[name].Value;

    /// <summary>The record as <c>parallax record</c> prints it.</summary>
    public static byte[] Json(string name, bool indented = true)
    {
        using var written = new MemoryStream();
        RecordJson.Write(Of(name), written, indented);
        return written.ToArray();
    }

    /// <summary>Reads records and parts with the reports of this one at hand.</summary>
    public static RecordReader Reader(string name) => new(Of(name).Reports.ToDictionary(r => r.Report.Id, r => r.Report).GetValueOrDefault);

    private static ImmutableArray<Report> Invented(ulong seed, int count)
    {
        using var lines = new MemoryStream();
        WorldFiles.WriteReports(World.Of(seed).Reports(count), lines);
        lines.Position = 0;
        return ReportReader.Read(["-"], lines).Reports;
    }
}
