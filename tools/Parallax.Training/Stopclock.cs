using System.Diagnostics;

namespace Parallax.Training;

/// <summary>Measures how long a piece of work takes.</summary>
internal static class Stopclock
{
    private const int Rounds = 10;

    /// <summary>The shortest time of several rounds, so that neither compilation nor other programs count.</summary>
    public static TimeSpan Best(Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            var time = Stopwatch.GetElapsedTime(start);
            best = time < best ? time : best;
        }
        return best;
    }
}
