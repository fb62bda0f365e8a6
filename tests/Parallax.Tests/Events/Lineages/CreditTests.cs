using System.Text;
using Parallax.Events.Lineages;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Events.Lineages;

/// <summary>Every row of the table of credits carries a sentence that shows it; these are run here.</summary>
public sealed class CreditTests
{
    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var (kind, example) in Reading.Lexicons.Credits.Examples)
        {
            data.Add(kind, example);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_example_of_a_row_credits_the_agency_in_brackets(string kind, string example)
    {
        var name = example[(example.IndexOf('[', StringComparison.Ordinal) + 1)..example.IndexOf(']', StringComparison.Ordinal)];
        var agency = new CreditFinder(Reading.Lexicons.Credits).AgencyOf(name).ShouldNotBeNull();
        var found = Found(example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        if (kind == "agency")
        {
            (found.Count == 0 || found.Any(c => c.Agency == agency)).ShouldBeTrue();
        }
        else
        {
            found.ShouldContain(c => c.Agency == agency && c.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase), string.Join(", ", found));
        }
    }

    [Theory]
    [InlineData("With reporting by Reuters, AFP and the Associated Press.", "Reuters Part, Agence France-Presse Part, Associated Press Part")]
    [InlineData("LINTON, June 3 (Reuters) - A dam broke.", "Reuters Whole")]
    [InlineData("A clerk told the AP that the safe was empty.", "Associated Press Told")]
    [InlineData("Students take AP classes in Linton.", "")]
    [InlineData("The ap on his phone told him so.", "")]
    [InlineData("Reuters has an office in Linton.", "")]
    public void Credits_are_read_and_other_words_are_not(string text, string credits) =>
        string.Join(", ", Found(text).Select(c => $"{c.Agency} {c.Kind}")).ShouldBe(credits);

    [Theory]
    [InlineData("reuters.com", "Reuters")]
    [InlineData("www.reuters.com", "Reuters")]
    [InlineData("The Associated Press", "Associated Press")]
    [InlineData("ap", "Associated Press")]
    [InlineData("Linton Press", null)]
    [InlineData("the", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void An_outlet_may_be_an_agency(string? outlet, string? agency) => new CreditFinder(Reading.Lexicons.Credits).AgencyOf(outlet).ShouldBe(agency);

    [Theory]
    [InlineData("kind\twords\texample\nwhat\t( @ )\tx", "t.tsv:2: found the kind 'what', expected 'agency', 'part', 'told', 'whole'.")]
    [InlineData("kind\twords\texample\nwhole\tby them\tx", "t.tsv:2: found the words 'by them', expected '@' for the agency among them, as in 'reporting by @'.")]
    public void A_bad_row_is_refused_with_its_place(string table, string message) =>
        Should.Throw<FormatException>(() => CreditLexicon.Read(Encoding.UTF8.GetBytes(table), "t.tsv")).Message.ShouldBe(message);

    private static List<Credit> Found(string text) =>
        [.. new CreditFinder(Reading.Lexicons.Credits).Find(new("a", "a", text), SentenceSplitter.Split(text))];
}
