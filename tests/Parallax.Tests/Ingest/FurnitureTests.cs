using Parallax.Ingest.Text;

namespace Parallax.Tests.Ingest;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData(" date 2021-05-04 A dam has burst in the hills.", "2021-05-04", "A dam has burst in the hills.")]
    [InlineData("date 2021-05-04\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("2021-05-04\r\n\r\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("2021-05-04 A dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("2021-05-04T06:07:08Z\nA dam has burst.", "2021-05-04T06:07:08+00:00", "A dam has burst.")]
    [InlineData("May 4, 2021\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("TUESDAY, 4 MAY 2021, 6:07 AM BST\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("May 4th, 2021 — A dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("Published: Sept. 4, 2021 Updated: Sept. 9, 2021\nA dam has burst.", "2021-09-04", "A dam has burst.")]
    [InlineData("By Ann Lee\nMay 4, 2021\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("Updated: May 4, 2021\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("Last updated 13: 26 14 / 05 / 2021\nA dam has burst.", "2021-05-14", "A dam has burst.")]
    [InlineData("8:05am UK, Tuesday 04 May 2021\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("MAY 4, 2021 | 8: 12 PM\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("14:25 Tue May 4 2021\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("4 May 2021 Last updated at 12: 42 GMT\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("Published time: May 4, 2021 02: 03\nEdited time: May 6, 2021 02: 15\nA dam has burst.", "2021-05-04", "A dam has burst.")]
    [InlineData("5 / 5 / 2021 1: 41 PM\nA dam has burst.", "2021-05-05", "A dam has burst.")]
    public void A_date_that_a_text_begins_with_is_the_date_of_publication(string text, string date, string body)
    {
        var found = Furniture.Find(text);
        found.Published.ToString().ShouldBe(date);
        found.Body.Of(text).ShouldBe(body);
    }

    [Theory]
    [InlineData("Dam bursts\nMay 4, 2021\nThe dam above the town has burst.")]
    [InlineData("Dam bursts Posted: Tuesday, May 4, 2021 6:07 AM EST Updated: Friday, May 7, 2021 8:27 PM EST\nThe dam has burst.")]
    public void A_date_under_the_heading_counts_and_the_heading_stays_in_the_body(string text)
    {
        var found = Furniture.Find(text);
        found.Published.ToString().ShouldBe("2021-05-04");
        found.Body.Start.ShouldBe(0);
        found.Body.End.ShouldBe(text.Length);
        found.Spans.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("May 4, 2021 was the day on which the dam burst.")]
    [InlineData("On May 4, 2021, the dam burst.")]
    [InlineData("2021-05-04 was the day on which the dam burst.")]
    [InlineData("The dam burst on\nTuesday. It had been built on May 4, 1921.")]
    [InlineData("February 30, 2021\nThe dam burst.")]
    [InlineData("How the dam burst\nMay 3, 2021\nThe first crack.\nMay 4, 2021\nThe dam burst.")]
    [InlineData("One.\nTwo.\nThree.\nMay 4, 2021\nFour.")]
    [InlineData("The update of the plan was published in 2019.\nThe dam burst.")]
    [InlineData("1921-05-04-17 is the number of the dam.")]
    [InlineData("04 / 05 / 2021\nThe dam burst.")]
    [InlineData("40 May 2021\nThe dam burst.")]
    [InlineData("Tuesday at 5 pm\nThe dam burst.")]
    [InlineData("Vote of May 4, 2021\nThe dam burst.")]
    [InlineData("")]
    public void Other_dates_are_not_taken(string text) => Furniture.Find(text).Published.ShouldBeNull();

    [Fact]
    public void Picture_credits_and_sharing_links_are_furniture_and_the_rest_is_the_body()
    {
        const string text = "Share this with Facebook Twitter Copy this link\nImage copyright A Agency Image caption The dam (file image)\n\n"
            + "The dam burst.\nAdvertisement\nFour people are missing.\n\nFollow us on all channels\n© 2021 The Gazette. All rights reserved.\n";
        var found = Furniture.Find(text);
        found.Spans.Select(s => s.Of(text)).ShouldBe([
            "Share this with Facebook Twitter Copy this link",
            "Image copyright A Agency Image caption The dam (file image)",
            "Advertisement",
            "Follow us on all channels",
            "© 2021 The Gazette. All rights reserved."]);
        found.Body.Of(text).ShouldBe("The dam burst.\nAdvertisement\nFour people are missing.");
        found.Touches(new(text.IndexOf("burst", StringComparison.Ordinal), text.IndexOf("burst", StringComparison.Ordinal) + 5)).ShouldBeFalse();
        found.Touches(found.Spans[2]).ShouldBeTrue();
    }

    [Fact]
    public void A_date_and_a_picture_credit_may_share_the_first_line()
    {
        const string text = " date 2021-05-04 Image copyright A Agency Image caption The dam on Monday\n\nThe dam burst.";
        var found = Furniture.Find(text);
        found.Spans.Length.ShouldBe(2);
        found.Body.Of(text).ShouldBe("The dam burst.");
    }

    [Theory]
    [InlineData("The dam burst.\nBy noon the valley was under water.")]
    [InlineData("Share this with your neighbours, said the mayor, and leave.")]
    [InlineData("Image copyright law is to change.\nThe minister said so.")]
    [InlineData("Advertisement boards fell on the road.")]
    public void Prose_is_not_furniture(string text) => Furniture.Find(text).Spans.ShouldBeEmpty();

    [Fact]
    public void A_text_that_is_all_furniture_has_an_empty_body() => Furniture.Find("May 4, 2021\nAdvertisement").Body.Length.ShouldBe(0);
}
