using System.Text;
using Parallax.Json;
using Parallax.Pipeline;

namespace Parallax.Tests.Pipeline;

/// <summary>Whatever the texts, a run ends, and the record it makes keeps the laws: its constructors would throw.</summary>
public sealed class FuzzTests
{
    private static readonly RecordPipeline Program = RecordPipeline.Open();

    private static readonly string[] Pieces =
    [
        "Rockets struck ", "a base ", "in Leeds ", "on Tuesday", ", killing ", "three soldiers ", "and a civilian", ". ", "The attack ", "denied ", "\"", "“", "”", " said", " police ", "at least 12 ",
        "two days earlier ", "in retaliation for ", "the air strike ", "12 March 2020 ", "\n\n", "\r\n", "—", "(", ")", "Ana Brook, 34, ", "was killed ", "no one ", "was hurt ", "13 similar attacks ",
        "27km north of Baghdad ", "U.S. ", "Gen. ", "p.m. ", "$1.5m ", "magnitude 6.1 ", "99999999999999999999999999 ", "0 ", "-", "'s ", "👩‍🚒", "é", "\u0301", "\u200b", "עברית ", "\ud800", "\t",
        "according to ", "claimed responsibility ", "blamed ", "the group ", "Camp Wexley ", "dozens of ", "between 12 and 15 ", "up to ", "February 30 ", "99:99 ", "the year 0000 ", "Monday's ",
    ];

    [Fact]
    public void Any_text_makes_a_record() => Run(seed: 1, rounds: 60);

    [Fact]
    [Trait("Category", "Long")]
    public void Many_texts_make_records() => Run(seed: 2, rounds: 6000);

    private static void Run(int seed, int rounds)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var reports = Enumerable.Range(0, 4).Select(i => Report(random, $"r{i}")).ToList();
            var first = Json(Program.Build(reports));
            reports.Reverse();
            Json(Program.Build(reports)).ShouldBe(first, $"round {round} of seed {seed}: {string.Join(" ||| ", reports.Select(r => r.Text))}");
        }
    }

    private static Report Report(Random random, string key)
    {
        var text = new StringBuilder();
        for (var i = random.Next(80); i >= 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }
        PublicationTime? published = random.Next(3) == 0 ? null : new(new(2020, 3, random.Next(1, 29)));
        return new(key, key + ".txt", text.ToString(), outlet: key, title: random.Next(2) == 0 ? null : Pieces[random.Next(Pieces.Length)], published: published, language: "en");
    }

    private static string Json(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
