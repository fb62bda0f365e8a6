using System.Text;
using Parallax.Export.Codes;

namespace Parallax.Tests.Export.Codes;

/// <summary>The counterparts of event types in other systems.</summary>
public sealed class EventCodesTests
{
    private const string Columns = "type\tacled-event\tacled-sub-event\tplover-type\tplover-mode\n";

    [Theory]
    [InlineData(EventType.AirStrike, "Explosions/Remote violence", "Air/drone strike", "ASSAULT", "aerial")]
    [InlineData(EventType.Protest, "Protests", "Peaceful protest", "PROTEST", "demo")]
    [InlineData(EventType.Release, null, null, "RETREAT", "release")]
    [InlineData(EventType.Earthquake, null, null, null, null)]
    public void A_type_has_its_counterparts_or_none(EventType type, string? acledEvent, string? acledSubEvent, string? ploverType, string? ploverMode) =>
        EventCodes.Shipped.Of(type).ShouldBe(new EventCode(acledEvent, acledSubEvent, ploverType, ploverMode));

    [Fact]
    public void Every_type_has_a_row() => Enum.GetValues<EventType>().ShouldAllBe(t => EventCodes.Shipped.Of(t) != null);

    [Fact]
    public void A_sub_event_type_stands_with_its_event_type() =>
        Enum.GetValues<EventType>().Select(EventCodes.Shipped.Of).ShouldAllBe(c => (c.AcledEvent == null) == (c.AcledSubEvent == null) && (c.PloverMode == null || c.PloverType != null));

    [Theory]
    [InlineData("fire\t-\t-\t-\t-\n", "found no row for")]
    [InlineData("fire\t-\t-\t-\t-\nfire\t-\t-\t-\t-\n", "types.tsv:3: 'fire' is not an event type, or has a row already.")]
    [InlineData("fires\t-\t-\t-\t-\n", "types.tsv:2: 'fires' is not an event type")]
    public void A_bad_table_is_refused(string rows, string message) =>
        Should.Throw<FormatException>(() => EventCodes.Read(Encoding.UTF8.GetBytes(Columns + rows))).Message.ShouldContain(message);
}
