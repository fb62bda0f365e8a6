using System.Globalization;

namespace Parallax.Training;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure as printed.</param>
internal sealed record Score(string Name, string Value)
{
    /// <summary>A share of words, in percent.</summary>
    public static Score Share(string name, int right, int total) =>
        new(name, (100.0 * right / Math.Max(total, 1)).ToString("F2", CultureInfo.InvariantCulture));

    /// <summary>A speed, in words a second.</summary>
    public static Score Speed(string name, int words, TimeSpan time) =>
        new(name, (words / Math.Max(time.TotalSeconds, 1e-9)).ToString("N0", CultureInfo.InvariantCulture) + " words/s");
}
