using System.Collections.Immutable;
using Parallax.Language;

namespace Parallax.Tests.Language;

/// <summary>Items of a text are found by where they stand.</summary>
public sealed class SpansTests
{
    private static readonly ImmutableArray<Item> Items = [new(new(2, 5)), new(new(5, 6)), new(new(9, 12))];

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 1, 1)]
    [InlineData(6, 2, 2)]
    [InlineData(10, 2, 3)]
    [InlineData(12, 3, 3)]
    public void The_first_item_after_an_offset_ends_after_it_and_the_first_from_there_starts_at_it_or_later(int offset, int after, int from) =>
        (Spans.After(Items, i => i.Span, offset), Spans.From(Items, i => i.Span, offset)).ShouldBe((after, from));

    [Theory]
    [InlineData(1, -1)]
    [InlineData(2, 0)]
    [InlineData(5, 1)]
    [InlineData(6, -1)]
    [InlineData(11, 2)]
    [InlineData(12, -1)]
    public void The_item_at_an_offset_is_the_one_whose_span_holds_it(int offset, int index) =>
        Spans.At(Items, i => i.Span, offset).ShouldBe(index < 0 ? null : Items[index]);

    [Fact]
    public void Among_no_items_none_is_found() => Spans.At(ImmutableArray<Item>.Empty, i => i.Span, 3).ShouldBeNull();

    private sealed record Item(TextSpan Span);
}
