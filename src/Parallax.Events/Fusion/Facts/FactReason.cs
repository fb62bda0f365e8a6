using System.Globalization;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Says in one plain sentence why a fact stands as it does.</summary>
internal sealed class FactReason(Backing backing)
{
    /// <summary>The sentence.</summary>
    /// <param name="status">How the claims that count stand to each other.</param>
    /// <param name="claims">All claims.</param>
    /// <param name="counted">Those that count.</param>
    /// <param name="standing">Those of them whose place no other has taken.</param>
    /// <param name="given">What comes of more than these claims; null where nothing does.</param>
    /// <param name="note">What else there is to say.</param>
    public string Of(FactStatus status, IReadOnlyList<FactClaim> claims, IReadOnlyList<FactClaim> counted, IReadOnlyList<FactClaim> standing, string? given, string? note)
    {
        var parts = new List<string> { given ?? Values(status, counted, standing) };
        var said = counted.Select(c => Wording(c.Value)).ToHashSet(StringComparer.Ordinal);
        var apart = claims.Except(counted).Where(c => c.Claim.Stance == Stance.Denied || !said.Contains(Wording(c.Value))).GroupBy(c => (c.Claim.Stance, Text: Wording(c.Value))).OrderBy(g => g.Key.Stance).ThenBy(g => g.Key.Text, StringComparer.Ordinal);
        parts.AddRange(apart.Select(g => g.Key.Stance == Stance.Denied ? Denies(g.Select(c => c.Claim), g.Key.Text) : $"{g.Key.Text} is told only as {Parallax.Wording.Of(g.Key.Stance)}"));
        if (note is not null)
        {
            parts.Add(note);
        }
        var text = string.Join("; ", parts);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    /// <summary>The sentence for claims that are all denied.</summary>
    public static string Denied(IReadOnlyList<FactClaim> claims)
    {
        var speakers = Speakers(claims.Select(c => c.Claim));
        return speakers.Length == 0 ? "Only denied." : $"Only denied, by {speakers}.";
    }

    private string Values(FactStatus status, IReadOnlyList<FactClaim> counted, IReadOnlyList<FactClaim> standing)
    {
        var values = counted.GroupBy(c => Wording(c.Value)).Select(g => (Text: g.Key, Count: backing.Lineages(g.Select(c => c.Claim)), Least: g.Min(c => c.Value.Min)))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Least).ThenBy(g => g.Text, StringComparer.Ordinal).ToList();
        var list = string.Join(", ", values.Select(v => $"{v.Text} in {Plural(v.Count)}"));
        return status switch
        {
            FactStatus.Agreed => $"all say {values[0].Text}",
            FactStatus.Single => values.Count == 1 ? "one voice only" : $"one voice only, which says {string.Join(" and ", values.Select(v => v.Text))}",
            FactStatus.Updated => $"{Change(counted, standing)}: {list}",
            FactStatus.Compatible when !Succession.Meet(counted) && Succession.MeetInRoundFigures(counted) => $"{list}, which can all be true in round figures",
            _ => list,
        };
    }

    /// <summary>What took the place of what.</summary>
    private static string Change(IReadOnlyList<FactClaim> counted, IReadOnlyList<FactClaim> standing)
    {
        var less = standing.Max(c => c.Value.Min) < counted.Max(c => c.Value.Min);
        return standing.Any(c => c.Revision == Revision.New) ? less ? "revised down" : "risen"
            : counted.Any(c => c.Revision == Revision.Old) ? "an earlier number is given as such" : less ? "later reports give less" : "later reports give more";
    }

    private static string Denies(IEnumerable<Claim> claims, string value)
    {
        var speakers = Speakers(claims);
        return speakers.Length == 0 ? $"{value} is denied" : $"{value} is denied by {speakers}";
    }

    private static string Speakers(IEnumerable<Claim> claims) => string.Join(" and ", claims.Select(c => c.Speaker).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(2));

    private static string Plural(int lineages) => lineages == 1 ? "1 lineage" : string.Create(CultureInfo.InvariantCulture, $"{lineages} lineages");

    /// <summary>A value in words: "12", "12 or more", "90 to 110".</summary>
    public static string Wording(NumberValue value)
    {
        var min = Plain(value.Min);
        return value.Max is null ? $"{min} or more" : value.Max == value.Min ? min : $"{min} to {Plain(value.Max.Value)}";
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
