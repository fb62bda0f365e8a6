using Parallax.Export.Codes;

namespace Parallax.Export.Tables.Conflict;

/// <summary>An event in the terms of formats for conflict, which ask for one day, one country and one number.</summary>
/// <param name="Item">The event.</param>
internal sealed record CodedEvent(Event Item)
{
    private const string Prefix = "PLX-";

    /// <summary>An id that no other data have.</summary>
    public string Id => Prefix + Item.Id;

    public Parties Parties { get; } = Parties.Of(Item);

    public EventCode Code => EventCodes.Shipped.Of(Item.Type);

    public EventTime When => Item.When!;

    /// <summary>How many days the time may be; at least 1.</summary>
    public int Days => When.End.DayNumber - When.Start.DayNumber + 1;

    public PlaceIdentity Place => Item.Where!.Identity;

    public Country Country => Countries.Of(Place.Country)!;

    /// <summary>Whether the coordinates are of the spot or something around it, and not of a whole country.</summary>
    public bool HasPoint => Place is { Latitude: not null, Longitude: not null, Precision: not PlacePrecision.Country };

    public Fact? Killed => Item.Facts.FirstOrDefault(f => f.Attribute == "killed" && f.Of is null);

    /// <summary>Outlets of the reports, or their keys, each once.</summary>
    public string Outlets(string separator) => string.Join(separator, Item.Reports.Select(r => r.Outlet ?? r.Key).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>The one number for a fact: the lowest where it is disputed, else the best, else the lowest.</summary>
    public static decimal? Conservative(Fact? fact) => fact is null ? null : fact.Status == FactStatus.Disputed ? fact.Low ?? fact.Best : fact.Best ?? fact.Low;

    /// <summary>Why a format for conflict has no place for an event; null where it has one.</summary>
    public static string? WhyNot(Event item) => item switch
    {
        { Prominence: Prominence.Series } => "series",
        _ when EventCodes.Shipped.Of(item.Type).AcledEvent is null => "of types without a counterpart",
        { When: null } => "without a time",
        { Where: null } => "without a place",
        _ when Countries.Of(item.Where.Identity.Country) is null => "without a country",
        _ => null,
    };
}
