using System.Collections.Immutable;
using System.Globalization;

namespace Parallax.Json;

/// <summary>Reads claims with their values. What they are about stands with the owner, but for those that say it themselves.</summary>
internal sealed class ClaimReader(WordsReader words)
{
    private const string Example = "expected a time of day, as in 19:35 or 19:35+03:00.";

    private static readonly ImmutableArray<string> Roles = [.. Enum.GetValues<ActorRole>().Select(Wording.Of)];

    /// <summary>The origins of the claims read so far.</summary>
    public Dictionary<Id<Claim>, string> Origins { get; } = [];

    /// <summary>The date of a report, against which those of its claims are held; null where they are not.</summary>
    public Func<Id<Report>, string?>? Published { get; init; }

    public ImmutableArray<Claim> Read(JsonPart owner, string attribute) => owner.List("claims"u8, claim => Claim(claim, attribute));

    /// <summary>Claims on an actor. Reports may give it another part than it has in the end; which one a claim gives is told by its id alone.</summary>
    public ImmutableArray<Claim> ReadOfActor(JsonPart owner, ActorRole role) => owner.List("claims"u8, claim => InItsRole(Claim(claim, Wording.Of(role))));

    public ImmutableArray<Claim> ReadWithAttributes(JsonPart owner) => owner.List("claims"u8, claim => Claim(claim, claim.Text("attribute"u8)));

    private Claim Claim(JsonPart part, string attribute)
    {
        var (report, field, span) = words.Read(part);
        var id = part.Id<Claim>("id"u8);
        if (Published is not null)
        {
            part.MustBe("published"u8, Published(report.Id), "its report has");
        }
        if (part.TextOrNull("origin"u8) is { } origin)
        {
            Origins[id] = origin;
        }
        return new(report, field, span, attribute, part.Object("value"u8, Value), part.Choice<Stance>("stance"u8), part.TextOrNull("speaker"u8), part.TextOrNull("via"u8), id);
    }

    private static Claim InItsRole(Claim claim) =>
        Roles.Prepend(claim.Attribute).Select(role => new Claim(claim.Report, claim.Field, claim.Span, role, claim.Value, claim.Stance, claim.Speaker, claim.Via))
            .FirstOrDefault(c => c.Id == claim.Id) ?? claim; // without names, the id is that of the claim with them

    private static ClaimValue Value(JsonPart part)
    {
        var text = part.Text("text"u8);
        return part.Has("name"u8) ? new NameValue(part.Text("name"u8), text)
            : part.Has("min"u8) ? new NumberValue(part.Number("min"u8), part.NumberOrNull("max"u8), part.Text("unit"u8), text, part.Has("currency"u8) ? part.Text("currency"u8) : null)
            : part.Has("from"u8) ? Time(part, text)
            : part.Has("type"u8) ? new LinkValue(part.Choice<LinkType>("type"u8), text)
            : throw new RefusedException("found no kind of value; expected one with 'min', 'from', 'name' or 'type'.");
    }

    private static TimeValue Time(JsonPart part, string text)
    {
        var (clock, offset) = part.Has("clock"u8) ? Clock(part.Text("clock"u8)) : (null, null);
        return new(part.Day("from"u8), part.Day("to"u8), part.Choice<TimePrecision>("precision"u8), text, clock, offset);
    }

    private static (TimeOnly? Clock, TimeSpan? Offset) Clock(string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        var sign = text.AsSpan().IndexOfAny('+', '-');
        var local = sign < 0 ? text : text[..sign];
        if (!TimeOnly.TryParseExact(local, "HH:mm", invariant, DateTimeStyles.None, out var clock))
        {
            throw JsonPart.At("clock"u8, $"found '{text}'; {Example}");
        }
        if (sign < 0)
        {
            return (clock, null);
        }
        return TimeSpan.TryParseExact(text.AsSpan(sign + 1), @"hh\:mm", invariant, out var offset)
            ? (clock, text[sign] == '-' ? -offset : offset)
            : throw JsonPart.At("clock"u8, $"found '{text}'; {Example}");
    }
}
