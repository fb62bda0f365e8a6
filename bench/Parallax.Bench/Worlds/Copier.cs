using System.Collections.Immutable;

namespace Parallax.Bench.Worlds;

/// <summary>Makes reprints, cuts and light rewrites of a report.</summary>
internal sealed class Copier(Wordings wordings)
{
    private const int Agencies = 12;
    private const int FewestWords = 60;

    /// <summary>Words that a rewrite puts in place of others.</summary>
    private static readonly (string From, string To)[] Rewording =
        [(" said", " stated"), (" wounded", " injured"), (" hospital", " clinic"), ("People ", "Residents "), (" until ", " till "), (" began", " started"), (" so that ", " so "), ("shut", "closed")];

    /// <summary>How many copies a report has: most have none.</summary>
    public static int CopiesOf(Chance chance) => chance.Happens(25) ? chance.One([1, 1, 2, 3, 5]) : 0;

    /// <summary>A copy of a report.</summary>
    /// <param name="original">The report.</param>
    /// <param name="key">What the copy is called.</param>
    /// <param name="chance">What is left to it.</param>
    public WorldReport Copy(WorldReport original, string key, Chance chance)
    {
        var outlet = Invented.Outlet(chance.Below(400));
        var way = chance.Below(100);
        var text = way < 55 ? original.Text : way < 80 ? Cut(original.Text) : Reworded(original.Text, chance);
        return original with
        {
            Key = key,
            Outlet = outlet,
            Published = original.Published.AddDays(chance.Happens(25) ? 1 : 0),
            Text = chance.Happens(75) ? Credited(text, original, chance) : text,
            Recalled = way is >= 55 and < 80 ? [.. original.Recalled.Where(r => IsTold(r, original.Lead, text))] : original.Recalled,
        };
    }

    /// <summary>An event that is recalled by its town or by words that only its sentence has.</summary>
    private static bool IsTold(WorldEvent recalled, WorldEvent lead, string text) =>
        recalled.Town != lead.Town ? text.Contains(recalled.Town.Name, StringComparison.Ordinal) : text.Contains(" before", StringComparison.Ordinal) || text.Contains("second", StringComparison.Ordinal);

    /// <summary>Its first paragraphs, two or more, with words enough.</summary>
    private static string Cut(string text)
    {
        var paragraphs = text.Split("\n\n");
        for (var kept = 2; kept < paragraphs.Length; kept++)
        {
            var cut = string.Join("\n\n", paragraphs[..kept]);
            if (cut.Split(' ').Length >= FewestWords)
            {
                return cut;
            }
        }
        return text;
    }

    private string Reworded(string text, Chance chance)
    {
        foreach (var (from, to) in Rewording)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return text + "\n\n" + chance.One(wordings.Of("scene")).Replace("[mayor|governor]", "mayor", StringComparison.Ordinal);
    }

    private string Credited(string text, WorldReport original, Chance chance)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["town"] = original.Lead.Town.Name, ["agency"] = AgencyOf(original) };
        return chance.Happens(50)
            ? wordings.Sentence("credit.head", chance.Below(8), slots, chance) + " " + text
            : text + "\n\n" + wordings.Sentence("credit.foot", chance.Below(8), slots, chance);
    }

    /// <summary>The agency that all copies of a report credit.</summary>
    private static string AgencyOf(WorldReport original)
    {
        var sum = 0;
        foreach (var letter in original.Key)
        {
            sum += letter;
        }
        return Invented.Agency(sum % Agencies);
    }
}
