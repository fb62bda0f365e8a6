using System.CommandLine;
using System.Globalization;
using Parallax.Desks;

namespace Parallax.Cli.Desks;

/// <summary>A moment of a desk, as users write it: a revision, a day, or a time.</summary>
internal readonly record struct AsOf(int? Revision, DateTimeOffset? Time)
{
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>An option for one.</summary>
    public static Option<AsOf?> Option(string name, string description) => new(name)
    {
        HelpName = "WHEN",
        Description = description,
        CustomParser = result =>
        {
            if (Parse(result.Tokens[0].Value) is { } moment)
            {
                return moment;
            }
            result.AddError($"'{result.Tokens[0].Value}' is not a moment; expected a revision as in 3, a day as in 2020-03-15, or a time as in 2020-03-15T08:30Z.");
            return null;
        },
    };

    /// <summary>The last revision that was made by then; null where there was none yet.</summary>
    public Revision? In(IDeskSnapshot desk)
    {
        var number = Revision;
        return Time is { } time ? desk.RevisionAt(time) : desk.Revisions(number!.Value - 1).FirstOrDefault(r => r.Number == number);
    }

    private static AsOf? Parse(string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (int.TryParse(text, NumberStyles.None, invariant, out var revision) && revision > 0)
        {
            return new(revision, null);
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day))
        {
            return new(null, new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(1).AddTicks(-1));
        }
        return DateTimeOffset.TryParseExact(text, TimeForms, invariant, DateTimeStyles.AssumeUniversal, out var time) ? new(null, time) : null;
    }
}
