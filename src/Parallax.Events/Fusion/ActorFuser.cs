using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From the parts that the tellings of one event give to people and groups, to its actors.</summary>
internal static class ActorFuser
{
    private const int MostInRole = 6;

    public static ImmutableArray<Actor> Actors(IReadOnlyList<EventMention> mentions)
    {
        var arguments = mentions.SelectMany(m => m.Actors.Select(a => (Mention: m, Actor: a))).ToList();
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var role in arguments.GroupBy(a => a.Actor.Role == ActorRole.Victim ? ActorRole.Target : a.Actor.Role).OrderBy(g => g.Key))
        {
            var named = role.GroupBy(a => NameKey(a.Actor.Name), StringComparer.Ordinal)
                .OrderByDescending(g => g.Select(a => a.Mention.Report.Report.Id).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(MostInRole);
            actors.AddRange(named.Select(g => Make([.. g])));
        }
        return actors.ToImmutable();
    }

    private static Actor Make(List<(EventMention Mention, ActorArgument Actor)> group)
    {
        var names = group.GroupBy(a => a.Actor.Name).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var claims = group.Select(a => ClaimMaker.Make(a.Mention, a.Actor.Span, Wording.Of(a.Actor.Role), new NameValue(a.Actor.Name, a.Actor.Span.Of(a.Mention.Words.Text)),
            a.Actor.Stance == Stance.Asserted ? null : a.Actor.Stance)).ToList();
        var reports = claims.Select(c => c.Report.Id).Distinct().Count();
        var denied = claims.Count(c => c.Stance == Stance.Denied);
        var certainty = denied == claims.Count ? ActorCertainty.Denied : denied > 0 ? ActorCertainty.Disputed
            : claims.Any(c => c.Stance is Stance.Asserted or Stance.Attributed) ? ActorCertainty.Stated : ActorCertainty.Alleged;
        var status = certainty == ActorCertainty.Disputed ? FactStatus.Disputed : reports > 1 ? FactStatus.Agreed : FactStatus.Single;
        var role = group.Any(a => a.Actor.Role != ActorRole.Victim) ? group.First(a => a.Actor.Role != ActorRole.Victim).Actor.Role : ActorRole.Victim;
        return new(role, names[0], [.. names.Skip(1)], group.Select(a => a.Actor.Kind).FirstOrDefault(k => k is not null), group.Select(a => a.Actor.Country).FirstOrDefault(c => c is not null),
            status, certainty, claims);
    }

    /// <summary>Names of one actor: a person's by the last name, others without article, case and accents.</summary>
    private static string NameKey(string name)
    {
        var key = Gazetteer.Key(name).Replace(".", "", StringComparison.Ordinal);
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        return key is "us" or "usa" or "united states" or "america" or "american" or "us forces" ? "united states" : key;
    }
}
