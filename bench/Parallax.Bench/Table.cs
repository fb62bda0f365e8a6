using System.Globalization;
using System.Text;

namespace Parallax.Bench;

/// <summary>Measured figures beside those of the baseline, for people.</summary>
internal static class Table
{
    /// <summary>A line for each operation, under a heading.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, Figures>> measured, Baseline baseline)
    {
        var text = new StringBuilder($"{"",-14}{"ns/word",10}{"baseline",10}{"bytes/word",14}{"baseline",10}\n");
        foreach (var (operation, figures) in measured)
        {
            var before = baseline.Of(operation);
            text.Append(CultureInfo.InvariantCulture, $"{operation,-14}{figures.NanosecondsPerWord,10:N0}{before?.NanosecondsPerWord,10:N0}");
            text.Append(CultureInfo.InvariantCulture, $"{figures.BytesPerWord,14:N1}{before?.BytesPerWord,10:N1}\n");
        }
        return text.ToString();
    }
}
