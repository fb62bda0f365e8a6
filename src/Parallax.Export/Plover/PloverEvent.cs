using System.Collections.Immutable;
using System.Diagnostics;
using Parallax.Export.Codes;
using Parallax.Export.Formats;
using Parallax.Export.Tables.Conflict;

namespace Parallax.Export.Plover;

/// <summary>An event in the terms of PLOVER, which asks for a type of its own and a day.</summary>
/// <param name="Item">The event.</param>
internal sealed record PloverEvent(Event Item)
{
    private readonly CodedEvent _coded = new(Item);

    public string Id => _coded.Id;

    public EventTime When => _coded.When;

    public string Type => _coded.Code.PloverType!;

    public string? Mode => _coded.Code.PloverMode;

    public ImmutableArray<Actor> Actors => _coded.Parties.Doers;

    public ImmutableArray<Actor> Recipients => _coded.Parties.Others;

    public PlaceIdentity? Place => Item.Where?.Identity;

    /// <summary>Outlets of the reports, parted by semicolons.</summary>
    public string Outlets => _coded.Outlets("; ");

    /// <summary>Which of the four kinds of doing the type belongs to.</summary>
    public string QuadCode => Type switch
    {
        "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" => "VERBAL COOPERATION",
        "COOPERATE" or "AID" or "RETREAT" => "MATERIAL COOPERATION",
        "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => "VERBAL CONFLICT",
        "PROTEST" or "SANCTION" or "MOBILIZE" or "COERCE" or "ASSAULT" => "MATERIAL CONFLICT",
        _ => throw new UnreachableException($"types.tsv has a type that PLOVER has not: '{Type}'."),
    };

    /// <summary>The country of an actor in three letters; null where it is not known.</summary>
    public static string? CountryOf(Actor actor) => Countries.Of(actor.Country)?.Alpha3;

    /// <summary>Why PLOVER has no place for an event; null where it has one.</summary>
    public static string? WhyNot(Event item) => item switch
    {
        { Prominence: Prominence.Series } => "series",
        _ when EventCodes.Shipped.Of(item.Type).PloverType is null => "of types without a counterpart",
        _ => TimeLimits.NoMonth(item.When),
    };
}
