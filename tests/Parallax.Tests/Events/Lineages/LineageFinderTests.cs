using Parallax.Language;

namespace Parallax.Tests.Events.Lineages;

/// <summary>Who has a text from whom.</summary>
public sealed class LineageFinderTests
{
    private const string Quarry = "The quarry at Dunlow was shut on Monday after a wall of 40 metres gave way above the crusher. Nobody stood under it. Foreman Eric Bale had heard a crack at noon and sent his 12 men home. Inspectors from Marsden will look at the cliff this week.";
    private const string Bees = "Thieves took 31 beehives from an orchard near Saltley in the night to Thursday. The owner, Mary Finch, said that they had come with a lorry and a crane. Police found tyre marks as far as the bridge at Corby. The hives are worth £9,000 and bear a burned F.";
    private const string Chapel = "The chapel of St Bride in Upper Wick is to be sold. The diocese needs £2 million for its roof in Carrow and has closed four churches since 2019. Neighbour Alf Stone wants to turn it into a bakery. The graves stay, and the bell goes to the museum in Linton.";

    [Fact]
    public void A_reprint_is_a_copy_of_the_earlier_report()
    {
        AnnotatedReport[] reports = [Stories.Report("late", Quarry, "2030-02-05"), Stories.Report("early", Quarry, "2030-02-04")];
        var places = Stories.Places(reports);
        (places["early"].Role, places["early"].Of).ShouldBe((LineageRole.Original, null));
        (places["late"].Role, reports.SourceOf(places["late"])).ShouldBe((LineageRole.Copy, "early"));
        places["late"].Reason.ShouldBe("100 % of its runs of five words stand in report 'early', published a day earlier.");
        places["late"].Id.ShouldBe(places["early"].Id);
    }

    [Fact]
    public void An_agency_is_the_source_even_where_its_report_is_dated_a_day_after()
    {
        AnnotatedReport[] reports = [Stories.Report("paper", $"MARSDEN (AP) — {Quarry}", "2030-02-04", "Dale News"), Stories.Report("wire", Quarry, "2030-02-05", "apnews.com")];
        var places = Stories.Places(reports);
        places["wire"].Role.ShouldBe(LineageRole.Original);
        places["paper"].Reason.ShouldEndWith("stand in report 'wire', Associated Press's own; it credits Associated Press.");
    }

    [Fact]
    public void Of_two_reports_of_one_day_the_one_with_a_credit_is_the_copy()
    {
        AnnotatedReport[] reports = [Stories.Report("a", $"{Quarry} With reporting by Reuters.", "2030-02-04", "Dale News"), Stories.Report("b", Quarry, "2030-02-04", "Hill News")];
        Stories.Places(reports)["a"].Role.ShouldBe(LineageRole.Copy);
    }

    [Fact]
    public void A_few_sentences_of_a_long_report_are_an_excerpt()
    {
        AnnotatedReport[] reports = [Stories.Report("long", $"{Quarry} {Bees} {Chapel}", "2030-02-04"), Stories.Report("short", Bees, "2030-02-05")];
        Stories.Places(reports)["short"].Role.ShouldBe(LineageRole.Excerpt);
    }

    [Fact]
    public void A_digest_of_two_reports_does_not_make_them_one_lineage()
    {
        AnnotatedReport[] reports = [Stories.Report("a", Quarry, "2030-02-04"), Stories.Report("b", Bees, "2030-02-04"), Stories.Report("digest", $"{Quarry}\n{Bees}", "2030-02-06")];
        var places = Stories.Places(reports);
        places["a"].Id.ShouldNotBe(places["b"].Id);
        places["digest"].Role.ShouldBe(LineageRole.Rewrite);
    }

    [Fact]
    public void One_statement_quoted_by_two_does_not_make_them_one_lineage()
    {
        const string Statement = "“We have lost a friend and this town has lost its best doctor. She drove through the snow of 1987 to bring my sister into the world, and she never sent a bill to anybody in Upper Wick who could not pay it,”";
        AnnotatedReport[] reports =
        [
            Stories.Report("a", $"Mayor Alf Stone wept when he spoke of Dr. Finch at the church on Friday. {Statement} he said. Shops in the High Street were shut for an hour.", "2030-02-04"),
            Stories.Report("b", $"Hundreds came to bury a physician who worked for 50 years. {Statement} said the mayor. The family has asked for gifts to the clinic in Linton.", "2030-02-04"),
        ];
        Stories.Places(reports).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
    }

    [Fact]
    public void A_footer_under_unlike_reports_does_not_make_them_one_lineage()
    {
        const string Footer = "\nThe Wick Mercury has told the news of Wick, Carrow and Linton since 1871. Write to us at 4 Mill Lane or ring 555-0190. Subscribe for 3 pounds a week and read our pages before breakfast. Copyright 2030 Wick Mercury Ltd. All rights reserved by the owners.";
        AnnotatedReport[] reports = [.. new[] { Quarry, Bees, Chapel }.Select((t, i) => Stories.Report($"{i}", t + Footer, "2030-02-04", "Wick Mercury"))];
        Stories.Places(reports).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
        Stories.Places(reports)["0"].Reason.ShouldContain("names and numbers");
    }

    [Fact]
    public void Page_furniture_is_not_compared()
    {
        var text = Quarry + " " + Bees;
        var (a, b) = (new Report("a", "a", text) { Furniture = [new(0, Quarry.Length)] }, new Report("b", "b", Quarry));
        Stories.Places([Stories.Read(a), Stories.Read(b)]).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
    }

    [Fact]
    public void Two_hundred_reprints_are_one_lineage()
    {
        AnnotatedReport[] reports = [.. Enumerable.Range(0, 200).Select(i => Stories.Report($"r{i}", $"Paper number {i} prints this. {Quarry} {Bees}", $"2030-02-0{(i % 3) + 1}", $"Paper {i}"))];
        Stories.Places(reports).Values.Select(p => p.Id).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void A_reprint_of_sentences_that_many_stories_have_is_still_a_copy()
    {
        var reports = Bulletins();
        Stories.Places(reports).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
        reports.Add(Stories.Report("again", reports[0].Report.Text, "2030-02-05", "Dale News"));

        var places = Stories.Places(reports);

        reports.SourceOf(places["again"]).ShouldBe("1-0");
        places.Values.Count(p => p.Role == LineageRole.Alone).ShouldBe(reports.Count - 2);
    }

    /// <summary>Reports of two long sentences out of twenty, each pair once, after a short one of their own.</summary>
    private static List<AnnotatedReport> Bulletins()
    {
        string[] common = [.. Enumerable.Range(0, 20).Select(s => string.Join(' ', Enumerable.Range(0, 30).Select(w => $"s{s}w{w}")) + ".")];
        return [.. from a in Enumerable.Range(0, 20) from b in Enumerable.Range(0, a) select Stories.Report($"{a}-{b}", $"S{a}x{b} died in T{a}x{b}. {common[a]} {common[b]}", "2030-02-04")];
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("“ ” “ ‘ ’ \" \n \" (AP)")]
    [InlineData("(Reuters, (Reuters, (Reuters and and and")]
    public void Any_text_has_a_place(string text) =>
        Stories.Places([Stories.Report("a", text), Stories.Report("b", text + text)]).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
}
