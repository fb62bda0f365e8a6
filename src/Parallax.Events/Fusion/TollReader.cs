using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>What a number of people counts.</summary>
internal enum TollKind
{
    /// <summary>A number for all, or for the only people spoken of: "killed three".</summary>
    Total,

    /// <summary>A part of a list: "two Americans" in "two Americans and a Briton".</summary>
    Part,

    /// <summary>The sum of such a list.</summary>
    Sum,

    /// <summary>One person without a number: "a nurse", "Ana Brook", "the man".</summary>
    One,
}

/// <summary>One number of people as one report states it.</summary>
internal sealed record Toll(string Attribute, TollKind Kind, VictimPhrase Phrase, decimal Min, decimal? Max, EventMention Mention, TextSpan Span, bool Shot)
{
    public string? Group => Phrase.Group;

    public Claim ToClaim() => ClaimMaker.Make(Mention, Span, Attribute, new NumberValue(Min, Max, "people", Span.Of(Mention.Words.Text)));
}

/// <summary>Takes the numbers of people out of the mentions of an event.</summary>
internal static class TollReader
{
    public static List<Toll> Read(IEnumerable<EventMention> mentions)
    {
        var tolls = new List<Toll>();
        foreach (var mention in mentions)
        {
            foreach (var casualty in mention.Casualties)
            {
                Add(tolls, mention, casualty);
            }
        }
        return tolls;
    }

    private static void Add(List<Toll> tolls, EventMention mention, Casualty casualty)
    {
        var words = mention.Words;
        var shot = words.Lower(casualty.Cue) is "shot" && casualty.Attribute == "injured";
        var whole = words.SpanOf(casualty.First, casualty.End);
        if (casualty.Victims.Count == 1)
        {
            var phrase = casualty.Victims[0];
            tolls.Add(new(casualty.Attribute, phrase.Counted ? TollKind.Total : TollKind.One, phrase, phrase.Min, phrase.Max, mention, whole, shot));
            return;
        }
        foreach (var phrase in casualty.Victims)
        {
            var kind = phrase.Name is not null && !phrase.Counted ? TollKind.One : TollKind.Part;
            tolls.Add(new(casualty.Attribute, kind, phrase, phrase.Min, phrase.Max, mention, words.SpanOf(phrase.First, phrase.End), shot));
        }
        var open = casualty.Victims.Any(v => v.Max is null);
        tolls.Add(new(casualty.Attribute, TollKind.Sum, casualty.Victims[0] with { Group = null, Attackers = casualty.Victims.All(v => v.Attackers) }, casualty.Victims.Sum(v => v.Min),
            open ? null : casualty.Victims.Sum(v => v.Max), mention, whole, shot));
    }
}
