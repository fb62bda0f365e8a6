using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parallax.Desks;

namespace Parallax.Bench.Worlds;

/// <summary>The reports of a world with parts of the record as long as those of real reports, made without reading: of each report what the record says of it, an event with ten claims, and a statement.</summary>
internal sealed class StoredWorld(ulong seed)
{
    private const int Claims = 10;
    private const int Texts = 5;

    private static readonly Basis Basis = new("1.0.0", "lexicon", "model", "gazetteer", "supported");

    private int _revision;

    /// <summary>The first day on which something happens.</summary>
    public static DateOnly First { get; } = new(2031, 1, 1);

    /// <summary>Reports and events that were written.</summary>
    public List<(Id<Report> Report, Id<Event> Event)> Ids { get; } = [];

    /// <summary>The sum of all bodies of parts.</summary>
    public long PartBytes { get; private set; }

    /// <summary>The first reports, each with the texts of several of the world, so that they are as long as those of papers.</summary>
    public IEnumerable<StoredReport> Reports(int count) => World.Of(seed).Reports(count * Texts).Chunk(Texts).Select(r => new StoredReport(
        new(r[0].Key, "world.jsonl", string.Join("\n\n", r.Select(t => t.Text)), r[0].Outlet, null, r[0].Title, $"https://news.example/{r[0].Key}", new(r[0].Published), "en"), null, DateTimeOffset.UnixEpoch));

    /// <summary>What writes reports, with their parts and their original bytes, as one revision.</summary>
    public Action<IDeskChange> Batch(StoredReport[] reports)
    {
        var number = ++_revision;
        var original = Encoding.UTF8.GetBytes(string.Join('\n', reports.Select(r => JsonSerializer.Serialize(new { id = r.Report.Key, r.Report.Outlet, r.Report.Title, r.Report.Text }))));
        var hash = Convert.ToHexStringLower(SHA256.HashData(original));
        var rows = reports.Select(r => (Stored: r with { Original = hash }, Parts: Parts(r.Report), Row: Row(r.Report))).ToList();
        Ids.AddRange(rows.Select(r => (r.Stored.Report.Id, r.Row.Id)));
        PartBytes += rows.Sum(r => r.Parts.Sum(p => (long)p.Body.Length));
        return change =>
        {
            change.AddOriginal(hash, original);
            foreach (var (stored, parts, row) in rows)
            {
                change.AddReport(stored);
                change.Hold(stored.Report.Id, number);
                foreach (var part in parts)
                {
                    change.PutPart(part, number, part.Kind == PartKind.Event ? row : null);
                }
                change.AddChange(new(number, null, row.Id));
            }
            change.AddRevision(new(number, DateTimeOffset.UnixEpoch.AddHours(number), RevisionCause.Added, [.. rows.Select(r => r.Stored.Report.Id).Order()], null, Basis));
            change.SetState(new(Basis, number, FactPolicy.Supported, []));
        };
    }

    private static Id<Event> EventOf(Report report) => ContentHash.Id<Event>(report.Id.ToString());

    private static Chance ChanceOf(Report report) => Chance.Of(report.Id.Value);

    private static ImmutableArray<StoredPart> Parts(Report report)
    {
        var (id, number) = (EventOf(report).ToString(), report.Id.ToString());
        return
        [
            new(PartKind.Report, number, number, Json(new { id = number, report.Key, report.Source, report.Outlet, report.Title, report.Url, published = report.Published.ToString(), publishedBasis = "stated",
                language = "en", lineage = new { id = "l-" + number[2..], role = "alone", reason = "No other report carries its text." }, lead = id, sha256 = report.Sha256 })),
            new(PartKind.Event, id, $"0 {9_999 - ChanceOf(report).Below(20):D6} {id}", Json(new { id, type = "bombing", label = report.Title, prominence = "main", reports = new[] { number },
                counts = new { reports = 1, outlets = 1, lineages = 1, origins = 2 }, facts = Enumerable.Range(0, Claims).Select(i => Fact(report, i)) })),
            new(PartKind.Statement, "s-" + number[2..], "s-" + number[2..], Json(new { id = "s-" + number[2..], speaker = "a spokesman", variants = new[] { Quote(report, 0, 120), Quote(report, 30, 120) } })),
        ];
    }

    private static object Fact(Report report, int number) => new
    {
        attribute = "killed",
        unit = "people",
        status = "single",
        low = number,
        best = number,
        high = number,
        grade = "weak",
        reason = "1 lineage says so.",
        claims = new[] { new { id = $"c-{ContentHash.Id<Claim>(report.Id.ToString(), $"{number}").Value:x16}", words = Quote(report, number * 37, 40), speaker = "the police", stance = "attributed" } },
    };

    private static object Quote(Report report, int start, int length)
    {
        var first = Math.Min(start, report.Text.Length);
        var last = Math.Min(first + length, report.Text.Length);
        return new { report = report.Id.ToString(), field = "text", start = first, end = last, quote = report.Text[first..last] };
    }

    private static EventRow Row(Report report)
    {
        var chance = ChanceOf(report);
        var day = First.AddDays(chance.Below(1000));
        return new()
        {
            Id = EventOf(report),
            Type = (EventType)chance.Below(30),
            Label = report.Title!,
            Prominence = chance.Happens(60) ? Prominence.Main : Prominence.Background,
            Start = day,
            End = day.AddDays(chance.Below(3)),
            Place = new() { Name = report.Title!.Split(' ')[^1], Country = "XX", Latitude = chance.Below(90), Longitude = chance.Below(180), Precision = PlacePrecision.Town, Basis = PlaceBasis.Gazetteer },
            Actors = [Invented.Group(chance), Invented.Person(chance).Name],
            Statuses = chance.Happens(10) ? [FactStatus.Agreed, FactStatus.Disputed] : [FactStatus.Single],
            Reports = [report.Id],
            Counts = new(1, 1, 1, 2),
            Words = $"{report.Title}\n{Invented.Group(chance)}\n{Invented.Person(chance).Name}",
        };
    }

    private static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);
}
