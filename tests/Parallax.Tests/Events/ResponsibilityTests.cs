namespace Parallax.Tests.Events;

/// <summary>Who is said to have done it, denies it or will not confirm it.</summary>
public sealed class ResponsibilityTests
{
    [Theory]
    [InlineData("Air strikes on the port killed nine fighters, monitors said, and these were most likely conducted by the coalition.", "coalition: Probable")]
    [InlineData("Air strikes hit the port on Monday. They were carried out by the coalition.", "coalition: Asserted")]
    [InlineData("The coalition denied carrying out air strikes on the port.", "coalition: Denied")]
    [InlineData("The army neither confirmed nor denied its involvement in the air strikes on the port.", "army: Unconfirmed")]
    [InlineData("The army would not confirm whether its jets were involved in the air strikes on the port.", "army: Unconfirmed")]
    [InlineData("Papers spoke of air strikes on the port, which were blamed on the army.", "army: Probable")]
    [InlineData("Papers spoke of air strikes on the port, which were blamed on the army but never confirmed by the ministry.", "army: Unconfirmed")]
    [InlineData("The ministry blamed the rebels for the rocket attack on the port.", "rebels: Probable")]
    [InlineData("Officials confirmed that the army carried out the air strikes.", "army: Asserted")]
    public void Words_between_a_doer_and_a_deed_say_how_sure_it_is(string text, string expected) =>
        Reading.MentionsOf(text).SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator).Select(a => $"{Last(a.Name)}: {a.Stance}").Distinct().ShouldBe([expected]);

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
