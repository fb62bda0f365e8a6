namespace Parallax.Events.Fusion.People;

/// <summary>Which value of an attribute holds for a person.</summary>
internal sealed class DetailValues(IReadOnlyList<ReportedPerson> people)
{
    /// <summary>The key of the value that most reports give by the strongest words there are. Null where none gives one, and where reports that are as many
    /// say otherwise; of ages then the one stated first, of roles the longest.</summary>
    public string? Best(string attribute)
    {
        var details = people.SelectMany(p => p.Details.Where(d => d.Attribute == attribute), (p, d) => (p.Report, Detail: d));
        foreach (var equal in details.GroupBy(d => d.Detail.Strength).OrderByDescending(g => g.Key))
        {
            var values = equal.GroupBy(d => d.Detail.Value.Key, StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.Key, Reports: g.Select(d => d.Report).Distinct().Count())).OrderByDescending(v => v.Reports).ToList();
            if (attribute is "age" or "role" || values.Count == 1 || values[0].Reports > values[1].Reports)
            {
                return attribute == "role" ? values.Where(v => v.Reports == values[0].Reports).OrderByDescending(v => v.Key.Length).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key : values[0].Key;
            }
        }
        return null;
    }
}
