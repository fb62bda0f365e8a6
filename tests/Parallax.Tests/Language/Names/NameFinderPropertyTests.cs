using System.Text;
using Parallax.Tests.Events;

namespace Parallax.Tests.Language.Names;

public sealed class NameFinderPropertyTests
{
    private static readonly string[] Pieces =
        ["Ana", "Brook", "of", "the", "-", "(", ")", "USS", "Flight", "12", "al", "Oslo", "\n", ".", ",", "NATO", "'s", "said", "in", "Hurricane", "é", "&", "“", "Mr.", "Front"];

    [Fact]
    public void Names_are_in_order_lie_in_the_text_and_do_not_overlap()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }
            var end = 0;
            foreach (var name in Named.In(text))
            {
                name.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                name.Span.End.ShouldBeGreaterThan(name.Span.Start);
                end = name.Span.End;
            }
            end.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    [Theory]
    [InlineData("Ana ")]
    [InlineData("Ana - ")]
    [InlineData("A")]
    [InlineData("Mr. ")]
    [InlineData("USS of the ")]
    [InlineData("Ana Brook (AB) ")]
    public void Long_texts_of_one_piece_are_read_in_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 40_000).ToString();
        Should.CompleteIn(() => Reading.Annotator.Annotate(Reading.Report(text)), TimeSpan.FromSeconds(60));
    }
}
