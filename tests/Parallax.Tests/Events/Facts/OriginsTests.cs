using Parallax.Events.Fusion;
using Parallax.Pipeline;

namespace Parallax.Tests.Events.Facts;

/// <summary>Whose word a claim is.</summary>
public sealed class OriginsTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    [InlineData("The Pentagon said on Tuesday.", "the Pentagon", "US defense department officials were there.", "US defense department officials")]
    [InlineData("Mark Hale spoke.", "Mark Hale", "Defence Secretary Mark Hale spoke. Hale left.", "Hale")]
    [InlineData("It was seen.", "a spokesman for the Harrow police", "It was seen.", "Harrow police")]
    [InlineData("It was seen.", "the American military", "It was seen.", "U.S. military officials")]
    public void Words_for_one_speaker_are_one_origin(string text, string speaker, string another, string other)
    {
        var (one, two) = (Claimed(text, speaker), Claimed(another, other));
        Of(one, two).ShouldBe(1);
    }

    [Theory]
    [InlineData("the Harrow police", "the Lodge police")]
    [InlineData("an official", "an official")]
    [InlineData("witnesses", "residents")]
    [InlineData("the army", "the health ministry")]
    public void Others_are_not_and_the_unnamed_are_their_reports_own(string speaker, string other) => Of(Claimed("It was seen in Harrow.", speaker), Claimed("It was seen in Lodge.", other)).ShouldBe(2);

    [Theory]
    [InlineData("An official told Reuters that nine died.", "HARROW (Reuters) - Nine died.")]
    [InlineData("HARROW (AP) — Nine died.", "By The Associated Press\nNine died in Harrow.")]
    public void What_one_agency_was_told_or_wrote_is_one_origin(string one, string other) =>
        Of(Claimed(one, one.Contains("official", StringComparison.Ordinal) ? "An official" : null), Claimed(other, null)).ShouldBe(1);

    [Fact]
    public void Two_outlets_that_quote_one_statement_are_one_origin_of_the_event()
    {
        var counts = Pipeline.Build(
        [
            Reading.Report("The Pentagon said rockets hit the Norden base near Leeds on Tuesday and killed three soldiers.", "2021-06-09", key: "a"),
            Reading.Report("Rockets killed three soldiers at the Norden base near Leeds on Tuesday, according to the Pentagon.", "2021-06-09", key: "b"),
        ]).Events.Single(e => e.Counts.Reports == 2).Counts;
        (counts.Outlets, counts.Lineages, counts.Origins).ShouldBe((2, 2, 1));
    }

    [Fact]
    public void Every_claim_of_a_record_names_its_origin_alike_for_one_origin_and_apart_for_two()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("The Pentagon said rockets hit the Norden base near Leeds on Tuesday and killed three soldiers.", "2021-06-09", key: "a"),
            Reading.Report("US defense department officials said rockets killed three soldiers at the Norden base near Leeds on Tuesday.", "2021-06-09", key: "b"),
            Reading.Report("Rockets killed four soldiers at the Norden base near Leeds on Tuesday, a doctor said.", "2021-06-09", key: "c"),
            Reading.Report("Rockets killed three soldiers at the Norden base near Leeds on Tuesday.", "2021-06-09", key: "d"),
        ]);
        string[] Origins(string key) => [.. record.Events.SelectMany(e => e.Facts).SelectMany(f => f.Claims).Where(c => c.Report.Key == key).Select(c => record.Origins[c.Id]).Distinct()];
        Origins("a").Single().ShouldBe(Origins("b").Single());
        Origins("a").ShouldBe(["The Pentagon"]);
        Origins("c").ShouldBe(["a doctor"]);
        Origins("d").Single().ShouldStartWith("l-");
        record.Events.SelectMany(e => e.Claims).Concat(record.Links.SelectMany(l => l.Claims)).ShouldAllBe(c => record.Origins.ContainsKey(c.Id));
    }

    private static Claim Claimed(string text, string? speaker)
    {
        var report = Reading.Report(text, key: $"{text.Length}-{speaker?.Length}");
        return new(report, TextField.Text, new(0, text.Length), "killed", new NumberValue(9, 9, "people", "nine"), speaker is null ? Stance.Asserted : Stance.Attributed, speaker);
    }

    private static int Of(params Claim[] claims)
    {
        var reports = claims.Select((c, i) => (c.Report, Lineage: i)).DistinctBy(r => r.Report.Id).ToList();
        var lineages = reports.ToDictionary(r => r.Report.Id, r => new LineagePlace(new((ulong)r.Lineage + 1), LineageRole.Alone, null, ""));
        var origins = new Origins(id => lineages[id].Id, id => Reading.Annotator.Annotate(reports.First(r => r.Report.Id == id).Report), Reading.Lexicons, Reading.Annotator.Gazetteer);
        return claims.Select(origins.Of).Distinct().Count();
    }
}
