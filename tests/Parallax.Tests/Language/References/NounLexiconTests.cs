using System.Text;
using Parallax.Language.References;

namespace Parallax.Tests.Language.References;

/// <summary>Every row of the table of nouns carries a text that shows it; these are run here.</summary>
public sealed class NounLexiconTests
{
    public static TheoryData<string> Examples() => new(Referring.Lexicon.Examples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_row_gives_its_reference(string example)
    {
        var text = string.Concat(example.Where(c => c is not ('[' or ']' or '{' or '}')));
        var (reference, antecedent) = (Between(example, '[', ']'), Between(example, '{', '}'));
        var found = Referring.In(text);
        found.ShouldContain(r => Says(r, reference, antecedent), string.Join("; ", found));
    }

    /// <summary>Of a name the antecedent is given without its title.</summary>
    private static bool Says(string found, string reference, string antecedent) =>
        found.StartsWith(reference + " = ", StringComparison.Ordinal) && antecedent.EndsWith(found[(reference.Length + 3)..], StringComparison.Ordinal);

    [Theory]
    [InlineData("person\tboth\tking\tx", "nouns.tsv:2: found 'both', expected '-' or one of Unknown, Male, Female.")]
    [InlineData("person\t-\tking|king\tx", "nouns.tsv:2: found 'king', which a row above has too.")]
    public void A_bad_row_is_refused_with_its_line(string row, string message) =>
        Should.Throw<FormatException>(() => NounLexicon.Read(Encoding.UTF8.GetBytes("class\tgender\twords\texample\n" + row))).Message.ShouldBe(message);

    private static string Between(string example, char open, char close) =>
        example[(example.IndexOf(open, StringComparison.Ordinal) + 1)..example.IndexOf(close, StringComparison.Ordinal)];
}
