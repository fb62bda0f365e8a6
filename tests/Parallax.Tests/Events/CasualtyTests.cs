using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

public sealed class CasualtyTests
{
    [Theory]
    [InlineData("The blast killed three people and wounded 14 others.", "killed 3..3; injured 14..14")]
    [InlineData("Nine miners were killed and at least 20 injured in the explosion.", "killed 9..9 miners; injured 20..")]
    [InlineData("The shelling of the market left two dead.", "killed 2..2")]
    [InlineData("Two Americans and a Briton were killed in the rocket attack.", "killed 2..2 Americans; killed 1..1 Briton")]
    [InlineData("No one was hurt in the fire.", "injured 0..0")]
    [InlineData("A gunman shot dead a teacher on Monday.", "killed 1..1 teacher")]
    [InlineData("Dozens of people were injured in the crash.", "injured 24..")]
    [InlineData("More than 100 soldiers were wounded in the missile attack.", "injured 101.. soldiers")]
    [InlineData("About 100 people died in the flood.", "killed 90..110")]
    [InlineData("A 36-year-old climber died in a fall on the mountain.", "killed 1..1 36-year-old climber")]
    [InlineData("Three people, one of them a nurse, were killed by the bomb blast.", "killed 3..3; killed 1..1 a nurse")]
    [InlineData("The climber fell 200 metres to his death from the ridge.", "killed 1..1 climber")]
    [InlineData("Police arrested two men on Sunday.", "arrested 2..2 men")]
    [InlineData("Gunmen abducted two engineers; three engineers were abducted in May.", "abducted 2..2 engineers; abducted 3..3 engineers")]
    [InlineData("Rockets struck the camp, killing three soldiers and a civilian and wounding 11 others.", "killed 3..3 soldiers; killed 1..1 civilian; injured 11..11")]
    public void Who_came_to_harm_is_counted(string sentence, string expected) =>
        string.Join("; ", Tolls(sentence)).ShouldBe(expected);

    [Theory]
    [InlineData("The storm could kill thousands of people.")]
    [InlineData("They fired 14 rockets at the camp.")]
    [InlineData("The factory killed the plan for a new hall.")]
    [InlineData("Five buildings were hit in the shelling.")]
    [InlineData("It was the third attack since 2003.")]
    public void What_harms_nobody_counts_nobody(string sentence) => Tolls(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Keepers shot the gorilla Bokito on Monday. Bokito was killed after a boy fell into the enclosure.", 0)]
    [InlineData("Bokito, a 17-year-old silverback gorilla, was shot dead on Monday.", 0)]
    [InlineData("Thane Lion was killed in a crash.", 1)]
    public void Animals_that_bear_names_are_no_people(string text, int expected) =>
        Reading.EventsOf(text).SelectMany(e => e.Mentions).SelectMany(m => m.Casualties).Count().ShouldBe(expected);

    [Theory]
    [InlineData("The bombing will take place on Monday.")]
    [InlineData("They met to prevent another attack.")]
    [InlineData("If there is an explosion, call the police.")]
    [InlineData("There was no shooting in the village.")]
    public void What_did_not_happen_is_no_event(string sentence) => Reading.EventsOf(sentence).ShouldBeEmpty();

    private static IEnumerable<string> Tolls(string sentence) =>
        from mention in Reading.MentionsOf(sentence)
        from casualty in mention.Casualties
        from victim in casualty.Victims
        select string.Create(CultureInfo.InvariantCulture, $"{casualty.Attribute} {victim.Min:0}..{victim.Max:0} {victim.Group}").TrimEnd();
}
