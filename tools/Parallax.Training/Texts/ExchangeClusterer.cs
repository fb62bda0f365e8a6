namespace Parallax.Training.Texts;

/// <summary>Puts words into classes so that a bigram model over classes explains the text best.</summary>
/// <remarks>The exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): every word in turn, by falling frequency,
/// goes to the class where the likelihood is highest.</remarks>
internal sealed class ExchangeClusterer
{
    private readonly BigramCounts _words;
    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly int[] _following; // [before * classes + after]
    private readonly int[] _preceding; // transposed
    private readonly int[] _firsts;
    private readonly int[] _seconds;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly double[] _gain;
    private readonly double[] _log = new double[1 << 16];

    public ExchangeClusterer(BigramCounts words, int classes)
    {
        (_words, _classes) = (words, classes);
        _classOf = new int[words.Forms.Length];
        (_following, _preceding) = (new int[classes * classes], new int[classes * classes]);
        (_firsts, _seconds, _left, _right) = (new int[classes], new int[classes], new int[classes], new int[classes]);
        _gain = new double[classes];
        for (var n = 2; n < _log.Length; n++)
        {
            _log[n] = n * Math.Log(n);
        }
        for (var word = 1; word < _classOf.Length; word++)
        {
            _classOf[word] = Math.Min(word, classes - 1); // class 0 holds the edge and the rare words
        }
        for (var word = 0; word < _classOf.Length; word++)
        {
            foreach (var (next, count) in words.After[word])
            {
                Count(_classOf[word], _classOf[next], count);
            }
        }
    }

    /// <summary>The class of every word after so many rounds; from 1, and 0 for word 0.</summary>
    public int[] Run(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var moved = 0;
            for (var word = 1; word < _classOf.Length; word++)
            {
                moved += Place(word) ? 1 : 0;
            }
            if (moved * 1000 < _classOf.Length)
            {
                break;
            }
        }
        return _classOf;
    }

    private void Count(int before, int after, int count)
    {
        _following[(before * _classes) + after] += count;
        _preceding[(after * _classes) + before] += count;
        _firsts[before] += count;
        _seconds[after] += count;
    }

    private bool Place(int word)
    {
        var (self, from) = (Neighbours(word), _classOf[word]);
        Shift(from, self, -1);
        var to = Best(self, from);
        Shift(to, self, 1);
        _classOf[word] = to;
        return to != from;
    }

    /// <summary>Counts the classes beside a word; the result is how often the word follows itself.</summary>
    private int Neighbours(int word)
    {
        Array.Clear(_left);
        Array.Clear(_right);
        var self = 0;
        foreach (var (other, count) in _words.Before[word])
        {
            _left[_classOf[other]] += other == word ? 0 : count;
            self += other == word ? count : 0;
        }
        foreach (var (other, count) in _words.After[word])
        {
            _right[_classOf[other]] += other == word ? 0 : count;
        }
        return self;
    }

    private void Shift(int to, int self, int sign)
    {
        for (var c = 0; c < _classes; c++)
        {
            if (_left[c] != 0)
            {
                Count(c, to, sign * _left[c]);
            }
            if (_right[c] != 0)
            {
                Count(to, c, sign * _right[c]);
            }
        }
        Count(to, to, sign * self);
    }

    private int Best(int self, int from)
    {
        Array.Clear(_gain);
        var (lefts, rights) = (self, self);
        for (var c = 0; c < _classes; c++)
        {
            lefts += _left[c];
            rights += _right[c];
            AddGain(_following.AsSpan(c * _classes, _classes), _left[c], c);
            AddGain(_preceding.AsSpan(c * _classes, _classes), _right[c], c);
        }
        var best = from;
        for (var b = 1; b < _classes; b++)
        {
            var (loop, inner) = (_following[(b * _classes) + b], _left[b] + _right[b] + self);
            _gain[b] += Log(loop + inner) - Log(loop);
            _gain[b] -= Log(_seconds[b] + lefts) - Log(_seconds[b]) + Log(_firsts[b] + rights) - Log(_firsts[b]);
        }
        for (var b = 1; b < _classes; b++)
        {
            best = _gain[b] > _gain[best] ? b : best;
        }
        return best;
    }

    private void AddGain(ReadOnlySpan<int> row, int added, int own)
    {
        if (added == 0)
        {
            return;
        }
        var kept = _gain[own]; // the pair of the class with itself is reckoned apart
        for (var b = 0; b < row.Length; b++)
        {
            _gain[b] += Log(row[b] + added) - Log(row[b]);
        }
        _gain[own] = kept;
    }

    private double Log(int n) => n < _log.Length ? _log[n] : n * Math.Log(n);
}
