using Parallax.Language.Places;
using Parallax.Pipeline;

namespace Parallax.Tests.Events.Plausibility;

/// <summary>What reports say of distances is held against the gazetteer, and nothing is changed by it.</summary>
public sealed class DistanceCheckTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    [InlineData("A bombing in Fallujah, 60 km west of Baghdad, killed two people on Tuesday.", "which fits")]
    [InlineData("A bombing in Fallujah, 20 km west of Baghdad, killed two people on Tuesday.", "so the distance does not fit")]
    [InlineData("A bombing in Fallujah, 60 km east of Baghdad, killed two people on Tuesday.", "so the direction does not fit")]
    [InlineData("A bombing in Fallujah killed two people on Tuesday. The town, 60 km west of Baghdad, was calm by night.", "which fits")]
    public void A_distance_is_held_against_the_gazetteer(string text, string finding)
    {
        var item = EventOf(text);
        var note = item.Notes.ShouldHaveSingleItem();
        (note.Kind, note.Text.EndsWith(finding + ".", StringComparison.Ordinal)).ShouldBe(("distance", true), note.Text);
        item.Where!.Claims.Select(c => c.Id).ShouldContain(note.Claims.ShouldHaveSingleItem());
        (item.Where.Identity.Name, item.Where.Identity.Basis).ShouldBe(("Fallujah", PlaceBasis.Gazetteer));
    }

    [Theory]
    [InlineData("A bombing in Fallujah killed two people on Tuesday.")]
    [InlineData("A bombing in Fallujah killed two people on Tuesday. The bombers had come from a farm 60 km west of Baghdad.")]
    [InlineData("A bombing at Camp Wexley, 60 km west of Baghdad, killed two people on Tuesday.")]
    public void Other_distances_and_places_without_coordinates_of_their_own_make_no_finding(string text) => EventOf(text).Notes.ShouldBeEmpty();

    [Theory]
    [InlineData(0, 0, 0, 1, 111, "east")]
    [InlineData(33.3, 44.4, 33.5, 44.35, 23, "north")]
    [InlineData(10, 179, 10, -179, 219, "east")]
    [InlineData(60, 10, 59, 10, 111, "south")]
    public void Distance_and_direction_are_those_of_the_globe(double latitude, double longitude, double otherLatitude, double otherLongitude, int kilometres, string wind)
    {
        GreatCircle.Kilometres(latitude, longitude, otherLatitude, otherLongitude).ShouldBe(kilometres, 1);
        GreatCircle.Wind(GreatCircle.Bearing(latitude, longitude, otherLatitude, otherLongitude)).ShouldBe(wind);
    }

    private static Event EventOf(string text) => Pipeline.Build([Reading.Report(text, "2021-06-12")]).Events.Single(e => e.Type == EventType.Bombing);
}
