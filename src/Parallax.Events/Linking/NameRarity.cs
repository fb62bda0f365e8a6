using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>How much a word of a name tells events apart: all of it in a few reports, less the more reports of the set have it
/// (the thought behind inverse document frequency, with a floor so that a small set about one event keeps its names).</summary>
internal sealed class NameRarity
{
    private const double FullWeightUpTo = 8;

    private readonly Dictionary<string, int> _reports;

    private NameRarity(Dictionary<string, int> reports) => _reports = reports;

    public static NameRarity Of(IReadOnlyList<ReportReading> readings)
    {
        var reports = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            var text = reading.Report.Text;
            foreach (var key in text.Names.SelectMany(n => Signature.Keys(n.Span.Of(text.Words.Text))).Distinct(StringComparer.Ordinal))
            {
                reports[key] = reports.GetValueOrDefault(key) + 1;
            }
        }
        return new(reports);
    }

    /// <summary>1 for a word of up to 8 reports, falling with the square root beyond.</summary>
    public double Of(string key) => Math.Min(1, Math.Sqrt(FullWeightUpTo / Math.Max(1, _reports.GetValueOrDefault(key))));
}
