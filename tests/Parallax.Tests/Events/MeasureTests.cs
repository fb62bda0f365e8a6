using System.Globalization;

namespace Parallax.Tests.Events;

/// <summary>Numbers that are not of people who came to harm.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("A ferry with 40 people on board sank off Tarmond on Monday.", "aboard 40")]
    [InlineData("The trawler sank while sixteen sailors were aboard.", "aboard 16")]
    [InlineData("A bus carrying 30 pilgrims crashed into a wall.", "aboard 30")]
    [InlineData("Three masked men robbed a bank in Tarmond.", "attackers 3")]
    [InlineData("A group of 30 gunmen stormed the jail.", "attackers 30")]
    [InlineData("The jail was stormed by at least 30 gunmen.", "attackers 30+")]
    [InlineData("Rebels fired 18 rockets at the camp.", "munitions 18")]
    [InlineData("An earthquake of magnitude 6.1 struck the island.", "magnitude 6.1")]
    public void A_number_says_what_it_counts(string text, string expected) => Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Two officers shot a man in Tarmond.")]
    [InlineData("Gunmen shot three men in Tarmond.")]
    [InlineData("Forty people watched as the ferry sank.")]
    public void Officers_victims_and_onlookers_are_neither_attackers_nor_aboard(string text) => Of(text).ShouldBeEmpty();

    private static IEnumerable<string> Of(string text) => Reading.MentionsOf(text).SelectMany(m => m.Measures)
        .Select(m => m.Attribute + " " + m.Quantity.Min.ToString(CultureInfo.InvariantCulture) + (m.Quantity.Max is null ? "+" : ""));
}
