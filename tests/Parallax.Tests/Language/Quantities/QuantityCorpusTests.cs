using System.Globalization;
using System.Text;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;
using Parallax.Tables;
using Parallax.Language.Times;

namespace Parallax.Tests.Language.Quantities;

/// <summary>Every row of the two corpora: what stands in square brackets is found with its bounds, unit and counted words, and nothing else is.</summary>
public sealed class QuantityCorpusTests
{
    private const int Fewest = 400;

    public static TheoryData<string, string, string> Phrasings() => Rows("quantities.tsv");

    public static TheoryData<string, string, string> Others() => Rows("no-quantities.tsv");

    [Theory]
    [MemberData(nameof(Phrasings))]
    public void A_phrasing_is_read_with_its_bounds(string where, string sentence, string expected) => Check(where, sentence, expected);

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_no_quantity_is_left_alone(string where, string sentence, string expected) => Check(where, sentence, expected);

    [Fact]
    public void Both_corpora_are_large_and_name_no_sentence_twice()
    {
        var all = Phrasings().Concat(Others()).Select(row => (string)((object[])row)[1]).ToList();
        Phrasings().Count.ShouldBeGreaterThan(Fewest);
        Others().Count.ShouldBeGreaterThan(Fewest);
        all.GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    private static void Check(string where, string sentence, string expected)
    {
        var text = sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var words = SentenceSplitter.Split(text);
        var found = QuantityFinder.Find(words, TimeFinder.Find(words, new PublicationTime(new DateOnly(2020, 3, 11))));
        string.Join("; ", found.Select(q => Shown(q, text))).ShouldBe(expected, $"{where}: {sentence}");
    }

    private static TheoryData<string, string, string> Rows(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in TsvTable.Read(Encoding.UTF8.GetBytes(Repository.Read("data", "corpora", file)), file, "kind", "sentence", "min", "max", "unit", "counted"))
        {
            data.Add(row.Where, row.Cells[1], Expected(row));
        }
        return data;
    }

    /// <summary>The cells of a row for each of its brackets, in their order; a cell holds as many values as there are brackets, joined by '|'.</summary>
    private static string Expected(TsvRow row)
    {
        var brackets = row.Cells[1].Split('[')[1..];
        var cells = row.Cells[2..].Select(c => c.Split('|')).ToList();
        return brackets.Length == 0 ? ""
            : string.Join("; ", brackets.Select((b, i) => $"{b[..b.IndexOf(']', StringComparison.Ordinal)]} = {cells[0][i]}..{cells[1][i]} {cells[2][i]} of '{cells[3][i]}'"));
    }

    private static string Shown(Quantity found, string text) =>
        $"{found.Span.Of(text)} = {Number(found.Min)}..{Number(found.Max)} {found.Currency ?? found.Unit} of '{(found.Counted is { } counted ? counted.Of(text) : "")}'";

    private static string Number(decimal? n) => n is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "";
}
