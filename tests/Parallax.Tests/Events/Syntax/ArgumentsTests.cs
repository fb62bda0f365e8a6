using Parallax.Events.Syntax;
using Parallax.Tests.Events;

namespace Parallax.Tests.Events.Syntax;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("Police arrested two men.", "arrested", "Police", "men")]
    [InlineData("Two men were arrested by police.", "arrested", "police", "men")]
    [InlineData("The gunman shot and killed a guard.", "killed", "gunman", "guard")]
    [InlineData("The driver hit and killed a woman outside a shop.", "killed", "driver", "woman")]
    [InlineData("Rebels attacked the town, killing nine villagers.", "killing", "Rebels", "villagers")]
    [InlineData("The man who robbed the bank fled.", "robbed", "man", "bank")]
    [InlineData("Nine villagers were shot and killed.", "killed", "", "villagers")]
    public void Who_does_what_to_whom_is_read_from_the_tree(string sentence, string verb, string agent, string patient)
    {
        var tree = Tree(sentence);
        var token = Enumerable.Range(0, tree.Words.Tokens.Length).First(i => tree.Words.Tokens[i].Text == verb);

        (Word(tree, Arguments.Agent(tree, token)), Word(tree, Arguments.Patient(tree, token))).ShouldBe((agent, patient));
    }

    [Theory]
    [InlineData("The brigade carried out a rocket attack on the camp.", "attack", "brigade")]
    [InlineData("The brigade was behind the attack.", "attack", "brigade")]
    [InlineData("The brigade is responsible for the attack.", "attack", "brigade")]
    [InlineData("The brigade's attack failed.", "attack", "brigade")]
    [InlineData("An attack carried out by the brigade failed.", "attack", "brigade")]
    public void Who_did_a_deed_told_by_a_noun_is_found_wherever_it_stands(string sentence, string noun, string doer)
    {
        var tree = Tree(sentence);
        var token = Enumerable.Range(0, tree.Words.Tokens.Length).First(i => tree.Words.Tokens[i].Text == noun);

        NounArguments.Doers(tree, token).Select(t => Word(tree, t)).ShouldContain(doer);
    }

    [Theory]
    [InlineData("The rocket attack on the camp killed two guards.", "killed", "attack", "camp")]
    [InlineData("The raid came after the bombing that killed nine.", "killed", "bombing", "raid")]
    [InlineData("Nine died when the army shelled the market.", "died", "shelled", "market")]
    public void What_belongs_together_is_nearer_by_the_tree(string sentence, string word, string near, string far)
    {
        var tree = Tree(sentence);
        int At(string text) => Enumerable.Range(0, tree.Words.Tokens.Length).First(i => tree.Words.Tokens[i].Text == text);

        TreePath.Cost(tree, At(word), At(near)).ShouldBeLessThan(TreePath.Cost(tree, At(word), At(far)));
        TreePath.Cost(tree, At(word), At(near)).ShouldBe(TreePath.Cost(tree, At(near), At(word)));
        TreePath.Cost(tree, At(word), At(word)).ShouldBe(0);
    }

    [Fact]
    public void Every_token_but_the_root_is_a_child_of_its_head()
    {
        var tree = Tree("The rocket attack, in which two guards were hurt, came hours after a raid.");
        for (var i = tree.Sentence.First; i < tree.Sentence.End; i++)
        {
            if (tree.Holds(tree.Head(i)))
            {
                tree.Children(tree.Head(i)).ShouldContain(i);
            }
        }
        tree.Head(-1).ShouldBe(-1);
        tree.Relation(tree.Sentence.End).ShouldBe("");
    }

    private static SentenceTree Tree(string sentence)
    {
        var text = Reading.Annotate(sentence).Text;
        return new(text, text.Words.Sentences[0]);
    }

    private static string Word(SentenceTree tree, int token) => tree.Holds(token) ? tree.Words.Tokens[token].Text : "";
}
