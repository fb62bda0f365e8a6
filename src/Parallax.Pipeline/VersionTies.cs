namespace Parallax.Pipeline;

/// <summary>Which reports are versions of one, pair by pair. Reports come and go; a report is compared only with those of its address.</summary>
internal sealed class VersionTies
{
    /// <summary>The part of the words of the shorter text that stand in the other version at least. Live pages give one address to different reports; where an outlet mends a report, most of it stays.</summary>
    private const double LeastInCommon = 0.6;

    private readonly Dictionary<(string Key, string? Outlet), List<Report>> _named = [];
    private readonly Dictionary<string, List<Report>> _addressed = new(StringComparer.Ordinal);

    /// <summary>The reports that have an address in common and most of their words.</summary>
    private readonly Dictionary<Id<Report>, HashSet<Id<Report>>> _alike = [];

    private readonly Dictionary<Id<Report>, (string Key, string? Outlet)> _names = [];

    /// <summary>Takes a report in that is not there yet.</summary>
    public void Add(Report report)
    {
        _names.Add(report.Id, (report.Key, report.Outlet));
        Put(_named, (report.Key, report.Outlet), report);
        if (report.Url is not { Length: > 0 } url)
        {
            return;
        }
        if (_addressed.TryGetValue(url, out var others))
        {
            var words = WordsOf(report);
            foreach (var other in others.Where(o => o.Text != report.Text && AreAlike(words, WordsOf(o))))
            {
                Tie(report.Id, other.Id);
                Tie(other.Id, report.Id);
            }
        }
        Put(_addressed, url, report);
    }

    /// <summary>Takes a report out that is there.</summary>
    public void Remove(Report report)
    {
        _names.Remove(report.Id);
        Take(_named, (report.Key, report.Outlet), report);
        if (report.Url is { Length: > 0 } url)
        {
            Take(_addressed, url, report);
        }
        if (_alike.Remove(report.Id, out var others))
        {
            foreach (var other in others.Where(o => _alike[o].Remove(report.Id) && _alike[o].Count == 0))
            {
                _alike.Remove(other);
            }
        }
    }

    /// <summary>A report and all that are versions of the same; only itself where it is not there.</summary>
    public List<Id<Report>> Part(Id<Report> report)
    {
        List<Id<Report>> part = [report];
        var seen = part.ToHashSet();
        for (var i = 0; i < part.Count; i++)
        {
            part.AddRange(TiedTo(part[i]).Where(seen.Add));
        }
        return part;
    }

    private IEnumerable<Id<Report>> TiedTo(Id<Report> report) =>
        (_names.TryGetValue(report, out var name) ? _named[name].Select(r => r.Id) : []).Concat(_alike.GetValueOrDefault(report) ?? []);

    private void Tie(Id<Report> report, Id<Report> other) => (_alike.TryGetValue(report, out var others) ? others : _alike[report] = []).Add(other);

    private static void Put<TKey>(Dictionary<TKey, List<Report>> reports, TKey key, Report report)
        where TKey : notnull => (reports.TryGetValue(key, out var same) ? same : reports[key] = []).Add(report);

    private static void Take<TKey>(Dictionary<TKey, List<Report>> reports, TKey key, Report report)
        where TKey : notnull
    {
        if (reports[key].RemoveAll(r => r.Id == report.Id) > 0 && reports[key].Count == 0)
        {
            reports.Remove(key);
        }
    }

    private static bool AreAlike(HashSet<string> a, HashSet<string> b)
    {
        var (smaller, larger) = a.Count <= b.Count ? (a, b) : (b, a);
        return smaller.Count > 0 && smaller.Count(larger.Contains) >= LeastInCommon * smaller.Count;
    }

    private static HashSet<string> WordsOf(Report report)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var text = report.Text.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
            if (i > start)
            {
                words.Add(text[start..i].ToString());
            }
        }
        return words;
    }
}
