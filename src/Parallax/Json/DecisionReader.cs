using System.Collections.Immutable;
using System.Globalization;
using Parallax.Decisions;

namespace Parallax.Json;

/// <summary>Reads decisions, and what stands as decided, as <see cref="DecisionJson"/> writes them.</summary>
internal static class DecisionReader
{
    private const string Kinds = "expected merge, split, set, hide or relink.";

    public static RecordDecision Entry(JsonPart part)
    {
        var (problem, events) = (part.TextOrNull("problem"u8), part.Ids<Event>("events"u8));
        return part.Truth("applies"u8) == (problem is null) ? new(Decision(part, anyId: true), problem, events)
            : throw JsonPart.At("applies"u8, "a decision applies where it has no problem, and else not.");
    }

    public static Decision Decision(JsonPart part, bool anyId)
    {
        var time = part.Text("time"u8);
        if (!DecisionTime.TryParse(time, out var moment) || DecisionTime.Of(moment) != time)
        {
            throw JsonPart.At("time"u8, $"'{time}' is not a time in UTC; expected one as in 2031-05-04T10:30:00Z.");
        }
        var (correction, id) = (CorrectionOf(part), part.Id<Decision>("id"u8));
        var decision = new Decision(correction, part.Text("author"u8), moment, part.Text("reason"u8), anyId ? id : null);
        part.MustBe("id"u8, decision.Id.ToString(), "the id made from what it says is");
        return decision;
    }

    /// <summary>What stands as decided; empty where the field is not there.</summary>
    public static ImmutableArray<Decided> Decided(JsonPart owner) => owner.Has("decided"u8)
        ? owner.List("decided"u8, part => new Decided(part.Text("attribute"u8), part.TextOrNull("of"u8), part.Id<Decision>("decision"u8), part.TextOrNull("before"u8))) : [];

    private static Correction CorrectionOf(JsonPart part)
    {
        var (kind, about) = (part.Text("correction"u8), part.List("about"u8, Anchor));
        Correction correction = kind switch
        {
            "merge" => new Correction.Merge(about),
            "split" => new Correction.Split(One(about), part.Ids<Report>("reports"u8)),
            "set" => new Correction.Set(One(about), Value(part)),
            "hide" => new Correction.Hide(One(about)),
            "relink" => about.Length == 2 ? new Correction.Relink(about[0], about[1], part.TextOrNull("type"u8) is null ? null : part.Choice<LinkType>("type"u8))
                : throw JsonPart.At("about"u8, $"found {about.Length} events; expected two."),
            _ => throw JsonPart.At("correction"u8, $"'{kind}' is no kind of decision; {Kinds}"),
        };
        return correction.Events.SequenceEqual(about) ? correction : throw JsonPart.At("about"u8, "the events are not in the order of their mentions, or one is there twice.");
    }

    private static EventAnchor One(ImmutableArray<EventAnchor> about) => about.Length == 1 ? about[0] : throw JsonPart.At("about"u8, $"found {about.Length} events; expected one.");

    private static EventAnchor Anchor(JsonPart part) => new(part.List("mentions"u8, Mention), part.Id<Event>("id"u8), part.Text("label"u8));

    private static AnchoredMention Mention(JsonPart part)
    {
        var (start, end) = (part.Whole("start"u8), part.Whole("end"u8));
        return start >= 0 && end > start ? new(part.Id<Report>("report"u8), part.Choice<TextField>("field"u8), new(start, end))
            : throw JsonPart.At("start"u8, $"the span {start}–{end} holds no words; expected a start of 0 or more and an end after it.");
    }

    private static SetValue Value(JsonPart part)
    {
        var attribute = part.Text("attribute"u8);
        return attribute switch
        {
            "type" => new SetValue.Type(part.Choice<EventType>("value"u8)),
            "when" => When(part.Text("value"u8)),
            "where" => new SetValue.Where(part.Text("value"u8)),
            _ => new SetValue.Number(attribute, part.TextOrNull("of"u8), part.Number("value"u8)),
        };
    }

    private static SetValue.When When(string text)
    {
        var days = text.Split('/');
        return days.Length <= 2 && Day(days[0]) is { } start && Day(days[^1]) is { } end && end >= start && SetValue.When.TextOf(start, end) == text ? new(start, end)
            : throw JsonPart.At("value"u8, $"'{text}' is no time; expected a day or two, as in 2031-05-04 or 2031-05-04/2031-05-06.");
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
