using Parallax.Ingest;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Hands the usable reports of a reading to a desk, batch by batch, so that no more than a batch is held; what is not usable is said on stderr.</summary>
/// <param name="world">Where it runs.</param>
/// <param name="held">Tells how many reports the desk holds. Batches are about as long as what is there already: so the first ones are quick, there are few in all, and a run that was cut off
/// and is started again makes the same ones.</param>
/// <param name="take">Takes a batch.</param>
internal sealed class ReportFeed(Surroundings world, Func<int> held, Action<IReadOnlyList<TakenReport>> take) : IReportSink
{
    private const int FewestOfBatch = 100;
    private const int MostOfBatch = 1000;

    /// <summary>In UTF-16 units of text and bytes of originals.</summary>
    private const long SizeOfBatch = 32_000_000;

    private readonly Dictionary<Id<Report>, TakenReport> _batch = [];
    private long _size;
    private int _most = Math.Clamp(held(), FewestOfBatch, MostOfBatch);

    /// <summary>How many usable reports there were, equal ones counted each time.</summary>
    public int Usable { get; private set; }

    /// <summary>How many inputs and reports were not usable.</summary>
    public int Unusable { get; private set; }

    public void Take(Report report, ReadOnlySpan<byte> original, string? path)
    {
        foreach (var warning in report.Warnings)
        {
            world.Say($"{report.Source}: report '{report.Key}': {warning}");
        }
        if (Taken.WhyNot(report) is { } reason)
        {
            world.Say($"{report.Source}: report '{report.Key}' is set aside: {reason}.");
            Unusable++;
            return;
        }
        Usable++;
        Keep(new(report, original.ToArray(), path));
    }

    public void Take(InputProblem problem)
    {
        world.Say(problem.ToString());
        Unusable++;
    }

    public void Take(SourceFile source)
    {
    }

    /// <summary>Hands over what is left.</summary>
    public void Finish()
    {
        if (_batch.Count > 0)
        {
            take([.. _batch.Values]);
            _batch.Clear();
            (_size, _most) = (0, Math.Clamp(held(), FewestOfBatch, MostOfBatch));
        }
    }

    /// <summary>Of equal reports the one with the smallest source stays, as when they are read without a desk.</summary>
    private void Keep(TakenReport taken)
    {
        if (!_batch.TryGetValue(taken.Report.Id, out var known) || string.CompareOrdinal(taken.Report.Source, known.Report.Source) < 0)
        {
            _batch[taken.Report.Id] = taken;
        }
        _size += taken.Report.Text.Length + taken.Original.Length;
        if (_batch.Count >= _most || _size >= SizeOfBatch)
        {
            Finish();
        }
    }
}
