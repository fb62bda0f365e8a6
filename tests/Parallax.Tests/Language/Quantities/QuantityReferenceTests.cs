using System.Globalization;
using System.Text.RegularExpressions;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Quantities;

/// <summary>The table of bounds in the reference holds.</summary>
public sealed class QuantityReferenceTests
{
    public static TheoryData<string, string, string> Bounds()
    {
        var data = new TheoryData<string, string, string>();
        foreach (Match row in Regex.Matches(Repository.Read("docs", "reference", "quantities.md"), @"^\| `([^`]+)` \| (\d+) \| (\d*) ?\|", RegexOptions.Multiline))
        {
            data.Add(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_row_of_the_reference_gives_the_bounds_of_its_words(string words, string lowest, string highest)
    {
        var found = QuantityFinder.Find(SentenceSplitter.Split($"They saw {words} soldiers."), []).ShouldHaveSingleItem();
        found.Min.ToString(CultureInfo.InvariantCulture).ShouldBe(lowest);
        (found.Max?.ToString("0", CultureInfo.InvariantCulture) ?? "").ShouldBe(highest);
    }

    [Fact]
    public void The_reference_has_its_table() => Bounds().Count.ShouldBeGreaterThan(20);
}
