using Parallax.Language.Parsing;
using Parallax.Language.Tagging;
using Parallax.Tests.Language.Tagging;

namespace Parallax.Tests.Language.Parsing;

/// <summary>Who did what to whom in plain sentences of news, with the model as it is shipped.</summary>
public sealed class ShippedParserTests
{
    private static readonly Parser Parser = Parser.From(ShippedModel.File);

    [Theory]
    [InlineData("Militants fired 18 rockets at the base on Wednesday .", "Militants nsubj fired, rockets obj fired, 18 nummod rockets, base obl fired")]
    [InlineData("Three soldiers were killed by a roadside bomb .", "soldiers nsubj:pass killed, were aux:pass killed, bomb obl:agent killed")]
    [InlineData("The convoy was attacked by gunmen in the north of the country .", "convoy nsubj:pass attacked, gunmen obl:agent attacked")]
    [InlineData("The minister said that the attack had wounded twelve people .", "minister nsubj said, wounded ccomp said, attack nsubj wounded, people obj wounded")]
    [InlineData("Police arrested two men who had planted the bomb .", "Police nsubj arrested, men obj arrested, planted acl:relcl men, who nsubj planted, bomb obj planted")]
    [InlineData("A helicopter crashed and its pilot died .", "helicopter nsubj crashed, died conj crashed, pilot nsubj died, its nmod:poss pilot")]
    [InlineData("The rebels have not released the hostages .", "rebels nsubj released, not advmod released, hostages obj released, have aux released")]
    [InlineData("The army denied that its planes had bombed the hospital .", "army nsubj denied, bombed ccomp denied, planes nsubj bombed, hospital obj bombed")]
    [InlineData("Militants and police fought in the city .", "Militants nsubj fought, police conj Militants")]
    [InlineData("The president and his wife left the city .", "president nsubj left, wife conj president, city obj left")]
    [InlineData("The president ordered the troops to leave the city .", "president nsubj ordered, troops obj ordered, leave xcomp ordered, city obj leave")]
    [InlineData("No one was hurt when the missile hit the airport .", "one nsubj:pass hurt, hit advcl hurt, missile nsubj hit, airport obj hit")]
    public void Subjects_objects_and_agents_are_found(string sentence, string expected)
    {
        var forms = sentence.Split(' ');
        var arcs = Arcs(forms);
        foreach (var arc in expected.Split(", "))
            arcs.ShouldContain(arc, sentence);
    }

    [Fact]
    public void The_relations_that_extraction_asks_for_are_known()
    {
        foreach (var relation in new[] { "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "ccomp", "parataxis", "appos", "acl:relcl" })
            Parser.Relations.ShouldContain(relation);
        Parser.Relations[0].ShouldBe("root");
    }

    private static List<string> Arcs(string[] forms)
    {
        var padded = new WordView[forms.Length + (2 * TagTemplates.Padding)];
        SentenceReader.Read(forms, ShippedModel.Tagger.Lexicon, padded, new uint[forms.Length]);
        var (tags, heads, relations) = (new Tag[forms.Length], new int[forms.Length], new short[forms.Length]);
        ShippedModel.Tagger.Tag(forms, tags);
        Parser.Parse(padded.AsSpan(TagTemplates.Padding, forms.Length), tags, [forms.Length], heads, relations);
        return [.. forms.Select((form, i) => $"{form} {Parser.Relations[relations[i]]} {(heads[i] == 0 ? "root" : forms[heads[i] - 1])}")];
    }
}
