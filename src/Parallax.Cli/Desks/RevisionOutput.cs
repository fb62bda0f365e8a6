using System.Collections.Immutable;
using System.Globalization;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Shows revisions that were just made, or would be: as text, or as JSON lines.</summary>
internal sealed class RevisionOutput(Surroundings world, IDeskStore store, bool asJson)
{
    /// <summary>From so many events on only their number is told.</summary>
    private const int MostShown = 20;

    /// <summary>Shows a revision that is in the store.</summary>
    public void Made(Revised revised)
    {
        using var desk = store.Read();
        Write(desk, revised, () => EventStep.Of(desk, revised.Revision.Number, revised.Changes), "parallax list --since " + revised.Revision.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Shows a revision that is not made.</summary>
    public void Preview(Revised revised)
    {
        using var desk = store.Read();
        Write(desk, revised, () => EventStep.Of(desk, revised), "parallax rebuild --preview --format jsonl");
    }

    private void Write(IDeskSnapshot desk, Revised revised, Func<IEnumerable<EventStep>> steps, string more)
    {
        if (asJson)
        {
            RevisionJson.Write(world.Output, revised.Revision, steps());
            return;
        }
        using var output = world.OutputText();
        var ink = new Ink(output, world.Screen);
        var text = new RevisionText(desk, ink);
        text.Head(revised.Revision);
        ink.Line($"  {Summary(revised.Changes)}");
        WriteDecisions(revised, ink);
        if (revised.Changes.Length > MostShown)
        {
            ink.Line(ink.Dim($"  '{more}' shows them."));
            return;
        }
        foreach (var step in steps())
        {
            text.Event(step);
        }
    }

    /// <summary>The decision that was made, and those that do not apply any more.</summary>
    private static void WriteDecisions(Revised revised, Ink ink)
    {
        foreach (var part in revised.Difference.Parts.Where(p => p is { Kind: PartKind.Decision, After: not null }))
        {
            var decision = RecordReader.ReadDecision(part.After!.Body).Value!;
            if (!decision.Applies || part.Id == revised.Revision.Decision)
            {
                ink.Hanging("  ", 2, $"{decision.Decision.Id} · {DecisionWords.Of(decision)}", decision.Applies ? null : ink.Yellow);
            }
        }
    }

    private static string Summary(ImmutableArray<EventChange> changes)
    {
        var after = changes.GroupBy(c => c.After).ToList();
        var (fresh, changed, gone) = (0, 0, 0);
        foreach (var change in after)
        {
            if (change.Key is null)
            {
                gone = change.Count();
            }
            else if (change.All(c => c.Before is null))
            {
                fresh++;
            }
            else
            {
                changed++;
            }
        }
        return changes.IsEmpty ? "no event is other than before" : $"{Phrases.Count(fresh, "event")} new, {changed.ToString(CultureInfo.InvariantCulture)} changed, {gone.ToString(CultureInfo.InvariantCulture)} gone";
    }
}
