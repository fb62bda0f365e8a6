using Parallax.Pipeline;

namespace Parallax.Tests.Events.Plausibility;

/// <summary>Findings beside the evidence, and where there must be none.</summary>
public sealed class PlausibilityTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    // weekday against date: 10 June 2021 was a Thursday
    [InlineData("weekday", "A bombing in Leeds killed two people on Friday, 4 December 2020.", "“Friday, 4 December 2020” is right")]
    [InlineData("weekday", "A bombing in Leeds killed two people on Tuesday, 4 May 2021.", "“Tuesday, 4 May 2021” is right")]
    [InlineData("weekday", "A bombing in Leeds killed two people on Monday.", "no date")]
    [InlineData("weekday", "A bombing in Leeds killed two people on 4 May 2021.", "no weekday")]
    // parts against the whole
    [InlineData("sum", "The bombing in Leeds on Monday killed six people - three women and three men - and hurt a guard.", "they add up")]
    [InlineData("sum", "The bombing in Leeds on Monday killed six people, including three women and two men.", "not all parts")]
    [InlineData("sum", "The bombing in Leeds on Monday killed six people - among them three women and two men.", "not all parts")]
    [InlineData("sum", "The bombing in Leeds on Monday killed at least six people - three women and two men - a guard said.", "an open number")]
    [InlineData("sum", "The bombing in Leeds on Monday killed six people (three women in the shop).", "one part")]
    // order against publication
    [InlineData("order", "A man was shot in Leeds on 9 June 2021.", "before the report")]
    [InlineData("order", "A man was shot in Leeds on 11 June 2021.", "time zones")]
    [InlineData("order", "The trial of the man who was shot will open in Leeds on 20 June 2021.", "to come")]
    [InlineData("order", "A man was shot in Leeds on 20 June.", "the year before")]
    // cause and effect
    [InlineData("order", "The shelling of Hull on 6 May 2021 followed the bombing of Leeds on 5 May 2021.", "in order")]
    [InlineData("order", "The shelling of Hull on Monday followed the bombing of Leeds on Wednesday.", "Wednesday of the week before")]
    [InlineData("order", "The shelling of Hull at 10 a.m. followed the bombing of Leeds at 2 p.m.", "times of day")]
    public void What_can_be_explained_makes_no_finding(string kind, string text, string why) => Notes(text).Where(n => n.Kind == kind).ShouldBeEmpty(why);

    [Theory]
    [InlineData("weekday", "A bombing in Leeds killed two people on Friday, 4 May 2021.", "“Friday, 4 May 2021” names a Friday; 4 May 2021 was a Tuesday.")]
    [InlineData("sum", "The bombing in Leeds on Monday killed six people - three women and two men - and hurt a guard.", "“six people - three women and two men”: the parts make 5.")]
    [InlineData("sum", "The bombing in Leeds on Monday killed four people (three women and two men).", "“four people (three women and two men)”: the parts make 5.")]
    [InlineData("order", "A man was shot in Leeds on 20 June 2021.", "“20 June 2021” is told as past; the report was published on 10 June 2021.")]
    [InlineData("order", "The shelling of Hull on 2 May 2021 followed the bombing of Leeds on 5 May 2021.", "“shelling of Hull on 2 May 2021 followed the bombing” puts what is told of “2 May 2021” after what is told of “5 May 2021”.")]
    public void What_cannot_be_so_is_a_note_with_its_claims(string kind, string text, string finding)
    {
        var record = Build(text, "2021-06-10");
        var note = record.Events.SelectMany(e => e.Notes).ShouldHaveSingleItem();
        (note.Kind, note.Text).ShouldBe((kind, finding));
        note.Claims.ShouldNotBeEmpty();
        var claims = record.Events.SelectMany(e => e.Facts.SelectMany(f => f.Claims).Concat(e.When?.Claims ?? [])).Select(c => c.Id).ToHashSet();
        note.Claims.ShouldAllBe(c => claims.Contains(c));
    }

    [Fact]
    public void A_report_without_a_date_is_dated_after_nothing() =>
        Build("A man was shot in Leeds on 20 June 2021.", null).Events.SelectMany(e => e.Notes).ShouldBeEmpty();

    private static IEnumerable<EventNote> Notes(string text) => Build(text, "2021-06-10").Events.SelectMany(e => e.Notes);

    private static Record Build(string text, string? published) => Pipeline.Build([Reading.Report(text, published)]);
}
