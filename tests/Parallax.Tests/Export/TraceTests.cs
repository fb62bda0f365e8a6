using System.Text.RegularExpressions;
using Parallax.Bench.Worlds;
using Parallax.Export.Formats;

namespace Parallax.Tests.Export;

/// <summary>Whatever a format names as the words behind a value are mentions and claims of the record.</summary>
public sealed partial class TraceTests
{
    private static readonly Record All = InventedRecord.Of(60);

    public static TheoryData<string> Names => ["plover.jsonl", "geojson", "kml", "graphml", "dot", "ics", "jsonld"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_claim_of_an_event_that_is_written_is_named_and_no_other(string name)
    {
        var text = Written.As(name, All).Replace("\r\n ", "", StringComparison.Ordinal);
        var written = All.Events.Where(e => text.Contains(e.Id.ToString(), StringComparison.Ordinal)).ToList();
        written.Count.ShouldBeGreaterThan(20);
        var links = name is "graphml" or "dot" or "jsonld" ? All.Links.SelectMany(l => l.Claims) : [];
        var people = written.SelectMany(e => e.People).SelectMany(p => p.Claims).Select(c => c.Id.ToString()).ToHashSet();
        var expected = written.SelectMany(e => e.Mentions.Select(m => m.Id.ToString()).Concat(e.Claims.Select(c => c.Id.ToString()))).Concat(links.Select(c => c.Id.ToString()));
        Ids().Matches(text).Select(m => m.Value).Distinct().ShouldBe(expected.Distinct().Where(id => name != "geojson" || !people.Contains(id)), ignoreOrder: true);
    }

    [GeneratedRegex(@"\b[cm]-[0-9a-f]{16}\b")]
    private static partial Regex Ids();
}
