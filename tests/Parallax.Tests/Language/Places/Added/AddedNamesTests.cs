using System.Collections.Immutable;
using System.Text;
using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Tests.Ingest;
using static Parallax.Tests.Language.Places.Added.Dump;

namespace Parallax.Tests.Language.Places.Added;

public sealed class AddedNamesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Gazetteer _gazetteer;

    public AddedNamesTests()
    {
        string[] rows =
        [
            Row(1, "Selwick", 38, -98, country: "US", admin1: "KS", population: "900"),
            Row(2, "Varnholt", 50, 9, country: "DE", population: "15000", others: "Varnolt"),
            Row(3, "Old Brennick", 55, -4, country: "GB", population: "12"),
            Row(4, "Kelmar Depot", 33, 44, "S.DPO", "IQ"),
            Row(5, "Town Barn", 33, 44, "S.BLDG", "IQ"),
            Row(6, "Town Barn", 31, 45, "S.BLDG", "IQ"),
            Row(7, "Chile", 38.5, -98.5, country: "US", admin1: "KS", population: "90000"),
        ];
        AddedGazetteer.Add(_folder.Path, _folder.Write("dump", Encoding.UTF8.GetBytes(Text(rows))), "dump");
        _gazetteer = Gazetteer.Open(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer"), _folder.Path);
    }

    [Theory]
    [InlineData("[Varnholt] burned.", 50)]
    [InlineData("[Old Brennick] burned.", 55)]
    [InlineData("A barn burned in [Selwick].", 38)]
    [InlineData("A barn burned near [Selwick].", 38)]
    [InlineData("The road to [Selwick], Kansas, is shut.", 38)]
    [InlineData("[Selwick] burned. [Kansas] sent help.", 38)]
    [InlineData("[Varnolt] burned, [Germany] said.", 50)]
    [InlineData("[Kelmar Depot] burned, [Iraq] said.", 33)]
    [InlineData("The {Selwick Police} came. [Kansas] sent help.", 38)]
    [InlineData("The road to [Chile], Kansas, is shut.", 38.5)]
    [InlineData("A barn burned in [Chile]. [Kansas] sent help, and [Kansas] sent food.", -37.7)]
    public void A_place_that_the_text_calls_for_is_found(string text, double latitude) => Latitude(text).ShouldBe(latitude);

    [Theory]
    [InlineData("[Selwick] burned.")]
    [InlineData("[selwick] burned. [Kansas] sent help.")]
    [InlineData("[Selwick] burned. [Iraq] sent help.")]
    [InlineData("[Varnolt] burned.")]
    [InlineData("[Kelmar Depot] burned.")]
    [InlineData("A fire in [Kelmar Depot] was put out.")]
    [InlineData("[Town Barn] burned, [Iraq] said.")]
    [InlineData("The {Selwick Police} came.")]
    [InlineData("The {Varnholt Bank} closed.")]
    public void One_that_it_does_not_call_for_is_not(string text) => Latitude(text).ShouldBeNull();

    public void Dispose() => _folder.Dispose();

    /// <summary>Where the first name lies; names of places stand in square brackets, those of organisations in curly ones.</summary>
    private double? Latitude(string marked)
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        var plain = new StringBuilder();
        var start = 0;
        foreach (var c in marked)
        {
            if (c is '[' or '{')
            {
                start = plain.Length;
            }
            else if (c is ']' or '}')
            {
                names.Add(new(new(start, plain.Length), c == ']' ? NameKind.Place : NameKind.Organization, plain.ToString(start, plain.Length - start)));
            }
            else
            {
                plain.Append(c);
            }
        }
        var places = new PlaceFinder(_gazetteer).Find(SentenceSplitter.Split(plain.ToString()), names.ToImmutable());
        return places.FirstOrDefault(p => p.Span.Start == names[0].Span.Start)?.Place.Latitude;
    }
}
