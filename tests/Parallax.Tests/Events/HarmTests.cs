using Parallax.Events.Extraction;
using Parallax.Events.Syntax;

namespace Parallax.Tests.Events;

public sealed class HarmTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var example in Reading.Lexicons.Harm.Examples)
        {
            data.Add(example.Attribute, example.Example, example.Counter);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_row_counts_people_in_its_example_and_nobody_in_its_counter_example(string attribute, string example, string counter)
    {
        var word = example[(example.IndexOf('[', StringComparison.Ordinal) + 1)..example.IndexOf(']', StringComparison.Ordinal)];

        var found = Casualties(example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

        found.ShouldContain(c => c.Casualty.Attribute == attribute, word);
        Casualties(counter).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The blast killed two falconers.", "killed 2")]
    [InlineData("Four dead, 13 wounded as rockets hit a camp", "killed 4; injured 13")]
    [InlineData("His older brother, Tomas, was killed in a car accident.", "killed 1")]
    [InlineData("A man and two women were shot dead.", "killed 3")]
    [InlineData("The driver was shot in the leg and taken to hospital.", "injured 1")]
    [InlineData("The boy was taken to hospital with serious injuries.", "injured 1")]
    [InlineData("An officer suffered a gash in the face.", "injured 1")]
    [InlineData("The death toll rose to 45.", "killed 45")]
    [InlineData("A woman was pronounced dead at the scene.", "killed 1")]
    [InlineData("Three crew members lost their lives.", "killed 3")]
    [InlineData("A second man has fallen to his death.", "killed 1")]
    public void People_are_counted_once_and_by_grammar(string sentence, string expected) =>
        string.Join("; ", Casualties(sentence).Select(c => $"{c.Casualty.Attribute} {c.Casualty.Victims.Sum(v => v.Min):0}")).ShouldBe(expected);

    private static List<(Casualty Casualty, string Words)> Casualties(string text)
    {
        var annotated = Reading.Annotate(text).Text;
        var finder = new CasualtyFinder(Reading.Lexicons);
        return [.. annotated.Words.Sentences.SelectMany(s => finder.Find(new SentenceTree(annotated, s)))
            .Select(c => (c, annotated.Words.SpanOf(c.First, c.End).Of(annotated.Words.Text)))];
    }
}
