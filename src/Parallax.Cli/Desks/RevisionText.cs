using System.Globalization;
using System.Text.Json;
using Parallax.Cli.Output;
using Parallax.Desks;
using Parallax.Export.Dossiers;
using Parallax.Export.Revisions;

namespace Parallax.Cli.Desks;

/// <summary>Revisions in words: what caused them, and what they changed about events.</summary>
internal sealed class RevisionText(IDeskSnapshot desk, Ink ink)
{
    private const int MostNamed = 5;

    private readonly ReportNames _names = new(desk);

    /// <summary>The line over a revision: number, time, cause.</summary>
    public void Head(Revision revision)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"revision {revision.Number} · {revision.Time:yyyy-MM-dd HH:mm:ss} UTC · ");
        ink.Line(ink.Bold(head + CauseOf(revision)));
    }

    /// <summary>What became of one event.</summary>
    public void Event(EventStep step)
    {
        var (before, after, _) = step;
        var shown = after ?? before[0];
        ink.Hanging("  ", 2, $"{Phrases.Plain(shown.GetProperty("label").GetString()!)} ({shown.GetProperty("id").GetString()})");
        foreach (var merged in before.Skip(1))
        {
            ink.Hanging("    - ", 6, $"with what was {Phrases.Plain(merged.GetProperty("label").GetString()!)} ({merged.GetProperty("id").GetString()})");
        }
        foreach (var line in Lines(step))
        {
            ink.Hanging("    - ", 6, line);
        }
    }

    private IEnumerable<string> Lines(EventStep step)
    {
        var changes = EventDifference.Between(step.Before.Count > 0 ? step.Before[0] : null, step.After, step.Later);
        return changes.IsEmpty ? ["reasons or ties in other words"] : changes.Select(c => c.InWords(_names.Of));
    }

    private string CauseOf(Revision revision)
    {
        var reports = Named(revision.Reports.Select(r => _names.Of(r.ToString())).ToList());
        return revision.Cause switch
        {
            RevisionCause.Added => $"{Phrases.Count(revision.Reports.Length, "report")} added: {reports}",
            RevisionCause.Removed => $"{Phrases.Count(revision.Reports.Length, "report")} removed: {reports}",
            RevisionCause.Decided => $"decided ({revision.Decision})",
            RevisionCause.Undone => $"decision undone ({revision.Decision})",
            _ => $"rebuilt with program {revision.Basis.Program}, lexicon {revision.Basis.Lexicon}, model {revision.Basis.Model}, gazetteer {revision.Basis.Gazetteer}, policy {revision.Basis.Policy}",
        };
    }

    private static string Named(List<string> names)
    {
        var each = names.GroupBy(n => n, StringComparer.Ordinal).Select(g => g.Count() == 1 ? g.Key : string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Count()})")).ToList();
        return each.Count <= MostNamed ? string.Join(", ", each) : $"{string.Join(", ", each.Take(MostNamed))} and {each.Count - MostNamed} others";
    }
}
