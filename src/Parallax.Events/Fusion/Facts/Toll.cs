using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Facts;

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
/// <param name="Attribute">What happened to them.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Phrase">The words for them.</param>
/// <param name="Min">At least so many.</param>
/// <param name="Max">At most so many; null where open.</param>
/// <param name="Mention">The mention that tells of them.</param>
/// <param name="Span">The words of the claim.</param>
/// <param name="Shot">Whether they were shot, which leaves open whether they died.</param>
internal sealed record Toll(string Attribute, TollKind Kind, VictimPhrase Phrase, decimal Min, decimal? Max, EventMention Mention, TextSpan Span, bool Shot)
{
    /// <summary>The words of the group; null for people in general.</summary>
    public string? Group => Phrase.Group;

    /// <summary>Whom they mean.</summary>
    public required PeopleGroup People { get; init; }

    /// <summary>How the number stands to another by its own words.</summary>
    public Revision Revision { get; init; }

    /// <summary>The report that states it.</summary>
    public Id<Report> Report => Mention.Report.Report.Id;

    public FactClaim ToClaim() => new(ClaimMaker.Make(Mention, Span, Attribute, new NumberValue(Min, Max, "people", Span.Of(Mention.Words.Text))), Revision);
}
