using System.Globalization;

namespace Parallax.Bench.Worlds;

/// <summary>Where an invented event happens: a town of the shipped gazetteer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">The name of its country.</param>
internal sealed record Town(string Name, string Country)
{
    private const int Fewest = 20_000;
    private const int Most = 1_500_000;

    /// <summary>The towns of a data folder by country, in the order of the tables: those of some size whose name, in plain letters, is that of no other.</summary>
    public static List<List<Town>> ByCountry(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "gazetteer");
        var countries = Rows(folder, "countries.tsv").ToDictionary(r => r[1], r => r[0]);
        var rows = Rows(folder, "cities-world.tsv").ToList();
        var shared = rows.Concat(Rows(folder, "cities-us.tsv")).Concat(Rows(folder, "cities-gb.tsv"))
            .GroupBy(r => r[0]).Where(g => g.Count() > 1).Select(g => g.Key).Concat(countries.Values).ToHashSet();
        return [.. rows
            .Where(r => r[0].All(c => char.IsAsciiLetter(c) || c == ' ') && !shared.Contains(r[0]) && int.Parse(r[5], CultureInfo.InvariantCulture) is >= Fewest and <= Most)
            .GroupBy(r => r[1])
            .Select(g => g.Select(r => new Town(r[0], countries[g.Key])).ToList())
            .Where(g => g.Count > 2)];
    }

    private static IEnumerable<string[]> Rows(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Skip(1)
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
