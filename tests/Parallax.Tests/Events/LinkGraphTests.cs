using FsCheck;
using FsCheck.Fluent;
using Parallax.Events.Fusion;

namespace Parallax.Tests.Events;

/// <summary>Links of several events do not contradict each other.</summary>
public sealed class LinkGraphTests
{
    private static readonly Report Report = new("one", "one.txt", "The raid came after the blast.");

    [Fact]
    public void The_link_that_fewest_lineages_state_is_left_out() =>
        Shown(LinkGraph.WithoutContradiction([Link(1, 2), Link(2, 3), Link(3, 1)], l => l.From.Value == 2 ? 1 : 2, _ => null)).ShouldBe(["1-2", "3-1"]);

    [Fact]
    public void Of_links_as_strong_those_that_the_dates_bear_out_stay() =>
        Shown(LinkGraph.WithoutContradiction([Link(1, 2), Link(2, 3), Link(3, 1)], _ => 1, e => Day(e.Value switch { 3 => 3, 2 => 5, _ => 3 }))).ShouldBe(["2-3", "3-1"]);

    [Fact]
    public void A_chain_and_two_ways_to_one_event_are_no_circle() =>
        LinkGraph.WithoutContradiction([Link(1, 2), Link(2, 3), Link(1, 3), Link(4, 3)], _ => 1, _ => null).Count.ShouldBe(4);

    [Fact]
    public void Links_outside_the_circle_stay() =>
        Shown(LinkGraph.WithoutContradiction([Link(0, 1), Link(1, 2), Link(2, 3), Link(3, 1), Link(3, 4)], l => l.From.Value == 3 && l.To.Value == 1 ? 1 : 2, _ => null)).ShouldBe(["0-1", "1-2", "2-3", "3-4"]);

    [Fact]
    public void No_circle_is_left_and_the_order_of_the_links_changes_nothing() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var pairs = Enumerable.Range(0, 30).Select(_ => (From: random.Next(8), To: random.Next(8))).Where(p => p.From != p.To)
                .DistinctBy(p => (Math.Min(p.From, p.To), Math.Max(p.From, p.To))).ToList();
            var strengths = pairs.ToDictionary(p => ((ulong)p.From, (ulong)p.To), _ => random.Next(3));
            Link[] links = [.. pairs.Select(p => Link(p.From, p.To))];
            var kept = LinkGraph.WithoutContradiction(links, l => strengths[(l.From.Value, l.To.Value)], _ => null);
            random.Shuffle(links);
            Shown(LinkGraph.WithoutContradiction(links, l => strengths[(l.From.Value, l.To.Value)], _ => null)).ShouldBe(Shown(kept));
            HasCircle(kept).ShouldBeFalse();
            links.Except(kept).ShouldAllBe(l => HasCircle(kept.Append(l)));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void What_was_over_comes_over_no_steps_of_what_began_later() =>
        Shown(LinkGraph.WithoutContradiction([Link(1, 2), Link(2, 3), Link(4, 1)], l => l.From.Value == 1 ? 1 : 2, e => e.Value switch { 1 or 4 => Day(3), 3 => Day(9), _ => null })).ShouldBe(["2-3", "4-1"]);

    [Fact]
    public void A_long_chain_that_closes_is_cut_once() =>
        LinkGraph.WithoutContradiction([.. Enumerable.Range(0, 2_000).Select(i => Link(i, (i + 1) % 2_000))], _ => 1, _ => null).Count.ShouldBe(1_999);

    private static bool HasCircle(IEnumerable<Link> links)
    {
        var left = links.ToList();
        while (left.RemoveAll(l => !left.Exists(other => other.To == l.From)) > 0)
        {
        }
        return left.Count > 0;
    }

    private static EventTime Day(int day) => new(new(2031, 5, day), new(2031, 5, day), null, TimePrecision.Day, FactStatus.Single, null,
        [new Claim(Report, TextField.Text, new(4, 8), "when", new TimeValue(new(2031, 5, day), new(2031, 5, day), TimePrecision.Day, "then"))]);

    private static List<string> Shown(IEnumerable<Link> links) => [.. links.Select(l => $"{l.From.Value}-{l.To.Value}").Order(StringComparer.Ordinal)];

    private static Link Link(int from, int to) => new(new((ulong)from), new((ulong)to), LinkType.Follows, FactStatus.Single,
        [new Claim(Report, TextField.Text, new(4, 8), "link", new LinkValue(LinkType.Follows, "came after"))]);
}
