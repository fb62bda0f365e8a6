using System.Collections.Immutable;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Quotations;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Reads from the names of a text who its speakers are.</summary>
internal sealed class VoiceReader(AnnotatedText text)
{
    private readonly Dictionary<Attribution, Voice> _known = new(ReferenceEqualityComparer.Instance);
    private ILookup<string, NameMention>? _byWords;
    private ILookup<string, NameMention>? _people;
    private Dictionary<string, Voice>? _called;

    /// <summary>The speaker of an attribution; nobody where there is none.</summary>
    public Voice Read(Attribution? said)
    {
        if (said?.Speaker is not { } words)
        {
            return Voice.None;
        }
        if (!_known.TryGetValue(said, out var voice))
        {
            voice = Make(words, [.. NamesOf(said, words)]);
            _known.Add(said, voice = voice.IsPerson ? voice : PersonCalled(words) ?? voice);
        }
        return voice;
    }

    /// <summary>The person whom another attribution, in the same words, names beside them: "The minister, Ana Brook, said … The minister added".</summary>
    private Voice? PersonCalled(string words)
    {
        _called ??= text.Attributions.Where(a => a.Speaker is not null && a.Source is not null).Select(a => (Words: a.Speaker!, Person: Apposed(a.Source!.Value)))
            .Where(c => c.Person is not null).GroupBy(c => c.Words, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Make(g.Key, [g.First().Person!]), StringComparer.Ordinal);
        return _called.GetValueOrDefault(words);
    }

    /// <summary>The person in the source whose role stands there too: "The minister, Ana Brook,".</summary>
    private NameMention? Apposed(TextSpan source) =>
        NamesIn(source).FirstOrDefault(n => n is { Kind: NameKind.Person, Key.Length: > 0, RoleSpan: { } role } && source.Contains(role));

    private IEnumerable<NameMention> NamesIn(TextSpan span) => Spans.Within(text.Names, n => n.Span, span);

    /// <summary>The names in the words of the source; where these are a pronoun, those in the speaker's plain form.</summary>
    private IEnumerable<NameMention> NamesOf(Attribution said, string words)
    {
        if (said.Source is { } source)
        {
            var inside = NamesIn(source).Where(n => words.Contains(n.Span.Of(text.Words.Text), StringComparison.Ordinal)).ToList();
            if (inside.Count > 0)
            {
                return inside;
            }
        }
        _byWords ??= text.Names.ToLookup(n => n.Span.Of(text.Words.Text), StringComparer.Ordinal);
        return Tails(words).Select(t => _byWords[t].FirstOrDefault()).OfType<NameMention>();
    }

    /// <summary>The words from each word on: "Minister Ana Brook", "Ana Brook", "Brook".</summary>
    private static IEnumerable<string> Tails(string words)
    {
        var tail = words.TrimEnd(' ', ',');
        while (tail.Length > 0)
        {
            yield return tail;
            var space = tail.IndexOf(' ', StringComparison.Ordinal);
            tail = space < 0 ? "" : tail[(space + 1)..];
        }
    }

    private Voice Make(string words, List<NameMention> names)
    {
        if (names.FindLast(n => n.Kind == NameKind.Person && n.Key.Length > 0) is { } person)
        {
            if (IsSpokenFor(person))
            {
                return new(words, null, null, false) { Bodies = [person.Key], Kind = KindOf(words) };
            }
            var roles = RolesOf(person).Select(r => (Role: r, Bodies: BodiesIn(r).ToList())).OrderBy(r => r.Bodies.Count == 0).ToList();
            return new(words, person.Entity, person.Key, true)
            {
                Country = person.Country ?? _people![person.Entity].Select(n => n.Country).FirstOrDefault(c => c is not null),
                Bodies = [.. roles.SelectMany(r => r.Bodies).Distinct()],
                Role = roles.Count == 0 ? null : roles[0].Role.Of(text.Words.Text),
            };
        }
        if (names.FindLast(IsBody) is { } body)
        {
            var whole = words.TrimEnd(' ', ',').EndsWith(body.Span.Of(text.Words.Text), StringComparison.Ordinal);
            return whole
                ? new(words, body.Entity, body.Key, false) { Country = body.Country, IsCountry = body.Country is not null && body.Kind is NameKind.Place or NameKind.Nationality, Kind = KindOf(body.Entity) }
                : new(words, null, null, false) { Bodies = [body.Key], Kind = KindOf(words) };
        }
        return new(words, null, null, false) { Kind = KindOf(words) };
    }

    /// <summary>The roles of all mentions of a person, in order.</summary>
    private IEnumerable<TextSpan> RolesOf(NameMention person)
    {
        _people ??= text.Names.Where(n => n.Kind == NameKind.Person && n.RoleSpan is not null).ToLookup(n => n.Entity, StringComparer.Ordinal);
        return _people[person.Entity].SelectMany(n => n.MoreRoles.Prepend(n.RoleSpan!.Value)).Order();
    }

    /// <summary>The bodies that a role names: "Pentagon" of "Pentagon spokeswoman".</summary>
    private IEnumerable<string> BodiesIn(TextSpan role) => NamesIn(role).Where(IsBody).Select(n => n.Key);

    /// <summary>"a representative for Ana Brook" is not she.</summary>
    private bool IsSpokenFor(NameMention person) => text.Words.Lower(text.Words.TokenAt(person.Span.Start) - 1) is "for" or "of";

    private static bool IsBody(NameMention name) => name.Key.Length > 0 && name.Kind is NameKind.Organization or NameKind.ArmedGroup or NameKind.Place or NameKind.Nationality;

    /// <summary>"the US defence department" and "US Department of Defense" have the same words.</summary>
    private static ImmutableHashSet<string> KindOf(string words) =>
        [.. words.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Split([' ', ',', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 1 && w is not ("the" or "an" or "of" or "for" or "and" or "us" or "uk" or "statement"))
            .Select(w => w.EndsWith("ce", StringComparison.Ordinal) ? w[..^2] + "se" : w)];
}
