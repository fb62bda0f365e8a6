using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From the parts that the tellings of one event give to people and groups, to its actors.</summary>
internal static class ActorFuser
{
    private const int MostInRole = 6;

    /// <summary>A part that a telling gives to somebody, with what joins names: the name in its plain letters, and the key of an entity where the words name one.</summary>
    private sealed record Keyed(EventMention Mention, ActorArgument Actor, string Plain, string? Entity);

    public static ImmutableArray<Actor> Actors(IReadOnlyList<EventMention> mentions)
    {
        var arguments = mentions.SelectMany(m => m.Actors.Select(a => (Mention: m, Actor: a))).ToList();
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var role in arguments.GroupBy(a => a.Actor.Role == ActorRole.Victim ? ActorRole.Target : a.Actor.Role).OrderBy(g => g.Key))
        {
            var keyed = role.Select(a => new Keyed(a.Mention, a.Actor, NameKey(a.Actor.Name), EntityKey(a.Mention, a.Actor))).ToList();
            // words that stand for a name given elsewhere ("the brigade") go with it
            var entities = keyed.Where(k => k.Entity is not null).GroupBy(k => k.Plain, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Select(k => k.Entity!).Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
            var named = keyed.GroupBy(k => k.Entity ?? entities.GetValueOrDefault(k.Plain) ?? k.Plain, StringComparer.Ordinal)
                .OrderByDescending(g => g.Select(a => a.Mention.Report.Report.Id).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(MostInRole);
            actors.AddRange(named.Select(g => Make([.. g])));
        }
        return actors.ToImmutable();
    }

    private static Actor Make(List<Keyed> group)
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
            status, certainty, claims)
        {
            Joined = [.. names.Skip(1).Select(n => new NameJoin(n, Reason(group, names[0], n)))],
        };
    }

    /// <summary>What joins another name to the one most used.</summary>
    private static string Reason(List<Keyed> group, string name, string other) => NameKey(name) == NameKey(other) ? "The same name in other letters."
        : group.Find(k => k.Actor.Name == other && k.Entity is not null)?.Entity is { } key ? $"A form of the same name, by its key “{key}”."
        : "Words that stand for the name where a report gives both.";

    /// <summary>The key that spellings of one name share in all reports ("Kataib", "Kata'eb"), of a name or of a name with a word for what it is ("the Kataib militia");
    /// null where the words name nobody so.</summary>
    private static string? EntityKey(EventMention mention, ActorArgument actor) => Spans.Overlapping(mention.Text.Names, n => n.Span, actor.Span)
        .FirstOrDefault(n => n is { Kind: NameKind.Person or NameKind.Organization or NameKind.ArmedGroup, Key.Length: > 0 }
            && (IsKindOf(actor.Name, n.Span.Of(mention.Words.Text)) || IsKindOf(actor.Name, n.Entity)))?.Key;

    /// <summary>"Kataib", "the Iran-backed Kataib militia": the name, and after it no more than what it is.</summary>
    private static bool IsKindOf(string phrase, string name)
    {
        var at = phrase.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && phrase[(at + name.Length)..].Trim() is "" or "militia" or "group" or "brigade" or "movement" or "militants" or "organisation" or "organization";
    }

    /// <summary>Names of one actor: a person's by the last name, others without article, case and accents.</summary>
    private static string NameKey(string name)
    {
        var key = Gazetteer.Key(name).Replace(".", "", StringComparison.Ordinal);
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        return key is "us" or "usa" or "united states" or "america" or "american" or "us forces" ? "united states" : key;
    }
}
