using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Quantities;

public sealed class ConversionTests
{
    [Theory]
    [InlineData("The wreck lies 10 miles (16 km) off the coast.")]
    [InlineData("The wreck lies about 10 miles (16 km) off the coast.")]
    [InlineData("The pit is 60 metres [200 feet] deep.")]
    [InlineData("Fire burned 1,200 acres (490 hectares) of pine.")]
    [InlineData("The bomb held 110 pounds (50 kg) of powder.")]
    [InlineData("Winds hit 150 km/h (93 mph) at dusk.")]
    [InlineData("The bank lost $5m (£4m) in a day.")]
    [InlineData("It fell 60 feet or 18 metres.")]
    public void A_value_given_again_in_another_unit_restates_the_first(string text) => Restating(text).ShouldBe([false, true]);

    [Theory]
    [InlineData("It fell 10 miles (40 km) away.")]
    [InlineData("It fell 10 miles, 16 km from the pier.")]
    [InlineData("It hurt 10 people (16 of them boys).")]
    [InlineData("It fell 10 miles (12 miles by road) away.")]
    [InlineData("He paid $5m ($4m net).")]
    [InlineData("It held 50 kg (50 litres) of fuel.")]
    public void Another_value_in_brackets_restates_nothing(string text) => Restating(text).ShouldBe([false, false]);

    private static bool[] Restating(string text) => [.. QuantityFinder.Find(SentenceSplitter.Split(text), []).Select(q => q.Restates)];
}
