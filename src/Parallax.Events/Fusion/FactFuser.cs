using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>From the numbers that the tellings of one event give to its facts.</summary>
internal sealed class FactFuser(FactMaker maker)
{
    private const int MostGroups = 6;

    public ImmutableArray<Fact> Fuse(IReadOnlyList<EventMention> mentions)
    {
        var tolls = TollReader.Read(mentions);
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

    private List<Fact> People(string attribute, List<Toll> tolls, List<Toll> killed)
    {
        var facts = new List<Fact>();
        var attackers = tolls.Where(t => t.Phrase.Attackers && attribute is "killed" or "injured").ToList();
        if (attackers.Count > 0)
        {
            facts.Add(maker.Make(attribute, "attackers", "people", [.. attackers.Select(t => t.ToClaim())]));
        }
        var others = tolls.Except(attackers).ToList();
        var (totals, parts) = Split(others);
        if (attribute == "injured")
        {
            totals = WithoutDead(totals, killed);
        }
        if (totals.Count > 0)
        {
            facts.Add(Total(attribute, totals, killed));
        }
        facts.AddRange(Groups(attribute, parts));
        return facts;
    }

    /// <summary>Which numbers stand for all, and which for a group. A number with a group word ("two Americans") beside a larger one
    /// in the same report is a part; single people count for all only where nothing else does.</summary>
    private static (List<Toll> Totals, List<Toll> Parts) Split(List<Toll> tolls)
    {
        var totals = new List<Toll>();
        var parts = tolls.Where(t => t.Kind == TollKind.Part).ToList();
        foreach (var report in tolls.Where(t => t.Kind == TollKind.Total).GroupBy(t => t.Mention.Report.Report.Id))
        {
            var most = report.Max(t => t.Min);
            foreach (var toll in report)
            {
                (toll.Group is not null && toll.Min < most ? parts : totals).Add(toll);
            }
        }
        var ones = tolls.Where(t => t.Kind == TollKind.One).ToList();
        var sums = tolls.Where(t => t.Kind == TollKind.Sum).ToList();
        if (totals.Count == 0)
        {
            totals.AddRange(sums);
        }
        var sumMost = sums.Select(s => s.Min).DefaultIfEmpty(0).Max();
        // "two Americans were killed" in one report, "two Americans and a Briton" in another: a part there, so a part here
        if (totals.Any(t => t.Min >= sumMost && sumMost > 0))
        {
            var lesser = totals.Where(t => t.Group is not null && t.Min < sumMost).ToList();
            parts.AddRange(lesser);
            totals = [.. totals.Except(lesser)];
        }
        if (totals.Count == 0 || totals.All(t => t.Min <= 1) || MostTellOfOne(totals, ones))
        {
            totals.AddRange(ones);
        }
        else
        {
            parts.AddRange(ones.Where(t => t.Group is not null && t.Phrase.Name is null && !t.Phrase.Definite && parts.Count > 0));
        }
        return (totals, parts);
    }

    /// <summary>Where more reports tell of one and the same person than give a number of several, the number may be of several events.</summary>
    private static bool MostTellOfOne(List<Toll> totals, List<Toll> ones)
    {
        if (Named(ones) > 1)
        {
            return false;
        }
        var several = totals.Where(t => t.Min > 1).Select(t => t.Mention.Report.Report.Id).ToHashSet();
        return ones.Select(t => t.Mention.Report.Report.Id).Distinct().Count(r => !several.Contains(r)) > several.Count;
    }

    /// <summary>How many people are named: names with a word alike ("Ana Brook", "Ana", "Brooks") are one person's.</summary>
    private static int Named(IEnumerable<Toll> tolls)
    {
        var people = new List<HashSet<string>>();
        foreach (var name in tolls.Select(t => t.Phrase.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            HashSet<string> words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            foreach (var same in people.Where(p => p.Any(a => words.Any(b => SoleVictim.AreLike(a, b)))).ToList())
            {
                people.Remove(same);
                words.UnionWith(same);
            }
            people.Add(words);
        }
        return people.Count;
    }

    private Fact Total(string attribute, List<Toll> totals, List<Toll> killed)
    {
        var claims = totals.Select(t => t.ToClaim()).ToList();
        var names = Named(totals.Where(t => t.Kind == TollKind.One));
        if (names >= 2 && totals.All(t => t.Min <= 1))
        {
            var fact = maker.Make(attribute, null, "people", claims);
            return new(attribute, null, "people", fact.Status, names, names, names, $"{names} people are named.", fact.Lineages, claims);
        }
        if (attribute == "injured" && totals.All(t => t.Shot) && totals.Any(t => t.Min > 1))
        {
            var dead = killed.Where(k => k.Kind != TollKind.Part && !k.Phrase.Attackers).Select(k => k.Min).DefaultIfEmpty(0).Max();
            return dead > 0 ? maker.Make(attribute, null, "people", claims, $"Those shot without the {dead:0} who died.", dead) : maker.Make(attribute, null, "people", claims);
        }
        return maker.Make(attribute, null, "people", claims);
    }

    /// <summary>One person who was shot and one who died are taken for the same, unless both have names and these differ.</summary>
    private static List<Toll> WithoutDead(List<Toll> injured, List<Toll> killed)
    {
        if (killed.Count == 0 || killed.All(k => k.Max == 0))
        {
            return injured;
        }
        var deadNames = killed.Select(k => k.Phrase.Name).OfType<string>().Select(ReportEvent.LastWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var deadAges = killed.Select(k => k.Phrase.Age).OfType<int>().ToHashSet();
        return [.. injured.Where(t => t.Kind != TollKind.One
            || t.Phrase.Name is { } name && deadNames.Count > 0 && !deadNames.Contains(ReportEvent.LastWord(name))
            || t.Phrase.Name is null && t.Phrase.Age is { } age && deadAges.Count > 0 && !deadAges.Contains(age))];
    }

    private IEnumerable<Fact> Groups(string attribute, List<Toll> parts) => parts
        .Where(t => t.Group is not null)
        .GroupBy(t => GroupKey(t.Group!))
        .Select(WithoutCases)
        .OrderByDescending(g => g.Tolls.Count).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Take(MostGroups)
        .Select(g => maker.Make(attribute, g.Tolls.GroupBy(t => t.Group!).OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key, "people",
            [.. g.Tolls.Select(t => t.ToClaim())]));

    /// <summary>One soldier whose death is told beside "three soldiers" is one of the three, not another number for them.</summary>
    private static (string Key, List<Toll> Tolls) WithoutCases(IGrouping<string, Toll> group) =>
        (group.Key, [.. group.Where(t => t.Kind != TollKind.One || group.All(o => o.Min <= 1))]);

    /// <summary>"U.S. troops", "American" and "US service members" are one group: nationality first, else the last word.</summary>
    private static string GroupKey(string group)
    {
        var words = Language.Places.Gazetteer.Key(group).Replace(".", "", StringComparison.Ordinal).Split(' ');
        foreach (var word in words)
        {
            switch (word)
            {
                case "us" or "american" or "americans":
                    return "american";
                case "uk" or "british" or "briton" or "britons":
                    return "british";
            }
        }
        return words[^1].TrimEnd('s');
    }

    private IEnumerable<Fact> Measures(IReadOnlyList<EventMention> mentions)
    {
        var measures = mentions.SelectMany(m => m.Measures.Select(x => (Mention: m, Measure: x)));
        foreach (var group in measures.GroupBy(x => x.Measure.Attribute).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var unit = group.Key switch { "munitions" => "munitions", "magnitude" => "magnitude", "aboard" or "attackers" => "people", _ => "money" };
            var claims = group.Select(x => ClaimMaker.Make(x.Mention, x.Measure.Span, group.Key,
                new NumberValue(x.Measure.Quantity.Min, x.Measure.Quantity.Max, unit, x.Measure.Span.Of(x.Mention.Words.Text), x.Measure.Quantity.Currency))).ToList();
            yield return maker.Make(group.Key, null, unit, claims);
        }
    }
}
