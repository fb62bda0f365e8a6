using System.Globalization;
using Parallax.Decisions;

namespace Parallax.Export.Dossiers;

/// <summary>Decisions in words, one line each.</summary>
public static class DecisionWords
{
    /// <summary>What was decided, by whom and why: "injured set to 12 by Ana Brook on 4 May 2031, because checked by phone".</summary>
    public static string Of(Decision decision) => Phrases.Plain($"{What(decision.Correction)} {Signed(decision)}");

    /// <summary>The same with what stood there before.</summary>
    public static string Of(Decision decision, Decided decided) =>
        decided.Before is null || decision.Correction is Correction.Merge or Correction.Split ? Of(decision) : Phrases.Plain($"{What(decision.Correction)} (before: {decided.Before}) {Signed(decision)}");

    /// <summary>The same as it stands in a record: with why it does not apply, where it does not.</summary>
    public static string Of(RecordDecision item) => item.Problem is null ? Of(item.Decision) : Phrases.Plain($"{Of(item.Decision)} – does not apply: {item.Problem}");

    private static string What(Correction correction) => correction switch
    {
        Correction.Merge merge => $"merged: {string.Join(" and ", merge.Events.Select(Label))}",
        Correction.Split split => $"what {Phrases.Count(split.Reports.Length, "report")} told of {Label(split.From)} split off",
        Correction.Set set => $"{set.Value.Attribute}{(set.Value.Of is null ? "" : $", {set.Value.Of}")} set to {set.Value.Text}",
        Correction.Hide hide => $"{Label(hide.Event)} hidden",
        Correction.Relink { Type: { } type } relink => $"linked: {Label(relink.From)} {Phrases.Of(type)} {Label(relink.To)}",
        Correction.Relink relink => $"no link between {Label(relink.From)} and {Label(relink.To)}",
        _ => correction.Kind,
    };

    private static string Signed(Decision decision) => string.Create(CultureInfo.InvariantCulture, $"by {decision.Author} on {decision.Time:d MMMM yyyy}, because {decision.Reason.TrimEnd('.')}");

    private static string Label(EventAnchor anchor) => $"“{anchor.Label}”";
}
