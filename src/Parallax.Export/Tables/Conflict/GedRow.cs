using System.Globalization;
using Parallax.Export.Codes;

namespace Parallax.Export.Tables.Conflict;

/// <summary>An event in the terms of UCDP's georeferenced events.</summary>
internal sealed record GedRow(CodedEvent Coded)
{
    private const string CivilianSide = "Civilians";

    public Actor? Doer => Coded.Parties.Doers.FirstOrDefault();

    public Actor? Other => Coded.Parties.Others.FirstOrDefault();

    /// <summary>The number that stands for all the dead: the lowest where it is disputed.</summary>
    public decimal Best => CodedEvent.Conservative(Coded.Killed) ?? 0;

    public Deaths Deaths => Deaths.Of(Coded.Item, Best);

    /// <summary>1 where a state fights an armed group or a state, 2 where armed groups fight each other, 3 where either strikes civilians; null where the reports do not tell both.</summary>
    public int? TypeOfViolence => (Doer is null ? Side.Unknown : Parties.SideOf(Doer), OtherSide) switch
    {
        (Side.Forces or Side.Fighters, Side.Civilians) => 3,
        (Side.Forces, Side.Forces or Side.Fighters) or (Side.Fighters, Side.Forces) => 1,
        (Side.Fighters, Side.Fighters) => 2,
        _ => null,
    };

    public string? SideB => OtherSide == Side.Civilians ? CivilianSide : Other?.Name;

    public string? Dyad => Doer is { } doer && SideB is { } other ? $"{doer.Name} - {other}" : null;

    public int WherePrecision => Coded.Place switch
    {
        { Precision: PlacePrecision.Country } => 6,
        { Precision: PlacePrecision.Region } => 4,
        { Precision: PlacePrecision.Area, Admin2: not null } => 3,
        { Precision: PlacePrecision.Area } or { Basis: PlaceBasis.Relative } => 2,
        _ => 1,
    };

    public int DatePrecision => Coded.Days switch { 1 => 1, < 7 => 2, 7 => 3, <= 31 => 4, _ => 5 };

    /// <summary>1 where it is told with its days, 2 where only with the month or the year.</summary>
    public int Clarity => DatePrecision <= 3 ? 1 : 2;

    /// <summary>The spot as well-known text; null where there is none.</summary>
    public string? Point => Coded.HasPoint ? string.Create(CultureInfo.InvariantCulture, $"POINT ({Coded.Place.Longitude} {Coded.Place.Latitude})") : null;

    /// <summary>The cell of PRIO-GRID: half a degree wide, 720 to a row, from the south-western corner on, from 1.</summary>
    public int? Cell => Coded.HasPoint
        ? (int)Math.Min(Math.Floor((Coded.Place.Latitude!.Value + 90) * 2), 359) * 720 + (int)Math.Min(Math.Floor((Coded.Place.Longitude!.Value + 180) * 2), 719) + 1
        : null;

    /// <summary>Whose word the number of dead is.</summary>
    public string Speakers => string.Join("; ", (Coded.Killed?.Claims ?? []).Select(c => c.Speaker).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>The number of the country of a state; null for others.</summary>
    public static int? StateNumber(Actor? actor) => actor is not null && Parties.SideOf(actor) == Side.Forces ? Countries.Of(actor.Country)?.GleditschWard : null;

    /// <summary>What each report says of itself.</summary>
    public string Reports(Func<Report, string?> what) => string.Join("; ", Coded.Item.Reports.Select(what).OfType<string>());

    private Side OtherSide => Other is null ? (Deaths.HarmsCivilians(Coded.Item) ? Side.Civilians : Side.Unknown) : Parties.SideOf(Other);
}
