using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Parallax.Desks;

namespace Parallax.Tests.Storage;

/// <summary>Invented contents of desks, by seeds.</summary>
internal static class InventedDesk
{
    private static readonly string[] Pieces =
        ["river", "Ä", "é", " ", "\n", "\0", "'", "\"", "\uD83D\uDE80", "\uD800", "\uDC00", "\uFFFD", "\uFFFF", "\uFEFF", "мост", "橋", "e\u0301", "militia", "0", "\r\n", "%", "\\", "--", "🏳️‍🌈"];

    public static Basis Basis { get; } = new("1.2.3", "lexicon-é", "none", "g", "supported");

    public static string Sha(int seed) => Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(seed)));

    public static Id<Report> ReportId(int seed) => new(Number(seed, 'r'));

    public static Id<Event> EventId(int seed) => new(Number(seed, 'e'));

    /// <summary>Text with all that is hard to keep: what is no valid UTF-16, zeros, marks of byte order.</summary>
    public static string Text(Random random, int most = 12) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>A plain report: its key is <c>k</c> and the seed.</summary>
    public static StoredReport Plain(int seed, string text = "Boats on the river.", string? title = null, string? url = null) => new(new($"k{seed}", "in.txt", text, title: title, url: url), null, null);

    /// <summary>A report with everything that one can have.</summary>
    public static StoredReport Report(Random random)
    {
        var text = Text(random, 60);
        var report = new Report("k" + Text(random), Text(random), text, Maybe(random), Maybe(random), Maybe(random), Maybe(random), Published(random), random.Next(2) == 0 ? "en" : null,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
            random.Next(4) == 0 ? new(new((ulong)random.NextInt64() << 1), Sha(random.Next())) : null)
        {
            Furniture = [.. Enumerable.Range(0, Math.Min(text.Length, random.Next(4))).Select(i => new TextSpan(i, i + 1))],
            Place = random.Next(2) == 0 ? random.Next() : null,
            TakenIn = random.Next(2) == 0 ? new DateTimeOffset(random.NextInt64(1L << 59), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(random.Next(-600, 600))) : null,
        };
        return new(report, random.Next(2) == 0 ? Sha(random.Next(3)) : null, Maybe(random));
    }

    public static StoredPart Part(PartKind kind, string id, string order = "", string body = "{}") => new(kind, id, order, Encoding.UTF8.GetBytes(body));

    public static StoredPart Part(Id<Event> id, string order = "", string body = "{}") => Part(PartKind.Event, id.ToString(), order, body);

    public static EventRow Row(Id<Event> id, string words = "") => new()
    {
        Id = id,
        Type = EventType.AirStrike,
        Label = "Strike",
        Prominence = Prominence.Main,
        Counts = new(1, 1, 1, 1),
        Words = words,
    };

    /// <summary>A row with everything that one can have.</summary>
    public static EventRow Row(Random random, Id<Event> id)
    {
        DateOnly? start = random.Next(4) == 0 ? null : new DateOnly(2031, 1, 1).AddDays(random.Next(40));
        return new()
        {
            Id = id,
            Type = Any<EventType>(random),
            Label = Text(random),
            Prominence = Any<Prominence>(random),
            Start = start,
            End = start?.AddDays(random.Next(5)),
            Place = random.Next(3) == 0 ? null : Place(random),
            Actors = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))],
            Statuses = [.. Enum.GetValues<FactStatus>().Where(_ => random.Next(3) == 0)],
            Reports = [.. Enumerable.Range(0, random.Next(4)).Select(_ => ReportId(random.Next(5))).Distinct().Order()],
            Counts = new(random.Next(1, 9), random.Next(1, 9), random.Next(1, 9), random.Next(1, 9)),
            Words = Text(random),
        };
    }

    private static PlaceIdentity Place(Random random) => new()
    {
        Name = Text(random),
        Locality = Maybe(random),
        Admin2 = Maybe(random),
        Admin1 = Maybe(random),
        Country = random.Next(2) == 0 ? "IQ" : null,
        Latitude = random.Next(2) == 0 ? (random.NextDouble() * 180) - 90 : null,
        Longitude = random.Next(2) == 0 ? (random.NextDouble() * 360) - 180 : null,
        Precision = Any<PlacePrecision>(random),
        Basis = Any<PlaceBasis>(random),
    };

    private static PublicationTime? Published(Random random) => random.Next(4) switch
    {
        0 => null,
        1 => new(new DateOnly(2031, 1, 1).AddDays(random.Next(4000))),
        2 => new(new DateOnly(1, 1, 1), new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay))),
        _ => new(new DateOnly(9999, 12, 31), new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)), TimeSpan.FromMinutes(random.Next(-800, 800))),
    };

    private static string? Maybe(Random random) => random.Next(3) == 0 ? null : Text(random);

    private static T Any<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    /// <summary>Half of the numbers have their highest bit set.</summary>
    private static ulong Number(int seed, char kind) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}{seed}")));
}
