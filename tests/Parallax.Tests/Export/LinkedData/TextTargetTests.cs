using System.Text;
using Parallax.Export.LinkedData;

namespace Parallax.Tests.Export.LinkedData;

public sealed class TextTargetTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\U0001F680")]
    [InlineData("a\U0001F680b\U0001F680\U0001F680c")]
    [InlineData("\uD83D alone, \uDE80 alone \uD83D")]
    [InlineData("\uD83D\uD83D\uDE80")]
    public void Code_points_are_counted_as_runes_are(string text) => TextTarget.CodePoints(text).ShouldBe(text.EnumerateRunes().Count());
}
