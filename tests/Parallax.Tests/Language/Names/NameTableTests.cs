using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

/// <summary>Every row of the tables of names carries examples; these are run here.</summary>
public sealed class NameTableTests
{
    private static readonly string Lexicons = Path.Combine(AppContext.BaseDirectory, "data", "lexicons");

    private static readonly Transliteration Spelling = Transliteration.Read(File.ReadAllBytes(Path.Combine(Lexicons, "transliteration.tsv")));

    public static TheoryData<string> Joined() => [.. EntityLexicon.Open(Lexicons).Examples.Select(e => e.Joined).Distinct()];

    public static TheoryData<string> Apart() => [.. EntityLexicon.Open(Lexicons).Examples.Select(e => e.Apart).Where(e => e.Length > 0).Distinct()];

    public static TheoryData<string> OneKey() => [.. Spelling.Examples.Select(e => e.Joined).Distinct()];

    public static TheoryData<string> TwoKeys() => [.. Spelling.Examples.Select(e => e.Apart).Distinct()];

    public static TheoryData<string> Roles() => [.. RoleLexicon.Read(File.ReadAllBytes(Path.Combine(Lexicons, "roles.tsv"))).Examples.Distinct()];

    [Theory]
    [MemberData(nameof(Joined))]
    public void The_names_that_a_row_joins_are_one_entity(string example)
    {
        var read = Marked.Read(example);
        read.Names.Select(n => n.Entity).Distinct().Count().ShouldBe(1, string.Join(" | ", read.Pairs));
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void The_names_that_a_row_keeps_apart_are_several_entities(string example)
    {
        var read = Marked.Read(example);
        read.Entities.ShouldBe(read.Names.Select(n => n.Span.Of(read.Text)).Distinct().Count(), string.Join(" | ", read.Pairs));
    }

    [Theory]
    [MemberData(nameof(OneKey))]
    public void The_spellings_of_a_row_have_one_key(string example) =>
        example.Split(" = ").Select(Spelling.Key).Distinct().Count().ShouldBe(1, string.Join(" | ", example.Split(" = ").Select(Spelling.Key)));

    [Theory]
    [MemberData(nameof(TwoKeys))]
    public void The_names_of_a_row_that_are_not_one_have_keys_of_their_own(string example) =>
        example.Split(" ≠ ").Select(Spelling.Key).Distinct().Count().ShouldBe(2, string.Join(" | ", example.Split(" ≠ ").Select(Spelling.Key)));

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_example_of_a_role_gives_it_with_and_without_grammar(string example)
    {
        var role = example.Contains('{', StringComparison.Ordinal) ? example[(example.IndexOf('{', StringComparison.Ordinal) + 1)..example.IndexOf('}', StringComparison.Ordinal)] : null;
        var marked = example.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("[", "[p:", StringComparison.Ordinal);
        Marked.Read(marked).Names.Single().Role.ShouldBe(role);
        Marked.Read(marked, grammar: true).Names.Single().Role.ShouldBe(role);
    }
}
