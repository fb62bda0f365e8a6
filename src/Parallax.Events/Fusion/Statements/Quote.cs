using Parallax.Events.Lineages;

namespace Parallax.Events.Fusion.Statements;

/// <summary>A quotation among those of all reports, with what it is joined to.</summary>
/// <param name="passage">The quotation.</param>
/// <param name="place">Which of the quotations of its report it is, from 0.</param>
internal sealed class Quote(Passage passage, int place)
{
    /// <summary>Words in a run by which quotations are compared.</summary>
    public const int RunWords = 3;

    /// <summary>By report, field and span.</summary>
    public static readonly Comparer<Quote> ByReport = Comparer<Quote>.Create((x, y) =>
        x.Passage.Report.Report.Id.CompareTo(y.Passage.Report.Report.Id) is not 0 and var order ? order : x.Place.CompareTo(y.Place));

    /// <summary>By date of publication, unknown ones first, then by report.</summary>
    public static readonly Comparer<Quote> ByPublication = Comparer<Quote>.Create((x, y) =>
        Nullable.Compare(x.Passage.Report.Published, y.Passage.Report.Published) is not 0 and var order ? order : ByReport.Compare(x, y));

    public Passage Passage { get; } = passage;

    public int Place { get; } = place;

    /// <summary>The quotation of its report before it; null where there is none.</summary>
    public Quote? Before { get; set; }

    /// <summary>The quotation of its report after it; null where there is none.</summary>
    public Quote? After { get; set; }

    /// <summary>By which it is found among those of the very same words and, where these are few, of one speaker.</summary>
    public (ulong Words, string? Speaker) Key { get; } =
        (Shingles.Run([.. passage.Words.Select(w => w.Key)]), passage.Words.Length >= 8 && passage.Weight >= 12 ? "" : passage.Voice.Key ?? passage.Voice.Words);

    /// <summary>The one of the same key that was published last before it; null where there is none.</summary>
    public Quote? Earlier { get; set; }

    /// <summary>Whether it is one utterance with <see cref="Earlier"/>.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Whether it was put among those that are compared by their runs; of repeated ones the first stands for all.</summary>
    public bool IsCompared { get; set; }

    /// <summary>The runs of its words with how often they stand there.</summary>
    public IReadOnlyDictionary<ulong, int> Runs { get; } = RunsOf(passage);

    /// <summary>Those that it was compared with, and whether they are one utterance.</summary>
    public List<(Quote Other, bool IsOne)> Partners { get; set; } = [];

    /// <summary>Those that it is one utterance with, be it by their comparison or by its own; with each as often as it was found.</summary>
    public List<Quote> Joined { get; } = [];

    /// <summary>The quotations that it is one utterance with; null before that was worked out.</summary>
    public QuoteSet? Set { get; set; }

    /// <summary>While sets are made anew, the utterance that it was of before; else null.</summary>
    public Utterance? Was { get; set; }

    private static Dictionary<ulong, int> RunsOf(Passage passage)
    {
        var (runs, hashes, words) = (new Dictionary<ulong, int>(), new ulong[RunWords], passage.Words);
        for (var k = 0; k + RunWords <= words.Length; k++)
        {
            (hashes[0], hashes[1], hashes[2]) = (words[k].Key, words[k + 1].Key, words[k + 2].Key);
            var run = Shingles.Run(hashes);
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }
        return runs;
    }
}
