namespace Parallax.Events.Fusion.Statements;

/// <summary>The best local alignment of the words of two quotations: which words of the one stand for which of the other (Smith and Waterman 1981, with gaps
/// as of Gotoh 1982). Time and memory grow with the product of the two
/// lengths, which are bounded by those of passages.</summary>
internal sealed class WordAlignment
{
    private const int Match = 16;
    private const int Mismatch = -4;
    private const int OpenGap = -12;
    private const int OpenMarkedGap = -2;
    private const int Extend = -3;

    private WordAlignment(List<(int A, int B)> matches, double weight) => (Matches, Weight) = (matches, weight);

    /// <summary>The pairs of like words, in order.</summary>
    public List<(int A, int B)> Matches { get; }

    /// <summary>What the like words weigh.</summary>
    public double Weight { get; }

    /// <summary>The most like words in a row.</summary>
    public int LongestRun
    {
        get
        {
            var (longest, run) = (0, 0);
            for (var i = 0; i < Matches.Count; i++)
            {
                run = i > 0 && Matches[i] == (Matches[i - 1].A + 1, Matches[i - 1].B + 1) ? run + 1 : 1;
                longest = Math.Max(longest, run);
            }
            return longest;
        }
    }

    /// <summary>The like words' share of the longer of the two stretches that they span, 0 to 1; words behind an ellipsis do not count.</summary>
    public double Identity(IReadOnlyList<QuotedWord> a, IReadOnlyList<QuotedWord> b)
    {
        var (left, right) = (1, 1);
        for (var i = 1; i < Matches.Count; i++)
        {
            var isMarked = a[Matches[i].A].AfterGap || b[Matches[i].B].AfterGap;
            left += isMarked ? 1 : Matches[i].A - Matches[i - 1].A;
            right += isMarked ? 1 : Matches[i].B - Matches[i - 1].B;
        }
        return (double)Matches.Count / Math.Max(left, right);
    }

    /// <summary>Aligns the words of a quotation with those of another, or of several in a row.</summary>
    public static WordAlignment Of(IReadOnlyList<QuotedWord> a, IReadOnlyList<QuotedWord> b)
    {
        var steps = new byte[(a.Count + 1) * (b.Count + 1)];
        var end = Fill(a, b, steps);
        var matches = new List<(int, int)>();
        var weight = 0.0;
        var (i, j, state) = (end.A, end.B, (byte)0);
        while (i > 0 && j > 0)
        {
            var step = steps[(i * (b.Count + 1)) + j];
            if (state == 0)
            {
                if ((step & 3) == 0)
                {
                    break;
                }
                if ((step & 3) > 1)
                {
                    state = (byte)((step & 3) - 1);
                    continue;
                }
                if (a[i - 1].Key == b[j - 1].Key)
                {
                    matches.Add((i - 1, j - 1));
                    weight += a[i - 1].Weight;
                }
                (i, j) = (i - 1, j - 1);
            }
            else if (state == 1)
            {
                state = (step & 4) != 0 ? (byte)1 : (byte)0;
                i--;
            }
            else
            {
                state = (step & 8) != 0 ? (byte)2 : (byte)0;
                j--;
            }
        }
        matches.Reverse();
        return new(matches, weight);
    }

    /// <summary>Fills the table of steps (bits 0 and 1: where the best comes from: nowhere, both words, a gap in b, a gap in a; bits 2 and 3: whether these gaps go on)
    /// and gives the cell with the highest score.</summary>
    private static (int A, int B) Fill(IReadOnlyList<QuotedWord> a, IReadOnlyList<QuotedWord> b, byte[] steps)
    {
        const int Never = int.MinValue / 2;
        var (best, inserted) = (new int[b.Count + 1], new int[b.Count + 1]);
        Array.Fill(inserted, Never);
        var (top, end) = (0, (A: 0, B: 0));
        for (var i = 1; i <= a.Count; i++)
        {
            var (diagonal, deleted) = (0, Never);
            var openInA = i < a.Count && a[i].AfterGap ? OpenMarkedGap : OpenGap; // behind the word
            for (var j = 1; j <= b.Count; j++)
            {
                var (goesOn, step) = ((byte)0, (byte)0);
                var openInB = j < b.Count && b[j].AfterGap ? OpenMarkedGap : OpenGap;
                (inserted[j], goesOn) = inserted[j] + Extend > best[j] + openInB ? (inserted[j] + Extend, (byte)4) : (best[j] + openInB, (byte)0);
                (deleted, goesOn) = deleted + Extend > best[j - 1] + openInA ? (deleted + Extend, (byte)(goesOn | 8)) : (best[j - 1] + openInA, goesOn);
                var same = a[i - 1].Key == b[j - 1].Key;
                var score = diagonal + (same ? Match : Mismatch);
                (score, step) = score > 0 ? (score, (byte)1) : (0, (byte)0);
                (score, step) = inserted[j] > score ? (inserted[j], (byte)2) : (score, step);
                (score, step) = deleted > score ? (deleted, (byte)3) : (score, step);
                (diagonal, best[j]) = (best[j], score);
                steps[(i * (b.Count + 1)) + j] = (byte)(step | goesOn);
                (top, end) = score > top ? (score, (i, j)) : (top, end);
            }
        }
        return end;
    }
}
