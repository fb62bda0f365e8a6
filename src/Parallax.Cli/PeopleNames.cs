using System.Collections.Immutable;
using Parallax.Cli.Output;
using Parallax.Export.Redaction;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Pipeline;

namespace Parallax.Cli;

/// <summary>Finds the names of people in reports, for those who take them out.</summary>
internal static class PeopleNames
{
    /// <summary>The names of private persons in a record, in its reports and in earlier versions of these.</summary>
    public static PeopleRedaction Redaction(Surroundings world, Record record, Taken taken, CancellationToken cancellation)
    {
        var named = record.Reports.SelectMany(r => r.Versions.Add(r.Report.Id)).ToHashSet();
        var reports = taken.Reports.Where(r => named.Contains(r.Id)).ToList();
        using var progress = new ProgressBar(world);
        var done = 0;
        var annotated = reports.AsParallel().AsOrdered().WithCancellation(cancellation).Select(r => Of(world.Steps.Annotate(r)))
            .Select(r =>
            {
                progress.Report(new PipelineProgress("finding names", Interlocked.Increment(ref done), reports.Count));
                return r;
            });
        return PeopleRedaction.Of([.. annotated], record);
    }

    private static NamedReport Of(AnnotatedReport annotated) => new(annotated.Report, [.. annotated.Texts.SelectMany(PeopleIn)]);

    private static IEnumerable<PersonMention> PeopleIn(AnnotatedText text) => text.Names.Where(n => n.Kind == NameKind.Person).Select(name =>
        new PersonMention(new(text.Field, name.Span), name.Entity, name.Key)
        {
            Roles = [.. name.MoreRoles.Select(r => r.Of(text.Words.Text)).Concat(name.Role is { } role ? [role] : [])],
            Speaks = text.Attributions.Any(a => a.Source is { } source && source.Overlaps(name.Span)),
        });
}
