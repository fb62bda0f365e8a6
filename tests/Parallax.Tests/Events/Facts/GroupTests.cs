using Parallax.Events.Fusion.Facts;

namespace Parallax.Tests.Events.Facts;

public sealed class GroupTests
{
    private static readonly GroupReader Reader = new(Reading.Lexicons.Groups, Reading.Annotator.Gazetteer);

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (where, example) in Reading.Lexicons.Groups.Examples)
            {
                data.Add(where, example);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Whom_the_words_in_brackets_mean_is_among_those_in_braces(string where, string example)
    {
        var narrow = Reader.Of(Between(example, '[', ']'));
        if (example.Contains('{'))
        {
            narrow.IsWithin(Reader.Of(Between(example, '{', '}'))).ShouldBeTrue($"{where}: {narrow.Key}");
        }
        narrow.IsWithin(PeopleGroup.Anybody).ShouldBeTrue(where);
    }

    [Theory]
    [InlineData("army medics", "soldiers", false)]
    [InlineData("US soldiers", "Americans", true)]
    [InlineData("U.S. troops", "soldiers", true)]
    [InlineData("American service members", "coalition personnel", true)]
    [InlineData("Americans", "coalition", true)]
    [InlineData("British medics", "coalition", true)]
    [InlineData("women", "people", true)]
    [InlineData("pregnant women", "women", true)]
    [InlineData("36-year-old men", "men", true)]
    [InlineData("soldiers", "Americans", false)]
    [InlineData("falconers", "climbers", false)]
    public void A_group_lies_within_a_wider_one(string narrow, string wide, bool expected) =>
        Reader.Of(narrow).IsWithin(Reader.Of(wide)).ShouldBe(expected);

    [Theory]
    [InlineData("men", "women", true)]
    [InlineData("Americans", "Britons", true)]
    [InlineData("US soldiers", "British nurses", true)]
    [InlineData("soldiers", "civilians", true)]
    [InlineData("marines", "soldiers", false)]
    [InlineData("soldiers", "Americans", false)]
    [InlineData("nurses", "soldiers", false)]
    [InlineData("Americans", "coalition", false)]
    [InlineData("people", "women", false)]
    public void Groups_that_nobody_can_belong_to_both_are_apart(string one, string other, bool expected) =>
        (Reader.Of(one).IsApartFrom(Reader.Of(other)), Reader.Of(other).IsApartFrom(Reader.Of(one))).ShouldBe((expected, expected));

    [Theory]
    [InlineData("U.S. troops", "American soldiers")]
    [InlineData("service members", "soldiers")]
    [InlineData("a second man", "men")]
    [InlineData(null, "people")]
    public void Words_for_the_same_people_have_one_key(string? one, string other) => Reader.Of(one).Key.ShouldBe(Reader.Of(other).Key);

    private static string Between(string text, char open, char close) => text[(text.IndexOf(open, StringComparison.Ordinal) + 1)..text.IndexOf(close, StringComparison.Ordinal)];
}
