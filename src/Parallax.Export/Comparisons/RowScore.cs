using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Comparisons;

/// <summary>How well a row and an event fit: up to four for the day, three for the place, two for the type, two for the dead.</summary>
internal static class RowScore
{
    /// <summary>The least score of a match: the same day and a place within 25 km, or less of these and more of the others.</summary>
    public const int Least = 6;

    /// <summary>The most days between a row and its event.</summary>
    public const int MostDaysApart = 3;

    private const double EarthKilometres = 6371;
    private const double SamePlace = 5;
    private const double NearPlace = 25;
    private const double FarPlace = 100;

    /// <summary>The score; null where they cannot be one.</summary>
    public static int? Of(CodedRow row, CodedEvent coded, double? kilometres)
    {
        if (row.Country is { } country && country != coded.Country)
        {
            return null;
        }
        var (day, place) = (Day(row, coded.When), Place(row, coded, kilometres));
        var score = day + place + Type(row, coded) + Dead(row, coded);
        return day > 0 && place > 0 && score >= Least ? score : null;
    }

    /// <summary>How far apart they are along the earth's surface; null where one has no coordinates.</summary>
    public static double? Kilometres(CodedRow row, CodedEvent coded)
    {
        if (row.Point is not { } theirs || !coded.HasPoint)
        {
            return null;
        }
        var (north, east) = (coded.Place.Latitude!.Value, coded.Place.Longitude!.Value);
        var (up, along) = (Math.Sin(Radians(north - theirs.North) / 2), Math.Sin(Radians(east - theirs.East) / 2));
        return 2 * EarthKilometres * Math.Asin(Math.Min(1, Math.Sqrt(up * up + Math.Cos(Radians(north)) * Math.Cos(Radians(theirs.North)) * along * along)));
    }

    /// <summary>Whether the row names the event's place or its town.</summary>
    public static bool IsNamed(CodedRow row, PlaceIdentity place) =>
        row.Location is { } name && new[] { place.Name, place.Locality }.Any(n => name.Equals(n, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a number of dead lies between low and high.</summary>
    public static bool IsWithin(decimal dead, Fact killed) => !(dead < killed.Low || dead > killed.High);

    private static int Day(CodedRow row, EventTime when)
    {
        var apart = Math.Max(row.From.DayNumber - when.End.DayNumber, when.Start.DayNumber - row.To.DayNumber);
        return apart switch
        {
            <= 0 when row.From == row.To && when.Start == when.End => 4,
            <= 0 => 3,
            1 => 2,
            <= MostDaysApart => 1,
            _ => 0,
        };
    }

    private static int Place(CodedRow row, CodedEvent coded, double? kilometres)
    {
        if (IsNamed(row, coded.Place) && kilometres is not > FarPlace)
        {
            return 3;
        }
        var near = kilometres switch { <= SamePlace => 3, <= NearPlace => 2, <= FarPlace => 1, _ => 0 };
        return near == 0 && kilometres is null && row.Admin1 is { } division && division.Equals(coded.Place.Admin1, StringComparison.OrdinalIgnoreCase) ? 1 : near;
    }

    private static int Type(CodedRow row, CodedEvent coded) =>
        coded.Code.AcledSubEvent!.Equals(row.SubEventType, StringComparison.OrdinalIgnoreCase) ? 2
        : coded.Code.AcledEvent!.Equals(row.EventType, StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    private static int Dead(CodedRow row, CodedEvent coded) => (row.Fatalities, coded.Killed) switch
    {
        ({ } dead, { } killed) => IsWithin(dead, killed) ? 2 : 0,
        (0 or null, null) => 1,
        _ => 0,
    };

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
