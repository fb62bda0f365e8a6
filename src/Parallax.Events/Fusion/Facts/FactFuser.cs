using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Facts;

/// <summary>From the numbers that the tellings of one event give to its facts: one for each attribute and group.</summary>
internal sealed class FactFuser(FactMaker maker, TollReader reader)
{
    private readonly GroupFacts _groups = new(maker);
    private readonly SumOfGroups _sums = new(maker);

    /// <summary>The facts of an event, the dead first, then the hurt; of each attribute the total before its groups.</summary>
    public ImmutableArray<Fact> Fuse(IReadOnlyList<EventMention> mentions)
    {
        var tolls = reader.Read(mentions);
        var facts = new List<Fact>();
        var killed = tolls.Where(t => t.Attribute == "killed").ToList();
        foreach (var group in tolls.GroupBy(t => t.Attribute).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            facts.AddRange(People(group.Key, [.. group], killed));
        }
        facts.AddRange(Measures(mentions));
        return [.. facts.OrderBy(f => Rank(f.Attribute)).ThenBy(f => f.Of is not null).ThenByDescending(f => f.Lineages).ThenBy(f => f.Of, StringComparer.Ordinal)];
    }

    private static int Rank(string attribute) => attribute switch { "killed" => 0, "injured" => 1, _ => 2 };

    private IEnumerable<Fact> People(string attribute, List<Toll> tolls, List<Toll> killed)
    {
        var attackers = tolls.Where(t => t.Phrase.Attackers && attribute is "killed" or "injured").ToList();
        if (attackers.Count > 0)
        {
            yield return maker.Make(attribute, "attackers", "people", [.. attackers.Select(t => t.ToClaim())]);
        }
        List<Toll> others = [.. tolls.Except(attackers)];
        var (totals, parts) = TollSplit.Of(others);
        if (attribute == "injured")
        {
            totals = HurtAndDead.Apart(totals, killed);
        }
        if (_sums.Of(attribute, totals) is { } sum)
        {
            yield return sum;
            parts.AddRange(totals);
        }
        else if (totals.Count > 0)
        {
            yield return Total(attribute, totals, killed, PartsAgainst(totals, others));
        }
        foreach (var fact in _groups.Of(attribute, parts))
        {
            yield return fact;
        }
    }

    private Fact Total(string attribute, List<Toll> totals, List<Toll> killed, string? note)
    {
        var claims = totals.ConvertAll(t => t.ToClaim());
        var names = TollSplit.Named(totals.Where(t => t.Kind == TollKind.One));
        if (names >= 2 && totals.TrueForAll(t => t.Min <= 1))
        {
            return maker.Make(attribute, null, "people", claims, new(names, names, names, $"{names} people are named"));
        }
        if (attribute == "injured" && totals.TrueForAll(t => t.Shot) && totals.Exists(t => t.Min > 1)
            && killed.Where(k => k.Kind != TollKind.Part && !k.Phrase.Attackers).Select(k => k.Min).DefaultIfEmpty(0).Max() is > 0 and var dead)
        {
            var shot = maker.Make(attribute, null, "people", claims);
            return maker.Make(attribute, null, "people", claims, new(Less(shot.Low, dead), Less(shot.Best, dead), Less(shot.High, dead), $"those shot without the {FactReason.Plain(dead)} who died"));
        }
        return maker.Make(attribute, null, "people", claims, note: note);
    }

    private static decimal? Less(decimal? value, decimal less) => value is null ? null : Math.Max(0, value.Value - less);

    /// <summary>Where the parts that one report lists are more than every number for all: what they come to.</summary>
    private static string? PartsAgainst(List<Toll> totals, List<Toll> tolls)
    {
        var most = totals.Max(t => t.Max ?? decimal.MaxValue);
        var sums = tolls.Where(t => t.Kind == TollKind.Sum && t.Min > most).Select(t => t.Min).Distinct().Order().ToList();
        return sums.Count == 0 ? null : $"the parts told come to {string.Join(" or ", sums.Select(FactReason.Plain))}";
    }

    private IEnumerable<Fact> Measures(IReadOnlyList<EventMention> mentions)
    {
        var measures = mentions.SelectMany(m => m.Measures.Select(x => (Mention: m, Measure: x)));
        foreach (var group in measures.GroupBy(x => x.Measure.Attribute).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var unit = group.Key switch { "munitions" => "munitions", "magnitude" => "magnitude", "aboard" or "attackers" => "people", _ => "money" };
            var claims = group.Select(x => new FactClaim(ClaimMaker.Make(x.Mention, x.Measure.Span, group.Key,
                new NumberValue(x.Measure.Quantity.Min, x.Measure.Quantity.Max, unit, x.Measure.Span.Of(x.Mention.Words.Text), x.Measure.Quantity.Currency)))).ToList();
            yield return maker.Make(group.Key, null, unit, claims);
        }
    }
}
