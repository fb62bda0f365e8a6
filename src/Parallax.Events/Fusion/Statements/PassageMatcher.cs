using Parallax.Events.Lineages;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Decides which quotations in different reports are one utterance.</summary>
internal sealed class PassageMatcher
{
    private const int RunWords = 3;

    /// <summary>A run of words that more quotations have says nothing of one utterance.</summary>
    private const int CommonRun = 64;

    /// <summary>With how many others a quotation is compared: those with which it shares most runs.</summary>
    private const int MostPartners = 8;

    /// <summary>How many days apart two reports may quote the same few words of one speaker.</summary>
    private const int DaysOfShortQuotes = 14;

    /// <summary>How many words may stand between two passages of one utterance.</summary>
    private const int MostWordsBetween = 20;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly DisjointSets _sets;

    private PassageMatcher(IReadOnlyList<Passage> passages) => (_passages, _sets) = (passages, new(passages.Count));

    /// <summary>The quotations of each utterance that two or more reports quote, in the order of the passages; these are by report, field and span.</summary>
    public static IEnumerable<IReadOnlyList<Passage>> Group(IReadOnlyList<Passage> passages)
    {
        var matcher = new PassageMatcher(passages);
        var kinds = matcher.JoinEqual();
        matcher.JoinAlike(kinds);
        matcher.JoinNeighbours();
        return matcher._sets.Sets().Select(set => (IReadOnlyList<Passage>)[.. set.Select(i => passages[i])])
            .Where(set => set.Select(p => p.Report.Report.Id).Distinct().Skip(1).Any());
    }

    /// <summary>Joins quotations of the very same words and, where these are few, of one speaker within days; gives one of each kind.</summary>
    private List<int> JoinEqual()
    {
        var kinds = new List<int>();
        foreach (var same in Enumerable.Range(0, _passages.Count).GroupBy(i => (Shingles.Run([.. _passages[i].Words.Select(w => w.Key)]), IsLong(_passages[i]) ? "" : _passages[i].Voice.Key ?? _passages[i].Voice.Words)))
        {
            var last = -1;
            foreach (var i in same.OrderBy(i => _passages[i].Report.Published).ThenBy(i => i))
            {
                if (last >= 0 && IsOne(_passages[last], _passages[i]))
                {
                    _sets.Join(last, i);
                }
                else
                {
                    kinds.Add(i);
                }
                last = i;
            }
        }
        kinds.Sort();
        return kinds;
    }

    private static bool IsLong(Passage passage) => passage.Words.Length >= 8 && passage.Weight >= 12;

    private void JoinAlike(List<int> kinds)
    {
        var shared = SharedRuns(kinds);
        var partners = new Dictionary<int, List<(int Count, int Other)>>();
        foreach (var ((a, b), count) in shared)
        {
            Add(a, b, count);
            Add(b, a, count);
        }
        foreach (var (a, others) in partners.OrderBy(p => p.Key))
        {
            foreach (var (_, b) in others.OrderByDescending(o => o.Count).ThenBy(o => o.Other).Take(MostPartners))
            {
                if (_sets.Root(a) != _sets.Root(b) && IsOne(_passages[Math.Min(a, b)], _passages[Math.Max(a, b)]))
                {
                    _sets.Join(a, b);
                }
            }
        }

        void Add(int a, int b, int count)
        {
            if (!partners.TryGetValue(a, out var list))
            {
                partners.Add(a, list = []);
            }
            list.Add((count, b));
        }
    }

    /// <summary>How many runs of three words two quotations of different reports share.</summary>
    private Dictionary<(int, int), int> SharedRuns(List<int> kinds)
    {
        var runs = new List<(ulong Run, int Passage)>();
        var hashes = new ulong[RunWords];
        foreach (var i in kinds)
        {
            var words = _passages[i].Words;
            for (var k = 0; k + RunWords <= words.Length; k++)
            {
                (hashes[0], hashes[1], hashes[2]) = (words[k].Key, words[k + 1].Key, words[k + 2].Key);
                runs.Add((Shingles.Run(hashes), i));
            }
        }
        runs.Sort();
        var shared = new Dictionary<(int, int), int>();
        for (var first = 0; first < runs.Count;)
        {
            var end = first;
            while (end < runs.Count && runs[end].Run == runs[first].Run)
            {
                end++;
            }
            for (var x = first; x < end && end - first <= CommonRun; x++)
            {
                for (var y = x + 1; y < end; y++)
                {
                    if (_passages[runs[x].Passage].Report != _passages[runs[y].Passage].Report)
                    {
                        var pair = (runs[x].Passage, runs[y].Passage);
                        shared[pair] = shared.GetValueOrDefault(pair) + 1;
                    }
                }
            }
            first = end;
        }
        return shared;
    }

    /// <summary>Whether two quotations are one utterance by their words, their speakers and, where the words are few, the days of their reports.</summary>
    private static bool IsOne(Passage a, Passage b)
    {
        var (small, large) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        var alignment = WordAlignment.Of(small.Words, large.Words);
        var matches = alignment.Matches;
        if (matches.Count < RunWords)
        {
            return false;
        }
        var (identity, coverage) = (alignment.Identity(small.Words, large.Words), (double)matches.Count / small.Words.Count(w => !w.Bracketed));
        return Voice.Compare(a.Voice, b.Voice) switch
        {
            VoiceRelation.Other => IsNear(a, b) && matches.Count >= 8 && alignment.Weight >= 20 && identity >= 0.7 && coverage >= 0.7,
            var relation => (matches.Count >= 8 && alignment.Weight >= (relation == VoiceRelation.Open && !IsNear(a, b) ? 30 : 12) && identity >= 0.6 && (coverage >= 0.6 || alignment.LongestRun >= 12))
                || (IsNear(a, b) && coverage >= (matches.Count >= 5 ? 0.75 : 1) && identity >= 0.75 && matches.Select(m => small.Words[m.A].Key).Distinct().Count() >= (relation == VoiceRelation.Open ? 5 : 3)
                    && alignment.Weight >= (relation == VoiceRelation.Open ? 10 : 6)),
        };
    }

    private static bool IsNear(Passage a, Passage b) => a.Report.Published is not { } one || b.Report.Published is not { } other
        || Math.Abs(one.Date.DayNumber - other.Date.DayNumber) <= DaysOfShortQuotes;

    /// <summary>Joins what reports quote one after the other: where two reports do, or where one sentence gives both to one speaker.</summary>
    private void JoinNeighbours()
    {
        var told = _sets.Sets().Where(s => s.Select(i => _passages[i].Report).Distinct().Skip(1).Any()).SelectMany(s => s).ToHashSet();
        var ties = new List<(int Left, int Right, int At)>();
        for (var i = 1; i < _passages.Count; i++)
        {
            if (told.Contains(i) && told.Contains(i - 1) && _sets.Root(i) != _sets.Root(i - 1) && IsNextTo(_passages[i - 1], _passages[i]))
            {
                ties.Add((Math.Min(_sets.Root(i), _sets.Root(i - 1)), Math.Max(_sets.Root(i), _sets.Root(i - 1)), i));
            }
        }
        var voices = _passages.Select((p, i) => (p.Voice, Set: _sets.Root(i))).Where(v => v.Voice.Words is not null).ToLookup(v => v.Set, v => v.Voice);
        foreach (var pair in ties.GroupBy(t => (t.Left, t.Right)).ToList())
        {
            var isToldTwice = pair.Select(t => _passages[t.At].Report).Distinct().Skip(1).Any();
            if ((isToldTwice || pair.Any(t => _passages[t.At].Said is { } said && ReferenceEquals(said, _passages[t.At - 1].Said))) && !Contradict(voices[pair.Key.Left], voices[pair.Key.Right]))
            {
                _sets.Join(pair.Key.Left, pair.Key.Right);
            }
        }
    }

    /// <summary>Whether a report gives the one utterance to somebody else than a report gives the other.</summary>
    private static bool Contradict(IEnumerable<Voice> left, IEnumerable<Voice> right) => left.Any(a => right.Any(b => Voice.Compare(a, b) == VoiceRelation.Other));

    private static bool IsNextTo(Passage left, Passage right) => ReferenceEquals(left.Text, right.Text)
        && right.Text.Words.TokenAt(right.Span.Start) - left.Text.Words.TokenAt(left.Span.End) <= MostWordsBetween
        && (left.Voice.Words is null || right.Voice.Words is null || left.Voice.Words == right.Voice.Words || Voice.Compare(left.Voice, right.Voice) is VoiceRelation.Same or VoiceRelation.SpeaksFor);
}
