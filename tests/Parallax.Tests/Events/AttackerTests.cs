using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

/// <summary>Attackers' own dead are told apart, and belong to what they did.</summary>
public sealed class AttackerTests
{
    [Theory]
    [InlineData("A man drove a lorry into a crowd in the port on Friday, killing nine people. The driver was shot dead by police.", "vehicle-attack: 9 + 1")]
    [InlineData("A man drove a lorry into a crowd in the port on Friday, killing nine people. He was shot dead by officers.", "vehicle-attack: 9 + 1")]
    [InlineData("Gunman Tom Hale opened fire at a school on Friday, killing two pupils. Hale was shot dead by police.", "shooting: 2 + 1")]
    [InlineData("A man stabbed two women to death in a park on Monday. He then killed himself.", "stabbing: 2 + 1")]
    [InlineData("Two gunmen stormed a hotel on Sunday and killed six guests. Both attackers were killed.", "storming: 6 + 2")]
    [InlineData("A man shot his wife dead at their home on Friday before turning the gun on himself.", "shooting: 1 + 1")]
    [InlineData("A suicide bomber blew himself up in a market, killing 12 people.", "bombing: 12 + 1")]
    [InlineData("A teenager was shot dead by police on Monday.", "shooting: 1 + 0")]
    [InlineData("Tom Hale stabbed a guard. Hale was shot at a bar a year later and died.", "shooting: 1 + 0")]
    [InlineData("A man shot himself in a park on Monday. The man died in hospital.", "shooting: 1 + 0")]
    [InlineData("An officer shot a man dead on Monday. The officer was killed by another gunman.", "shooting: 2 + 0")]
    public void Attackers_do_not_count_among_those_whom_they_killed(string text, string expected) =>
        string.Join("; ", Reading.EventsOf(text).Select(Toll).Where(t => !t.EndsWith("0 + 0", StringComparison.Ordinal))).ShouldBe(expected);

    [Fact]
    public void The_sister_of_somebody_named_is_not_he() =>
        Reading.MentionsOf("Tom Hale stabbed his sister at their home on Monday.").SelectMany(m => m.Casualties).SelectMany(c => c.Victims).ShouldHaveSingleItem().Name.ShouldBeNull();

    private static string Toll(ReportEvent item)
    {
        var killed = item.Mentions.SelectMany(m => m.Casualties).Where(c => c.Attribute == "killed").SelectMany(c => c.Victims).ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"{Wording.Of(item.Type)}: {killed.Where(v => !v.Attackers).Sum(v => v.Min):0} + {killed.Where(v => v.Attackers).Sum(v => v.Min):0}");
    }
}
