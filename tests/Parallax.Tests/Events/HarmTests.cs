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
    [InlineData("Man shot, killed in Tarmond", "killed 1")]
    [InlineData("The blast killed six people, a shopkeeper said.", "killed 6")]
    [InlineData("Thousands took to the streets over spending cuts.", "")]
    [InlineData("Police officer shot, killed a man in Tarmond.", "killed 1")]
    [InlineData("A teenager shot in the back in a car park has died.", "killed 1")]
    [InlineData("Woman found shot to death in car", "killed 1")]
    [InlineData("Tarmond teenager found dead", "killed 1")]
    [InlineData("The mother of the slain teen spoke.", "killed 1")]
    [InlineData("Two men were shot, one fatally, outside a bar.", "injured 2; killed 1")]
    [InlineData("A woman was pronounced dead at the scene.", "killed 1")]
    [InlineData("Three crew members lost their lives.", "killed 3")]
    [InlineData("A second man has fallen to his death.", "killed 1")]
    [InlineData("Near the hut a Dutch hiker had fallen 1, 400ft to his death.", "killed 1")]
    [InlineData("She told of seeing her brother fall to his death on Monday.", "killed 1")]
    [InlineData("A skier spoke of seeing his brother plunge to his death.", "killed 1")]
    [InlineData("A Leeds doctor feared dead after a fall has been named.", "killed 1")]
    [InlineData("Tom Arden, a Dutch climber from Delft, has been presumed dead.", "killed 1")]
    [InlineData("Tom Arden, a nurse and a soldier were killed.", "killed 3")]
    [InlineData("Nineteen - year - old Sam Brook was shot and killed on Tuesday when he raised a pistol at a guard, police said.", "killed 1")]
    [InlineData("Sam Brook ran away. The guards started shooting him from the roof.", "injured 1")]
    [InlineData("Two dogs and a man died in the fire.", "killed 1")]
    [InlineData("17-year-old shot, killed inside house", "killed 1")]
    [InlineData("14-year-old accidentally shot, killed at Tarmond motel", "killed 1")]
    [InlineData("Police: Tarmond teenager shot to death in Leeds", "killed 1")]
    [InlineData("Police say a 15-year-old that was shot yesterday afternoon has died.", "killed 1")]
    [InlineData("A Tarmond teen hospitalized after a weekend shooting has died.", "killed 1")]
    [InlineData("Man wounded in 'accidental' shooting dies", "killed 1")]
    [InlineData("The gun fired, hitting a 14-year-old in the left thigh.", "injured 1")]
    [InlineData("A teen was struck by celebratory gunfire just after midnight.", "injured 1")]
    [InlineData("A female victim was grazed in the shooting and taken to hospital.", "injured 1")]
    [InlineData("Two women and a man were hit by gunfire outside a club.", "injured 3")]
    [InlineData("A police officer was hit by a car during the protest.", "")]
    [InlineData("The crash claimed the life of a nurse.", "killed 1")]
    [InlineData("The shooting claimed two lives.", "killed 2")]
    [InlineData("The new rule cost the bank two customers.", "")]
    [InlineData("One of the rarest tigers of the world has died in a fire.", "")]
    [InlineData("Two horses were killed in the flood.", "")]
    [InlineData("A boy of six has passed away after the crash.", "killed 1")]
    [InlineData("THREE PEOPLE HAVE DIED IN A BLAZE AT A SHOP.", "killed 3")]
    [InlineData("A fatal police shooting of 19 - year - old Sam Brook led to anger.", "killed 1")]
    [InlineData("The deadly shooting of two teenagers by police led to anger.", "killed 2")]
    [InlineData("He shot and killed federal agent David Brook in his house.", "killed 1")]
    [InlineData("Relatives of the four murder victims spoke.", "killed 4")]
    [InlineData("The gunman turned the gun on himself.", "killed 1")]
    [InlineData("His older brother, Jamar, was killed.", "killed 1")]
    [InlineData("The mayor said four women and one man died at the mill.", "killed 5")]
    [InlineData("A 12-year-old girl and her mother were killed.", "killed 2")]
    [InlineData("The navy nabbed 23 Somali and Yemeni pirates.", "arrested 23")]
    [InlineData("The pirates, 12 Somali and 11 Yemeni nationals, were arrested.", "arrested 23")]
    [InlineData("Two Polish and one Dutch medic were killed.", "killed 3")]
    [InlineData("Tens of thousands of farmers filled the squares to protest against the dam.", "")]
    public void People_are_counted_once_and_by_grammar(string sentence, string expected) =>
        string.Join("; ", Casualties(sentence).Select(c => $"{c.Casualty.Attribute} {c.Casualty.Victims.Sum(v => v.Min):0}")).ShouldBe(expected);

    [Theory]
    [InlineData("Three clerks - two women and a man - were killed in the fire.", "killed 3; killed 3")]
    [InlineData("Three workers (two women and a man) were killed in the fire.", "killed 3; killed 3")]
    [InlineData("At least four people, a boy and three women, were killed.", "killed 4; killed 4")]
    [InlineData("Four clerks, three women and a man, were killed in the blaze.", "killed 4; killed 4")]
    [InlineData("Two men, a woman and a boy were killed.", "killed 4")]
    [InlineData("Three workers, a man and a woman were killed.", "killed 5")]
    public void Parts_of_a_number_are_not_added_to_it(string sentence, string expected) =>
        string.Join("; ", Casualties(sentence).Select(c => $"{c.Casualty.Attribute} {c.Casualty.Victims.Sum(v => v.Min):0}")).ShouldBe(expected);

    [Theory]
    [InlineData("A skier who lived through a night on the ridge after seeing his brother die has come home.", "his brother")]
    [InlineData("A skier who saw her brother fall to his death was rescued.", "her brother")]
    public void Who_is_seen_to_die_is_dead_not_who_sees_it(string sentence, string expected)
    {
        var annotated = Reading.Annotate(sentence).Text;
        var victim = Casualties(sentence).First(c => c.Casualty.Attribute == "killed").Casualty.Victims.ShouldHaveSingleItem();
        annotated.Words.SpanOf(victim.First, victim.End).Of(annotated.Words.Text).ShouldBe(expected);
    }

    private static List<(Casualty Casualty, string Words)> Casualties(string text)
    {
        var annotated = Reading.Annotate(text).Text;
        var finder = new CasualtyFinder(Reading.Lexicons);
        return [.. annotated.Words.Sentences.SelectMany(s => finder.Find(new SentenceTree(annotated, s)))
            .Select(c => (c, annotated.Words.SpanOf(c.First, c.End).Of(annotated.Words.Text)))];
    }
}
