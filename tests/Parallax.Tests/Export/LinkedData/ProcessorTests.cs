using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Parallax.Bench.Worlds;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.LinkedData;

/// <summary>The document as an independent processor of JSON-LD sees it, which may fetch nothing and may drop nothing.</summary>
public sealed partial class ProcessorTests
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string Oa = "http://www.w3.org/ns/oa#";
    private const string Sem = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private const string DerivedFrom = "http://www.w3.org/ns/prov#wasDerivedFrom";
    private const string ClaimType = "https://schema.org/Claim";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Parallax.Tests", "Export", "LinkedData", "Processor");

    public static TheoryData<string> Records => ["made", "invented", "rocket"];

    [ProcessorTheory]
    [MemberData(nameof(Records))]
    public async Task Every_claim_has_one_target_with_the_words_and_their_position(string name)
    {
        var record = RecordOf(name);
        var graph = await ReadAsync(record);
        var claims = record.Events.SelectMany(e => e.Claims).Concat(record.Links.SelectMany(l => l.Claims)).DistinctBy(c => c.Id).ToList();
        graph.OfType(ClaimType).ShouldBe(claims.Select(c => $"urn:parallax:{c.Id}"), ignoreOrder: true);
        foreach (var claim in claims)
        {
            var target = graph.One($"urn:parallax:{claim.Id}", Oa + "hasTarget");
            graph.One(target, Oa + "hasSource").ShouldBe($"urn:parallax:{claim.Report.Id}:{Wording.Of(claim.Field)}");
            var selectors = graph.All(target, Oa + "hasSelector");
            var (quote, position) = (selectors.Single(s => graph.Is(s, Oa + "TextQuoteSelector")), selectors.Single(s => graph.Is(s, Oa + "TextPositionSelector")));
            var characters = claim.Report.Of(claim.Field).EnumerateRunes().ToArray();
            string.Concat(characters[graph.Number(position, Oa + "start")..graph.Number(position, Oa + "end")]).ShouldBe(graph.One(quote, Oa + "exact"));
            graph.One(quote, Oa + "exact").ShouldBe(claim.Quote);
        }
    }

    [ProcessorTheory]
    [MemberData(nameof(Records))]
    public async Task Every_value_is_derived_from_claims(string name)
    {
        var record = RecordOf(name);
        var graph = await ReadAsync(record);
        var values = graph.Objects([Sem + "hasTime", Sem + "hasPlace", Sem + "hasActor", "urn:parallax:term:fact", "urn:parallax:term:person", "urn:parallax:term:view", "urn:parallax:term:note"])
            .Concat(graph.OfType("urn:parallax:term:Link")).ToList();
        var views = graph.Objects(["urn:parallax:term:view"]).Count();
        values.Count.ShouldBe(views + record.Links.Length + record.Events.Sum(e => (e.When is null ? 0 : 1) + (e.Where is null ? 0 : 1) + e.Actors.Length + e.People.Length + e.Facts.Length + e.Notes.Length));
        values.ShouldAllBe(v => graph.All(v, DerivedFrom).Any());
        values.SelectMany(v => graph.All(v, DerivedFrom)).ShouldAllBe(c => graph.Is(c, ClaimType));
        graph.Objects(["urn:parallax:term:view"]).ShouldAllBe(v => graph.All(v, Sem + "accordingTo").Any());
    }

    private static Record RecordOf(string name)
    {
        var (report, claim) = LinkedDocumentTests.Rocket();
        return name switch { "made" => Made.Record(), "invented" => InventedRecord.Of(20), _ => LinkedDocumentTests.Of(report, claim) };
    }

    private static async Task<Graph> ReadAsync(Record record)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["it.jsonld"], Written.As("jsonld", record));
        return new(await Tools.RunAsync("node", Path.Combine(Folder, "quads.js"), folder["it.jsonld"]));
    }

    [GeneratedRegex("""^(?:<(?<s>[^>]*)>|(?<s>_:\S+)) <(?<p>[^>]*)> (?:<(?<o>[^>]*)>|(?<o>_:\S+)|(?<l>"(?:[^"\\]|\\.)*")\S*) \.$""")]
    private static partial Regex Quad();

    /// <summary>Statements of RDF by subject and predicate.</summary>
    private sealed class Graph
    {
        private readonly ILookup<(string Subject, string Predicate), string> _objects;

        public Graph(string quads)
        {
            var lines = quads.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Quad().Match(l)).ToList();
            lines.ShouldAllBe(m => m.Success);
            _objects = lines.ToLookup(m => (m.Groups["s"].Value, m.Groups["p"].Value), m => m.Groups["l"].Success ? JsonSerializer.Deserialize<string>(m.Groups["l"].Value)! : m.Groups["o"].Value);
        }

        public IEnumerable<string> OfType(string type) => _objects.Where(o => o.Key.Predicate == Type && o.Contains(type)).Select(o => o.Key.Subject);

        public IEnumerable<string> Objects(string[] predicates) => _objects.Where(o => predicates.Contains(o.Key.Predicate)).SelectMany(o => o);

        public IEnumerable<string> All(string subject, string predicate) => _objects[(subject, predicate)];

        public string One(string subject, string predicate) => All(subject, predicate).Single();

        public int Number(string subject, string predicate) => int.Parse(One(subject, predicate), CultureInfo.InvariantCulture);

        public bool Is(string subject, string type) => All(subject, Type).Contains(type);
    }

    /// <summary>A theory that is skipped where the processor is not installed.</summary>
    private sealed class ProcessorTheoryAttribute : TheoryAttribute
    {
        public ProcessorTheoryAttribute() => Skip = Tools.Missing("node")
            ?? (Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : $"The packages of {Folder} are not installed; ./test does it where there is npm.");
    }
}
