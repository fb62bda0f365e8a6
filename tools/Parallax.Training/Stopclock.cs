using System.Diagnostics;

namespace Parallax.Training;

/// <summary>Measures how long a piece of work takes on one core.</summary>
internal static class Stopclock
{
    private const int Rounds = 20;
    private const int Piece = 50;

    /// <summary>The time for all items: the work is cut into pieces, and for each the shortest time of several rounds counts, so that
    /// neither compilation nor other programs on the machine do.</summary>
    public static TimeSpan Best<T>(IReadOnlyList<T> items, Action<T> work)
    {
        var best = new long[(items.Count + Piece - 1) / Piece];
        Array.Fill(best, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var piece = 0; piece < best.Length; piece++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var i = piece * Piece; i < Math.Min(items.Count, (piece + 1) * Piece); i++)
                {
                    work(items[i]);
                }
                best[piece] = Math.Min(best[piece], Stopwatch.GetTimestamp() - start);
            }
        }
        return Stopwatch.GetElapsedTime(0, best.Sum());
    }
}
